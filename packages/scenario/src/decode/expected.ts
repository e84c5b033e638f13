/** Expected: what a schema's node takes, in the words that problems use. */
import { SchemaAST } from "effect"
import type { Expected } from "../problems/problem.ts"

const named: Readonly<Record<string, Expected>> = {
  Day: "day",
  When: "date",
  FuzzyDate: "date",
  Change: "change",
  GroundedPrior: "prior",
  Reason: "reason",
}

export function expectedOf(ast: SchemaAST.AST): Expected {
  const identifier = identifierOf(ast) ?? ast.checks?.map(identifierOf).find((each) => each !== undefined)
  const byName = identifier === undefined ? undefined : named[identifier]
  if (byName !== undefined) return byName
  switch (ast._tag) {
    case "String":
      return "text"
    case "Number":
      return ast.checks?.some((check) => check.annotations?.["expected"] === "an integer") === true
        ? "whole-number"
        : "number"
    case "Boolean":
      return "true-or-false"
    case "Arrays":
      return "list"
    case "Objects":
      return "map"
    case "Union":
      return ast.types.every((type) => type._tag === "Objects") ? "map" : "other"
    default:
      return "other"
  }
}

/** The identifier that a schema's author gave a node or a check. */
export function identifierOf(node: SchemaAST.AST | SchemaAST.Check<never>): string | undefined {
  const identifier: unknown = node.annotations?.["identifier"]
  return typeof identifier === "string" ? identifier : undefined
}

/** The keys that a map's schema declares. */
export function keysOf(ast: SchemaAST.AST): readonly string[] {
  return SchemaAST.isObjects(ast) ? ast.propertySignatures.map(({ name }) => String(name)) : []
}

/** The values of a choice, where nothing but these is taken. */
export function literalsOf(ast: SchemaAST.AST): readonly string[] | undefined {
  if (SchemaAST.isLiteral(ast)) return [String(ast.literal)]
  if (!SchemaAST.isUnion(ast) || ast.types.length === 0) return undefined
  const values = ast.types.map((type) => (SchemaAST.isLiteral(type) ? String(type.literal) : undefined))
  return values.every((value) => value !== undefined) ? values : undefined
}
