/** Checks of standards: what is enacted once, what must come after an enactment, and what before it. */
import { isCoreEvent } from "../events/declarations.ts"
import type { EventOf, HistoryEvent } from "../events/envelope.ts"
import { lookUp } from "../record/entries.ts"
import type { PolicyRecord } from "../record/record.ts"
import { propagatedIntervals } from "../timeline/bounds.ts"
import { happened } from "./happened.ts"
import type { Rejection } from "./rejection.ts"

type Enactment = EventOf<"RegulationEnacted"> | EventOf<"CircularIssued">

/** A regulation is enacted once, and not before its parent. */
export function enactment(effective: readonly HistoryEvent[], event: Enactment): readonly Rejection[] {
  const { regulation, parent } = event.payload
  const rival = effective.find((other) => enacts(other, regulation))
  if (rival !== undefined) {
    return [{ _tag: "RegulationAlreadyEnacted", event: event.id, regulation, enactedBy: rival.id }]
  }
  if (parent === undefined) return []
  const history = [...effective, event]
  const { earliest, latest } = propagatedIntervals(history).intervals
  const own = latest[history.length - 1] ?? 0
  const parentAt = effective.findIndex((other) => enacts(other, parent))
  const parentEvent = effective[parentAt]
  if (parentEvent === undefined || (earliest[parentAt] ?? 0) <= own) return []
  return [{ _tag: "EnactedBeforeParent", event: event.id, parent, parentEnactedBy: parentEvent.id }]
}

function enacts(event: HistoryEvent, regulation: string): boolean {
  if (!isCoreEvent(event) || !happened(event)) return false
  if (event.type !== "RegulationEnacted" && event.type !== "CircularIssued") return false
  return event.payload.regulation === regulation
}

/** A draft is consulted on before its enactment; afterwards it is socialised. */
export function consultation(record: PolicyRecord, event: EventOf<"DraftSocialized">): readonly Rejection[] {
  const { regulation } = event.payload
  const enacted = lookUp(record.regulations, regulation)?.enacted ?? null
  if (enacted === null) return []
  return [{ _tag: "ConsultationAfterEnactment", event: event.id, regulation, enactedBy: enacted.event }]
}

/** Gaps, amendments, instruments and deadlines belong to a regulation in force: the one named, or the jurisdiction's guideline. */
export function ofRegulation(
  record: PolicyRecord,
  event: EventOf<"GuidelineGapObserved" | "GuidelineAmended" | "InstrumentIssued" | "DeadlineSet">,
): readonly Rejection[] {
  const { regulation } = event.payload
  if (regulation === undefined) return needsGuideline(record, event)
  const enacted = lookUp(record.regulations, regulation)?.enacted ?? null
  return enacted === null ? [{ _tag: "RegulationNotEnacted", event: event.id, regulation }] : []
}

export function needsGuideline(record: PolicyRecord, event: HistoryEvent): readonly Rejection[] {
  const { jurisdiction } = event
  if (lookUp(record.current.guideline, jurisdiction) !== undefined) return []
  return [{ _tag: "NoGuideline", event: event.id, jurisdiction }]
}

/** A plan is adopted once. */
export function adoption(effective: readonly HistoryEvent[], event: EventOf<"PlanAdopted">): readonly Rejection[] {
  const plan = event.payload.plan ?? event.jurisdiction
  const rival = effective.find(
    (other) =>
      isCoreEvent(other) &&
      happened(other) &&
      other.type === "PlanAdopted" &&
      (other.payload.plan ?? other.jurisdiction) === plan,
  )
  return rival === undefined ? [] : [{ _tag: "PlanAlreadyAdopted", event: event.id, plan, adoptedBy: rival.id }]
}
