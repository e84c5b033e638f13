/**
 * Declarations: the event types the record knows, each with the version of its payload. Apart from the schemas, which only what reads
 * events needs: what replays and runs them knows them by name.
 */
import type { CoreEventType } from "./catalog.ts"
import type { CoreEvent, HistoryEvent } from "./envelope.ts"

/** What is known of an event type without its schema. */
export interface EventDeclaration {
  /** Of its payload; one more than there are earlier forms of it. */
  readonly version: number
}

/** Of a type whose payload never changed. */
const first: EventDeclaration = { version: 1 }

/** Every core event type: no fewer than the catalog has, and no more, or it does not compile. */
export const coreDeclarations: { readonly [T in CoreEventType]: EventDeclaration } = {
  ReformMandated: first,
  StructureSimplified: first,
  PositionsConverted: first,
  RegulationEnacted: first,
  CircularIssued: first,
  DraftSocialized: first,
  GuidelineGapObserved: first,
  GuidelineAmended: first,
  InstrumentIssued: first,
  InstrumentPrepared: first,
  DeadlineSet: first,

  TeamFormed: first,
  TeamMeetingHeld: first,
  MembersChanged: first,
  AttendanceObserved: first,
  TaskNotExecuted: first,
  StaffingObserved: first,
  StaffAppointed: first,
  StaffLeft: first,

  SocializationHeld: first,
  ResourcesAllocated: first,
  TrainingHeld: first,
  PlanScheduled: first,
  PlanAdopted: first,
  ActionPlanIncluded: first,
  SupportActivity: first,
  ProcessRevised: first,
  ProcessLapsed: first,
  SkpAdjusted: first,
  MonitoringDone: first,
  CommitmentSignalled: first,

  PilotDesignated: first,
  MonitoringCoordinated: first,
  ElectionHeld: first,
  LeaderSworn: first,
  ReplacementRestricted: first,
  ReplacementFreed: first,
  StaffSworn: first,
  MeetingHeld: first,

  IndicatorObserved: first,
  AbsenceObserved: first,
  ClaimMade: first,

  Amended: first,
  Retracted: first,
}

export function isCoreEventType(type: string): type is CoreEventType {
  return Object.hasOwn(coreDeclarations, type)
}

export const coreEventTypes: readonly CoreEventType[] = Object.keys(coreDeclarations).filter(isCoreEventType)

/** True for an event of a type the record knows. Payloads are decoded where events are read, so the type decides. */
export function isCoreEvent(event: HistoryEvent): event is CoreEvent {
  return isCoreEventType(event.type)
}
