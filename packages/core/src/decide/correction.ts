/** Checks of events that speak of other events: amendments, retractions and claims. */
import { amendedBy, type EffectiveHistory, isCorrection } from "../corrections.ts"
import { allowsPayload } from "../events/catalog.ts"
import { isCoreEvent } from "../events/declarations.ts"
import type { EventOf, HistoryEvent } from "../events/envelope.ts"
import { newTimelineProblems, unknownEvent } from "./envelope.ts"
import type { Rejection } from "./rejection.ts"

export function correctionRejections(
  history: readonly HistoryEvent[],
  effective: EffectiveHistory,
  event: HistoryEvent,
): readonly Rejection[] {
  if (!isCoreEvent(event)) return []
  if (event.type === "ClaimMade") return unknownEvent(history, event.id, "claims-about", event.payload.about)
  if (event.type !== "Amended" && event.type !== "Retracted") return []
  const target = event.payload.event
  return [
    ...unknownEvent(history, event.id, event.type === "Amended" ? "amends" : "retracts", target),
    ...retractedAlready(effective, event.id, target),
    ...(event.type === "Amended" ? badAmendment(history, effective, event) : []),
  ]
}

function retractedAlready(effective: EffectiveHistory, event: string, target: string): readonly Rejection[] {
  const retraction = effective.trail.find(
    (trace) => trace.kind === "retracted" && trace.event === target && trace.outcome === "applied",
  )
  if (retraction === undefined) return []
  return [{ _tag: "AlreadyRetracted", event, target, retraction: retraction.correction }]
}

function badAmendment(
  history: readonly HistoryEvent[],
  effective: EffectiveHistory,
  event: EventOf<"Amended">,
): readonly Rejection[] {
  const { event: target, occurred, payload } = event.payload
  if (occurred === undefined && payload === undefined) return [{ _tag: "EmptyAmendment", event: event.id, target }]
  // A correction that is amended is checked as recorded; it is not among the effective events.
  const current = effective.events.find(({ id }) => id === target) ?? history.find(({ id }) => id === target)
  if (current === undefined) return []
  const next = amendedBy(current, event, allowsPayload)
  if (next === null) return [{ _tag: "InvalidAmendment", event: event.id, target, targetType: current.type }]
  if (isCorrection(current)) return []
  const after = effective.events.map((other) => (other === current ? next : other))
  return newTimelineProblems(effective.events, after, event.id)
}
