/**
 * Tipping point: the last date at which a decision still reaches its target (Haasnoot, Kwakkel, Walker & ter Maat 2013: the date after
 * which a policy no longer does, and another path has to be taken).
 */
import { isotonic } from "./isotonic.ts"

/** Runs in which the decision is taken on one date. */
export interface DecisionDate {
  /** A number of days, months or years; dates rise. */
  readonly date: number
  /** Share of runs that reach what is wanted. */
  readonly share: number
  /** Ends of its interval. */
  readonly low: number
  readonly high: number
  readonly runs: number
}

export interface TippingPoint {
  /** Shares as they would be if later were never better: falling, nearest to those found (isotonic regression, by runs). */
  readonly smoothed: readonly number[]
  /**
   * `turns` between two dates · `never reached` at any of the dates, so the time to decide is past or the decision is not enough ·
   * `always reached` up to the last of the dates, so there is time until then at least.
   */
  readonly kind: "turns" | "never reached" | "always reached"
  /** Of the dates given, the last at which the smoothed share is the target or more. */
  readonly last: number | undefined
  /** Where the line between the dates falls below the target; the last date where it does not, the first where it is below at once. */
  readonly crossing: number
  /** Of the dates given, the last at which even the smoothed lower end reaches the target; undefined if it does at none. */
  readonly earliest: number | undefined
  /** Of the dates given, the first at which not even the smoothed upper end does; undefined if it does at all. */
  readonly latest: number | undefined
}

/**
 * The true date lies from `earliest` to `latest` at least as often as the interval of a share holds the true one, if later is truly never
 * better: whatever the shares do between the dates. The crossing is a reading between dates, for which they count as straight lines.
 * Throws a `RangeError` for no dates, dates that do not rise, or shares outside their intervals.
 */
export function tippingPointOf(dates: readonly DecisionDate[], target: number): TippingPoint {
  check(dates)
  const runs = dates.map((each) => each.runs)
  const days = dates.map(({ date }) => date)
  const falling = (of: (each: DecisionDate) => number) => isotonic(dates.map(of), runs, "falling")
  const smoothed = falling(({ share }) => share)
  const reached = reachedOf(smoothed, target)
  return {
    smoothed,
    kind: reached === 0 ? "never reached" : reached === dates.length ? "always reached" : "turns",
    last: days[reached - 1],
    crossing: crossingOf(days, smoothed, target),
    earliest:
      days[
        reachedOf(
          falling(({ low }) => low),
          target,
        ) - 1
      ],
    latest:
      days[
        reachedOf(
          falling(({ high }) => high),
          target,
        )
      ],
  }
}

/** At how many dates falling shares reach the target. */
const reachedOf = (falling: readonly number[], target: number) => falling.filter((share) => share >= target).length

function crossingOf(days: readonly number[], falling: readonly number[], target: number): number {
  const reached = reachedOf(falling, target)
  const [from, to] = [days[Math.max(0, reached - 1)] as number, days[reached]]
  if (reached === 0 || to === undefined) return from
  const [before, after] = [falling[reached - 1] as number, falling[reached] as number]
  return from + ((before - target) / (before - after)) * (to - from)
}

function check(dates: readonly DecisionDate[]): void {
  if (dates.length === 0) throw new RangeError("no dates")
  for (const [at, { date, share, low, high, runs }] of dates.entries()) {
    if (at > 0 && !(date > (dates[at - 1] as DecisionDate).date)) throw new RangeError(`date ${date} does not rise`)
    if (!(low <= share && share <= high && runs > 0)) {
      throw new RangeError(`a share of ${share} in [${low}, ${high}] of ${runs} runs`)
    }
  }
}
