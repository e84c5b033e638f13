/** Rank results: scenarios in order over several assumptions, in the shape of `rank --json`. Pure; the order of scenarios given changes nothing. */
import { type Better, meanOfRuns, rankingAcross } from "@laksana/analysis"
import { addDays, type Bilingual, type Day } from "@laksana/core"
import { independentRuns, openStream, proportion, streamKey, timeOfDay } from "@laksana/engine"
import { type CombinationRows, type LevelFactor, type Outcome, outcomeName } from "@laksana/experiments"
import type { Provenance } from "../run-results.ts"
import { tidy } from "../scenario-result.ts"
import { type AssumedScenario, byCombination, combinationsOf, type ScenarioRuns, wholeRuns } from "./assumed-runs.ts"
import { type CriterionResult, criteriaResults } from "./criteria-results.ts"
import { equalGroups, onePlace, rankedPlaces, type RankingResult } from "./ranked-places.ts"

/** A mean, or a share of runs, with the 95 % interval of its error. */
export interface RankedMean {
  readonly value: number
  readonly low: number
  readonly high: number
}

export interface RankedScenarioResult extends AssumedScenario {
  /** Over all assumptions, each counting alike. */
  readonly mean: RankedMean
  /** Under each assumption. */
  readonly under: readonly RankedMean[]
}

export interface RankResults extends Provenance {
  readonly version: 1
  /** Id of the record of which all this is a function. */
  readonly experiment: string
  readonly outcome: { readonly name: string; readonly kind: Outcome["kind"]; readonly better: Better }
  /** First and last day of the futures. */
  readonly start: Day
  readonly horizon: Day
  /** Months from one to the other: what counts where a milestone is never reached. */
  readonly span: number
  /** Runs of each scenario under each assumption, and as many as were asked for: more where it was interrupted. */
  readonly runs: number
  readonly asked: number
  /** What the draws are worth in independent ones; null where each run has a draw of its own. */
  readonly independent: number | null
  readonly assumptions: {
    readonly dimensions: readonly { readonly id: string; readonly levels: readonly LevelTitle[] }[]
    /** The level in each dimension, of each assumption. */
    readonly combinations: readonly Readonly<Record<string, string>>[]
    /** Place of the one that is taken as usual. */
    readonly usual: number
  }
  /** By id. */
  readonly scenarios: readonly RankedScenarioResult[]
  readonly ranking: {
    readonly overall: RankingResult
    readonly each: readonly RankingResult[]
    /** Places of assumptions under which another has a better mean than the overall first; and those of them in which that is sure. */
    readonly otherFirst: readonly number[]
    readonly surelyOtherFirst: readonly number[]
  }
  /** Null with a single assumption. `target` is the value that is good enough, null where none was named. */
  readonly robustness: { readonly target: number | null; readonly criteria: readonly CriterionResult[] } | null
}

interface LevelTitle {
  readonly name: string
  readonly title: Bilingual
}

export interface Ranked {
  readonly provenance: Provenance
  readonly experiment: string
  readonly outcome: Outcome
  readonly better: Better
  readonly target: number | undefined
  readonly start: Day
  readonly horizon: Day
  readonly factors: readonly LevelFactor[]
  /** The level in each dimension that is taken as usual. */
  readonly usual: Readonly<Record<string, string>>
  readonly rows: CombinationRows
  readonly scenarios: readonly ScenarioRuns[]
  readonly independent: number | undefined
}

/** Fewer whole runs tell nothing. */
const fewestRuns = 2
const level = 0.95
const resamples = 500

/** Undefined where some scenario has fewer than two whole runs. */
export function rankResults(ranked: Ranked): RankResults | undefined {
  const { provenance, experiment, outcome, better, target, factors, usual, rows, independent, start, horizon } = ranked
  const scenarios = ranked.scenarios.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const runs = wholeRuns(scenarios, rows)
  if (runs < fewestRuns) return undefined
  const combinations = combinationsOf(factors)
  const place = combinations.findIndex((each) => factors.every(({ id }) => each[id] === usual[id]))
  const values = scenarios.map((each) => byCombination(each.values, combinations.length, runs))
  const worth = independentRuns(runs, independent)
  const meanOf = meanIn(outcome, { runs, worth, independent })
  const groups = equalGroups(values)
  const ids = groups.map((group) => group.map((at) => scenarios[at]?.id ?? ""))
  const distinct = groups.map(([first = 0]) => values[first] ?? [])
  const uniformOf = (name: string) => openStream(streamKey(provenance.seed, name), 0)
  return {
    version: 1,
    ...provenance,
    experiment,
    outcome: { name: outcomeName(outcome), kind: outcome.kind, better },
    start,
    horizon,
    span: tidy(timeOfDay(addDays(horizon, 1)) - timeOfDay(start)),
    runs,
    asked: rows.runs,
    independent: independent === undefined ? null : tidy(independent),
    assumptions: {
      dimensions: factors.map(({ id, levels }) => ({ id, levels })),
      combinations,
      usual: place,
    },
    scenarios: scenarios.map(({ values: _values, ...about }, at) => ({
      ...about,
      mean: toldMean(meanOfRuns(mixed(values[at] ?? []), { level, worth })),
      under: (values[at] ?? []).map(meanOf),
    })),
    ranking: rankingOfGroups(distinct, ids, {
      better,
      runs,
      independent,
      worth,
      bootstrap: { uniform: uniformOf("ranking"), resamples },
    }),
    robustness:
      combinations.length < 2
        ? null
        : {
            target: target ?? null,
            criteria: criteriaResults(distinct, ids, {
              outcome,
              better,
              target,
              usual: place,
              worth,
              uniform: uniformOf("robustness"),
            }),
          },
  }
}

interface GroupsRanked {
  readonly better: Better
  readonly runs: number
  readonly independent: number | undefined
  readonly worth: number
  readonly bootstrap: { readonly uniform: () => number; readonly resamples: number }
}

function rankingOfGroups(
  groups: readonly (readonly Float64Array[])[],
  ids: readonly (readonly string[])[],
  options: GroupsRanked,
): RankResults["ranking"] {
  const assumptions = groups[0]?.length ?? 0
  const [only = [], ...others] = groups
  if (others.length === 0) {
    const same = (values: Float64Array) => onePlace(ids[0] ?? [], meanOfRuns(values, { level }).estimate)
    return { overall: same(mixed(only)), each: only.map(same), otherFirst: [], surelyOtherFirst: [] }
  }
  const assumed = Array.from({ length: assumptions }, (_, at) => ({
    runs: groups.map((lists) => lists[at] ?? new Float64Array(0)),
    weight: 1,
  }))
  const { overall, each, otherFirst, surelyOtherFirst } = rankingAcross(assumed, { ...options, level })
  return {
    overall: rankedPlaces(overall, ids, options),
    each: each.map((ranking) => rankedPlaces(ranking, ids, options)),
    otherFirst,
    surelyOtherFirst,
  }
}

/** Run by run the mean over all assumptions, each counting alike. */
const mixed = (lists: readonly Float64Array[]): Float64Array =>
  (lists[0] ?? new Float64Array(0)).map((_, run) =>
    lists.reduce((sum, values) => sum + (values[run] ?? 0) / lists.length, 0),
  )

const toldMean = ({
  estimate,
  low,
  high,
}: {
  readonly estimate: number
  readonly low: number
  readonly high: number
}) => ({
  value: tidy(estimate),
  low: tidy(low),
  high: tidy(high),
})

/** Of shares Wilson's interval, which is sound at none and at all; of other outcomes Student's. */
const meanIn =
  ({ kind }: Outcome, { runs, worth, independent }: { runs: number; worth: number; independent: number | undefined }) =>
  (values: Float64Array): RankedMean => {
    if (kind !== "reached") return toldMean(meanOfRuns(values, { level, worth }))
    const { p, low, high } = proportion(
      values.reduce((sum, value) => sum + value, 0),
      runs,
      independent,
    )
    return toldMean({ estimate: p, low, high })
  }
