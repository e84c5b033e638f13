/** Uniformity: whether numbers that ought to be spread evenly over 0 to 1 are: the Kolmogorov–Smirnov test. */

/**
 * The chance that as many even numbers lie at least as unevenly as these. By Kolmogorov's limit with the correction of
 * Stephens (1970, Journal of the Royal Statistical Society B 32, 115–122), good from about ten numbers on.
 */
export function uniformity(values: readonly number[]): number {
  const count = values.length
  const sorted = values.toSorted((a, b) => a - b)
  const distance = Math.max(...sorted.map((value, i) => Math.max(value - i / count, (i + 1) / count - value)))
  const root = Math.sqrt(count)
  const lambda = (root + 0.12 + 0.11 / root) * distance
  // Below this the series converges slowly, and its sum is 1 to ten digits.
  if (lambda < 0.25) return 1
  let chance = 0
  for (let k = 1; k <= 100; k++) chance += 2 * (k % 2 === 1 ? 1 : -1) * Math.exp(-2 * (k * lambda) ** 2)
  return Math.min(1, Math.max(0, chance))
}
