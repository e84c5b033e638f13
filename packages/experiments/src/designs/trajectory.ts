/** Trajectory: one walk over a grid of levels on which each dimension moves once, by half the number of levels. */
import { openStream, type StreamKey } from "@laksana/engine"
import { permutation } from "./permutation.ts"

/** What changed from the point before. */
export interface Move {
  readonly dimension: number
  readonly sign: 1 | -1
}

export interface Trajectory {
  /** Level of each dimension at the first point. */
  readonly start: readonly number[]
  readonly moves: readonly Move[]
}

/** A dimension begins in the lower half of its levels and goes up, or in the upper half and goes down. */
export function trajectoryAt(key: StreamKey, index: number, dimensions: number, levels: number): Trajectory {
  const uniform = openStream(key, index)
  const start = Array.from({ length: dimensions }, () => Math.floor(uniform() * levels))
  const moves = Array.from(permutation(dimensions, uniform), (dimension): Move => {
    return { dimension, sign: (start[dimension] as number) < levels / 2 ? 1 : -1 }
  })
  return { start, moves }
}
