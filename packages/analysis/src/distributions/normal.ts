/** Normal: density and upper tail of the standard normal distribution. */
import { upperGamma } from "./incomplete-gamma.ts"

/** The standard normal density at z. */
export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
}

/** P(Z > z), far out too: z² is chi-square with one degree of freedom. */
export function normalTail(z: number): number {
  const outer = upperGamma(0.5, (z * z) / 2) / 2
  return z >= 0 ? outer : 1 - outer
}
