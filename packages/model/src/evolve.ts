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

type Payload<Type extends CoreEventType> = Extract<EventBody, { readonly type: Type }>["payload"]
type Effect<Type extends CoreEventType> = (state: PolicyState, payload: Payload<Type>, theta: Theta) => void

/** Moves an index the share `gain` of the way to 1. */
const raised = (index: number, gain: number) => index + gain * (1 - index)

/** What each type of event does to the state. Types that are not here are for the record alone. */
const effects: { readonly [Type in CoreEventType]?: Effect<Type> } = {
  TeamFormed: (state, _payload, theta) => {
    state.teamFormed = 1
    state.teamFunction = theta["initialTeamFunction"] as number
  },
  TeamMeetingHeld: (state, payload, theta) => {
    const attendance: number = payload.attendance ?? (theta["attendance"] as number)
    state.teamFunction = raised(state.teamFunction, (theta["meetingGain"] as number) * attendance)
  },
  MembersChanged: (state, payload, theta) => {
    const handover: number = payload.handover ?? (theta["handover"] as number)
    const changed = Math.max(payload.changed ?? 0, payload.left?.length ?? 0, 1)
    state.teamFunction *= (1 - (theta["changeShock"] as number) * (1 - handover)) ** changed
  },
  RegulationEnacted: (state, payload, theta) => {
    if (payload.guideline !== true) return
    state.guidelineEnacted = 1
    state.guidelineCompleteness = payload.completeness ?? (theta["guidelineCompletenessAtEnactment"] as number)
  },
  SocializationHeld: (state, payload, theta) => {
    const formal = payload.formality === "formal"
    const reach: number = payload.reach ?? (theta[formal ? "formalReach" : "incidentalReach"] as number)
    if (formal) state.formalSocializations += 1
    state.awareness = raised(state.awareness, reach * (theta["uptake"] as number))
    state.disposition = raised(state.disposition, reach * (theta["socializationToDisposition"] as number))
  },
  InstrumentIssued: (state, payload, theta) =>
    complete(state, payload.coverage ?? (theta["instrumentCoverage"] as number)),
  GuidelineAmended: (state, payload, theta) =>
    complete(state, payload.coverage ?? (theta["amendmentCoverage"] as number)),
  ResourcesAllocated: (state, payload, theta) => {
    state.resources = raised(state.resources, payload.share ?? (theta["allocationShare"] as number))
  },
  StaffingObserved: (state, payload, theta) => {
    let required = 0
    let vacancies = 0
    for (const post of payload.posts) {
      required += post.required
      vacancies += Math.max(0, post.required - post.filled)
    }
    if (required === 0) return
    // The count of posts is ambiguous in the paper: the vacancies are taken as seen, the total from the draw.
    state.vacancies = vacancies
    if (vacancies > 0) state.required = vacancies / (1 - (theta["initialCapacity"] as number))
  },
  StaffAppointed: (state, payload) => {
    state.vacancies = Math.max(0, state.vacancies - (payload.count ?? 1))
  },
  StaffLeft: (state, payload) => {
    state.vacancies = Math.min(state.required, state.vacancies + (payload.count ?? 1))
  },
  TrainingHeld: (state, payload, theta) => {
    state.skill = raised(state.skill, payload.reach ?? (theta["trainingReach"] as number))
  },
  PlanAdopted: (state) => {
    state.planAdopted = 1
  },
  ActionPlanIncluded: (state) => {
    state.actionPlanIncluded = 1
  },
  SupportActivity: (state) => {
    state.supported = 1
  },
  MonitoringCoordinated: (state) => {
    state.coordinated = 1
  },
  ProcessRevised: (state, payload) => {
    state.revised = Math.min(state.agencies, state.revised + (payload.agencies ?? 1))
  },
  ProcessLapsed: (state, payload) => {
    state.revised = Math.max(0, state.revised - (payload.agencies ?? 1))
    state.adjusted = Math.min(state.adjusted, state.revised)
  },
  SkpAdjusted: (state, payload) => {
    state.adjusted = Math.min(state.revised, state.adjusted + (payload.agencies ?? 1))
  },
  MonitoringDone: (state, _payload, theta) => {
    state.monitoringRounds += 1
    state.monitoring = raised(state.monitoring, theta["monitoringGain"] as number)
    state.leaderCommitment = raised(state.leaderCommitment, theta["monitoringToCommitment"] as number)
  },
  CommitmentSignalled: (state, payload, theta) => {
    state.leaderCommitment = raised(state.leaderCommitment, payload.strength ?? (theta["signalGain"] as number))
  },
  LeaderSworn: (state, _payload, theta) => {
    // A new head starts from the commitment that the draw assumes, not from what was built with the last one.
    state.leaderCommitment = theta["commitmentBaseline"] as number
  },
  ReplacementRestricted: (state) => {
    state.replacementRestricted = 1
  },
  ReplacementFreed: (state) => {
    state.replacementRestricted = 0
  },
}

/** The types of events that change the state. */
export const heeds: ReadonlySet<string> = new Set(Object.keys(effects))

export function evolve(state: PolicyState, event: EventBody, theta: Theta): void {
  // An event's payload is of its own type, which the language cannot see through the lookup.
  const effect = effects[event.type] as ((state: PolicyState, payload: unknown, theta: Theta) => void) | undefined
  effect?.(state, event.payload, theta)
}

function complete(state: PolicyState, coverage: number): void {
  if (state.guidelineEnacted === 1) state.guidelineCompleteness = raised(state.guidelineCompleteness, coverage)
}
