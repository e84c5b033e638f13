/** Outcome: one number of a history: an indicator at a time, or whether a milestone was reached by then. */
import type { AnyRunnableModel, Looked, Milestone, Time } from "@laksana/engine"

export type Outcome =
  | { readonly kind: "variable"; readonly id: string; readonly at: Time }
  | { readonly kind: "milestone"; readonly id: string; readonly at: Time }

/** How an outcome is read from a history. Throws a `RangeError` for a time at which it was not looked at. */
export function readerOf(
  outcome: Outcome,
  model: AnyRunnableModel,
  milestones: readonly Milestone[],
): (looked: Looked) => number {
  if (outcome.kind === "milestone") {
    const index = milestones.findIndex(({ id }) => id === outcome.id)
    return ({ otherReached }) => ((otherReached[index] ?? Number.POSITIVE_INFINITY) < outcome.at ? 1 : 0)
  }
  const variable = model.variables.findIndex(({ id }) => id === outcome.id)
  return ({ months, otherPath }) => {
    const month = months.indexOf(Math.floor(outcome.at))
    if (month < 0) throw new RangeError(`${outcome.id} was not looked at in month ${outcome.at}`)
    return otherPath[month * model.variables.length + variable] as number
  }
}
