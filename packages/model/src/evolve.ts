/**
 * Evolve: folds one event into the state. Total and pure: it neither validates nor draws, and an event the model does not
 * act on leaves the state as it is. Where a recorded event does not say how much, the draw's typical value stands in.
 *
 * Enactment opens gates and sets the guideline's completeness; it raises none of awareness, disposition, process readiness
 * or SKP adoption.
 */
import type { CoreEventType, EventBody } from "@laksana/core"
import type { Theta } from "@laksana/engine"
import type { PolicyState } from "./state.ts"

/** The types of events that change the state; all others are for the record alone. */
export const heeds: ReadonlySet<string> = new Set<CoreEventType>([
  "TeamFormed",
  "TeamMeetingHeld",
  "MembersChanged",
  "RegulationEnacted",
  "SocializationHeld",
  "InstrumentIssued",
  "GuidelineAmended",
  "ResourcesAllocated",
  "StaffingObserved",
  "StaffAppointed",
  "StaffLeft",
  "TrainingHeld",
  "PlanAdopted",
  "ActionPlanIncluded",
  "SupportActivity",
  "MonitoringCoordinated",
  "ProcessRevised",
  "ProcessLapsed",
  "SkpAdjusted",
  "MonitoringDone",
  "CommitmentSignalled",
  "LeaderSworn",
  "ReplacementRestricted",
  "ReplacementFreed",
])

/** Moves an index the share `gain` of the way to 1. */
const raised = (index: number, gain: number) => index + gain * (1 - index)

export function evolve(state: PolicyState, event: EventBody, theta: Theta): void {
  switch (event.type) {
    case "TeamFormed":
      state.teamFormed = 1
      state.teamFunction = theta["initialTeamFunction"] as number
      return
    case "TeamMeetingHeld": {
      const attendance: number = event.payload.attendance ?? (theta["attendance"] as number)
      state.teamFunction = raised(state.teamFunction, (theta["meetingGain"] as number) * attendance)
      return
    }
    case "MembersChanged": {
      const handover: number = event.payload.handover ?? (theta["handover"] as number)
      const changed = Math.max(event.payload.changed ?? 0, event.payload.left?.length ?? 0, 1)
      state.teamFunction *= (1 - (theta["changeShock"] as number) * (1 - handover)) ** changed
      return
    }
    case "RegulationEnacted":
      if (event.payload.guideline === true) {
        state.guidelineEnacted = 1
        state.guidelineCompleteness =
          event.payload.completeness ?? (theta["guidelineCompletenessAtEnactment"] as number)
      }
      return
    case "SocializationHeld": {
      const formal = event.payload.formality === "formal"
      const reach: number = event.payload.reach ?? (theta[formal ? "formalReach" : "incidentalReach"] as number)
      if (formal) state.formalSocializations += 1
      state.awareness = raised(state.awareness, reach * (theta["uptake"] as number))
      state.disposition = raised(state.disposition, reach * (theta["socializationToDisposition"] as number))
      return
    }
    case "InstrumentIssued":
      complete(state, event.payload.coverage ?? (theta["instrumentCoverage"] as number))
      return
    case "GuidelineAmended":
      complete(state, event.payload.coverage ?? (theta["amendmentCoverage"] as number))
      return
    case "ResourcesAllocated":
      state.resources = raised(state.resources, event.payload.share ?? (theta["allocationShare"] as number))
      return
    case "StaffingObserved": {
      let required = 0
      let vacancies = 0
      for (const post of event.payload.posts) {
        required += post.required
        vacancies += Math.max(0, post.required - post.filled)
      }
      if (required > 0) {
        // The count of posts is ambiguous in the paper: the vacancies are taken as seen, the total from the draw.
        state.vacancies = vacancies
        if (vacancies > 0) state.required = vacancies / (1 - (theta["initialCapacity"] as number))
      }
      return
    }
    case "StaffAppointed":
      state.vacancies = Math.max(0, state.vacancies - (event.payload.count ?? 1))
      return
    case "StaffLeft":
      state.vacancies = Math.min(state.required, state.vacancies + (event.payload.count ?? 1))
      return
    case "TrainingHeld":
      state.skill = raised(state.skill, event.payload.reach ?? (theta["trainingReach"] as number))
      return
    case "PlanAdopted":
      state.planAdopted = 1
      return
    case "ActionPlanIncluded":
      state.actionPlanIncluded = 1
      return
    case "SupportActivity":
      state.supported = 1
      return
    case "MonitoringCoordinated":
      state.coordinated = 1
      return
    case "ProcessRevised":
      state.revised = Math.min(state.agencies, state.revised + (event.payload.agencies ?? 1))
      return
    case "ProcessLapsed":
      state.revised = Math.max(0, state.revised - (event.payload.agencies ?? 1))
      state.adjusted = Math.min(state.adjusted, state.revised)
      return
    case "SkpAdjusted":
      state.adjusted = Math.min(state.revised, state.adjusted + (event.payload.agencies ?? 1))
      return
    case "MonitoringDone":
      state.monitoringRounds += 1
      state.monitoring = raised(state.monitoring, theta["monitoringGain"] as number)
      state.leaderCommitment = raised(state.leaderCommitment, theta["monitoringToCommitment"] as number)
      return
    case "CommitmentSignalled":
      state.leaderCommitment = raised(state.leaderCommitment, event.payload.strength ?? (theta["signalGain"] as number))
      return
    case "LeaderSworn":
      // A new head starts from the commitment that the draw assumes, not from what was built with the last one.
      state.leaderCommitment = theta["commitmentBaseline"] as number
      return
    case "ReplacementRestricted":
      state.replacementRestricted = 1
      return
    case "ReplacementFreed":
      state.replacementRestricted = 0
      return
    default:
      return
  }
}

function complete(state: PolicyState, coverage: number): void {
  if (state.guidelineEnacted === 1) state.guidelineCompleteness = raised(state.guidelineCompleteness, coverage)
}
