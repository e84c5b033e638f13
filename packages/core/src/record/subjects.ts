/**
 * Subjects: the entries of the record in which the order of events shows. Two events without a subject in common are
 * independent: folded in either order they give the same record.
 *
 * Most facts are kept under their own event and have no subject: what was observed, told, allocated, revised, adopted or
 * planned, and the phases, is the same whatever the order. Order shows only where a later event changes what an earlier
 * one set: a regulation's contents, a team's roster, the posts of a unit, a plan's title; and, since events may name no
 * team, guideline or unit, among all of one kind in a jurisdiction.
 */
import { absurd } from "../absurd.ts"
import { type HistoryEvent, isCoreEvent } from "../events/envelope.ts"

/** The subjects of an event; empty if it is independent of every other. */
export function subjectsOf(event: HistoryEvent): readonly string[] {
  if (!isCoreEvent(event) || event.status === "absent") return []
  if (event.status === "planned" && event.type !== "PlanScheduled") return []
  const of = (kind: string, ...ids: (string | undefined)[]): readonly string[] => [
    `${kind} in ${event.jurisdiction}`,
    ...ids.flatMap((id) => (id === undefined ? [] : [`${kind} ${id}`])),
    // What an event means when it names nothing may be kept under the jurisdiction's name.
    `${kind} ${event.jurisdiction}`,
  ]
  switch (event.type) {
    case "RegulationEnacted":
    case "CircularIssued":
    case "GuidelineGapObserved":
    case "GuidelineAmended":
    case "InstrumentIssued":
      return of("regulation", event.payload.regulation)
    case "TeamFormed":
    case "TeamMeetingHeld":
    case "MembersChanged":
    case "AttendanceObserved":
      return of("team", event.payload.team)
    case "StaffingObserved":
    case "StaffAppointed":
    case "StaffLeft":
      return of("staffing", event.payload.unit)
    case "PlanScheduled":
    case "PlanAdopted":
    case "ActionPlanIncluded":
      return of("plan", event.payload.plan)
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
      return []
    default:
      return absurd(event)
  }
}

/** True if the order of two events cannot show in the record. */
export function independent(a: HistoryEvent, b: HistoryEvent): boolean {
  const subjects = new Set(subjectsOf(a))
  return !subjectsOf(b).some((subject) => subjects.has(subject))
}
