/** Seen frequencies: what the runs made so far show of every frequency that is asked about. */
import type { BoundedOutcome, SeenRuns } from "@laksana/analysis"
import { type Chunk, type PairsReached, pairsReached, reachedBy } from "@laksana/engine"
import type { FrequenciesAsked } from "./precision-asked.ts"

export interface SeenFrequency {
  readonly scenario: string
  readonly outcome: string
  /** Runs; of antithetic runs pairs, each with the mean of its two. */
  readonly seen: SeenRuns
  /** Of antithetic runs. */
  readonly pairs: PairsReached | undefined
}

/** What a run, or a pair of runs, can show: 0 or 1; 0, a half or 1. */
export const shownBy = ({ antithetic }: Pick<FrequenciesAsked, "antithetic">): BoundedOutcome =>
  antithetic ? "share" : "proportion"

/** Of every scenario of every file. */
export function seenFrequencies(
  chunks: readonly Chunk[],
  { outcomes }: Pick<FrequenciesAsked, "outcomes">,
): readonly SeenFrequency[] {
  return outcomes.flatMap(({ scenario: { experiment }, outcome, name }, i) =>
    experiment.scenarios.flatMap(({ id, start }, j): readonly SeenFrequency[] => {
      const summary = chunks[i]?.summaries[j]
      if (summary === undefined) return []
      const milestone = summary.milestones.indexOf(outcome.milestone)
      const pairs = pairsReached(summary, milestone, start, outcome.by)
      const { runs } = summary
      const count = reachedBy(summary, milestone, start, outcome.by).count
      const seen =
        pairs === undefined
          ? { runs, sum: count, squares: count }
          : { runs: pairs.pairs, sum: pairs.both + pairs.one / 2, squares: pairs.both + pairs.one / 4 }
      return [{ scenario: id, outcome: name, seen, pairs }]
    }),
  )
}
