/**
 * Tidy tables: columns of numbers and texts, written as CSV and as Parquet and described by a data package, beside the record of which
 * they are a function.
 */
import { hash } from "node:crypto"
import { join } from "node:path"
import { csvText, jsonText } from "@laksana/results"
import type { Context } from "../command/command.ts"
import { type Loaded, loaded } from "../command/failure.ts"
import { writeWhole } from "./write.ts"

export interface Column {
  readonly name: string
  readonly type: "string" | "number"
  /** Null where there is none: an empty field of the CSV. */
  readonly values: readonly (string | number | null)[]
}

export interface TidyTable {
  /** Of its files, without an ending. */
  readonly name: string
  /** All as long as each other. */
  readonly columns: readonly Column[]
  /** Columns whose values together no two rows share. */
  readonly primaryKey: readonly string[]
}

/** Writes `experiment.json`, the tables and `datapackage.json`, and gives their paths as shown. `id` is that of the record. */
export async function writeTables(
  folder: string,
  { id, record, tables }: { readonly id: string; readonly record: object; readonly tables: readonly TidyTable[] },
  context: Context,
): Promise<Loaded<readonly string[]>> {
  const resources = await Promise.all(tables.map(async (table) => [csvOf(table), await parquetOf(table)]))
  const files = [{ path: "experiment.json", content: jsonText(record) }, ...resources.flat()]
  const paths: string[] = []
  for (const { path, content } of [...files, { path: "datapackage.json", content: descriptor(id, files) }]) {
    const written = await writeWhole(join(folder, path), content, context)
    if (written._tag !== "Loaded") return written
    paths.push(written.value)
  }
  return loaded(paths)
}

interface TableFile {
  readonly path: string
  readonly content: string | Uint8Array
  /** Of a table that is described column by column. */
  readonly schema?: object
}

function csvOf({ name, columns, primaryKey }: TidyTable): TableFile {
  const rows = (columns[0]?.values ?? []).map((_, row) => columns.map(({ values }) => values[row] ?? ""))
  return {
    path: `${name}.csv`,
    content: csvText(
      columns.map((column) => column.name),
      rows,
    ),
    schema: { fields: columns.map((column) => ({ name: column.name, type: column.type })), primaryKey },
  }
}

async function parquetOf({ name, columns }: TidyTable): Promise<TableFile> {
  const { parquetWriteBuffer } = await import("hyparquet-writer")
  const columnData = columns.map((column) => ({
    name: column.name,
    data: [...column.values],
    type: column.type === "string" ? ("STRING" as const) : ("DOUBLE" as const),
    nullable: column.values.includes(null),
  }))
  return { path: `${name}.parquet`, content: new Uint8Array(parquetWriteBuffer({ columnData })) }
}

/** As Data Package 1.0 describes tables: https://datapackage.org. */
function descriptor(id: string, files: readonly TableFile[]): string {
  return jsonText({
    profile: "tabular-data-package",
    name: `experiment-${id}`,
    resources: files.map(({ path, content, schema }) => ({
      name: path.replace(".", "-"),
      path,
      bytes: typeof content === "string" ? new TextEncoder().encode(content).length : content.length,
      hash: `sha256:${hash("sha256", content)}`,
      ...(schema === undefined ? {} : { profile: "tabular-data-resource", schema }),
    })),
  })
}
