/**
 * Rule: what must hold of a file's values beyond their shape. Rules look at the plain values, so that a file whose shape is
 * wrong in one place is still checked in all others; a value that is not of the shape a rule expects is left to the schema.
 */
import { withNearest } from "../problems/nearest.ts"
import type { Finding, Problem, ProblemData, Severity } from "../problems/problem.ts"
import { type ParsedFile, problemAt } from "../yaml/parsed-file.ts"
import { matches, type Path, type Pattern, type Side } from "../yaml/path.ts"

/** A finding about a value, or about something within it. */
export interface Remark {
  readonly finding: Finding
  readonly within?: Path
  readonly side?: Side
  readonly severity?: Severity
}

export interface Rule {
  readonly at: Pattern
  readonly check: (value: unknown, path: Path) => readonly Remark[]
}

export function applyRules(file: ParsedFile, rules: readonly Rule[]): readonly Problem[] {
  return rules.flatMap(({ at, check }) =>
    [...matches(file.value, at)].flatMap(({ path, value }) =>
      check(value, path).map(({ finding, within = [], side = "value", severity = "error" }) =>
        problemAt(file, [...path, ...within], finding, { side, severity }),
      ),
    ),
  )
}

type NameCode = {
  readonly [C in keyof ProblemData]: ProblemData[C] extends {
    readonly found: string
    readonly known: readonly string[]
  }
    ? C
    : never
}[keyof ProblemData]
type PlainNameCode = Exclude<NameCode, "unknown-level">

/** The value must be one of the known names. */
export function nameRule(at: Pattern, code: PlainNameCode, known: readonly string[]): Rule {
  return { at, check: (value) => (typeof value === "string" ? unknownName(code, value, known) : []) }
}

/** The key must be one of the known names. */
export function keyRule(at: Pattern, code: PlainNameCode, known: readonly string[]): Rule {
  return {
    at,
    check: (_value, path) =>
      unknownName(code, String(path.at(-1)), known).map((remark) => ({ ...remark, side: "key" })),
  }
}

function unknownName(code: PlainNameCode, found: string, known: readonly string[]): readonly Remark[] {
  // An empty name is a mistake of shape, which the schema reports.
  if (found === "" || known.includes(found)) return []
  return [{ finding: { code, data: { found, known, ...withNearest(found, known) } } }]
}
