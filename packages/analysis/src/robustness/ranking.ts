/**
 * Ranking: scenarios in order of their means over paired runs, with the chance that the order is wrong. Runs of one number share their
 * luck, so the scenarios are told apart by their differences run by run, whose spread is often far smaller than that of the outcomes.
 */
import { checkedResamples, levelOf, resample } from "../sensitivity/estimate.ts"
import { type Difference, pairedDifference } from "./paired-difference.ts"
import { bestFirst, type Better, equallyBest } from "./outcome-table.ts"

export interface RankingOptions {
  readonly better: Better
  /** Of the intervals of ranks, which hold all together with at least this chance; 0.95 if not given. */
  readonly level?: number
  /** How many independent runs the runs are worth, where several share a draw; all of them if not given. */
  readonly worth?: number
  /** For the chance that each is the best. */
  readonly bootstrap: { readonly uniform: () => number; readonly resamples: number }
}

export interface RankedScenario {
  /** Its place among the scenarios given. */
  readonly scenario: number
  readonly mean: number
  /** 1 is the best. */
  readonly rank: number
  /** Best and worst rank it may truly have: all those that are surely better are above it, all surely worse below. */
  readonly bestRank: number
  readonly worstRank: number
  /** The chance that it is truly the best: the share of the resamples of runs in which it is (of equal ones each its part). */
  readonly chanceBest: number
}

export interface Neighbours {
  readonly above: number
  readonly below: number
  /** How much better the upper one is. */
  readonly difference: Difference
}

export interface Ranking {
  /** The best first. */
  readonly scenarios: readonly RankedScenario[]
  /** Each with the next below it. */
  readonly neighbours: readonly Neighbours[]
  /** At most this is the chance that the first is truly not the best (Bonferroni: the sum over all others; at most 1). */
  readonly firstWrong: number
  /** At most this is the chance that any two neighbours, and so any two scenarios, are in the wrong order (the sum; at most 1). */
  readonly orderWrong: number
  /** Scenarios, without the first, that runs cannot tell from the first at the level asked, all pairs together. */
  readonly nearFirst: readonly number[]
}

/**
 * `runs` has one list for each scenario, with the outcome of run r at place r. Chances of a wrong order are those of Student's t, as one
 * holds them who knew nothing before. Pairs are told apart where the two-sided test does at (1 − level) divided by the number of pairs
 * (Bonferroni), so intervals of ranks hold together (Klein, Wright & Wieczorek 2020). Throws a `RangeError` for fewer than two scenarios
 * or runs, or unpaired ones.
 */
export function rankingOf(runs: readonly Float64Array[], options: RankingOptions): Ranking {
  const { better } = options
  const level = levelOf(options)
  const count = runs[0]?.length ?? 0
  const { worth = count } = options
  if (runs.length < 2 || count < 2) throw new RangeError("at least two scenarios of two runs were expected")
  if (!runs.every((values) => values.length === count && values.every(Number.isFinite))) {
    throw new RangeError(`${count} finite values were expected of each scenario, one for each run`)
  }
  const means = runs.map((values) => values.reduce((sum, value) => sum + value, 0) / count)
  const order = bestFirst(means, better)
  const between = (a: number, b: number) =>
    pairedDifference(runs[a] as Float64Array, runs[b] as Float64Array, { better, level, worth })
  const cut = (1 - level) / ((runs.length * (runs.length - 1)) / 2)
  // Twice the one-sided chance is that of the two-sided test.
  const told = (upper: number, lower: number) => 2 * between(upper, lower).swapped <= cut
  const above = order.map(() => 0)
  const below = order.map(() => 0)
  const nearFirst: number[] = []
  order.forEach((upper, place) => {
    for (const [further, lower] of order.slice(place + 1).entries()) {
      if (told(upper, lower)) {
        below[place] = (below[place] as number) + 1
        const rank = place + 1 + further
        above[rank] = (above[rank] as number) + 1
      } else if (place === 0) nearFirst.push(lower)
    }
  })
  const chances = chancesBest(runs, means, options)
  const first = order[0] as number
  const neighbours = order.slice(1).map((lower, place) => {
    const upper = order[place] as number
    return { above: upper, below: lower, difference: between(upper, lower) }
  })
  const sumOf = (differences: readonly Difference[]) =>
    Math.min(
      1,
      differences.reduce((sum, { swapped }) => sum + swapped, 0),
    )
  return {
    scenarios: order.map((scenario, place) => ({
      scenario,
      mean: means[scenario] as number,
      rank: place + 1,
      bestRank: 1 + (above[place] as number),
      worstRank: runs.length - (below[place] as number),
      chanceBest: chances[scenario] as number,
    })),
    neighbours,
    firstWrong: sumOf(order.slice(1).map((other) => between(first, other))),
    orderWrong: sumOf(neighbours.map(({ difference }) => difference)),
    nearFirst,
  }
}

/** What resampled means of so many runs are stretched by about the mean. */
export const stretchOf = (count: number, worth = count): number => Math.sqrt((count / (count - 1)) * (count / worth))

/**
 * The bootstrap over runs, all scenarios of a run taken together; stretched by √(n / (n − 1)), as few runs vary too little, and to the
 * error of as many runs as they are worth.
 */
function chancesBest(runs: readonly Float64Array[], means: readonly number[], options: RankingOptions): Float64Array {
  const { better, bootstrap } = options
  const count = (runs[0] as Float64Array).length
  const resamples = checkedResamples(bootstrap.resamples)
  const stretch = stretchOf(count, options.worth)
  const times = new Float64Array(count)
  const wins = new Float64Array(runs.length)
  for (let turn = 0; turn < resamples; turn++) {
    resample(count, bootstrap.uniform, times)
    const drawn = runs.map((values, scenario) => {
      let sum = 0
      for (let run = 0; run < count; run++) sum += (times[run] as number) * (values[run] as number)
      const mean = means[scenario] as number
      return mean + stretch * (sum / count - mean)
    })
    const winners = equallyBest(drawn, better)
    for (const winner of winners) wins[winner] = (wins[winner] as number) + 1 / winners.length
  }
  return wins.map((won) => won / resamples)
}
