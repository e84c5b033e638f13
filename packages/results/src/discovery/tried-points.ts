/** Tried points: the points of a design with what came of their runs, as columns in which boxes are looked for. */
import type { FactorColumn, Points } from "@laksana/analysis"
import {
  type CoveringRows,
  type Factor,
  isSuccess,
  outcomesOf,
  rowsOf,
  settingAt,
  type Success,
} from "@laksana/experiments"

export interface Tried {
  readonly factors: readonly Factor[]
  readonly rows: CoveringRows
  readonly success: Success
}

export interface TriedPoints {
  /** Of each factor, its setting at each point. */
  readonly columns: readonly FactorColumn[]
  /** Of each point, the share of its runs that succeeded. */
  readonly succeeded: Float64Array
  /** Of all its runs. */
  readonly successes: number
}

/** What boxes hold densely: runs that succeed, or those that do not. */
export type Sought = "failures" | "successes"

/** `values` are those of `outcomesOf(success)`, row by row, of the first `finished` rows. Of a point all runs are finished or it is left out. */
export function triedPoints(
  { factors, rows: spec, success }: Tried,
  values: Float64Array,
  finished: number,
): TriedPoints {
  const points = Math.floor(finished / spec.runs)
  const rows = rowsOf(spec)
  const settings = factors.map(() => new Float64Array(points))
  for (let point = 0; point < points; point++) {
    const at = rows.rowAt(point * spec.runs).point
    factors.forEach((factor, i) => {
      const column = settings[i]
      if (column !== undefined) column[point] = settingAt(factor, at[i] ?? 0)
    })
  }
  const holds = isSuccess(success)
  const width = outcomesOf(success).length
  const succeeded = new Float64Array(points)
  let successes = 0
  for (let point = 0; point < points; point++) {
    let held = 0
    for (let run = 0; run < spec.runs; run++) {
      const row = point * spec.runs + run
      if (holds((outcome) => values[row * width + outcome] ?? 0)) held += 1
    }
    succeeded[point] = held / spec.runs
    successes += held
  }
  return {
    columns: factors.map((factor, i): FactorColumn => {
      const column = settings[i] ?? new Float64Array(points)
      // Levels stand in an order that need not be one of size.
      return factor.kind === "parameter"
        ? { kind: "number", values: column }
        : { kind: "unordered", levels: factor.levels.map(({ name }) => name), values: column }
    }),
    succeeded,
    successes,
  }
}

/** The rarer of the two, for a box of what is usual says little; failures where both are as many. */
export const rarerOf = ({ succeeded, successes }: TriedPoints, runs: number): Sought =>
  2 * successes < succeeded.length * runs ? "successes" : "failures"

export const pointsToSearch = ({ columns, succeeded }: TriedPoints, sought: Sought): Points => ({
  factors: columns,
  outcome: sought === "successes" ? succeeded : succeeded.map((share) => 1 - share),
})
