/**
 * Version ranking: the order of scenarios on one outcome under two versions, and which of them change places. Two scenarios surely
 * change places where runs tell them apart under both versions, one way and the other. Pure.
 */
import { type Better, pairedDifference, type Ranking, rankingOf } from "@laksana/analysis"
import { independentRuns, openStream, streamKey } from "@laksana/engine"
import { type Outcome, outcomeName } from "@laksana/experiments"
import { tidy } from "../scenario-result.ts"
import type { VersionDraws } from "./flipped-targets.ts"
import { columnOf, type PairedRuns } from "./paired-runs.ts"

export interface RankedUnder {
  readonly mean: number
  /** 1 is the best; scenarios that are the same in every run share the best rank that any of them has. */
  readonly rank: number
  /** Best and worst rank that it may truly have. */
  readonly bestRank: number
  readonly worstRank: number
  /** The chance that it is truly the best. */
  readonly chanceBest: number
}

export interface RankedScenario {
  readonly scenario: string
  readonly before: RankedUnder
  readonly after: RankedUnder
}

export interface Swap {
  /** Better before, worse after. */
  readonly falls: string
  readonly rises: string
  /** At most this is the chance that the two do not truly change places: that either order is wrong (the sum; at most 1). */
  readonly wrong: number
  /** Whether the runs tell the two apart under both versions, all pairs of scenarios together. */
  readonly sure: boolean
}

export interface VersionRanking {
  readonly outcome: string
  readonly better: Better
  /** The best first, as the second version has them. */
  readonly scenarios: readonly RankedScenario[]
  /** Sure ones first, then by the chance that they are wrong. */
  readonly swaps: readonly Swap[]
  /** At most the chance that the first is truly not the best. */
  readonly firstWrong: { readonly before: number; readonly after: number }
  /** At most the chance that any two are truly in another order than they are told in. */
  readonly orderWrong: { readonly before: number; readonly after: number }
}

const level = 0.95
const resamples = 500

/** Which way an outcome is better: sooner and cheaper, and otherwise more. */
const betterOf = ({ kind }: Outcome): Better => (kind === "months" || kind === "cost" ? "less" : "more")

/** Undefined where there are fewer than two scenarios or runs to rank. The outcome has to be among those of each scenario. */
export function versionRanking(
  scenarios: readonly PairedRuns[],
  outcome: Outcome,
  { draws, seed }: { readonly draws: VersionDraws; readonly seed: string },
): VersionRanking | undefined {
  const runs = Math.min(...scenarios.map((scenario) => scenario.runs))
  if (scenarios.length < 2 || runs < 2) return undefined
  const better = betterOf(outcome)
  const name = outcomeName(outcome)
  const of = (side: "before" | "after") => {
    const values = scenarios.map((scenario) => {
      const place = scenario.outcomes.findIndex((each) => outcomeName(each) === name)
      return columnOf(scenario[side], place, scenario).subarray(0, runs)
    })
    const worth = independentRuns(runs, draws[side])
    const uniform = openStream(streamKey(seed, "ranking"), 0)
    const ranking = rankingOf(values, { better, level, worth, bootstrap: { uniform, resamples } })
    return { values, ranking, worth, ...ranksOf(ranking) }
  }
  const [before, after] = [of("before"), of("after")]
  const cut = (1 - level) / ((scenarios.length * (scenarios.length - 1)) / 2)
  const swaps = scenarios.flatMap((upper, a) =>
    scenarios.flatMap((lower, b): readonly Swap[] => {
      if (a === b || !(isAbove(before, a, b, better) && isAbove(after, b, a, better))) return []
      const [was, is] = [swapped(before, a, b, better), swapped(after, b, a, better)]
      const sure = 2 * Math.max(was, is) <= cut
      return [{ falls: upper.id, rises: lower.id, wrong: tidy(Math.min(1, was + is)), sure }]
    }),
  )
  const byPlace = after.ranking.scenarios.map(({ scenario }) => scenario)
  return {
    outcome: name,
    better,
    scenarios: byPlace.flatMap((place) => {
      const [scenario, was, is] = [scenarios[place], before.ranks.get(place), after.ranks.get(place)]
      return scenario === undefined || was === undefined || is === undefined
        ? []
        : [{ scenario: scenario.id, before: was, after: is }]
    }),
    swaps: swaps.toSorted((a, b) => Number(b.sure) - Number(a.sure) || a.wrong - b.wrong),
    firstWrong: { before: tidy(before.ranking.firstWrong), after: tidy(after.ranking.firstWrong) },
    orderWrong: { before: tidy(before.ranking.orderWrong), after: tidy(after.ranking.orderWrong) },
  }
}

interface Side {
  readonly values: readonly Float64Array[]
  /** How many independent runs the runs are worth. */
  readonly worth: number
  readonly ranks: ReadonlyMap<number, RankedUnder>
}

/** By place among the scenarios given. */
function ranksOf({ scenarios }: Ranking): Pick<Side, "ranks"> {
  const ranks = new Map<number, RankedUnder>()
  let tied: { readonly mean: number; readonly rank: number } | undefined
  for (const { scenario, mean, rank, bestRank, worstRank, chanceBest } of scenarios) {
    if (tied?.mean !== mean) tied = { mean, rank }
    ranks.set(scenario, { mean: tidy(mean), rank: tied.rank, bestRank, worstRank, chanceBest: tidy(chanceBest) })
  }
  return { ranks }
}

const isAbove = (side: Side, a: number, b: number, better: Better): boolean =>
  differenceOf(side, a, b, better).estimate > 0

const swapped = (side: Side, a: number, b: number, better: Better): number => differenceOf(side, a, b, better).swapped

function differenceOf({ values, worth }: Side, a: number, b: number, better: Better) {
  const [one, other] = [values[a], values[b]]
  if (one === undefined || other === undefined) throw new Error("Every scenario has runs.")
  return pairedDifference(one, other, { better, level, worth })
}
