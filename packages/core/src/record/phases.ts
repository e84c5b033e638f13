/**
 * Phases: how far a jurisdiction has come along the five phases of implementation, as far as events say.
 * An event can say that a phase is under way, that it was seen not to have begun, that it is planned, or merely touch
 * it. All are kept, so the order in which they are folded does not matter; the status is read off them:
 * under way before absent before planned. "Done" is not a status of the record: what counts as done is a milestone,
 * a model's definition with thresholds.
 */
import type { CoreEventType } from "../events/catalog.ts"
import { isCoreEventType } from "../events/declarations.ts"
import { emptyTable, type Table } from "./table.ts"

export const phaseIds = [
  "socialization",
  "technical-guidelines",
  "resource-allocation",
  "capacity-building",
  "full-implementation",
] as const
export type PhaseId = (typeof phaseIds)[number]

/** `absent`: seen not to have begun, by somebody who looked; `not-started`: no event speaks of it. */
export type PhaseStatus = "not-started" | "planned" | "absent" | "under-way"

/** The events that speak of a phase, by what they say of it; each event id maps to its type. */
export interface Phase {
  status: PhaseStatus
  underWay: Table<string>
  absent: Table<string>
  planned: Table<string>
  /** Events that touch the phase without beginning it: an incidental socialisation, a gap seen, a plan adopted. */
  related: Table<string>
}

export type Phases = { [P in PhaseId]: Phase }

type Bearing = { readonly phase: PhaseId; readonly begins: boolean }

const bearings: { readonly [T in CoreEventType]?: Bearing } = {
  DraftSocialized: { phase: "socialization", begins: false },
  RegulationEnacted: { phase: "technical-guidelines", begins: true },
  GuidelineAmended: { phase: "technical-guidelines", begins: true },
  InstrumentIssued: { phase: "technical-guidelines", begins: true },
  GuidelineGapObserved: { phase: "technical-guidelines", begins: false },
  InstrumentPrepared: { phase: "technical-guidelines", begins: false },
  ResourcesAllocated: { phase: "resource-allocation", begins: true },
  StaffAppointed: { phase: "resource-allocation", begins: true },
  StaffingObserved: { phase: "resource-allocation", begins: false },
  StaffLeft: { phase: "resource-allocation", begins: false },
  TrainingHeld: { phase: "capacity-building", begins: true },
  SupportActivity: { phase: "capacity-building", begins: false },
  ProcessRevised: { phase: "full-implementation", begins: true },
  SkpAdjusted: { phase: "full-implementation", begins: true },
  MonitoringDone: { phase: "full-implementation", begins: true },
  ProcessLapsed: { phase: "full-implementation", begins: false },
  PlanScheduled: { phase: "full-implementation", begins: false },
  PlanAdopted: { phase: "full-implementation", begins: false },
}

/**
 * The phase an event of this type and payload speaks of, and whether it begins that phase.
 * Only a formal socialisation begins the first phase; only the jurisdiction's own guideline begins the second.
 */
export function phaseBearing(type: string, payload: { readonly [field: string]: unknown }): Bearing | null {
  if (type === "SocializationHeld") return { phase: "socialization", begins: payload["formality"] !== "incidental" }
  if (type === "RegulationEnacted" && payload["guideline"] !== true) return null
  return isCoreEventType(type) ? (bearings[type] ?? null) : null
}

function emptyPhase(): Phase {
  return {
    status: "not-started",
    underWay: emptyTable(),
    absent: emptyTable(),
    planned: emptyTable(),
    related: emptyTable(),
  }
}

export function emptyPhases(): Phases {
  return {
    socialization: emptyPhase(),
    "technical-guidelines": emptyPhase(),
    "resource-allocation": emptyPhase(),
    "capacity-building": emptyPhase(),
    "full-implementation": emptyPhase(),
  }
}

export type PhaseRole = "underWay" | "absent" | "planned" | "related"

/** Notes what an event says of a phase, and reads the status off all that is noted. */
export function notePhase(phase: Phase, role: PhaseRole, eventId: string, type: string): void {
  phase[role][eventId] = type
  if (role === "underWay") phase.status = "under-way"
  else if (role === "absent" && phase.status !== "under-way") phase.status = "absent"
  else if (role === "planned" && phase.status === "not-started") phase.status = "planned"
}

/** The five phases of a jurisdiction; all `not-started` where the record does not speak of it. */
export function phasesOf(
  record: { readonly phases: { readonly [jurisdiction: string]: Phases } },
  jurisdiction: string,
): Phases {
  return record.phases[jurisdiction] ?? emptyPhases()
}
