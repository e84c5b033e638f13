/** Measurement: what was seen of a variable, as a likelihood of its true value. */

export type Seen =
  /** Within bounds, and nothing more: every value within them agrees equally well. */
  | { readonly between: readonly [number, number] }
  /** A value with a normal error of this standard deviation. */
  | { readonly about: readonly [number, number] }

export interface Measurement {
  readonly seen: Seen
  /** Log of the density of what was seen, were the true value this; of bounds, log of the probability: 0 or −∞. */
  logLikelihood(value: number): number
}

const halfLogTwoPi = 0.5 * Math.log(2 * Math.PI)

export function measurementOf(seen: Seen): Measurement {
  if ("between" in seen) {
    const [low, high] = seen.between
    return { seen, logLikelihood: (value) => (value >= low && value <= high ? 0 : Number.NEGATIVE_INFINITY) }
  }
  const [measured, sd] = seen.about
  const constant = -halfLogTwoPi - Math.log(sd)
  return { seen, logLikelihood: (value) => constant - 0.5 * ((value - measured) / sd) ** 2 }
}
