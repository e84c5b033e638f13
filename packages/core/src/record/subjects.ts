/**
 * Subjects: the entries of the record in which the order of events shows. Two events without a subject in common are
 * independent: folded in either order they give the same record.
 *
 * Most facts are kept under their own event and have no subject: what was observed, told, allocated, revised, adopted or
 * planned, and the phases, is the same whatever the order. Order shows only where a later event changes what an earlier
 * one set: a regulation's contents, a team's roster, the posts of a unit, a plan's title; and, since events may name no
 * team, guideline or unit, among all of one kind in a jurisdiction, and between such an event and all of its kind anywhere.
 */
import { absurd } from "../absurd.ts"
import { isCoreEvent } from "../events/declarations.ts"
import type { HistoryEvent } from "../events/envelope.ts"

/** The subjects of an event; empty if it is independent of every other. */
export function subjectsOf(event: HistoryEvent): readonly string[] {
  const entry = entryOf(event)
  if (entry === undefined) return []
  const { kind, named } = entry
  // What an event means when it names nothing may be kept under the jurisdiction's name.
  const ids = named === undefined ? [event.jurisdiction] : [named, event.jurisdiction]
  return [`${kind} in ${event.jurisdiction}`, ...ids.map((id) => `${kind} ${id}`)]
}

/** True if the order of two events cannot show in the record. */
export function independent(a: HistoryEvent, b: HistoryEvent): boolean {
  const subjects = new Set(subjectsOf(a))
  return !subjectsOf(b).some((subject) => subjects.has(subject)) && !mayMeanAnother(a, b) && !mayMeanAnother(b, a)
}

/**
 * An event that names no team, guideline or unit means the one that is its jurisdiction's at the time; and which one that is
 * may hang on an event of another jurisdiction that names the same one.
 */
function mayMeanAnother(a: HistoryEvent, b: HistoryEvent): boolean {
  const entry = entryOf(a)
  return entry !== undefined && entry.named === undefined && entryOf(b)?.kind === entry.kind
}

interface Entry {
  readonly kind: "regulation" | "team" | "staffing" | "plan"
  readonly named: string | undefined
}

/** The entry of the record that an event changes, and others may change or mean. */
function entryOf(event: HistoryEvent): Entry | undefined {
  if (!isCoreEvent(event) || event.status === "absent") return undefined
  if (event.status === "planned" && event.type !== "PlanScheduled") return undefined
  switch (event.type) {
    case "RegulationEnacted":
    case "CircularIssued":
    case "GuidelineGapObserved":
    case "GuidelineAmended":
    case "InstrumentIssued":
      return { kind: "regulation", named: event.payload.regulation }
    case "TeamFormed":
    case "TeamMeetingHeld":
    case "MembersChanged":
    case "AttendanceObserved":
      return { kind: "team", named: event.payload.team }
    case "StaffingObserved":
    case "StaffAppointed":
    case "StaffLeft":
      return { kind: "staffing", named: event.payload.unit }
    case "PlanScheduled":
    case "PlanAdopted":
    case "ActionPlanIncluded":
      return { kind: "plan", named: event.payload.plan }
    case "ReformMandated":
    case "StructureSimplified":
    case "PositionsConverted":
    case "DraftSocialized":
    case "InstrumentPrepared":
    case "DeadlineSet":
    case "TaskNotExecuted":
    case "SocializationHeld":
    case "ResourcesAllocated":
    case "TrainingHeld":
    case "SupportActivity":
    case "ProcessRevised":
    case "ProcessLapsed":
    case "SkpAdjusted":
    case "MonitoringDone":
    case "CommitmentSignalled":
    case "PilotDesignated":
    case "MonitoringCoordinated":
    case "ElectionHeld":
    case "LeaderSworn":
    case "ReplacementRestricted":
    case "ReplacementFreed":
    case "StaffSworn":
    case "MeetingHeld":
    case "IndicatorObserved":
    case "AbsenceObserved":
    case "ClaimMade":
    case "Amended":
    case "Retracted":
      return undefined
    default:
      return absurd(event)
  }
}
