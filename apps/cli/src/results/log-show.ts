/**
 * Log show results: a history asked by query: as of a day, as known at a day, of some types or places, within some days. Each
 * event stands as its corrections leave it. Pure.
 */
import { asOf, bounds, type Day, effectiveHistory, type HistoryEvent, precisionOf, type Trace } from "@laksana/core"
import type { LogEntry } from "@laksana/store"
import { chronological, type ShownEvent } from "@laksana/results"

/** Of an empty list, any will do. */
export interface ShowFilter {
  readonly types: readonly string[]
  readonly jurisdictions: readonly string[]
  readonly statuses: readonly string[]
  readonly grades: readonly string[]
  /** Events that may have happened on these days. */
  readonly since: Day | undefined
  readonly until: Day | undefined
}

export interface ShowQuestion extends ShowFilter {
  readonly asOf: Day | undefined
  readonly knownAt: Day | undefined
}

export interface ShownHistory {
  readonly events: readonly ShownEvent[]
  /** Events that stand, whether or not they were asked for. */
  readonly standing: number
  /** Retracted events, with the retraction that stands. */
  readonly retracted: readonly { readonly event: HistoryEvent; readonly by: Trace }[]
  /** Every correction that was known, with what became of it. */
  readonly corrections: readonly Trace[]
}

export function shownHistory(history: readonly HistoryEvent[], question: ShowQuestion): ShownHistory {
  const { events: known, trail } = effectiveHistory(history, question.knownAt)
  const days = bounds(known).bounds
  const applied = trail.filter(({ outcome }) => outcome === "applied")
  const certain = question.asOf === undefined ? undefined : asOf(known, question.asOf)
  const shown = (event: HistoryEvent, certainty: ShownEvent["certainty"]): ShownEvent => ({
    event,
    bounds: days.get(event.id) ?? { earliest: null, latest: null },
    certainty,
    amendments: applied.filter((trace) => trace.kind === "amended" && trace.event === event.id),
  })
  const asked =
    certain === undefined
      ? known.map((event) => shown(event, null))
      : [
          ...certain.certain.map((event) => shown(event, "certain")),
          ...certain.possible.map((event) => shown(event, "possible")),
        ]
  const first = new Map(history.toReversed().map((event) => [event.id, event]))
  const retracted = applied.flatMap((by) => {
    const event = by.kind === "retracted" ? first.get(by.event) : undefined
    return event === undefined || !answers(event, question) ? [] : [{ event, by }]
  })
  return {
    events: chronological(asked.filter((each) => answers(each.event, question) && within(each, question))),
    standing: known.length,
    retracted,
    corrections: trail,
  }
}

/** Whether an event, as recorded or corrected, is of those asked for, whatever its date. */
export function answers(
  event: {
    readonly type: string
    readonly jurisdiction: string
    readonly status: string
    readonly evidence: string
  },
  { types, jurisdictions, statuses, grades }: ShowFilter,
): boolean {
  const one = (of: readonly string[], value: string) => of.length === 0 || of.includes(value)
  return (
    one(types, event.type) &&
    one(jurisdictions, event.jurisdiction) &&
    one(statuses, event.status) &&
    one(grades, event.evidence)
  )
}

function within({ bounds: { earliest, latest } }: ShownEvent, { since, until }: ShowFilter): boolean {
  return (
    (since === undefined || latest === null || latest >= since) &&
    (until === undefined || earliest === null || earliest <= until)
  )
}

export interface ShownStream {
  readonly stream: string
  readonly streamVersion: number
}

/** The contract of `log show --json`: `stream streamVersion asOf knownAt events retracted corrections`. */
export function showJson(
  { stream, streamVersion }: ShownStream,
  question: ShowQuestion,
  { events, retracted, corrections }: ShownHistory,
  entries: readonly LogEntry[],
): object {
  const byId = new Map(entries.map((entry) => [entry.event.id, entry]))
  return {
    stream,
    streamVersion,
    asOf: question.asOf ?? null,
    knownAt: question.knownAt ?? null,
    events: events.map((each) => eventJson(each, byId.get(each.event.id))),
    retracted: retracted.map(({ event, by }) => ({ ...eventFields(event), by: by.correction, reason: by.reason })),
    corrections,
  }
}

function eventJson(
  { event, bounds: { earliest, latest }, certainty, amendments }: ShownEvent,
  entry?: LogEntry,
): object {
  return {
    ...eventFields(event),
    certainty,
    precision: precisionOf(event.occurred),
    earliest,
    latest,
    payload: event.payload,
    contradicts: event.contradicts ?? [],
    amendments: amendments.map(({ correction, reason }) => ({ correction, reason })),
    entry: entry === undefined ? null : placeJson(entry),
  }
}

function eventFields(event: HistoryEvent): object {
  const { id, type, jurisdiction, status, occurred, recorded, evidence, source, title, note } = event
  return {
    id,
    type,
    jurisdiction,
    status,
    occurred,
    recorded,
    evidence,
    source: source ?? null,
    title,
    note: note ?? null,
  }
}

/** Null for an event of the history that an overlay is laid over: it lies in another stream. */
function placeJson({ position, version, recorder, loggedAt, origin, hash }: LogEntry): object {
  return { position, version, recorder, loggedAt, origin, hash }
}
