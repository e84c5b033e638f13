/** Surprise: how odd the model finds a wait, as the chance of one at least as long, or no longer; the data for words. */
import { earlyChance, lateChance, type RescaledWait } from "./wait.ts"

/** Whether a wait is one in twenty or rarer on its side, one in a hundred or rarer, or neither. */
export type Oddity = "expected" | "unusual" | "odd"

export interface Surprise {
  /** Events expected in the wait: the mean over the draws. */
  readonly expected: number
  /** Late: the event came late, or has not come; early: it came early. */
  readonly side: "late" | "early"
  /** The chance of a wait at least as late, or early. */
  readonly chance: number
  /** The same as "1 in so many", rounded; not finite where the chance is 0. */
  readonly oneIn: number
  readonly oddity: Oddity
}

const unusualChance = 1 / 20
const oddChance = 1 / 100

/**
 * The surprise of a wait, on the side that is the less likely. A silence can only be late: that no event came soon says nothing of an
 * early one. Among many waits some are unusual by chance: of those ended by an event, one in ten on either side.
 */
export function surpriseOf(wait: RescaledWait): Surprise {
  const late = lateChance(wait)
  const early = wait.ended ? earlyChance(wait) : 1
  const chance = Math.min(late, early)
  return {
    expected: meanExpected(wait),
    side: early < late ? "early" : "late",
    chance,
    oneIn: chance > 0 ? Math.round(1 / chance) : Number.POSITIVE_INFINITY,
    oddity: chance <= oddChance ? "odd" : chance <= unusualChance ? "unusual" : "expected",
  }
}

function meanExpected({ expected, weights }: RescaledWait): number {
  const values = Array.from(expected)
  if (weights === undefined) return values.reduce((sum, value) => sum + value, 0) / values.length
  const all = Array.from(weights).reduce((sum, weight) => sum + weight, 0)
  return values.reduce((sum, value, i) => sum + (value * (weights[i] as number)) / all, 0)
}
