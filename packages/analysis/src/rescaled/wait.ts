/**
 * Waits: the time between two events of a process, or the silence after the last, measured in the events that were expected in it.
 * If the model is right, such waits are exponential with mean 1 (time rescaling: Papangelou 1972; Brown et al. 2002, Neural
 * Computation 14, 325–346).
 */
import { sharesOf } from "../weighted-sample.ts"

export interface RescaledWait {
  /** The integrated intensity over the wait, in each draw. */
  readonly expected: ArrayLike<number>
  /** Weights of the draws; equal ones if not given. */
  readonly weights?: ArrayLike<number>
  /** Whether an event ended the wait; if not, it is only known to be longer. */
  readonly ended: boolean
}

/**
 * The log of the chance of a wait at least as long, averaged over the draws: ln Σ w e^−x. With the weights that the draws had when the
 * wait began this is the model's own forecast; with those at the end of the record, which the wait itself has moved, waits look less
 * odd than they were.
 */
export function logSurvival({ expected, weights }: RescaledWait): number {
  const shares = sharesOf(expected.length, weights)
  let least = Number.POSITIVE_INFINITY
  shares.forEach((share, i) => {
    const each = expected[i] as number
    if (!(each >= 0)) throw new RangeError(`an integrated intensity is ${each}; 0 or more was expected`)
    if (share > 0) least = Math.min(least, each)
  })
  if (least === Number.POSITIVE_INFINITY) return Number.NEGATIVE_INFINITY
  const sum = shares.reduce(
    (all, share, i) => all + (share > 0 ? share * Math.exp(least - (expected[i] as number)) : 0),
    0,
  )
  // Rounding may take a sum of shares above 1, and a chance with it.
  return Math.min(0, Math.log(sum) - least)
}

/** The chance of a wait at least as long: Σ w e^−x. */
export function lateChance(wait: RescaledWait): number {
  return Math.exp(logSurvival(wait))
}

/** The chance of a wait no longer: Σ w (1 − e^−x), precise for short ones too. */
export function earlyChance({ expected, weights }: RescaledWait): number {
  return sharesOf(expected.length, weights).reduce(
    (sum, share, i) => sum - share * Math.expm1(-(expected[i] as number)),
    0,
  )
}
