/** Table schema: what the columns of the table of events hold, as Table Schema (Data Package v2) says it. */
import { type Column, columns } from "./columns.ts"

/** Of the whole table; each position is there once. */
export const tableSchema = {
  $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
  fields: columns.map(fieldOf),
  primaryKey: ["position"],
  missingValues: [""],
}

function fieldOf({ name, type, description, required, values }: Column): object {
  const constraints = {
    ...(required === true ? { required } : {}),
    ...(type === "integer" ? { minimum: 1 } : {}),
    ...(name === "position" ? { unique: true } : {}),
    ...(values === undefined ? {} : { enum: values }),
    ...(name === "hash" || name === "previous" ? { pattern: "[0-9a-f]{64}" } : {}),
  }
  return { name, type, description, ...(Object.keys(constraints).length === 0 ? {} : { constraints }) }
}
