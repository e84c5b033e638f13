/** Incomplete gamma: the upper tail of the gamma distribution, from which those of the chi-square and normal follow. */

/** Lanczos's coefficients for g = 7 and nine terms, as computed by Godfrey (2001). */
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]

/** ln Γ(a) for a > 0, to about fifteen digits (Lanczos 1964). */
export function logGamma(a: number): number {
  // The series is for 1 and more; Γ(a) = Γ(a + 1) / a.
  if (a < 1) return logGamma(a + 1) - Math.log(a)
  const x = a - 1
  const t = x + 7.5
  let sum = lanczos[0] as number
  for (let k = 1; k < lanczos.length; k++) sum += (lanczos[k] as number) / (x + k)
  return 0.5 * Math.log(2 * Math.PI) + (x + 0.5) * Math.log(t) - t + Math.log(sum)
}

const smallest = 1e-300
const precision = 1e-16
const mostTerms = 100_000

/**
 * Q(a, x) = Γ(a, x) / Γ(a), the chance that a gamma variable of shape a > 0 exceeds x. Below the mean by the series of P = 1 − Q,
 * beyond by Legendre's continued fraction, evaluated as Lentz (1976) does (Abramowitz & Stegun 1964, 6.5.29 and 6.5.31).
 */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1
  if (x === Number.POSITIVE_INFINITY) return 0
  const front = Math.exp(a * Math.log(x) - x - logGamma(a))
  if (x < a + 1) {
    let term = 1 / a
    let sum = term
    for (let k = 1; k < mostTerms && term > sum * precision; k++) {
      term *= x / (a + k)
      sum += term
    }
    return Math.max(0, 1 - front * sum)
  }
  let b = x + 1 - a
  let c = 1 / smallest
  let d = 1 / b
  let fraction = d
  for (let k = 1; k < mostTerms; k++) {
    const numerator = k * (a - k)
    b += 2
    d = 1 / nonzero(numerator * d + b)
    c = nonzero(b + numerator / c)
    fraction *= d * c
    if (Math.abs(d * c - 1) < precision) break
  }
  return front * fraction
}

const nonzero = (value: number) => (Math.abs(value) < smallest ? smallest : value)
