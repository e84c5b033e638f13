/**
 * Evolve: folds one event into the record, as one mutation of a draft. Total and pure: it never refuses, reads no clock
 * and draws no chance. What may be recorded is `decide`'s affair; what was corrected is resolved before folding
 * (`effectiveHistory`), so corrections met here change nothing.
 *
 * The status comes first. A planned event is an intention and never a fact; an absent one is an absence; only an
 * occurred or observed one says what its type says.
 */
import { absurd } from "./absurd.ts"
import type { CoreEvent } from "./events/envelope.ts"
import * as action from "./record/action.ts"
import { circumstance } from "./record/context.ts"
import { notePhaseOf } from "./record/entries.ts"
import * as observation from "./record/observation.ts"
import type { PolicyRecord } from "./record/record.ts"
import * as staffing from "./record/staffing.ts"
import * as standards from "./record/standards.ts"
import * as team from "./record/team.ts"

/** Folds one event of a type the record knows into the draft. */
export function evolve(draft: PolicyRecord, event: CoreEvent): void {
  // A scheduled plan is an intention with a place of its own; an absence observed says itself what is absent.
  if (event.status === "planned" && event.type !== "PlanScheduled") return observation.planned(draft, event)
  if (event.status === "absent" && event.type !== "AbsenceObserved") return observation.absent(draft, event)
  happened(draft, event)
  notePhaseOf(draft, event, event.type, event.payload, "underWay")
}

function happened(draft: PolicyRecord, event: CoreEvent): void {
  switch (event.type) {
    case "ReformMandated":
      return standards.reformMandated(draft, event)
    case "StructureSimplified":
    case "PositionsConverted":
      return standards.restructured(draft, event)
    case "RegulationEnacted":
    case "CircularIssued":
      return standards.regulationEnacted(draft, event)
    case "DraftSocialized":
      return standards.draftSocialized(draft, event)
    case "GuidelineGapObserved":
      return standards.gapObserved(draft, event)
    case "GuidelineAmended":
      return standards.guidelineAmended(draft, event)
    case "InstrumentIssued":
      return standards.instrumentIssued(draft, event)
    case "InstrumentPrepared":
      return standards.instrumentPrepared(draft, event)
    case "DeadlineSet":
      return standards.deadlineSet(draft, event)
    case "PlanScheduled":
      return standards.planScheduled(draft, event)
    case "PlanAdopted":
      return standards.planAdopted(draft, event)
    case "ActionPlanIncluded":
      return standards.actionPlanIncluded(draft, event)
    case "TeamFormed":
      return team.teamFormed(draft, event)
    case "TeamMeetingHeld":
      return team.teamMeetingHeld(draft, event)
    case "MembersChanged":
      return team.membersChanged(draft, event)
    case "AttendanceObserved":
      return team.attendanceObserved(draft, event)
    case "TaskNotExecuted":
      return team.taskNotExecuted(draft, event)
    case "StaffingObserved":
      return staffing.staffingObserved(draft, event)
    case "StaffAppointed":
      return staffing.staffAppointed(draft, event)
    case "StaffLeft":
      return staffing.staffLeft(draft, event)
    case "SocializationHeld":
      return action.socializationHeld(draft, event)
    case "ResourcesAllocated":
      return action.resourcesAllocated(draft, event)
    case "TrainingHeld":
      return action.trainingHeld(draft, event)
    case "SupportActivity":
      return action.supportActivity(draft, event)
    case "ProcessRevised":
      return action.countAgencies(draft.processes.revised, event)
    case "ProcessLapsed":
      return action.countAgencies(draft.processes.lapsed, event)
    case "SkpAdjusted":
      return action.countAgencies(draft.skp, event)
    case "MonitoringDone":
      return action.monitoringDone(draft, event)
    case "CommitmentSignalled":
      return action.commitmentSignalled(draft, event)
    case "PilotDesignated":
    case "MonitoringCoordinated":
    case "ElectionHeld":
    case "LeaderSworn":
    case "ReplacementRestricted":
    case "ReplacementFreed":
    case "StaffSworn":
    case "MeetingHeld":
      return circumstance(draft, event)
    case "IndicatorObserved":
      return observation.indicatorObserved(draft, event)
    case "AbsenceObserved":
      return observation.absenceObserved(draft, event)
    case "ClaimMade":
      return observation.claimMade(draft, event)
    case "Amended":
    case "Retracted":
      return
    default:
      return absurd(event)
  }
}
