/** Across assumptions: the ranking of scenarios under each of several assumptions, and over all of them. */
import { type Ranking, rankingOf, type RankingOptions } from "./ranking.ts"

export interface Assumed {
  /** One list for each scenario, with the outcome of run r at place r. */
  readonly runs: readonly Float64Array[]
  /** How much this assumption counts, in any unit. */
  readonly weight: number
}

export interface RankingAcross {
  /** Under each assumption. */
  readonly each: readonly Ranking[]
  /** Of the weighted means over all assumptions. */
  readonly overall: Ranking
  /** Assumptions, by their place, under which another scenario than the overall first has a better mean. */
  readonly otherFirst: readonly number[]
  /** Those of them that surely have another: the overall first is not near their first. */
  readonly surelyOtherFirst: readonly number[]
}

/**
 * Run r has the same luck under all assumptions and scenarios, so that the weighted mean over assumptions is itself one number for each
 * run. All assumptions have the same runs and scenarios. That the assumptions are the right ones no chance here speaks of.
 */
export function rankingAcross(assumed: readonly Assumed[], options: RankingOptions): RankingAcross {
  const total = assumed.reduce((sum, { weight }) => sum + weight, 0)
  if (!assumed.every(({ weight }) => weight >= 0) || !(total > 0)) {
    throw new RangeError("weights of assumptions were expected: none below 0, not all 0")
  }
  const scenarios = assumed[0]?.runs ?? []
  const alike = ({ runs }: Assumed) =>
    runs.length === scenarios.length && runs.every((values, at) => values.length === scenarios[at]?.length)
  if (!assumed.every(alike)) throw new RangeError("assumptions with different scenarios or runs")
  const mixed = scenarios.map((values, scenario) =>
    values.map((_, run) =>
      assumed.reduce((sum, { runs, weight }) => sum + (weight / total) * (runs[scenario]?.[run] as number), 0),
    ),
  )
  const each = assumed.map(({ runs }) => rankingOf(runs, options))
  const overall = rankingOf(mixed, options)
  const first = overall.scenarios[0]?.scenario as number
  const otherFirst = [...each.keys()].filter((at) => {
    const ranked = each[at]?.scenarios ?? []
    // As good a mean as the first's is first too.
    return ranked.find(({ scenario }) => scenario === first)?.mean !== ranked[0]?.mean
  })
  return {
    each,
    overall,
    otherFirst,
    surelyOtherFirst: otherFirst.filter((at) => each[at]?.nearFirst.includes(first) === false),
  }
}
