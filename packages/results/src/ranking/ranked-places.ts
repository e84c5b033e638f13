/**
 * Ranked places: scenarios in order with the chance that the order is wrong. Scenarios that come to the same in every run share a place:
 * between them there is no order, and of equals none is the better by luck.
 */
import { equallyBest, type Better, type Ranking, runsToTell } from "@laksana/analysis"
import { tidy } from "../scenario-result.ts"

export interface RankedPlace {
  /** Ids; several where they come to the same in every run. */
  readonly scenarios: readonly string[]
  readonly mean: number
  /** Among places; 1 is the best. */
  readonly rank: number
  /** Best and worst rank that it may truly have; all intervals hold together with a chance of 95 %. */
  readonly bestRank: number
  readonly worstRank: number
  /** The chance that its true mean is the best. */
  readonly chanceBest: number
}

export interface RankedNeighbours {
  readonly above: string
  readonly below: string
  /** How much better the upper one is in the same runs, with its 95 % interval, and the chance that it is truly the worse. */
  readonly difference: number
  readonly low: number
  readonly high: number
  readonly wrong: number
}

export interface RankingResult {
  readonly places: readonly RankedPlace[]
  readonly neighbours: readonly RankedNeighbours[]
  /** Ids of all that have the best mean. */
  readonly first: readonly string[]
  /** Whether the first is the best but for a chance of 5 % at most. */
  readonly sure: boolean
  /** Where that is not so, ids of the others that runs cannot tell from the first. */
  readonly nearFirst: readonly string[]
  /** At most this is the chance that the first is not truly the best, and that any two are in the wrong order; null with one place. */
  readonly firstWrong: number | null
  readonly orderWrong: number | null
  /**
   * So many runs would tell the first from the next in nine of ten cases, were they as far apart as they look; null where the first is
   * sure, and where no number of runs would.
   */
  readonly runsToTell: number | null
}

export interface PlacesOf {
  readonly better: Better
  readonly runs: number
  readonly independent: number | undefined
}

const mostWrong = 0.05
const power = 0.9

/** The groups of scenarios whose lists of runs are all the same, in the order of their first. */
export function equalGroups(runs: readonly (readonly Float64Array[])[]): readonly (readonly number[])[] {
  const groups: number[][] = []
  for (const [scenario, lists] of runs.entries()) {
    const known = groups.find(([first = 0]) => lists.every((values, i) => areEqual(values, runs[first]?.[i])))
    if (known === undefined) groups.push([scenario])
    else known.push(scenario)
  }
  return groups
}

const areEqual = (a: Float64Array, b: Float64Array | undefined): boolean =>
  b !== undefined && a.length === b.length && a.every((value, run) => value === b[run])

/** `ids` has those of each scenario that was ranked. */
export function rankedPlaces(
  { scenarios, neighbours, firstWrong, orderWrong, nearFirst }: Ranking,
  ids: readonly (readonly string[])[],
  { better, runs, independent }: PlacesOf,
): RankingResult {
  const of = (scenario: number) => ids[scenario] ?? []
  const one = (scenario: number) => of(scenario)[0] ?? ""
  const means = scenarios.map(({ mean }) => mean)
  const equal = equallyBest(means, better).flatMap((place) => of(scenarios[place]?.scenario ?? 0))
  // Of two ways to the same chance the larger: where few runs differ, Student's may be the smaller.
  const wrong = Math.max(firstWrong, 1 - (scenarios[0]?.chanceBest ?? 1))
  const sure = wrong <= mostWrong
  const near = sure ? [] : nearFirst.flatMap(of)
  const [next] = neighbours
  const needed =
    sure || next === undefined
      ? Number.POSITIVE_INFINITY
      : runsToTell(next.difference, {
          runs,
          ...(independent === undefined ? {} : { draws: independent }),
          wrong: mostWrong / (scenarios.length - 1),
          power,
        })
  return {
    places: scenarios.map(({ scenario, mean, rank, bestRank, worstRank, chanceBest }) => ({
      scenarios: of(scenario),
      mean: tidy(mean),
      rank,
      bestRank,
      worstRank,
      chanceBest: tidy(chanceBest),
    })),
    neighbours: neighbours.map(({ above, below, difference: { estimate, low, high, swapped } }) => ({
      above: one(above),
      below: one(below),
      difference: tidy(estimate),
      low: tidy(low),
      high: tidy(high),
      wrong: tidy(swapped),
    })),
    first: equal.toSorted(),
    sure,
    nearFirst: near.filter((id) => !equal.includes(id)).toSorted(),
    firstWrong: tidy(wrong),
    orderWrong: tidy(Math.max(wrong, orderWrong)),
    runsToTell: Number.isFinite(needed) ? needed : null,
  }
}

/** Where all come to the same in every run: one place for all. */
export const onePlace = (ids: readonly string[], mean: number): RankingResult => ({
  places: [{ scenarios: ids, mean: tidy(mean), rank: 1, bestRank: 1, worstRank: 1, chanceBest: 1 }],
  neighbours: [],
  first: ids,
  sure: true,
  nearFirst: [],
  firstWrong: null,
  orderWrong: null,
  runsToTell: null,
})
