/** Effective: how many equally weighted draws a weighted sample is worth. */

/** Weights from their logs, summing to 1, and the log of their mean. All must not be −∞. */
export function normalised(logWeights: Float64Array): { readonly weights: Float64Array; readonly logMean: number } {
  let most = Number.NEGATIVE_INFINITY
  for (const each of logWeights) if (each > most) most = each
  const weights = new Float64Array(logWeights.length)
  if (most === Number.NEGATIVE_INFINITY) return { weights, logMean: most }
  let sum = 0
  for (let i = 0; i < weights.length; i++) {
    const weight = Math.exp((logWeights[i] as number) - most)
    weights[i] = weight
    sum += weight
  }
  for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] as number) / sum
  return { weights, logMean: most + Math.log(sum / weights.length) }
}

/** The effective sample size (Kish 1965): 1 / Σ w², of weights that sum to 1; 0 where all are 0. */
export function effectiveSize(weights: Float64Array): number {
  let squares = 0
  for (const weight of weights) squares += weight * weight
  return squares === 0 ? 0 : 1 / squares
}

/** Weights summed by what they come from: the weight that each origin has left. */
export function weightByOrigin(weights: Float64Array, origins: Int32Array): Float64Array {
  const sums = new Float64Array(weights.length)
  for (let i = 0; i < weights.length; i++) {
    const origin = origins[i] as number
    sums[origin] = (sums[origin] as number) + (weights[i] as number)
  }
  return sums
}

/**
 * Systematic resampling (Kitagawa 1996): who each of as many new draws descends from. A draw of weight w has either the whole
 * part of n·w children or one more. `uniform` is in (0, 1).
 */
export function systematic(weights: Float64Array, uniform: number): Int32Array {
  const n = weights.length
  const parents = new Int32Array(n)
  let last = n - 1
  while (last > 0 && weights[last] === 0) last--
  let sum = 0
  let from = 0
  for (let i = 0; i < n; i++) {
    const at = (i + uniform) / n
    while (from < last && sum + (weights[from] as number) <= at) sum += weights[from++] as number
    parents[i] = from
  }
  return parents
}
