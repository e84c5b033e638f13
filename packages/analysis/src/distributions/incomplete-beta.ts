/** Incomplete beta: the tail of the binomial distribution, also where counts are not whole, as those of weighted points. */
import { logGamma } from "./incomplete-gamma.ts"

const smallest = 1e-300
const precision = 1e-15
const mostTerms = 100_000

/**
 * I_x(a, b), the chance that a beta variable of a, b > 0 is at most x: by the continued fraction (Abramowitz & Stegun 1964, 26.5.8)
 * evaluated as Lentz (1976) does, on the side where it converges fast.
 */
export function lowerBeta(a: number, b: number, x: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x))
  return x < (a + 1) / (a + b + 2) ? (front * fractionOf(a, b, x)) / a : 1 - (front * fractionOf(b, a, 1 - x)) / b
}

function fractionOf(a: number, b: number, x: number): number {
  let c = 1
  let d = 1 / nonzero(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m < mostTerms; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / nonzero(1 + even * d)
    c = nonzero(1 + even / c)
    fraction *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / nonzero(1 + odd * d)
    c = nonzero(1 + odd / c)
    fraction *= d * c
    if (Math.abs(d * c - 1) < precision) break
  }
  return fraction
}

const nonzero = (value: number) => (Math.abs(value) < smallest ? smallest : value)

/** P(K ≥ k) of K successes in n trials of chance p: I_p(k, n − k + 1), which also joins the values between whole k and n. */
export function binomialTail(k: number, n: number, p: number): number {
  if (k <= 0) return 1
  if (k > n) return 0
  return lowerBeta(k, n - k + 1, p)
}
