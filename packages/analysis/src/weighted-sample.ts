/**
 * Weighted sample: values of which each stands for a share of the whole, as the draws of a posterior do. Everything read from a
 * sample is read from it sorted, so the order of its draws never matters.
 */

/** Values in ascending order with weights that sum to 1, none of them 0. */
export interface WeightedSample {
  readonly values: Float64Array
  readonly weights: Float64Array
}

/**
 * A sample from its values and their weights, which need not sum to 1; equal ones where none are given. Throws a `RangeError`
 * where there is no value with a weight, or one that is not a finite number.
 */
export function weightedSample(values: ArrayLike<number>, weights?: ArrayLike<number>): WeightedSample {
  const shares = sharesOf(values.length, weights)
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) throw new RangeError(`value ${i} is ${values[i]}; a finite number was expected`)
  }
  if (weights === undefined) return { values: Float64Array.from(values).sort(), weights: shares }
  const order = [...shares.keys()].filter((i) => (shares[i] as number) > 0)
  order.sort((a, b) => (values[a] as number) - (values[b] as number))
  return {
    values: Float64Array.from(order, (i) => values[i] as number),
    weights: Float64Array.from(order, (i) => shares[i] as number),
  }
}

/** Weights as shares of their sum; of as many values, equal ones where none are given. */
export function sharesOf(count: number, weights?: ArrayLike<number>): Float64Array {
  if (weights === undefined && count > 0) return new Float64Array(count).fill(1 / count)
  const given = weights === undefined ? 0 : weights.length
  if (given !== count) throw new RangeError(`${given} weights for ${count} values`)
  const shares = Float64Array.from(weights ?? [])
  const sum = shares.reduce((total, weight) => total + weight, 0)
  if (!(sum > 0 && sum < Number.POSITIVE_INFINITY && shares.every((weight) => weight >= 0))) {
    throw new RangeError(`weights sum to ${sum}; none below 0 and some above were expected`)
  }
  return shares.map((weight) => weight / sum)
}

/** How many equally weighted values the weights are worth (Kish 1965): 1 / Σ w², of weights that sum to 1. */
export function effectiveSampleSize(weights: Float64Array): number {
  return 1 / weights.reduce((sum, weight) => sum + weight * weight, 0)
}

/** The mean of a sample. */
export function meanOf({ values, weights }: WeightedSample): number {
  return values.reduce((sum, value, i) => sum + value * (weights[i] as number), 0)
}

/** The standard deviation of a sample, as that of the whole distribution it stands for. */
export function deviationOf(sample: WeightedSample): number {
  const mean = meanOf(sample)
  return Math.sqrt(
    sample.values.reduce((sum, value, i) => sum + (sample.weights[i] as number) * (value - mean) ** 2, 0),
  )
}

/** The lowest value that at least a share `level` of the sample does not exceed. */
export function quantileOf({ values, weights }: WeightedSample, level: number): number {
  let sum = 0
  // A sum of a million rounded weights may fall short of what it stands for.
  const reached = level - 1e-12
  for (let i = 0; i < values.length; i++) {
    sum += weights[i] as number
    if (sum >= reached) return values[i] as number
  }
  return values[values.length - 1] as number
}
