/**
 * Summary: what an ensemble keeps of its runs. Integer counts in fixed bins and sums in whole millionths, so that merging
 * is exact: the same bytes in any order and grouping, and memory that does not grow with the number of runs.
 *
 * Indicators: one bin per thousandth of their bounds (1,001 bins), per month. Milestones: one bin per day, and one for
 * "never within the horizon".
 */
import type { AnyRunnableModel, Variable } from "./model.ts"
import type { Scenario } from "./scenario.ts"
import { monthsOf } from "./schedule.ts"
import type { Trails } from "./trails.ts"
import { dayIndexer, type DayIndexer } from "./day-index.ts"

export const binsPerIndicator = 1001
const millionths = 1e6

export interface Summary {
  runs: number
  /** How many independent draws stand behind the runs; undefined where each run has a draw of its own. */
  readonly independent: number | undefined
  events: number
  /** First calendar month of each entry. */
  readonly months: readonly number[]
  readonly indicators: readonly string[]
  /** (month × indicators + indicator) × bins + bin. */
  readonly bins: Uint32Array
  /** (month × indicators + indicator), in millionths. */
  readonly sums: Float64Array
  readonly milestones: readonly string[]
  /** Days from the start to the horizon. */
  readonly days: number
  /** milestone × (days + 1) + day reached; the last is "never". */
  readonly reached: Uint32Array
  /** Of an antithetic plan, likewise: the day by which both runs of a pair had reached it. */
  readonly bothReached?: Uint32Array
  /** How often each intervention acted, over all runs; and the sum over runs of the square of how often. */
  readonly acted: Float64Array
  readonly actedSquared: Float64Array
}

export function emptySummary(
  model: AnyRunnableModel,
  scenario: Scenario,
  independent?: number,
  antithetic = false,
): Summary {
  const months = monthsOf(scenario.start, scenario.horizon)
  const indicators = model.variables.filter((variable) => variable.indicator === true).map(({ id }) => id)
  const { days } = dayIndexer(scenario.start, scenario.horizon)
  return {
    runs: 0,
    independent,
    events: 0,
    months,
    indicators,
    bins: new Uint32Array(months.length * indicators.length * binsPerIndicator),
    sums: new Float64Array(months.length * indicators.length),
    milestones: scenario.milestones.map(({ id }) => id),
    days,
    reached: new Uint32Array(scenario.milestones.length * (days + 1)),
    ...(antithetic ? { bothReached: new Uint32Array(scenario.milestones.length * (days + 1)) } : {}),
    acted: new Float64Array(scenario.interventions.length),
    actedSquared: new Float64Array(scenario.interventions.length),
  }
}

/** Counts a block of runs. */
export function addTrails(summary: Summary, trails: Trails, bounds: Bounds, dayOf: DayIndexer): void {
  const { path, size, runs } = trails
  const { bins, sums } = summary
  const count = bounds.low.length
  for (let at = 0, i = 0; at < size; at++) {
    const low = bounds.low[i] as number
    const scale = bounds.scale[i] as number
    const row = at * binsPerIndicator
    let sum = 0
    for (let run = 0, from = at; run < runs; run++, from += size) {
      const value = path[from] as number
      const bin = row + binOf((value - low) * scale)
      bins[bin] = (bins[bin] as number) + 1
      sum += Math.round(value * millionths)
    }
    sums[at] = (sums[at] as number) + sum
    i = i + 1 === count ? 0 : i + 1
  }
  const slots = summary.days + 1
  for (let at = 0; at < runs * trails.milestones; at++) {
    const slot = (at % trails.milestones) * slots + dayOf.index(trails.reached[at] as number)
    summary.reached[slot] = (summary.reached[slot] as number) + 1
  }
  if (summary.bothReached !== undefined) addBoth(summary.bothReached, trails, slots, dayOf)
  for (let i = 0; i < summary.acted.length; i++) {
    summary.acted[i] = (summary.acted[i] as number) + (trails.acted[i] as number)
    summary.actedSquared[i] = (summary.actedSquared[i] as number) + (trails.actedSquared[i] as number)
  }
  summary.runs += runs
  summary.events += trails.events
}

/** Counts pairs, the even run of a block and the one after it; a run that is left over has no other. */
function addBoth(both: Uint32Array, { reached, runs, milestones }: Trails, slots: number, dayOf: DayIndexer): void {
  for (let run = 0; run + 1 < runs; run += 2) {
    for (let milestone = 0; milestone < milestones; milestone++) {
      const first = dayOf.index(reached[run * milestones + milestone] as number)
      const mirrored = dayOf.index(reached[(run + 1) * milestones + milestone] as number)
      const slot = milestone * slots + Math.max(first, mirrored)
      both[slot] = (both[slot] as number) + 1
    }
  }
}

/** Bin of a value given as a share of its bounds; what lies outside is counted at the edge. */
function binOf(share: number): number {
  return share <= 0 ? 0 : share >= 1 ? binsPerIndicator - 1 : Math.round(share * (binsPerIndicator - 1))
}

/** Lower bound and inverse width of each indicator. */
export interface Bounds {
  readonly low: Float64Array
  readonly scale: Float64Array
}

export function boundsOf(model: AnyRunnableModel): Bounds {
  const variables: readonly Variable<object>[] = model.variables.filter((variable) => variable.indicator === true)
  return {
    low: Float64Array.from(variables, ({ bounds }) => bounds[0]),
    scale: Float64Array.from(variables, ({ bounds }) => 1 / (bounds[1] - bounds[0])),
  }
}

/** Adds the counts of `other` into `into`; both must be of the same model and scenario. */
export function mergeInto(into: Summary, other: Summary): void {
  if (into.bins.length !== other.bins.length || into.reached.length !== other.reached.length) {
    throw new Error("Only summaries of the same model and scenario can be merged.")
  }
  into.runs += other.runs
  into.events += other.events
  addAll(into.bins, other.bins)
  addAll(into.sums, other.sums)
  addAll(into.reached, other.reached)
  if (into.bothReached !== undefined && other.bothReached !== undefined) addAll(into.bothReached, other.bothReached)
  addAll(into.acted, other.acted)
  addAll(into.actedSquared, other.actedSquared)
}

function addAll(into: Uint32Array | Float64Array, other: Uint32Array | Float64Array): void {
  for (let i = 0; i < into.length; i++) into[i] = (into[i] as number) + (other[i] as number)
}
