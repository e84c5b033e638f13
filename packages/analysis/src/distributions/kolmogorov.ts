/** Kolmogorov: how likely a distance between what was seen and what was expected is, where only chance is at work. */

/**
 * The chance that the largest distance between the empirical and the true distribution of so many independent values is at least
 * `distance`. Kolmogorov's limit (1933) with the correction of Stephens (1970, Journal of the Royal Statistical Society B 32,
 * 115–122), good to 0.004 of the chance from five values on. `size` need not be whole: an effective sample size is as good.
 */
export function kolmogorovTail(distance: number, size: number): number {
  const root = Math.sqrt(size)
  return kolmogorovLimitTail((root + 0.12 + 0.11 / root) * distance)
}

/** P(K > x) in the limit of many values: Kolmogorov's series, and where it converges slowly its theta transform. */
export function kolmogorovLimitTail(x: number): number {
  if (x <= 0) return 1
  if (x < 1.2) {
    let below = 0
    for (let k = 1; k <= 7; k += 2) below += Math.exp((-k * k * Math.PI ** 2) / (8 * x * x))
    return 1 - (Math.sqrt(2 * Math.PI) / x) * below
  }
  let tail = 0
  for (let k = 1; k <= 6; k++) tail += 2 * (k % 2 === 1 ? 1 : -1) * Math.exp(-2 * (k * x) ** 2)
  return tail
}
