/** The surface of core: events, time, the record, how it is folded and corrected, and what may be recorded. */
export { type Language, languages } from "./language.ts"
export { Bilingual } from "./text.ts"
export { EvidenceGrade, Source } from "./evidence.ts"
export { evidenceGrades } from "./evidence-grades.ts"
export { Day } from "./time/day-schema.ts"
export { addDays, dayFromNumber, dayNumber, daysBetween, isDay } from "./time/day.ts"
export { FuzzyDate, Month, When, Year } from "./time/when.ts"
export { type Precision, precisionOf } from "./time/precision.ts"
export { Count, Id, Level, Share } from "./events/measures.ts"
export {
  type CoreEventType,
  type EventBody,
  type EventCatalog,
  type EventSchema,
  type Upcaster,
  coreEvents,
} from "./events/catalog.ts"
export {
  coreDeclarations,
  coreEventTypes,
  type EventDeclaration,
  isCoreEvent,
  isCoreEventType,
} from "./events/declarations.ts"
export { type Upcast, upcast } from "./events/upcast.ts"
export {
  Contradiction,
  type CoreEvent,
  Envelope,
  type EventOf,
  type ForeignEvent,
  type HistoryEvent,
  Status,
} from "./events/envelope.ts"
export type {
  Absence,
  AgencyCount,
  Allocation,
  Attendance,
  Circumstance,
  Claim,
  Completion,
  Consultation,
  Deadline,
  Fact,
  Foreign,
  Intention,
  Meeting,
  MemberChange,
  Mention,
  Observation,
  Plan,
  PolicyRecord,
  Post,
  Reform,
  Regulation,
  Restructuring,
  Socialization,
  Staffing,
  Team,
  Training,
  UndoneTask,
} from "./record/record.ts"
export { emptyRecord } from "./record/record.ts"
export type { ByEvent, Table } from "./record/table.ts"
export { type Phase, type PhaseId, type PhaseStatus, type Phases, phaseIds, phasesOf } from "./record/phases.ts"
export {
  agenciesRevised,
  currentGuideline,
  currentTeam,
  headcountOf,
  observedShare,
  vacanciesOf,
} from "./record/readings.ts"
export { independent, subjectsOf } from "./record/subjects.ts"
export { evolve } from "./evolve.ts"
export { recordFold } from "./record-fold.ts"
export type { Fold } from "./replay/fold.ts"
export { replaySteps } from "./replay/steps.ts"
export { type ReplayInParts, replayBulk, replayInParts } from "./replay/bulk.ts"
export {
  type Correction,
  type CorrectionOutcome,
  type Corrector,
  type EffectiveHistory,
  type Trace,
  asksWhatIsAllowed,
  correctorWith,
} from "./corrections.ts"
export { effectiveHistory } from "./effective-history.ts"
export { type Branch, branchAt, historyOf, recordOn, trunk } from "./branch.ts"
export { type ReadContradiction, contradictionsOf } from "./contradictions.ts"
export { type Bounds, type BoundsResult, type TimelineProblem, type Window, bounds } from "./timeline/bounds.ts"
export { inOrder } from "./timeline/order.ts"
export { enumerateOrders } from "./timeline/enumerate.ts"
export { type Dating, datedHistory, prepareDating, sampleDates } from "./timeline/dating.ts"
export { type AsOf, asOf } from "./timeline/as-of.ts"
export { knownAt } from "./timeline/known-at.ts"
export type { Accepted, Decision } from "./decide/decide.ts"
export { decide, decideAll, decideIn, decideTogether } from "./decide/decide.ts"
export type { Rejection } from "./decide/rejection.ts"
