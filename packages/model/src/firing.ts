/** Firing: the event that each process makes, with what is drawn of it. Marks are uniform numbers from the process's stream. */
import type { EventBody } from "@laksana/core"
import type { Theta } from "@laksana/engine"
import type { PolicyState } from "./state.ts"

type Firing = (state: PolicyState, theta: Theta, mark: () => number) => EventBody

/** A share around a typical one: from half of it to one and a half, at most 1. */
const around = (typical: number, mark: number) => Math.min(1, typical * (0.5 + mark))

export const firings: Readonly<Record<string, Firing>> = {
  TeamMeetingHeld: (_state, theta, mark) => ({
    type: "TeamMeetingHeld",
    payload: { attendance: around(theta["attendance"] as number, mark()) },
  }),
  MembersChanged: () => ({ type: "MembersChanged", payload: { changed: 1 } }),
  SocializationHeldFormal: (_state, theta, mark) => ({
    type: "SocializationHeld",
    payload: { formality: "formal", reach: around(theta["formalReach"] as number, mark()) },
  }),
  SocializationHeldIncidental: (_state, theta, mark) => ({
    type: "SocializationHeld",
    payload: { formality: "incidental", reach: around(theta["incidentalReach"] as number, mark()) },
  }),
  InstrumentIssued: (_state, theta, mark) => ({
    type: "InstrumentIssued",
    payload: { coverage: around(theta["instrumentCoverage"] as number, mark()) },
  }),
  GuidelineAmended: (_state, theta, mark) => ({
    type: "GuidelineAmended",
    payload: { coverage: around(theta["amendmentCoverage"] as number, mark()) },
  }),
  ResourcesAllocated: (_state, theta, mark) => ({
    type: "ResourcesAllocated",
    payload: { share: around(theta["allocationShare"] as number, mark()) },
  }),
  StaffAppointed: () => ({ type: "StaffAppointed", payload: { count: 1 } }),
  StaffLeft: () => ({ type: "StaffLeft", payload: { count: 1 } }),
  TrainingHeld: (_state, theta, mark) => ({
    type: "TrainingHeld",
    payload: { reach: around(theta["trainingReach"] as number, mark()) },
  }),
  PlanAdopted: () => ({ type: "PlanAdopted", payload: {} }),
  ProcessRevised: () => ({ type: "ProcessRevised", payload: { agencies: 1 } }),
  ProcessLapsed: () => ({ type: "ProcessLapsed", payload: { agencies: 1 } }),
  SkpAdjusted: () => ({ type: "SkpAdjusted", payload: { agencies: 1 } }),
  MonitoringDone: () => ({ type: "MonitoringDone", payload: {} }),
  CommitmentSignalled: () => ({ type: "CommitmentSignalled", payload: {} }),
}
