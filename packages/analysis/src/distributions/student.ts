/** Student: the upper tail of the t distribution. */
import { lowerBeta } from "./incomplete-beta.ts"

/** P(T > t) with so many degrees of freedom (Abramowitz & Stegun 1964, 26.7.1). */
export function studentTail(t: number, freedom: number): number {
  const outer = lowerBeta(freedom / 2, 0.5, freedom / (freedom + t * t)) / 2
  return t >= 0 ? outer : 1 - outer
}
