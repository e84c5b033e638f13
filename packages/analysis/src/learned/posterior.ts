/** Posterior: what the weighted draws say of a quantity, in its unit. */
import { deviationOf, meanOf, quantileOf, weightedSample } from "../weighted-sample.ts"

export interface PosteriorSummary {
  readonly mean: number
  readonly sd: number
  readonly quantiles: readonly { readonly level: number; readonly value: number }[]
}

const usualLevels = [0.05, 0.25, 0.5, 0.75, 0.95]

/** Mean, standard deviation and quantiles of a weighted sample. Without weights, of the prior's draws, say, all count alike. */
export function posteriorOf(
  values: ArrayLike<number>,
  weights?: ArrayLike<number>,
  levels: readonly number[] = usualLevels,
): PosteriorSummary {
  const sample = weightedSample(values, weights)
  return {
    mean: meanOf(sample),
    sd: deviationOf(sample),
    quantiles: levels.map((level) => ({ level, value: quantileOf(sample, level) })),
  }
}
