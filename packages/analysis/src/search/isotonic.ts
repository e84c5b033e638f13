/** Isotonic: the rising, or falling, values nearest to given ones. */

/**
 * Least weighted squares under order, by pooling adjacent violators (Ayer, Brunk, Ewing, Reid & Silverman 1955; Barlow et al. 1972).
 * Weights are above 0.
 */
export function isotonic(
  values: readonly number[],
  weights: readonly number[],
  order: "rising" | "falling",
): readonly number[] {
  if (weights.length !== values.length || !weights.every((weight) => weight > 0) || !values.every(Number.isFinite)) {
    throw new RangeError(`${values.length} finite values with as many weights above 0 were expected`)
  }
  const sign = order === "rising" ? 1 : -1
  const pools: { value: number; weight: number; count: number }[] = []
  for (const [at, value] of values.entries()) {
    let pool = { value: sign * value, weight: weights[at] as number, count: 1 }
    for (let last = pools.at(-1); last !== undefined && last.value >= pool.value; last = pools.at(-1)) {
      const weight = last.weight + pool.weight
      pool = {
        value: (last.value * last.weight + pool.value * pool.weight) / weight,
        weight,
        count: last.count + pool.count,
      }
      pools.pop()
    }
    pools.push(pool)
  }
  return pools.flatMap(({ value, count }) => Array.from({ length: count }, () => sign * value))
}
