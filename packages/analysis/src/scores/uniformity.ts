/** Uniformity: whether places in forecasts, which ought to be spread evenly from 0 to 1, are. */
import { kolmogorovTail } from "../distributions/kolmogorov.ts"
import { effectiveSampleSize, weightedSample } from "../weighted-sample.ts"

/** The Kolmogorov–Smirnov test of a sample against the uniform distribution. */
export interface Uniformity {
  /** The largest distance between the shares below a point that were seen and that were expected. */
  readonly distance: number
  /** The chance of a distance at least as large where only chance is at work. */
  readonly chance: number
  /** How many equally weighted values the sample is worth. */
  readonly effectiveSize: number
}

/** Kolmogorov & Smirnov's test of values from 0 to 1; of weighted ones at their effective sample size, which is an approximation. */
export function uniformityOf(values: ArrayLike<number>, weights?: ArrayLike<number>): Uniformity {
  const sample = weightedSample(values, weights)
  let share = 0
  let distance = 0
  sample.values.forEach((value, i) => {
    distance = Math.max(distance, value - share)
    share += sample.weights[i] as number
    distance = Math.max(distance, share - value)
  })
  const effectiveSize = effectiveSampleSize(sample.weights)
  return { distance, chance: kolmogorovTail(distance, effectiveSize), effectiveSize }
}
