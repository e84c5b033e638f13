/**
 * Corrections: the history as it was known on a day, with what was put right by then put right.
 *
 * A history is never edited: `Amended` and `Retracted` events correct it, and are resolved here, before folding, so that
 * folding a corrected history equals folding a history written correctly at once. What holds:
 *
 * 1. Events recorded after the day asked for are hidden, corrections among them.
 * 2. A retracted event is dropped. An amendment replaces the event's date, the payload fields it names, or both; several
 *    amendments apply in the order they were recorded (on one day: in the order of the history), so the later wins.
 * 3. A retraction outlasts amendments, earlier or later. Amendments of a retracted event wait: they apply if the
 *    retraction is itself retracted.
 * 4. Corrections can be corrected: a retracted correction never was, an amended one says what the amendment makes it say
 *    (even of another event). A correction can correct only corrections recorded before it; so there is always an end.
 * 5. A correction of an event that is not known, or an amendment that would leave a payload its type does not allow, has
 *    no effect and says so in the trail.
 *
 * What a type allows is given by the caller: its schema says it, which a page need not load for a history that nothing amends.
 * `effective-history.ts` is this with the schemas of the catalog.
 */
import type { EventOf, HistoryEvent } from "./events/envelope.ts"
import type { Day } from "./time/day.ts"

/** An event that corrects another. */
export type Correction = EventOf<"Amended"> | EventOf<"Retracted">

/**
 * What became of a correction: `applied` to its target · `waiting` for a retraction of its target to be withdrawn ·
 * `withdrawn`, itself retracted · `unknown-event`, its target is not known · `not-earlier`, its target is a correction
 * recorded no earlier than itself · `invalid`, the amended payload would not be one of its type.
 */
export type CorrectionOutcome = "applied" | "waiting" | "withdrawn" | "unknown-event" | "not-earlier" | "invalid"

/** One correction, the event it is about, and what became of it. */
export interface Trace {
  readonly correction: string
  readonly kind: "amended" | "retracted"
  readonly event: string
  readonly outcome: CorrectionOutcome
  readonly reason: string
}

export interface EffectiveHistory {
  /** The events that stand, corrected, in the order of the history, without the corrections. */
  readonly events: readonly HistoryEvent[]
  /** Every known correction, in the order recorded. */
  readonly trail: readonly Trace[]
}

/** Whether a type allows a payload. Asked only of what an amendment would leave. */
export type Allows = (type: string, payload: unknown) => boolean

/** Corrects a history, as known at the end of a day or, without one, as far as it is recorded. */
export type Corrector = (events: readonly HistoryEvent[], knownAt?: Day) => EffectiveHistory

interface Entry {
  readonly event: HistoryEvent
  /** Place among all known events by day of recording, then by position. */
  readonly rank: number
  /** Corrections of this event that stand, latest first. */
  readonly corrections: Correction[]
}

type Outcomes = Map<string, { event: string; outcome: CorrectionOutcome }>

export function isCorrection(event: HistoryEvent): event is Correction {
  return event.type === "Amended" || event.type === "Retracted"
}

/** Corrects histories by a check of what their types allow. */
export function correctorWith(allows: Allows): Corrector {
  return (events, knownAt) => correctedHistory(events, knownAt, allows)
}

/** Whether correcting a history asks what a type allows: whether anything in it is amended, now or on any day. */
export function asksWhatIsAllowed(events: readonly HistoryEvent[]): boolean {
  return events.some(({ type }) => type === "Amended")
}

/**
 * The history as known at the end of `knownAt` (undefined: all that is recorded), corrected. Total. Of events that share
 * an id, which `decide` does not let happen, the one recorded first stands.
 */
function correctedHistory(events: readonly HistoryEvent[], knownAt: Day | undefined, allows: Allows): EffectiveHistory {
  const known = knownAt === undefined ? events : events.filter((event) => event.recorded <= knownAt)
  const entries = entriesOf(known)
  const recorded = [...entries.values()]
  const outcomes: Outcomes = new Map()
  // Latest first: when a correction's turn comes, all that could change it is settled.
  for (const entry of recorded.toReversed()) {
    if (isCorrection(entry.event)) settle(entry, entries, outcomes, allows)
  }
  const standing = new Map<HistoryEvent, HistoryEvent>()
  for (const entry of recorded) {
    if (isCorrection(entry.event)) continue
    const event = corrected(entry, outcomes, allows)
    if (event !== null) standing.set(entry.event, event)
  }
  return {
    events: known.flatMap((event) => standing.get(event) ?? []),
    trail: recorded.flatMap(({ event }) => (isCorrection(event) ? [traceOf(event, outcomes)] : [])),
  }
}

/** The known events by id, in the order recorded. */
function entriesOf(known: readonly HistoryEvent[]): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const event of known.toSorted((a, b) => (a.recorded < b.recorded ? -1 : a.recorded > b.recorded ? 1 : 0))) {
    if (!entries.has(event.id)) entries.set(event.id, { event, rank: entries.size, corrections: [] })
  }
  return entries
}

/** Works out whether a correction stands, and hands it to its target. */
function settle(entry: Entry, entries: ReadonlyMap<string, Entry>, outcomes: Outcomes, allows: Allows): void {
  const { id } = entry.event
  const correction = corrected(entry, outcomes, allows)
  if (correction === null || !isCorrection(correction)) {
    const event = isCorrection(entry.event) ? entry.event.payload.event : id
    outcomes.set(id, { event, outcome: "withdrawn" })
    return
  }
  const { event } = correction.payload
  const target = entries.get(event)
  if (target === undefined) {
    outcomes.set(id, { event, outcome: "unknown-event" })
  } else if (isCorrection(target.event) && target.rank >= entry.rank) {
    outcomes.set(id, { event, outcome: "not-earlier" })
  } else {
    outcomes.set(id, { event, outcome: "applied" })
    target.corrections.push(correction)
  }
}

/** An event as its corrections leave it, or null if it is retracted; notes what became of them. */
function corrected(entry: Entry, outcomes: Outcomes, allows: Allows): HistoryEvent | null {
  const retracted = entry.corrections.some((correction) => correction.type === "Retracted")
  let event: HistoryEvent = entry.event
  for (const correction of entry.corrections.toReversed()) {
    if (correction.type === "Retracted") continue
    const next = retracted ? null : amendedBy(event, correction, allows)
    if (next === null) {
      outcomes.set(correction.id, { event: entry.event.id, outcome: retracted ? "waiting" : "invalid" })
    } else event = next
  }
  return retracted ? null : event
}

/**
 * The event with the amendment's date and payload fields put in place of its own; a field given as null is taken away.
 * Null if the payload would then not be one of the event's type.
 */
export function amendedBy(event: HistoryEvent, amendment: EventOf<"Amended">, allows: Allows): HistoryEvent | null {
  const { occurred, payload: patch } = amendment.payload
  const dated: HistoryEvent = occurred === undefined ? event : { ...event, occurred }
  if (patch === undefined) return dated
  const own = typeof event.payload === "object" && event.payload !== null ? event.payload : {}
  // A field of the event's own may be null; only one that the amendment names is taken away.
  const payload = Object.fromEntries(Object.entries({ ...own, ...patch }).filter(([field]) => patch[field] !== null))
  return allows(event.type, payload) ? { ...dated, payload } : null
}

function traceOf(correction: Correction, outcomes: Outcomes): Trace {
  const settled = outcomes.get(correction.id)
  return {
    correction: correction.id,
    kind: correction.type === "Amended" ? "amended" : "retracted",
    event: settled?.event ?? correction.payload.event,
    outcome: settled?.outcome ?? "unknown-event",
    reason: correction.payload.reason,
  }
}
