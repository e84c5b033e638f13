/**
 * Rows: the runs of a design, one after another: where in the design each is made, and with which luck. A row is a function of its
 * position alone, so rows can be run in any order, by anyone, and taken up again where they were left.
 */
import type { Design } from "../designs/design.ts"

export interface Row {
  /** A coordinate for each factor. */
  readonly point: Float64Array
  /** Index of the draw that the run starts from: what the present may be. */
  readonly draw: number
  /** Index of its luck: of the clocks and marks of its processes. */
  readonly luck: number
}

export interface Rows {
  readonly factors: number
  readonly size: number
  readonly rowAt: (index: number) => Row
}

/**
 * `common` run `r` of every point has the same luck, so that points differ by their settings alone · `own` no two rows share luck, so
 * that points are independent.
 */
export type LuckRule = "common" | "own"

/** The first `points` points of a design, `runs` runs each: row = point × runs + run. */
export function replicated(design: Design, points: number, runs: number, luck: LuckRule): Rows {
  if (design.size !== undefined && points > design.size) {
    throw new RangeError(`The design has ${design.size} points, not ${points}.`)
  }
  return {
    factors: design.dimensions,
    size: points * runs,
    rowAt: (index) => {
      const run = luck === "common" ? index % runs : index
      return { point: design.pointAt(Math.floor(index / runs)), draw: run, luck: run }
    },
  }
}
