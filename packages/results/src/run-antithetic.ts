/** Run antithetic: what it gained to make runs in pairs, the second of each with the luck of the first mirrored, frequency by frequency. */
import { antitheticGain } from "@laksana/analysis"
import type { PairsReached } from "@laksana/engine"
import { tidy } from "./scenario-result.ts"

export interface ScenarioAntithetic {
  readonly scenario: string
  /** As it is written: `full-implementation@2028-12-31`. */
  readonly outcome: string
  readonly pairs: number
  /** Variance of a pair's mean over that of two independent runs'; null where all runs were alike. */
  readonly ratio: { readonly estimate: number; readonly low: number; readonly high: number } | null
  readonly verdict: "helps" | "harms" | "unclear"
}

export function scenarioAntithetic(
  scenario: string,
  outcome: string,
  { pairs, both, one }: PairsReached,
): ScenarioAntithetic | undefined {
  if (pairs < 2) return undefined
  // Which of the two it was that reached it alone is not kept, and by symmetry does not matter: as often the one as the other.
  const alone = Math.ceil(one / 2)
  const first = Float64Array.from({ length: pairs }, (_, i) => (i < both + alone ? 1 : 0))
  const mirrored = Float64Array.from({ length: pairs }, (_, i) =>
    i < both || (i >= both + alone && i < both + one) ? 1 : 0,
  )
  const { ratio, verdict } = antitheticGain(first, mirrored)
  return {
    scenario,
    outcome,
    pairs,
    ratio:
      ratio === undefined ? null : { estimate: tidy(ratio.estimate), low: tidy(ratio.low), high: tidy(ratio.high) },
    verdict,
  }
}
