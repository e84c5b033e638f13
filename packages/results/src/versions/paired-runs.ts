/** Paired runs: the runs of one scenario under two versions, run by run with the same luck, and the outcomes that were read of each. */
import type { Bilingual, Day } from "@laksana/core"
import type { Outcome } from "@laksana/experiments"
import type { Target } from "@laksana/scenario"

export interface PairedRuns {
  readonly id: string
  readonly label: Bilingual
  readonly levels: Readonly<Record<string, string>>
  readonly horizon: Day
  readonly targets: readonly Target[]
  /** Read under both versions, in this order. */
  readonly outcomes: readonly Outcome[]
  readonly runs: number
  /** run × outcomes + outcome. */
  readonly before: Float64Array
  readonly after: Float64Array
}

/** One outcome of every run. */
export function columnOf(values: Float64Array, outcome: number, { outcomes, runs }: PairedRuns): Float64Array {
  return Float64Array.from({ length: runs }, (_, run) => values[run * outcomes.length + outcome] ?? Number.NaN)
}

export const meanOf = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
