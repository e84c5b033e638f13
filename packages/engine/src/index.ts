export type {
  Amplifier,
  AnyModel,
  Condition,
  Driver,
  EventSchema,
  Evidence,
  Milestone,
  Model,
  ModelEvent,
  Parameter,
  Process,
  Quantity,
  Text,
  Theta,
  Variable,
} from "./model.ts"
export { driverFloor } from "./model.ts"
export { faultsOfModel, type ModelFault } from "./coherence.ts"
export type { DatedEvent, DatedPast, Past } from "./past.ts"
export { type Prior, quantile, support } from "./prior.ts"
export type {
  DatedIntervention,
  Intervention,
  ParameterChange,
  RuleIntervention,
  Scenario,
  WindowIntervention,
} from "./scenario.ts"
export { dayOfTime, monthOfYear, type Time, timeOfDay } from "./time.ts"
export { dayAt, type DayIndexer, dayIndexer, daysUntil } from "./day-index.ts"
export { type Draw, drawSampler, NoAgreement } from "./draw.ts"
export { type Chunk, type Ensemble, mergeChunkInto, type Plan, prepareEnsemble, type ReplayedRun } from "./ensemble.ts"
export { type Cause, type ExplainedEvent, type ExplainedRun, explainRun, foldEvents } from "./explain.ts"
export { Intensities, type IntensityFactor } from "./intensities.ts"
export { changeParameters, type ParameterDraw, parameterSampler } from "./parameters.ts"
export type { PairSummary } from "./pairs.ts"
export { plainCopy } from "./plain-copy.ts"
export { monthsOf, scheduleOf } from "./schedule.ts"
export {
  type Luck,
  luckOf,
  type RunInput,
  type RunOutcome,
  RunawayIntensity,
  Simulator,
  type Trace,
} from "./simulate.ts"
export {
  type Band,
  type Difference,
  indicatorBand,
  indicatorDifference,
  milestoneShift,
  neverReached,
  type Proportion,
  proportion,
  reachedBy,
  reachedDifference,
  reachedQuantile,
} from "./statistics.ts"
export { exponential, openStream, type Stream, type StreamKey, streamKey, uniformAt } from "./streams.ts"
export { emptySummary, mergeInto, type Summary } from "./summary.ts"
