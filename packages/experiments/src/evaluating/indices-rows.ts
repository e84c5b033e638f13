/**
 * Indices rows: Saltelli's blocks for a model with luck. Beside the factors two more things vary: the present, which is the draw that a
 * run starts from, and luck. They have no coordinate, and need none: what a block asks of a factor is a value of A and an independent one
 * of B, and for these two that is one draw, or one luck, and another. So the total index of luck is E[Var(Y | all else)] / Var(Y), the
 * share of luck by the law of total variance, without runs of the same point.
 */
import { streamKey, uniformAt } from "@laksana/engine"
import { saltelli } from "../designs/saltelli.ts"
import type { Rows } from "./rows.ts"
import type { IndicesRows } from "./rows-spec.ts"

/** What varies beside the factors, in the order in which the blocks have them, after the factors. */
export const besideFactors = ["present", "luck"] as const

/** So many different draws and lucks are there to choose from. */
const indices = 2 ** 31

export function rowsOfIndices({ factors, basePoints, secondOrder, seed }: Omit<IndicesRows, "kind">): Rows {
  const dimensions = factors + besideFactors.length
  const design = saltelli({ dimensions, secondOrder, scrambling: { kind: "owen", seed } })
  const keys = besideFactors.map((name) => streamKey(seed, `${name} of Saltelli's blocks`))
  /** Of A (turn 0) or B (turn 1) at a base point. */
  const indexOf = (which: number, base: number, turn: number): number => {
    const key = keys[which]
    if (key === undefined) throw new RangeError(`There is nothing at ${which} beside the factors.`)
    return Math.floor(uniformAt(key, base, turn) * indices)
  }
  return {
    factors,
    size: basePoints * design.rows,
    rowAt: (index) => {
      const { base, row } = design.placeOf(index)
      const from = row.kind === "A" || row.kind === "AB" ? 0 : 1
      const turnOf = (which: number) => ("dimension" in row && row.dimension === factors + which ? 1 - from : from)
      return {
        point: design.pointAt(index).subarray(0, factors),
        draw: indexOf(0, base, turnOf(0)),
        luck: indexOf(1, base, turnOf(1)),
      }
    },
  }
}
