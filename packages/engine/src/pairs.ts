/**
 * Pairs: the difference that a scenario makes, run by run with the same luck. Exact integer counts, merged like summaries.
 * Differences are other − base, in thousandths of an indicator's bounds and in days of a milestone.
 */
import type { AnyRunnableModel } from "./model.ts"
import type { Scenario } from "./scenario.ts"
import { monthsOf } from "./schedule.ts"
import type { Trails } from "./trails.ts"
import { type DayIndexer, dayIndexer } from "./day-index.ts"

export const binsPerDifference = 2001

export interface PairSummary {
  pairs: number
  /** As in `Summary`. */
  readonly independent: number | undefined
  /** Pairs in which anything differs at all, to the last bit. */
  differing: number
  readonly months: readonly number[]
  readonly indicators: readonly string[]
  /** (month × indicators + indicator) × bins + 1000 + thousandths. */
  readonly bins: Uint32Array
  readonly milestones: readonly string[]
  readonly days: number
  /** Per milestone: the other scenario reached it on an earlier day, on a later, on the same, neither did, only the base, only the other. */
  readonly earlier: Float64Array
  readonly later: Float64Array
  readonly same: Float64Array
  readonly neither: Float64Array
  readonly onlyBase: Float64Array
  readonly onlyOther: Float64Array
  /** milestone × (2 days + 1) + days + difference, over pairs in which both reached it. */
  readonly shifts: Uint32Array
  /** milestone × (days + 1) + day: pairs in which only the other (only the base) has reached it by then, as steps from day to day. */
  readonly otherAhead: Int32Array
  readonly baseAhead: Int32Array
}

export function emptyPairs(model: AnyRunnableModel, scenario: Scenario, independent?: number): PairSummary {
  const months = monthsOf(scenario.start, scenario.horizon)
  const indicators = model.variables.filter((variable) => variable.indicator === true).map(({ id }) => id)
  const count = scenario.milestones.length
  const { days } = dayIndexer(scenario.start, scenario.horizon)
  const perMilestone = () => new Float64Array(count)
  return {
    pairs: 0,
    independent,
    differing: 0,
    months,
    indicators,
    bins: new Uint32Array(months.length * indicators.length * binsPerDifference),
    milestones: scenario.milestones.map(({ id }) => id),
    days,
    earlier: perMilestone(),
    later: perMilestone(),
    same: perMilestone(),
    neither: perMilestone(),
    onlyBase: perMilestone(),
    onlyOther: perMilestone(),
    shifts: new Uint32Array(count * (2 * days + 1)),
    otherAhead: new Int32Array(count * (days + 1)),
    baseAhead: new Int32Array(count * (days + 1)),
  }
}

/** Counts a block of runs of two scenarios, run by run. */
export function addPairs(into: PairSummary, base: Trails, other: Trails, scale: Float64Array, dayOf: DayIndexer): void {
  const { size, runs, milestones } = base
  const { bins } = into
  const differs = new Uint8Array(runs)
  for (let at = 0, i = 0; at < size; at++) {
    const unit = scale[i] as number
    const row = at * binsPerDifference + 1000
    for (let run = 0, from = at; run < runs; run++, from += size) {
      const difference = (other.path[from] as number) - (base.path[from] as number)
      if (difference !== 0) differs[run] = 1
      const bin = row + thousandths(difference * unit)
      bins[bin] = (bins[bin] as number) + 1
    }
    i = i + 1 === scale.length ? 0 : i + 1
  }
  for (let at = 0; at < runs * milestones; at++) {
    const from = base.reached[at] as number
    const to = other.reached[at] as number
    if (from !== to) differs[Math.floor(at / milestones)] = 1
    addMilestone(into, at % milestones, dayOf.index(from), dayOf.index(to))
  }
  into.pairs += runs
  for (const each of differs) into.differing += each
}

function thousandths(difference: number): number {
  return Math.max(-1000, Math.min(1000, Math.round(difference * 1000)))
}

function addMilestone(into: PairSummary, i: number, base: number, other: number): void {
  const never = into.days
  const bump = (counts: Float64Array) => {
    counts[i] = (counts[i] as number) + 1
  }
  const step = (counts: Int32Array, day: number, by: number) => {
    const at = i * (never + 1) + day
    counts[at] = (counts[at] as number) + by
  }
  if (other < base) {
    bump(into.earlier)
    if (base === never) bump(into.onlyOther)
    step(into.otherAhead, other, 1)
    step(into.otherAhead, base, -1)
  } else if (other > base) {
    bump(into.later)
    if (other === never) bump(into.onlyBase)
    step(into.baseAhead, base, 1)
    step(into.baseAhead, other, -1)
  } else bump(base === never ? into.neither : into.same)
  if (base < never && other < never) {
    const at = i * (2 * never + 1) + never + other - base
    into.shifts[at] = (into.shifts[at] as number) + 1
  }
}

export function mergePairsInto(into: PairSummary, other: PairSummary): void {
  if (into.bins.length !== other.bins.length || into.shifts.length !== other.shifts.length) {
    throw new Error("Only pairs of the same model and scenarios can be merged.")
  }
  into.pairs += other.pairs
  into.differing += other.differing
  const counts = [
    "bins",
    "earlier",
    "later",
    "same",
    "neither",
    "onlyBase",
    "onlyOther",
    "shifts",
    "otherAhead",
    "baseAhead",
  ] as const
  for (const key of counts) {
    const target = into[key]
    const source = other[key]
    for (let i = 0; i < target.length; i++) target[i] = (target[i] as number) + (source[i] as number)
  }
}
