/**
 * PIT: where in its forecast an outcome fell, as a share of the forecast below it. Of forecasts that are right, the shares are
 * spread evenly from 0 to 1 (Dawid 1984).
 */
import { sharesOf } from "../weighted-sample.ts"

/**
 * The probability integral transform of an outcome in a weighted sample. Where values of the sample equal the outcome, as counts
 * do, a place among them is drawn (Czado, Gneiting & Held 2009, Biometrics 65, 1254–1261): F(y−) + u (F(y) − F(y−)). `uniform`
 * gives numbers in [0, 1); one is taken at every call, so that what follows does not depend on whether there was a tie.
 */
export function pit(
  values: ArrayLike<number>,
  observed: number,
  uniform: () => number,
  weights?: ArrayLike<number>,
): number {
  const shares = sharesOf(values.length, weights)
  let below = 0
  let equal = 0
  for (let i = 0; i < values.length; i++) {
    if ((values[i] as number) < observed) below += shares[i] as number
    else if (values[i] === observed) equal += shares[i] as number
  }
  return Math.min(1, below + uniform() * equal)
}
