/** Rank record: one record of which all that a ranking of scenarios finds is a function: an experiment of several scenarios. */
import type { Better } from "@laksana/analysis"
import type { Day } from "@laksana/core"
import { outcomeName } from "@laksana/experiments"
import { type ExperimentRecord, type RecordedExperiment, recordedFactor } from "../experiment-record.ts"

export interface RankRecord extends Omit<ExperimentRecord, "scenario"> {
  /** Ids of the scenarios, each run in all rows of the design. */
  readonly scenarios: readonly string[]
  readonly horizon: Day
  readonly better: Better
  /** The value that is good enough; null where none is named. */
  readonly target: number | null
  /** The level in each dimension that is taken as usual. */
  readonly usual: Readonly<Record<string, string>>
}

export interface RecordedRanking
  extends Omit<RecordedExperiment, "scenario">,
    Pick<RankRecord, "scenarios" | "horizon" | "better" | "usual"> {
  readonly target: number | undefined
}

export const rankRecord = (ranking: RecordedRanking): RankRecord => ({
  version: 1,
  ...ranking.provenance,
  scenarios: ranking.scenarios.toSorted(),
  horizon: ranking.horizon,
  better: ranking.better,
  target: ranking.target ?? null,
  usual: ranking.usual,
  factors: ranking.factors.map(recordedFactor),
  outcomes: ranking.outcomes.map(outcomeName),
  design: ranking.rows,
})
