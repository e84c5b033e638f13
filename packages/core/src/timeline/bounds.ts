/**
 * Bounds: the earliest and the latest day of each event, from its own date and from its order among others. Days are whole
 * UTC days.
 *
 * - A day, a month, a year and `between` bound an event by themselves; both ends count.
 * - `after` and `before` are not strict: an event after another happens on its day or later. In every order of events it
 *   comes after it; on one day both are possible.
 * - What happened (or was seen, or was seen to be absent) did so by the day it was recorded. Plans and hypothetical events
 *   may lie beyond it.
 * - Bounds propagate along the order: nothing is earlier than what it follows, nor later than what it precedes.
 * - A window closes only what the history leaves open: an event with no earliest day gets `from` (or its latest day, where
 *   that lies before), an event with no latest day gets `until` (or its earliest, where that lies beyond).
 *
 * Faults are values. A constraint that names an unknown event is passed over; the events of a cycle constrain each other no
 * further; an event whose bounds cross keeps them, crossed, for all to see.
 */
import type { HistoryEvent } from "../events/envelope.ts"
import { type Day, dayFromNumber, dayNumber } from "../time/day.ts"
import { ownInterval } from "./interval.ts"
import { constraintsOf, type Network } from "./network.ts"

/** The first and last day that open ends are closed with. */
export interface Window {
  readonly from?: Day
  readonly until?: Day
}

/** The earliest and latest day of an event; null where nothing bounds it. */
export interface Bounds {
  readonly earliest: Day | null
  readonly latest: Day | null
}

/** What is wrong with the dates of a history; ids are event ids. */
export type TimelineProblem =
  /** `event` is said to be after or before `reference`, which the history does not have. */
  | { readonly _tag: "UnknownReference"; readonly event: string; readonly reference: string }
  /** Each event of `events` comes before the next, and the last before the first. */
  | { readonly _tag: "OrderCycle"; readonly events: readonly string[] }
  /** `event` cannot be before `earliest`, because of `earliestFrom`, nor after `latest`, because of `latestFrom`. */
  | {
      readonly _tag: "ImpossibleBounds"
      readonly event: string
      readonly earliest: Day
      readonly latest: Day
      readonly earliestFrom: string
      readonly latestFrom: string
    }

export interface BoundsResult {
  /** By event id, in the order of the history. */
  readonly bounds: ReadonlyMap<string, Bounds>
  readonly problems: readonly TimelineProblem[]
}

/** The bounds of every event of a history, and all that is wrong with its dates. */
export function bounds(history: readonly HistoryEvent[], window: Window = {}): BoundsResult {
  const { intervals, problems } = propagatedIntervals(history, window)
  return {
    bounds: new Map(
      history.map((event, i) => [
        event.id,
        { earliest: dayOrNull(intervals.earliest[i]), latest: dayOrNull(intervals.latest[i]) },
      ]),
    ),
    problems,
  }
}

/** Earliest and latest day number by position in the history; infinite where nothing bounds an event. */
export interface Intervals {
  readonly earliest: Float64Array
  readonly latest: Float64Array
}

/** `bounds` on day numbers, with the network of order constraints. */
export function propagatedIntervals(
  history: readonly HistoryEvent[],
  window: Window = {},
): { readonly intervals: Intervals; readonly network: Network; readonly problems: readonly TimelineProblem[] } {
  const network = constraintsOf(history)
  const n = history.length
  const earliest = new Float64Array(n)
  const latest = new Float64Array(n)
  history.forEach((event, i) => {
    const own = ownInterval(event)
    earliest[i] = own.earliest
    latest[i] = own.latest
  })
  const lowerFrom = Array.from(history, (_, i) => i)
  const upperFrom = Array.from(history, (_, i) => i)
  raise(network, earliest, lowerFrom)
  lower(network, latest, upperFrom)
  const impossible = impossibleBounds(history, { earliest, latest }, lowerFrom, upperFrom)
  close(network, earliest, latest, window)
  return { intervals: { earliest, latest }, network, problems: [...network.problems, ...impossible] }
}

function close(network: Network, earliest: Float64Array, latest: Float64Array, window: Window): void {
  const from = window.from === undefined ? Number.NEGATIVE_INFINITY : dayNumber(window.from)
  const until = window.until === undefined ? Number.POSITIVE_INFINITY : dayNumber(window.until)
  for (let i = 0; i < earliest.length; i++) {
    if (earliest[i] === Number.NEGATIVE_INFINITY) earliest[i] = Math.min(from, latest[i] ?? from)
  }
  raise(network, earliest)
  for (let i = 0; i < latest.length; i++) {
    if (latest[i] === Number.POSITIVE_INFINITY) latest[i] = Math.max(until, earliest[i] ?? until)
  }
  lower(network, latest)
}

/** Raises each event's earliest day to that of everything it follows. */
function raise(network: Network, earliest: Float64Array, from?: number[]): void {
  for (const i of network.order) {
    for (const j of network.next[i] ?? []) {
      if ((earliest[i] ?? 0) <= (earliest[j] ?? 0)) continue
      earliest[j] = earliest[i] ?? 0
      if (from !== undefined) from[j] = from[i] ?? i
    }
  }
}

/** Lowers each event's latest day to that of everything it precedes. */
function lower(network: Network, latest: Float64Array, from?: number[]): void {
  for (const j of network.order.toReversed()) {
    for (const i of network.previous[j] ?? []) {
      if ((latest[j] ?? 0) >= (latest[i] ?? 0)) continue
      latest[i] = latest[j] ?? 0
      if (from !== undefined) from[i] = from[j] ?? j
    }
  }
}

/** One problem for each pair of events that cannot be reconciled, at the first event between them that states an order. */
function impossibleBounds(
  history: readonly HistoryEvent[],
  { earliest, latest }: Intervals,
  lowerFrom: readonly number[],
  upperFrom: readonly number[],
): readonly TimelineProblem[] {
  const caught = new Map<string, number>()
  history.forEach((event, i) => {
    if ((earliest[i] ?? 0) <= (latest[i] ?? 0)) return
    const pair = `${lowerFrom[i]} ${upperFrom[i]}`
    const found = history[caught.get(pair) ?? -1]
    if (found === undefined || (!statesOrder(found) && statesOrder(event))) caught.set(pair, i)
  })
  return [...caught.values()].map((i) => ({
    _tag: "ImpossibleBounds",
    event: history[i]?.id ?? "",
    earliest: dayFromNumber(earliest[i] ?? 0),
    latest: dayFromNumber(latest[i] ?? 0),
    earliestFrom: history[lowerFrom[i] ?? i]?.id ?? "",
    latestFrom: history[upperFrom[i] ?? i]?.id ?? "",
  }))
}

function statesOrder({ occurred }: HistoryEvent): boolean {
  return typeof occurred !== "string" && (occurred.after ?? occurred.before) !== undefined
}

function dayOrNull(number: number | undefined): Day | null {
  return number === undefined || !Number.isFinite(number) ? null : dayFromNumber(number)
}
