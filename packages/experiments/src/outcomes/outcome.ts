/** Outcome: one number of a run: whether a milestone was reached by a day, when it was, an indicator's value, or what was paid. */
import type { Day } from "@laksana/core"

/**
 * `reached` 1 where the milestone was reached by the end of `by`, else 0 · `months` months from the start until it was reached; the
 * whole span where it never was · `indicator` its value at the end of the month of `at` · `cost` of the interventions that acted.
 */
export type Outcome =
  | { readonly kind: "reached"; readonly milestone: string; readonly by: Day }
  | { readonly kind: "months"; readonly milestone: string }
  | { readonly kind: "indicator"; readonly indicator: string; readonly at: Day }
  | { readonly kind: "cost" }

/** How an outcome is written: `full-implementation@2028-12-31`, `awareness@2027-06-30`, `months:full-implementation`, `cost`. */
export function outcomeName(outcome: Outcome): string {
  switch (outcome.kind) {
    case "reached":
      return `${outcome.milestone}@${outcome.by}`
    case "months":
      return `months:${outcome.milestone}`
    case "indicator":
      return `${outcome.indicator}@${outcome.at}`
    case "cost":
      return "cost"
  }
}
