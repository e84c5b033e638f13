/**
 * As of and known at: the two questions one can ask of a history. *As of* a day: what had happened by then. *Known at* a
 * day: what had been recorded by then, corrections included. They combine: `asOf(knownAt(history, k), d)`.
 *
 * With fuzzy dates, what had happened by a day has an inner and an outer answer. The record as of a day is the replay of
 * the certain events in canonical order; for a history dated to the day that is the replay of a prefix.
 * A plan counts from the day it was recorded: the date it carries is what it intends.
 */
import type { HistoryEvent } from "../events/envelope.ts"
import { type Day, dayNumber } from "../time/day.ts"
import { propagatedIntervals } from "./bounds.ts"
import { canonicalOrder } from "./order.ts"

/** What had happened by the end of a day; both lists in canonical order. */
export interface AsOf {
  /** Events that had happened by the day in every consistent dating: the latest day is no later. */
  readonly certain: readonly HistoryEvent[]
  /** Events that may have happened by the day: the earliest day is no later, the latest is. */
  readonly possible: readonly HistoryEvent[]
}

/** What of a history (already known and corrected) had happened by the end of a day. */
export function asOf(history: readonly HistoryEvent[], day: Day): AsOf {
  const { intervals, network } = propagatedIntervals(history)
  const now = dayNumber(day)
  const certain: HistoryEvent[] = []
  const possible: HistoryEvent[] = []
  for (const i of canonicalOrder(intervals, network)) {
    const event = history[i]
    if (event === undefined) continue
    if (event.status === "planned") {
      if (event.recorded <= day) certain.push(event)
    } else if ((intervals.latest[i] ?? now) <= now) certain.push(event)
    else if ((intervals.earliest[i] ?? now) <= now) possible.push(event)
  }
  return { certain, possible }
}
