/**
 * CRPS: how far a forecast, given as a distribution, was from what came, in the unit of the quantity; 0 is perfect. Of a forecast
 * that is one value it is the absolute error, so distributions and single guesses compare.
 */
import { normalDensity, normalTail } from "../distributions/normal.ts"
import { effectiveSampleSize, weightedSample } from "../weighted-sample.ts"

export interface CrpsOptions {
  /** Weights of the values; equal ones if not given. */
  readonly weights?: ArrayLike<number>
  /**
   * Judges the distribution that the values are drawn from, and not these few values (Ferro 2014, Quarterly Journal of the Royal
   * Meteorological Society 140, 1917–1923): the spread is divided by 1 − Σ w², the chance that two of the values are different
   * draws. Of a single value there is no spread to judge, and nothing is changed.
   */
  readonly fair?: boolean
}

/**
 * CRPS of a weighted sample: E|X − y| − ½ E|X − X′| (Gneiting & Raftery 2007, Journal of the American Statistical Association 102,
 * equation 21). In n log n steps, by E|X − X′| = 2 ∫ F (1 − F) over the sorted values. Values must be finite: an outcome that may
 * never come is scored up to a horizon. Throws a `RangeError` as `weightedSample` does.
 */
export function crps(values: ArrayLike<number>, observed: number, options: CrpsOptions = {}): number {
  const sample = weightedSample(values, options.weights)
  let error = 0
  let spread = 0
  let share = 0
  sample.values.forEach((value, i) => {
    const weight = sample.weights[i] as number
    error += weight * Math.abs(value - observed)
    share += weight
    const next = sample.values[i + 1]
    if (next !== undefined) spread += share * Math.max(0, 1 - share) * (next - value)
  })
  const different = options.fair && sample.values.length > 1 ? 1 - 1 / effectiveSampleSize(sample.weights) : 1
  return error - spread / different
}

/** CRPS of a normal forecast (Gneiting & Raftery 2007, equation 22). */
export function crpsOfNormal(mean: number, deviation: number, observed: number): number {
  const z = (observed - mean) / deviation
  return deviation * (z * (1 - 2 * normalTail(z)) + 2 * normalDensity(z) - 1 / Math.sqrt(Math.PI))
}
