/** Varied surroundings: does work with the clock, and chance without a seed, standing still at one of two places. */
import type { Surroundings } from "@laksana/laws"

const places = [
  { chance: 0.25, now: Date.UTC(2001, 0, 2) },
  { chance: 0.75, now: Date.UTC(2039, 5, 30) },
] as const

export const variedSurroundings: Surroundings = (which, work) => {
  const { random } = Math
  const { now } = Date
  Math.random = () => places[which].chance
  Date.now = () => places[which].now
  try {
    return work()
  } finally {
    Math.random = random
    Date.now = now
  }
}
