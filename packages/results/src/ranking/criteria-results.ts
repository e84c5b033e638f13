/** Criteria results: how robust scenarios are over all assumptions, by several criteria, each with its own first. */
import {
  type Better,
  type Criterion,
  equallyBest,
  meanVariance,
  regretFromBest,
  regretFromFuture,
  robustnessOfRuns,
  satisficing,
  undesirableDeviations,
  worstFuture,
} from "@laksana/analysis"
import type { Outcome } from "@laksana/experiments"
import { tidy } from "../scenario-result.ts"

/**
 * `worst` what it comes to under the worst assumption · `regret` the greatest lack against the best scenario there ·
 * `fall` the greatest lack against itself under the usual assumption · `satisficing` the share of assumptions under which the target is
 * met · `mean-variance` the mean against the deviation over assumptions · `deviations` how far assumptions bring it to the bad side of its
 * own median, on average.
 */
export const criterionNames = ["worst", "regret", "fall", "satisficing", "mean-variance", "deviations"] as const
export type CriterionName = (typeof criterionNames)[number]

export interface CriterionResult {
  readonly criterion: CriterionName
  /** Which way its numbers are better. */
  readonly better: Better
  /** Ids of those with the best value. */
  readonly first: readonly string[]
  /** Whether the first, or several that are equal, are surely first: with a chance of 95 % or more. */
  readonly sure: boolean
  readonly scenarios: readonly {
    readonly id: string
    readonly value: number
    readonly error: number
    /** What luck adds to the value on average: the worst of noisy numbers is too bad. */
    readonly bias: number
    readonly chanceBest: number
  }[]
}

export interface CriteriaOf {
  readonly outcome: Outcome
  readonly better: Better
  /** The value that is good enough; without one `satisficing` is left out. */
  readonly target: number | undefined
  /** Place of the usual assumption. */
  readonly usual: number
  readonly worth: number
  readonly uniform: () => number
}

const resamples = 500
const surely = 0.95

/** `runs` has a list for each group of equal scenarios, in it one for each assumption; `ids` those of each group. */
export function criteriaResults(
  runs: readonly (readonly Float64Array[])[],
  ids: readonly (readonly string[])[],
  { outcome, better, target, usual, worth, uniform }: CriteriaOf,
): readonly CriterionResult[] {
  // It depends on the unit, and turns round below −1: of sums of money it says nothing.
  const isUnitFit = outcome.kind !== "cost" && runs.flat().every((values) => values.every((value) => value > -1))
  const asked: readonly (readonly [CriterionName, Criterion])[] = [
    ["worst", worstFuture(better)],
    ["regret", regretFromBest("worst")],
    ["fall", regretFromFuture(usual, "worst")],
    ...(target === undefined ? [] : [["satisficing", satisficing(target)] as const]),
    ...(isUnitFit ? [["mean-variance", meanVariance(better)] as const] : []),
    ["deviations", undesirableDeviations],
  ]
  const found = robustnessOfRuns(
    runs,
    asked.map(([, criterion]) => criterion),
    { better, uniform, resamples, worth },
  )
  return asked.map(([criterion, { better: way }], i) => {
    const policies = found[i]?.policies ?? []
    const first = equallyBest(
      policies.map(({ value }) => value),
      way,
    )
    const chance = first.reduce((sum, policy) => sum + (policies[policy]?.best ?? 0), 0)
    const told = policies.flatMap(({ value, error, bias, best }, policy) =>
      (ids[policy] ?? []).map((id) => ({
        id,
        value: tidy(value),
        error: tidy(error),
        bias: tidy(bias),
        chanceBest: tidy(best),
      })),
    )
    return {
      criterion,
      better: way,
      first: first.flatMap((policy) => ids[policy] ?? []).toSorted(),
      sure: chance >= surely,
      scenarios: told.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    }
  })
}
