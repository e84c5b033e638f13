/** Findings: what a schema has against a value, turned from the schema library's tree of issues into this product's problems. */
import { SchemaAST, type SchemaIssue } from "effect"
import { withNearest } from "../problems/nearest.ts"
import type { Finding } from "../problems/problem.ts"
import { isMap, type Path, type Side, valueAt } from "../yaml/path.ts"
import { bestFit } from "./best-fit.ts"
import { expectedOf, identifierOf, keysOf, literalsOf } from "./expected.ts"
import { shown } from "./shown.ts"

export interface Found {
  readonly path: Path
  readonly side: Side
  readonly finding: Finding
}

/** Every finding of an issue about `input`, at paths within it. */
export function findingsOf(issue: SchemaIssue.Issue, input: unknown): readonly Found[] {
  return withoutEchoes(collect(issue, [], input))
}

function collect(issue: SchemaIssue.Issue, path: Path, input: unknown): readonly Found[] {
  const here = valueAt(input, path)
  switch (issue._tag) {
    case "Pointer": {
      const within = [...path, ...issue.path.filter((step) => typeof step !== "symbol")]
      return issue.issue._tag === "MissingKey" || issue.issue._tag === "UnexpectedKey"
        ? keyFinding(issue.issue, within, input)
        : collect(issue.issue, within, input)
    }
    case "Composite": {
      const [first] = issue.issues
      // Several checks of one value: the first that fails says it best.
      if (issue.issues.every(({ _tag }) => _tag === "Filter")) return collect(first, path, input)
      return lengthFinding(issue, path, here) ?? issue.issues.flatMap((each) => collect(each, path, input))
    }
    case "AnyOf": {
      const best = bestFit(issue.issues, here)
      return best === undefined ? [at(path, mismatch(issue.ast, here))] : collect(best, path, input)
    }
    case "Encoding":
      return collect(issue.issue, path, input)
    case "Filter":
      return [at(path, checkFinding(issue, here))]
    case "InvalidType":
      return [at(path, mismatch(issue.ast, here))]
    default:
      return [at(path, { code: "not-valid", data: { found: shown(here), expected: "" } })]
  }
}

const at = (path: Path, finding: Finding, side: Side = "value"): Found => ({ path, side, finding })

/** A key that is missing from a map or does not belong in it. */
function keyFinding(
  issue: SchemaIssue.MissingKey | SchemaIssue.UnexpectedKey,
  path: Path,
  input: unknown,
): readonly Found[] {
  const key = String(path.at(-1))
  if (issue._tag === "MissingKey") return [at(path.slice(0, -1), { code: "missing-key", data: { key } })]
  const holder = valueAt(input, path.slice(0, -1))
  const taken = isMap(holder) ? Object.keys(holder) : []
  const known = keysOf(issue.ast)
  const free = known.filter((each) => !taken.includes(each))
  return [at(path, { code: "unknown-key", data: { key, known, ...withNearest(key, free) } }, "key")]
}

/** A list of the wrong length, where its length is the mistake. */
function lengthFinding(issue: SchemaIssue.Composite, path: Path, here: unknown): readonly Found[] | undefined {
  if (!SchemaAST.isArrays(issue.ast) || !Array.isArray(here)) return undefined
  const expected = issue.ast.elements.length
  const fits = issue.ast.rest.length === 0 ? here.length === expected : here.length >= expected
  if (fits) return undefined
  if (here.length === 0 && issue.ast.rest.length > 0) return [at(path, { code: "empty-list", data: {} })]
  return [at(path, { code: "wrong-length", data: { expected, found: here.length } })]
}

/** A value of another type than expected. */
function mismatch(ast: SchemaAST.AST, here: unknown): Finding {
  const literals = literalsOf(ast)
  if (literals !== undefined && typeof here !== "object")
    return {
      code: "not-one-of",
      data: {
        found: shown(here),
        options: literals,
        ...withNearest(typeof here === "string" ? here : shown(here), literals),
      },
    }
  const expected = expectedOf(ast)
  const meant = typeof here === "string" ? /^\s*[+-]?\d+,\d+\s*$/.exec(here)?.[0].trim().replace(",", ".") : undefined
  if (meant !== undefined && (expected === "number" || expected === "change" || expected === "whole-number"))
    return { code: "decimal-comma", data: { found: shown(here), meant } }
  return { code: "wrong-type", data: { expected, found: shown(here) } }
}

/** A value of the right type that a check refuses. */
function checkFinding({ filter }: SchemaIssue.Filter, here: unknown): Finding {
  const found = shown(here)
  const identifier = identifierOf(filter)
  if (identifier === "Day") return { code: "not-a-day", data: { found } }
  if (identifier === "Month") return { code: "not-a-month", data: { found } }
  const { id, payload } = representationOf(filter)
  if (id.endsWith("/isInt")) return { code: "not-a-whole-number", data: { found } }
  if (id.endsWith("/isMinLength") && here === "") return { code: "empty-text", data: {} }
  if (id.endsWith("/isMinLength") && Array.isArray(here)) return { code: "empty-list", data: {} }
  const low = payload["minimum"] ?? payload["exclusiveMinimum"]
  const high = payload["maximum"] ?? payload["exclusiveMaximum"]
  if (typeof here === "number" && (typeof low === "number" || typeof high === "number"))
    return {
      code: "out-of-range",
      data: { found: here, ...(typeof low === "number" ? { low } : {}), ...(typeof high === "number" ? { high } : {}) },
    }
  if (typeof here === "number" && !Number.isFinite(here))
    return { code: "wrong-type", data: { expected: "number", found } }
  return { code: "not-valid", data: { found, expected: filter.annotations?.expected ?? "" } }
}

/** The library's own name of a check, with its numbers. */
function representationOf(filter: SchemaIssue.Filter["filter"]): {
  readonly id: string
  readonly payload: Readonly<Record<string, unknown>>
} {
  const representation = filter.annotations?.representation
  const payload: unknown = representation?.payload
  return {
    id: representation?.id ?? "",
    payload: typeof payload === "object" && payload !== null ? { ...payload } : {},
  }
}

/** A misspelt key is one mistake, not also the lack of the key that was meant. */
function withoutEchoes(found: readonly Found[]): readonly Found[] {
  const meant = new Set(
    found.flatMap(({ path, finding }) =>
      finding.code === "unknown-key" && finding.data.nearest !== undefined
        ? [JSON.stringify([...path.slice(0, -1), finding.data.nearest])]
        : [],
    ),
  )
  return found.filter(
    ({ path, finding }) => finding.code !== "missing-key" || !meant.has(JSON.stringify([...path, finding.data.key])),
  )
}
