/** Interval: the first and last day that an event's own date allows, as day numbers; infinite where it does not say. */
import type { HistoryEvent } from "../events/envelope.ts"
import { dayNumber } from "../time/day.ts"
import type { When } from "../time/when.ts"

export interface Interval {
  readonly earliest: number
  readonly latest: number
}

/** The interval of an event: that of its date, and no later than the day it was recorded, unless planned or hypothetical. */
export function ownInterval(event: HistoryEvent): Interval {
  const { earliest, latest } = intervalOf(event.occurred)
  const mayLieAhead = event.status === "planned" || event.evidence === "hypothetical"
  return { earliest, latest: mayLieAhead ? latest : Math.min(latest, dayNumber(event.recorded)) }
}

/** The interval of a date. A date that states a year, a month and days means the days that are in all of them. */
export function intervalOf(when: When): Interval {
  if (typeof when === "string") return { earliest: dayNumber(when), latest: dayNumber(when) }
  let earliest = Number.NEGATIVE_INFINITY
  let latest = Number.POSITIVE_INFINITY
  const narrow = (first: number, last: number): void => {
    earliest = Math.max(earliest, first)
    latest = Math.min(latest, last)
  }
  if (when.year !== undefined) narrow(dayNumber(`${when.year}-01-01`), dayNumber(`${when.year}-12-31`))
  if (when.month !== undefined) narrow(dayNumber(`${when.month}-01`), lastDayOf(when.month))
  if (when.between !== undefined) narrow(dayNumber(when.between[0]), dayNumber(when.between[1]))
  return { earliest, latest }
}

function lastDayOf(month: string): number {
  const [year, number] = month.split("-").map(Number)
  // Day 0 of the month after it.
  return Math.round(Date.UTC(year ?? 0, number ?? 1, 0) / 86_400_000)
}
