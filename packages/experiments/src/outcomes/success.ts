/**
 * Success: which runs count as successes: one condition on outcomes, or several that must hold together. Written
 * `full-implementation@2028-12-31`, `awareness@2027-12-31 >= 0.5 and cost <= 2e9`, `not full-implementation`.
 */
import { type Outcome, outcomeName } from "./outcome.ts"
import { type Observable, type OutcomeFault, readOutcome } from "./written-outcome.ts"

export type Comparison = ">=" | ">" | "<=" | "<"

export interface Clause {
  readonly outcome: Outcome
  readonly comparison: Comparison
  readonly value: number
}

/** All of its clauses hold. */
export type Success = readonly Clause[]

export type SuccessFault = OutcomeFault | { readonly kind: "form"; readonly found: string }

export type ReadSuccess =
  | { readonly _tag: "Success"; readonly success: Success }
  | { readonly _tag: "Faults"; readonly faults: readonly SuccessFault[] }

const clausePattern = /^(?<not>not\s+)?(?<name>[A-Za-z][\w:@-]*)(?:\s*(?<comparison>>=|<=|>|<)\s*(?<value>\S+))?$/

/** Reads a success condition; all that is wrong with it is told at once. */
export function readSuccess(written: string, observable: Observable): ReadSuccess {
  const read = written
    .trim()
    .split(/\s+and\s+/)
    .map((clause) => readClause(clause, observable))
  const faults = read.flatMap((each) => (each._tag === "Fault" ? [each.fault] : []))
  if (faults.length > 0) return { _tag: "Faults", faults }
  return { _tag: "Success", success: read.flatMap((each) => (each._tag === "Clause" ? [each.clause] : [])) }
}

type ReadClause =
  | { readonly _tag: "Clause"; readonly clause: Clause }
  | { readonly _tag: "Fault"; readonly fault: SuccessFault }

function readClause(written: string, observable: Observable): ReadClause {
  const malformed: ReadClause = { _tag: "Fault", fault: { kind: "form", found: written } }
  const { not, name, comparison, value } = clausePattern.exec(written)?.groups ?? {}
  if (name === undefined) return malformed
  const read = readOutcome(name, observable)
  if (read._tag === "Fault") return { _tag: "Fault", fault: read.fault }
  const { outcome } = read
  // Of a milestone it is enough to name it; of a number one must say how much.
  if (comparison === undefined) {
    if (outcome.kind !== "reached") return malformed
    return { _tag: "Clause", clause: { outcome, comparison: not === undefined ? ">=" : "<", value: 1 } }
  }
  const bound = Number(value)
  if (not !== undefined || outcome.kind === "reached" || value === undefined || !Number.isFinite(bound))
    return malformed
  return { _tag: "Clause", clause: { outcome, comparison: comparison as Comparison, value: bound } }
}

/** How a success is written, so that it reads the same again; of outcomes their days are always named. */
export function successName(success: Success): string {
  return success
    .map(({ outcome, comparison, value }) => {
      const name = outcomeName(outcome)
      if (outcome.kind !== "reached") return `${name} ${comparison} ${value}`
      return comparison === ">=" ? name : `not ${name}`
    })
    .join(" and ")
}

/** The outcomes that a success looks at, each once. */
export function outcomesOf(success: Success): readonly Outcome[] {
  const seen = new Map(success.map(({ outcome }) => [JSON.stringify(outcome), outcome]))
  return [...seen.values()]
}

/** Whether a run with these values of `outcomesOf(success)` is a success. */
export function isSuccess(success: Success): (valueOf: (outcome: number) => number) => boolean {
  const outcomes = outcomesOf(success).map((outcome) => JSON.stringify(outcome))
  const clauses = success.map(({ outcome, comparison, value }) => ({
    column: outcomes.indexOf(JSON.stringify(outcome)),
    comparison,
    value,
  }))
  return (valueOf) => clauses.every(({ column, comparison, value }) => holds(valueOf(column), comparison, value))
}

function holds(found: number, comparison: Comparison, value: number): boolean {
  switch (comparison) {
    case ">=":
      return found >= value
    case ">":
      return found > value
    case "<=":
      return found <= value
    case "<":
      return found < value
  }
}
