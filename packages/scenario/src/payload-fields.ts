/** Payload fields: what the events of a type say, field by field, for those who ask for them one by one. */
import type { AnyModel } from "@laksana/engine"
import { SchemaAST } from "effect"
import { identifierOf, literalsOf } from "./decode/expected.ts"

/**
 * What is asked for: `share` a number from 0 to 1 · `count` a whole number from 0 · `texts` a list of texts · `range` two
 * numbers · `maps` a list of maps, each with fields of its own · `json` anything else.
 */
export type FieldKind =
  | "text"
  | "number"
  | "share"
  | "count"
  | "true-or-false"
  | "choice"
  | "texts"
  | "range"
  | "text-or-number"
  | "maps"
  | "json"

export interface PayloadField {
  readonly name: string
  readonly kind: FieldKind
  readonly needed: boolean
  /** Of a `choice`. */
  readonly choices: readonly string[]
  /** Of each of the `maps`. */
  readonly fields: readonly PayloadField[]
}

/** The fields of a type's payload in the order of its schema; none for a type that the model does not know. */
export function payloadFields(type: string, model: AnyModel): readonly PayloadField[] {
  const schema = Object.hasOwn(model.events, type) ? model.events[type] : undefined
  if (schema === undefined) return []
  return fieldsOf(SchemaAST.toEncoded(schema.payload.ast))
}

function fieldsOf(ast: SchemaAST.AST | undefined): readonly PayloadField[] {
  if (ast === undefined || !SchemaAST.isObjects(ast)) return []
  return ast.propertySignatures.map(({ name, type: field }) => ({
    name: String(name),
    kind: kindOf(field),
    needed: !SchemaAST.isOptional(field),
    choices: literalsOf(field) ?? [],
    fields: SchemaAST.isArrays(field) ? fieldsOf(field.rest[0]) : [],
  }))
}

function kindOf(ast: SchemaAST.AST): FieldKind {
  const names = [identifierOf(ast), ...(ast.checks ?? []).map(identifierOf)]
  if (names.includes("Share")) return "share"
  if (names.includes("Count")) return "count"
  if (literalsOf(ast) !== undefined) return "choice"
  switch (ast._tag) {
    case "String":
      return "text"
    case "Number":
      return "number"
    case "Boolean":
      return "true-or-false"
    case "Arrays":
      return listKind(ast)
    case "Union":
      return ast.types.every((each) => SchemaAST.isString(each) || SchemaAST.isNumber(each)) ? "text-or-number" : "json"
    default:
      return "json"
  }
}

function listKind({ elements, rest }: SchemaAST.Arrays): FieldKind {
  if (elements.length === 2 && rest.length === 0 && elements.every((each) => SchemaAST.isNumber(each))) return "range"
  if (elements.length > 0) return "json"
  if (rest.every((each) => SchemaAST.isString(each))) return "texts"
  return rest.every((each) => SchemaAST.isObjects(each)) ? "maps" : "json"
}
