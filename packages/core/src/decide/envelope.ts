/** Checks of the envelope: the id, the two times, the order among other events, the links. */
import type { HistoryEvent } from "../events/envelope.ts"
import { dayFromNumber, dayNumber } from "../time/day.ts"
import { bounds, type TimelineProblem } from "../timeline/bounds.ts"
import { intervalOf } from "../timeline/interval.ts"
import type { Rejection, UnknownEventRole } from "./rejection.ts"

/** `effective` is the history as corrected. */
export function envelopeRejections(
  history: readonly HistoryEvent[],
  effective: readonly HistoryEvent[],
  event: HistoryEvent,
): readonly Rejection[] {
  return [
    ...duplicate(history, event),
    ...recordedTooEarly(event),
    ...newTimelineProblems(effective, [...effective, event], event.id),
    ...unknownLinks(history, event),
  ]
}

function duplicate(history: readonly HistoryEvent[], event: HistoryEvent): readonly Rejection[] {
  return history.some(({ id }) => id === event.id) ? [{ _tag: "DuplicateId", event: event.id }] : []
}

function recordedTooEarly(event: HistoryEvent): readonly Rejection[] {
  if (event.status === "planned" || event.evidence === "hypothetical") return []
  const { earliest } = intervalOf(event.occurred)
  if (earliest <= dayNumber(event.recorded)) return []
  return [
    {
      _tag: "RecordedBeforeOccurred",
      event: event.id,
      earliest: dayFromNumber(earliest),
      recorded: event.recorded,
    },
  ]
}

/** What is wrong with the dates of a history after a change and was not before it. */
export function newTimelineProblems(
  before: readonly HistoryEvent[],
  after: readonly HistoryEvent[],
  event: string,
): readonly Rejection[] {
  const keyOf = (problem: TimelineProblem): string => JSON.stringify(problem)
  const known = new Set(bounds(before).problems.map(keyOf))
  return bounds(after)
    .problems.filter((problem) => !known.has(keyOf(problem)))
    .map((problem) => ({ _tag: "ImpossibleTimeline", event, problem }))
}

function unknownLinks(history: readonly HistoryEvent[], event: HistoryEvent): readonly Rejection[] {
  return (event.contradicts ?? []).flatMap(({ id }) => unknownEvent(history, event.id, "contradicts", id))
}

/** `role`: what the event wants with the other, which nobody may have recorded. */
export function unknownEvent(
  history: readonly HistoryEvent[],
  event: string,
  role: UnknownEventRole,
  other: string,
): readonly Rejection[] {
  if (history.some(({ id }) => id === other)) return []
  return [{ _tag: "UnknownEvent", event, role, unknown: other }]
}
