/** Normal: tails of the standard normal distribution, far out too, and the number of standard errors that a tail stands for. */

const density = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)

/**
 * P(Z > z). Near the middle by the series of Marsaglia (2004, Journal of Statistical Software 11, 4), beyond by Laplace's
 * continued fraction 1/(z + 1/(z + 2/(z + 3/(…)))) times the density; a relative error of less than 10⁻¹⁰ in both.
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z)
  if (z < 3) {
    let term = z
    let sum = z
    for (let k = 3; term > 1e-17; k += 2) {
      term *= (z * z) / k
      sum += term
    }
    return 0.5 - density(z) * sum
  }
  let below = z
  for (let k = 200; k >= 1; k--) below = z + k / below
  return density(z) / below
}

/** The z of 0 or more with P(|Z| > z) = level; by halving. Levels below 10⁻³⁰⁰ all give about 37. */
export function standardErrorsOf(level: number): number {
  let low = 0
  let high = 37
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2
    if (2 * normalTail(middle) > level) low = middle
    else high = middle
  }
  return (low + high) / 2
}
