/**
 * Run robustness: criteria of policies that are known from runs, with what the luck of these runs makes of them. Run r has the same luck
 * under all policies and in all futures, so that runs are resampled whole, and what policies share of their luck takes no part in telling
 * them apart. The futures are all there are.
 */
import { checkedResamples, resample } from "../sensitivity/estimate.ts"
import { bestFirst, type Better, type Criterion, equallyBest, type OutcomeTable } from "./outcome-table.ts"
import { stretchOf } from "./ranking.ts"
import { resampledPolicy } from "./resampled-policy.ts"
import type { Robustness } from "./robustness.ts"

export interface RunRobustnessOptions {
  readonly better: Better
  readonly uniform: () => number
  /** 500 if not given. */
  readonly resamples?: number
  /** How many independent runs the runs are worth, where several share a draw; all of them if not given. */
  readonly worth?: number
}

/**
 * `runs` has a list for each policy, in it one for each future, with the outcome of run r at place r. Of policies that are equally good
 * in a resample each has its part of being best. Throws a `RangeError` for fewer than two runs, or unpaired ones.
 */
export function robustnessOfRuns(
  runs: readonly (readonly Float64Array[])[],
  criteria: readonly Criterion[],
  { better, uniform, resamples = 500, worth }: RunRobustnessOptions,
): readonly Robustness[] {
  const count = runs[0]?.[0]?.length ?? 0
  if (count < 2) throw new RangeError("at least two runs were expected")
  if (!runs.flat().every((values) => values.length === count))
    throw new RangeError(`${count} runs of each were expected`)
  const means = tableOf(runs, better, (values) => values.reduce((sum, value) => sum + value, 0) / count)
  const stretch = stretchOf(count, worth)
  const ends = runs.map((futures) => futures.map((values) => [least(values), most(values)] as const))
  const times = new Float64Array(count)
  const told = criteria.map((criterion) => ({
    criterion,
    values: criterion.of(means),
    drawn: runs.map(() => new Float64Array(resamples)),
    wins: new Float64Array(runs.length),
  }))
  for (let turn = 0; turn < checkedResamples(resamples); turn++) {
    resample(count, uniform, times)
    const again = tableOf(runs, better, (values, policy, future) => {
      let sum = 0
      for (let run = 0; run < count; run++) sum += (times[run] as number) * (values[run] as number)
      const mean = (means.values[policy] as Float64Array)[future] as number
      const [low, high] = ends[policy]?.[future] ?? [mean, mean]
      // No mean lies beyond what runs came to.
      return Math.min(high, Math.max(low, mean + stretch * (sum / count - mean)))
    })
    for (const { criterion, drawn, wins } of told) {
      const found = criterion.of(again)
      for (const [policy, each] of drawn.entries()) each[turn] = found[policy] as number
      const winners = equallyBest(found, criterion.better)
      for (const winner of winners) wins[winner] = (wins[winner] as number) + 1 / winners.length
    }
  }
  return told.map(({ criterion, values, drawn, wins }) => ({
    policies: drawn.map((each, policy) => resampledPolicy(values[policy] as number, each, wins[policy] as number)),
    order: bestFirst(values, criterion.better),
  }))
}

const least = (values: Float64Array): number => values.reduce((a, b) => Math.min(a, b))
const most = (values: Float64Array): number => values.reduce((a, b) => Math.max(a, b))

function tableOf(
  runs: readonly (readonly Float64Array[])[],
  better: Better,
  meanOf: (values: Float64Array, policy: number, future: number) => number,
): OutcomeTable {
  return {
    better,
    values: runs.map((futures, policy) =>
      Float64Array.from(futures, (values, future) => meanOf(values, policy, future)),
    ),
  }
}
