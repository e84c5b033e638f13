/** Checks of what an event says happened, against the record before it. Every type is named, also those without a rule. */
import { absurd } from "../absurd.ts"
import type { CoreEvent, HistoryEvent } from "../events/envelope.ts"
import { agenciesRevised } from "../record/readings.ts"
import type { PolicyRecord } from "../record/record.ts"
import type { Rejection } from "./rejection.ts"
import { staffingRejections } from "./staffing.ts"
import * as standards from "./standards.ts"
import * as team from "./team.ts"

/** `record` holds what came before the event in time; `effective` all that is recorded, as corrected. */
export function bodyRejections(
  record: PolicyRecord,
  effective: readonly HistoryEvent[],
  event: CoreEvent,
): readonly Rejection[] {
  switch (event.type) {
    case "RegulationEnacted":
    case "CircularIssued":
      return standards.enactment(effective, event)
    case "DraftSocialized":
      return standards.consultation(record, event)
    case "GuidelineGapObserved":
    case "GuidelineAmended":
    case "InstrumentIssued":
    case "DeadlineSet":
      return standards.ofRegulation(record, event)
    case "SocializationHeld":
      return event.payload.formality === "formal" ? standards.needsGuideline(record, event) : []
    case "PlanAdopted":
      return standards.adoption(effective, event)
    case "TeamFormed":
      return team.formation(effective, event)
    case "TeamMeetingHeld":
    case "AttendanceObserved":
      return team.ofTeam(record, event)
    case "MembersChanged":
      return [...team.ofTeam(record, event), ...team.membership(record, event)]
    case "StaffAppointed":
    case "StaffLeft":
      return staffingRejections(record, event)
    case "ProcessLapsed": {
      const revised = agenciesRevised(record, event.jurisdiction)
      const lapsed = event.payload.agencies ?? 1
      return lapsed > revised ? [{ _tag: "LapseBeyondRevised", event: event.id, revised, lapsed }] : []
    }
    case "SkpAdjusted": {
      const revised = agenciesRevised(record, event.jurisdiction)
      const adjusted = event.payload.agencies ?? 1
      return adjusted > revised ? [{ _tag: "SkpBeyondRevised", event: event.id, revised, adjusted }] : []
    }
    case "IndicatorObserved": {
      const { count, of, between } = event.payload
      if (count !== undefined && of !== undefined && count > of) {
        return [{ _tag: "CountBeyondTotal", event: event.id, count, of }]
      }
      if (between === undefined || between[0] <= between[1]) return []
      return [{ _tag: "BoundsReversed", event: event.id, lower: between[0], upper: between[1] }]
    }
    case "ReformMandated":
    case "StructureSimplified":
    case "PositionsConverted":
    case "InstrumentPrepared":
    case "TaskNotExecuted":
    case "StaffingObserved":
    case "ResourcesAllocated":
    case "TrainingHeld":
    case "PlanScheduled":
    case "ActionPlanIncluded":
    case "SupportActivity":
    case "ProcessRevised":
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
    case "AbsenceObserved":
    case "ClaimMade":
    case "Amended":
    case "Retracted":
      return []
    default:
      return absurd(event)
  }
}
