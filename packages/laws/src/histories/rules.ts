/**
 * Rules: what stands of a corrected history, by the rules that core's corrections state, and by nothing but recursion over
 * one question: what does this event say in the end, if anything? Slow and plain, and made without core's own way of doing
 * it, so that the two can be held against each other.
 */
import { coreEvents, type Day, type HistoryEvent, isCoreEventType } from "@laksana/core"
import { Schema } from "effect"

/** The events that stand at the end of a day (by default: of all days), corrected, in the order of the history. */
export function standing(history: readonly HistoryEvent[], day?: Day): readonly HistoryEvent[] {
  const says = sayingsOf(history, day)
  return history.flatMap((event) => (correction(event) === undefined ? (says(event) ?? []) : []))
}

/** The corrections, and the events, that were retracted by the end. */
export function retracted(history: readonly HistoryEvent[]): readonly HistoryEvent[] {
  const says = sayingsOf(history)
  return history.filter((event) => says(event) === undefined)
}

/** What an event says in the end; undefined where it is unknown or retracted. */
function sayingsOf(history: readonly HistoryEvent[], day?: Day): (event: HistoryEvent) => HistoryEvent | undefined {
  const known = history
    .filter(({ recorded }) => day === undefined || recorded <= day)
    .toSorted((a, b) => (a.recorded === b.recorded ? 0 : a.recorded < b.recorded ? -1 : 1))
  const first = known.filter(({ id }, i) => known.findIndex((other) => other.id === id) === i)
  // An answer is kept only because it is asked for again and again.
  const answers = new Map<HistoryEvent, HistoryEvent | undefined>()
  const says = (event: HistoryEvent): HistoryEvent | undefined => {
    if (!answers.has(event)) answers.set(event, answer(event))
    return answers.get(event)
  }
  const answer = (event: HistoryEvent): HistoryEvent | undefined => {
    const position = first.indexOf(event)
    if (position < 0) return undefined
    // A correction can be corrected only by those recorded after it; any other event by every correction.
    const able = correction(event) === undefined ? first : first.slice(position + 1)
    const about = able.flatMap((other) => {
      const said = correction(other) === undefined ? undefined : says(other)
      const made = said === undefined ? undefined : correction(said)
      return made !== undefined && made.event === event.id ? [made] : []
    })
    if (about.some(({ retracts }) => retracts)) return undefined
    return about.reduce((said, { amends }) => amendedBy(said, amends), event)
  }
  return says
}

interface Amendment {
  readonly occurred?: HistoryEvent["occurred"]
  readonly payload?: { readonly [field: string]: unknown }
}

/** What a correction says; undefined for any other event. */
function correction(
  event: HistoryEvent,
): { readonly event: string; readonly retracts: boolean; readonly amends: Amendment } | undefined {
  if (event.type === "Amended" && Schema.is(coreEvents.Amended.payload)(event.payload)) {
    return { event: event.payload.event, retracts: false, amends: event.payload }
  }
  if (event.type === "Retracted" && Schema.is(coreEvents.Retracted.payload)(event.payload)) {
    return { event: event.payload.event, retracts: true, amends: {} }
  }
  return undefined
}

/** The event with another date, or other payload fields; unchanged where its type would not allow that. */
function amendedBy(event: HistoryEvent, { occurred, payload: patch }: Amendment): HistoryEvent {
  const dated = occurred === undefined ? event : { ...event, occurred }
  if (patch === undefined) return dated
  const payload: Record<string, unknown> = Object.assign({}, event.payload)
  for (const [field, value] of Object.entries(patch)) {
    if (value === null) delete payload[field]
    else payload[field] = value
  }
  const allowed = !isCoreEventType(event.type) || Schema.is(coreEvents[event.type].payload)(payload)
  return allowed ? { ...dated, payload } : event
}
