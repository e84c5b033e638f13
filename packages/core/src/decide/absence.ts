/**
 * Checks of absences against what occurred. An absence speaks of events of its type in its jurisdiction that state the payload
 * fields it names, up to its own day. It clashes with such an event only where the dates leave no doubt: the event's last
 * possible day is no later than the absence's first. Two events linked as a contradiction may clash: that is data.
 */
import { isCoreEvent } from "../events/declarations.ts"
import type { HistoryEvent } from "../events/envelope.ts"
import { propagatedIntervals } from "../timeline/bounds.ts"
import type { Rejection } from "./rejection.ts"

interface AbsentKind {
  readonly type: string
  readonly where: { readonly [field: string]: unknown }
  readonly subject: string | undefined
}

export function absenceRejections(effective: readonly HistoryEvent[], event: HistoryEvent): readonly Rejection[] {
  const history = [...effective, event]
  const { intervals } = propagatedIntervals(history)
  const at = history.length - 1
  const surelyBy = (first: number, second: number): boolean =>
    (intervals.latest[first] ?? 0) <= (intervals.earliest[second] ?? 0)

  if (absentKind(event) !== null) {
    const occurred = effective.filter((other, i) => clashes(event, other) && surelyBy(i, at))
    return occurred.length === 0
      ? []
      : [{ _tag: "AbsenceOfWhatOccurred", event: event.id, occurred: occurred.map(({ id }) => id) }]
  }
  const absences = effective.filter((other, i) => clashes(other, event) && surelyBy(at, i))
  return absences.length === 0
    ? []
    : [{ _tag: "OccurredDespiteAbsence", event: event.id, absences: absences.map(({ id }) => id) }]
}

function clashes(absence: HistoryEvent, event: HistoryEvent): boolean {
  const kind = absentKind(absence)
  if (kind === null || absentKind(event) !== null || event.status === "planned") return false
  if (event.type !== kind.type || event.jurisdiction !== absence.jurisdiction || linked(absence, event)) return false
  const fields: { readonly [field: string]: unknown } =
    typeof event.payload === "object" && event.payload !== null ? { ...event.payload } : {}
  const aboutSubject = kind.subject === undefined || Object.values(fields).includes(kind.subject)
  return aboutSubject && Object.entries(kind.where).every(([field, value]) => fields[field] === value)
}

/** What an event says did not happen, or null if it says no such thing. */
function absentKind(event: HistoryEvent): AbsentKind | null {
  if (event.status === "planned") return null
  if (isCoreEvent(event) && event.type === "AbsenceObserved") {
    return { type: event.payload.event, where: event.payload.where ?? {}, subject: event.payload.subject }
  }
  if (event.status !== "absent") return null
  const fields = typeof event.payload === "object" && event.payload !== null ? event.payload : {}
  const plain = Object.entries(fields).filter(([, value]) => typeof value !== "object")
  return { type: event.type, where: Object.fromEntries(plain), subject: undefined }
}

function linked(a: HistoryEvent, b: HistoryEvent): boolean {
  const links = (from: HistoryEvent, to: HistoryEvent): boolean =>
    (from.contradicts ?? []).some(({ id }) => id === to.id)
  return links(a, b) || links(b, a)
}
