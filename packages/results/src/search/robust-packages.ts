/** Robust packages: how packages do across assumptions: regret, in how many futures each is good enough, and how sure their ranking is. */
import {
  chanceOf,
  type OutcomeTable,
  rankingAcross,
  regretFromBest,
  robustnessOf,
  satisficing,
  successesOf,
  tallyOf,
  type TriedRuns,
  worstFuture,
} from "@laksana/analysis"
import { openStream, streamKey } from "@laksana/engine"
import { tidy } from "../scenario-result.ts"
import { type Chance, chanceIn } from "./package-result.ts"

/** Runs of each policy under each combination of levels; run r has the same luck everywhere. */
export interface AcrossRuns {
  readonly dimensions: readonly string[]
  readonly futures: readonly Readonly<Record<string, string>>[]
  /** Policy by policy, future by future. The first does nothing. */
  readonly runs: readonly (readonly TriedRuns[])[]
}

export interface RobustPackage {
  /** Its place among the packages told, from 1; 0 is to do nothing. */
  readonly package: number
  /** In each future. */
  readonly probabilities: readonly Chance[]
  /** Share of the futures in which the estimate reaches the chance that is asked for, and its error. */
  readonly reaching: number
  readonly reachingError: number
  readonly worst: number
  /** How much less than the best package's its chance is: in the worst future, and on average. */
  readonly worstRegret: number
  readonly meanRegret: number
  /** The chance that its mean over all futures is truly the highest. */
  readonly chanceBest: number
}

export interface Robustness {
  readonly dimensions: readonly string[]
  readonly futures: readonly Readonly<Record<string, string>>[]
  readonly runsEach: number
  readonly packages: readonly RobustPackage[]
  readonly ranking: {
    /** Packages by their mean over all futures, the best first. */
    readonly order: readonly number[]
    /** At most this is the chance that the first is not truly the best, and that any two are in the wrong order. */
    readonly firstWrong: number
    readonly orderWrong: number
    /** Futures, by their place, in which another is first; and those of them in which that is sure. */
    readonly otherFirst: readonly number[]
    readonly surelyOtherFirst: readonly number[]
  }
}

export function robustPackages(
  { dimensions, futures, runs }: AcrossRuns,
  {
    target,
    seed,
    independent,
  }: { readonly target: number; readonly seed: string; readonly independent: number | undefined },
): Robustness {
  const uniformOf = (name: string) => openStream(streamKey(seed, name), 0)
  const chances = runs.map((policy) => policy.map((each) => chanceOf(tallyOf(each), independent)))
  const table: OutcomeTable = {
    better: "more",
    values: chances.map((policy) => Float64Array.from(policy, ({ estimate }) => estimate)),
    errors: chances.map((policy) => Float64Array.from(policy, ({ error }) => error)),
  }
  const robust = robustnessOf(table, satisficing(target), { uniform: uniformOf("robustness"), futures: "all" })
  const worst = worstFuture("more").of(table)
  const worstRegret = regretFromBest("worst").of(table)
  const meanRegret = regretFromBest("mean").of(table)
  const ranking = rankingAcross(
    futures.map((_, future) => ({
      runs: runs.map((policy) => successesOf(policy[future] as TriedRuns)),
      weight: 1,
    })),
    { better: "more", bootstrap: { uniform: uniformOf("ranking"), resamples: 500 } },
  )
  const { overall } = ranking
  return {
    dimensions,
    futures,
    runsEach: tallyOf(runs[0]?.[0] as TriedRuns).runs,
    packages: runs.map((policy, place) => ({
      package: place,
      probabilities: policy.map((each) => chanceIn(each, independent === undefined ? {} : { independent })),
      reaching: tidy(robust.policies[place]?.value ?? 0),
      reachingError: tidy(robust.policies[place]?.error ?? 0),
      worst: tidy(worst[place] ?? 0),
      worstRegret: tidy(worstRegret[place] ?? 0),
      meanRegret: tidy(meanRegret[place] ?? 0),
      chanceBest: tidy(overall.scenarios.find(({ scenario }) => scenario === place)?.chanceBest ?? 0),
    })),
    ranking: {
      order: overall.scenarios.map(({ scenario }) => scenario),
      firstWrong: tidy(overall.firstWrong),
      orderWrong: tidy(overall.orderWrong),
      otherFirst: ranking.otherFirst,
      surelyOtherFirst: ranking.surelyOtherFirst,
    },
  }
}
