/** Statistics: probabilities, dates and bands read from a summary's counts, with their Monte-Carlo error. */
import { dayAt, daysUntil } from "./day-index.ts"
import type { PairSummary } from "./pairs.ts"
import { binsPerDifference } from "./pairs.ts"
import { binsPerIndicator, type Summary } from "./summary.ts"
import type { Time } from "./time.ts"

/** A share of runs with the 95 % interval of its Monte-Carlo error. */
export interface Proportion {
  readonly count: number
  readonly p: number
  readonly low: number
  readonly high: number
}

const z95 = 1.959963984540054

/**
 * How many independent runs so many runs are worth that start from so many independent draws. Runs of one draw share its
 * parameters; at worst all that varies is between draws, and then var = p(1 − p)(1/runs + 1/draws). Errors are told for that
 * worst, and so never too small.
 */
export function independentRuns(runs: number, draws: number | undefined): number {
  return draws === undefined || runs === 0 ? runs : 1 / (1 / runs + 1 / draws)
}

/** Wilson's score interval (Wilson 1927) at 95 %: sound at 0 of n and n of n too. `draws`: see `independentRuns`. */
export function proportion(count: number, of: number, draws?: number): Proportion {
  if (of === 0) return { count, p: 0, low: 0, high: 1 }
  const p = count / of
  const n = independentRuns(of, draws)
  const z2 = (z95 * z95) / n
  const middle = (p + z2 / 2) / (1 + z2)
  const reach = (z95 * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n))) / (1 + z2)
  return { count, p, low: count === 0 ? 0 : middle - reach, high: count === of ? 1 : middle + reach }
}

/** Runs that reached a milestone by the end of a day; of an antithetic plan with the error that its pairs leave. */
export function reachedBy(summary: Summary, milestone: number, start: Time, day: string): Proportion {
  const count = countUntil(summary, summary.reached, milestone, start, day)
  const { runs, independent } = summary
  const pairs = pairsReached(summary, milestone, start, day)
  if (pairs === undefined) return proportion(count, runs, independent)
  const worth = runsWorth(count / runs, pairs)
  return { ...proportion((count / runs) * worth, worth, independent), count }
}

/** Pairs of mirrored runs, and how many of them have both, or one alone, reached something. */
export interface PairsReached {
  readonly pairs: number
  readonly both: number
  readonly one: number
}

/** Of an antithetic plan; undefined of any other, and before there is a pair. */
export function pairsReached(summary: Summary, milestone: number, start: Time, day: string): PairsReached | undefined {
  const pairs = Math.floor(summary.runs / 2)
  if (summary.bothReached === undefined || pairs === 0) return undefined
  const both = countUntil(summary, summary.bothReached, milestone, start, day)
  const reached = countUntil(summary, summary.reached, milestone, start, day)
  // A run that is left over without its other is counted with them: one of many.
  return { pairs, both, one: Math.min(pairs - both, Math.max(0, reached - 2 * both)) }
}

/**
 * Independent runs that are worth as much: runs / (1 + ρ), where ρ is the correlation within pairs as seen. Not more than four times the
 * pairs, so that few pairs that happen to cancel are not taken for certainty.
 */
function runsWorth(p: number, { pairs, both, one }: PairsReached): number {
  const ofRuns = p * (1 - p)
  if (ofRuns === 0) return 2 * pairs
  const ofPairs = (both + one / 4) / pairs - p * p
  return (2 * pairs) / Math.min(2, Math.max(0.5, (2 * ofPairs) / ofRuns))
}

function countUntil(summary: Summary, counts: Uint32Array, milestone: number, start: Time, day: string): number {
  const until = Math.min(summary.days, daysUntil(start, day))
  let count = 0
  for (let d = 0; d < until; d++) count += counts[milestone * (summary.days + 1) + d] as number
  return count
}

/** Runs that never reached a milestone within the horizon. */
export function neverReached(summary: Summary, milestone: number): number {
  return summary.reached[(milestone + 1) * (summary.days + 1) - 1] as number
}

/** The day by which a share `q` of all runs has reached a milestone; undefined where fewer ever do. */
export function reachedQuantile(summary: Summary, milestone: number, start: Time, q: number): string | undefined {
  let count = 0
  for (let d = 0; d < summary.days; d++) {
    count += summary.reached[milestone * (summary.days + 1) + d] as number
    if (count >= q * summary.runs && count > 0) return dayAt(start, d)
  }
  return undefined
}

export interface Band {
  readonly p05: number
  readonly p25: number
  readonly p50: number
  readonly p75: number
  readonly p95: number
  readonly mean: number
}

/** Distribution of an indicator over runs at a month's end, to a thousandth of its bounds. */
export function indicatorBand(
  summary: Summary,
  month: number,
  indicator: number,
  bounds: readonly [number, number],
): Band {
  const at = month * summary.indicators.length + indicator
  const counts = summary.bins.subarray(at * binsPerIndicator, (at + 1) * binsPerIndicator)
  const value = (q: number) =>
    bounds[0] + ((bounds[1] - bounds[0]) * binQuantile(counts, summary.runs, q)) / (binsPerIndicator - 1)
  return {
    p05: value(0.05),
    p25: value(0.25),
    p50: value(0.5),
    p75: value(0.75),
    p95: value(0.95),
    mean: summary.runs === 0 ? 0 : (summary.sums[at] as number) / 1e6 / summary.runs,
  }
}

/** The first bin at which a share `q` of the total has been counted. */
function binQuantile(counts: Uint32Array, total: number, q: number): number {
  let count = 0
  for (let bin = 0; bin < counts.length; bin++) {
    count += counts[bin] as number
    if (count >= q * total && count > 0) return bin
  }
  return counts.length - 1
}

/** A mean of paired differences with its standard error. */
export interface Difference {
  readonly mean: number
  readonly se: number
  readonly p05: number
  readonly p50: number
  readonly p95: number
}

/** Paired difference (other − base) of an indicator at a month's end, in the indicator's unit. */
export function indicatorDifference(
  pairs: PairSummary,
  month: number,
  indicator: number,
  bounds: readonly [number, number],
): Difference {
  const at = month * pairs.indicators.length + indicator
  const counts = pairs.bins.subarray(at * binsPerDifference, (at + 1) * binsPerDifference)
  return differenceOf(counts, pairs.pairs, pairs.independent, 1000, (bounds[1] - bounds[0]) / 1000)
}

/** Paired difference in days of the date of a milestone, over the pairs in which both scenarios reach it. */
export function milestoneShift(pairs: PairSummary, milestone: number): Difference & { readonly pairs: number } {
  const size = 2 * pairs.days + 1
  const counts = pairs.shifts.subarray(milestone * size, (milestone + 1) * size)
  const total = counts.reduce((sum, count) => sum + count, 0)
  return { pairs: total, ...differenceOf(counts, total, pairs.independent, pairs.days, 1) }
}

/** A median with the ends of its 95 % interval. */
export interface MedianInterval {
  readonly median: number
  readonly low: number
  readonly high: number
}

/** Fewer values than this have no 95 % interval of their median: it may lie below, or above, all of them (0.5⁵ > 0.025). */
const fewestForMedian = 6

/**
 * Median paired difference in days of the date of a milestone, over the pairs in which both scenarios reach it, between two of their
 * order statistics (David & Nagaraja 2003, §7.1, by the normal approximation). Undefined where the pairs are too few for an interval.
 */
export function medianShift(pairs: PairSummary, milestone: number): MedianInterval | undefined {
  const size = 2 * pairs.days + 1
  const counts = pairs.shifts.subarray(milestone * size, (milestone + 1) * size)
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total < fewestForMedian) return undefined
  const at = (q: number) => binQuantile(counts, total, q) - pairs.days
  const reach = z95 / (2 * Math.sqrt(independentRuns(total, pairs.independent)))
  return { median: at(0.5), low: at(Math.max(0, 0.5 - reach)), high: at(Math.min(1, 0.5 + reach)) }
}

/** Mean number of times that an intervention acted in a run, with its standard error. */
export function timesActed(summary: Summary, intervention: number): { readonly mean: number; readonly se: number } {
  const { runs, independent } = summary
  if (runs === 0) return { mean: 0, se: 0 }
  const mean = (summary.acted[intervention] as number) / runs
  const variance = Math.max(0, (summary.actedSquared[intervention] as number) / runs - mean * mean)
  return { mean, se: Math.sqrt(variance / independentRuns(runs, independent)) }
}

/** Paired difference in the share of runs that reached a milestone by the end of a day (McNemar's variance). */
export function reachedDifference(
  pairs: PairSummary,
  milestone: number,
  start: Time,
  day: string,
): { readonly difference: number; readonly se: number } {
  const until = Math.min(pairs.days, daysUntil(start, day))
  let other = 0
  let base = 0
  for (let d = 0; d < until; d++) {
    other += pairs.otherAhead[milestone * (pairs.days + 1) + d] as number
    base += pairs.baseAhead[milestone * (pairs.days + 1) + d] as number
  }
  const n = pairs.pairs
  if (n === 0) return { difference: 0, se: 0 }
  const difference = (other - base) / n
  const variance = Math.max(0, (other + base) / n - difference * difference)
  return { difference, se: Math.sqrt(variance / independentRuns(n, pairs.independent)) }
}

function differenceOf(
  counts: Uint32Array,
  total: number,
  draws: number | undefined,
  zero: number,
  unit: number,
): Difference {
  if (total === 0) return { mean: 0, se: 0, p05: 0, p50: 0, p95: 0 }
  let sum = 0
  let squares = 0
  for (let bin = 0; bin < counts.length; bin++) {
    const count = counts[bin] as number
    if (count === 0) continue
    sum += count * (bin - zero)
    squares += count * (bin - zero) ** 2
  }
  const mean = sum / total
  const variance = Math.max(0, squares / total - mean * mean)
  const value = (q: number) => (binQuantile(counts, total, q) - zero) * unit
  return {
    mean: mean * unit,
    se: Math.sqrt(variance / independentRuns(total, draws)) * unit,
    p05: value(0.05),
    p50: value(0.5),
    p95: value(0.95),
  }
}
