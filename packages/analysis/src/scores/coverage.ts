/** Coverage: how often outcomes fell within the central intervals of their forecasts. */
import { type Proportion, proportion } from "@laksana/engine"

/** How many outcomes a central interval held, with Wilson's interval at 95 %, and how many it should. */
export interface Coverage extends Proportion {
  /** The share of outcomes that the interval should hold. */
  readonly level: number
  readonly of: number
}

/**
 * Coverage of the central interval of a level, such as 0.9 (from 5 % to 95 %), read from the places of outcomes in their forecasts
 * (see `pit`). With randomised places it is exact for counts too, whose intervals can hold no given share.
 */
export function centralCoverage(places: ArrayLike<number>, level: number): Coverage {
  const tail = (1 - level) / 2
  const within = Array.from(places).filter((place) => place >= tail && place <= 1 - tail)
  return { level, of: places.length, ...proportion(within.length, places.length) }
}
