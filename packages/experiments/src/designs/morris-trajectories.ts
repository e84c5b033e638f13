/**
 * Morris trajectories: walks over a grid on which each step moves one dimension by the same length and every dimension moves once (Morris
 * 1991, Technometrics 33, 161-174). The outcome's change at a step, over the step, is an elementary effect of the dimension moved.
 */
import { streamKey } from "@laksana/engine"
import type { Design } from "./design.ts"
import { levelCoordinate } from "./full-factorial.ts"
import { mostSpread } from "./spread.ts"
import { type Move, type Trajectory, trajectoryAt } from "./trajectory.ts"
import { countOf, indexIn } from "./whole.ts"

export interface Morris extends Design {
  readonly kind: "morris"
  readonly size: number
  readonly trajectories: number
  readonly levels: number
  /** Length of a step on Morris's grid: levels / (2 × (levels - 1)). */
  readonly delta: number
  /** The point on Morris's grid 0, 1 / (levels - 1), ..., 1 of each axis. */
  readonly gridAt: (index: number) => Float64Array
  /** Undefined at the first point of a trajectory. */
  readonly moveAt: (index: number) => Move | undefined
}

export interface MorrisOptions {
  readonly dimensions: number
  readonly trajectories: number
  /** Even, so that every level is as likely as any other. */
  readonly levels: number
  /**
   * How many trajectories to choose from so that those chosen lie far apart. None: the first ones are taken, and more of them extend
   * fewer; a choice holds for its own number alone. The time it takes grows with (candidates × dimensions)².
   */
  readonly candidates?: number | undefined
  readonly seed: string
}

/**
 * Points of trajectory t are t × (dimensions + 1) and the `dimensions` after it. Coordinates are the middles of `levels` equal parts of
 * the axis, (level + 1/2) / levels, so that none is 0 or 1, where a prior may have no value; a step is 1/2 long in them.
 */
export function morrisTrajectories({ dimensions, trajectories, levels, candidates, seed }: MorrisOptions): Morris {
  countOf("dimensions", dimensions)
  countOf("trajectories", trajectories)
  countOf("levels", levels, 2)
  if (levels % 2 === 1) throw new RangeError(`The number of levels must be even, not ${levels}.`)
  countOf("candidates", candidates ?? trajectories, trajectories)
  const key = streamKey(seed, "design morris")
  const all = Array.from({ length: candidates ?? trajectories }, (_, i) => trajectoryAt(key, i, dimensions, levels))
  const chosen = all.length === trajectories ? all : mostSpread(all, trajectories, levels).map((i) => all[i])
  const length = dimensions + 1
  const size = trajectories * length
  const levelsAt = (index: number) => {
    indexIn(index, size)
    const { start, moves } = chosen[Math.floor(index / length)] as Trajectory
    const reached = [...start]
    for (const { dimension, sign } of moves.slice(0, index % length)) {
      reached[dimension] = (reached[dimension] as number) + (sign * levels) / 2
    }
    return reached
  }
  return {
    kind: "morris",
    dimensions,
    size,
    trajectories,
    levels,
    delta: levels / (2 * (levels - 1)),
    pointAt: (index) => Float64Array.from(levelsAt(index), (level) => levelCoordinate(level, levels)),
    gridAt: (index) => Float64Array.from(levelsAt(index), (level) => level / (levels - 1)),
    moveAt: (index) => {
      indexIn(index, size)
      return chosen[Math.floor(index / length)]?.moves[(index % length) - 1]
    },
  }
}
