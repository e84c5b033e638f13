/** Quantiles of waits against those of the exponential distribution that a right model gives them: a QQ summary. */
import { uniformityOf } from "../scores/uniformity.ts"
import { quantileOf, weightedSample } from "../weighted-sample.ts"
import { logSurvival, type RescaledWait } from "./wait.ts"

export interface WaitQuantiles {
  readonly waits: number
  /** At each level: the quantile of an exponential variable of mean 1, and that of the waits. */
  readonly quantiles: readonly { readonly level: number; readonly theoretical: number; readonly observed: number }[]
  /** Kolmogorov & Smirnov's distance between the two distributions, and the chance of one at least as large. */
  readonly distance: number
  readonly chance: number
}

const usualLevels = [0.1, 0.25, 0.5, 0.75, 0.9]

/**
 * Each wait is the one number x for which e^−x is its chance of being longer. One that is not over ends at random beyond what is known of
 * it, as an exponential variable does (a randomised residual: Dunn & Smyth 1996, Journal of Computational and Graphical Statistics 5,
 * 236–244); `uniform` gives numbers in [0, 1) for these, in their order. Undefined where there is no wait.
 */
export function waitQuantiles(
  waits: readonly RescaledWait[],
  uniform: () => number,
  levels: readonly number[] = usualLevels,
): WaitQuantiles | undefined {
  if (waits.length === 0) return undefined
  // 1 − u is above 0, so its log is finite; beyond the largest number nothing is to be told apart.
  const lengths = waits.map((wait) =>
    Math.min(Number.MAX_VALUE, -logSurvival(wait) - (wait.ended ? 0 : Math.log(1 - uniform()))),
  )
  const sample = weightedSample(lengths)
  const { distance, chance } = uniformityOf(lengths.map((length) => -Math.expm1(-length)))
  return {
    waits: waits.length,
    quantiles: levels.map((level) => ({
      level,
      theoretical: -Math.log1p(-level),
      observed: quantileOf(sample, level),
    })),
    distance,
    chance,
  }
}
