export type {
  Amplifier,
  AnyModel,
  AnyRunnableModel,
  Condition,
  Driver,
  EventDeclaration,
  EventSchema,
  Evidence,
  Milestone,
  Model,
  ModelEvent,
  Parameter,
  Process,
  Quantity,
  RunnableModel,
  Text,
  Theta,
  Variable,
} from "./model.ts"
export { driverFloor } from "./model.ts"
export { faultsOfModel, type ModelFault } from "./coherence.ts"
export type { DatedEvent, DatedObservation, DatedPast, Past, Recording } from "./past.ts"
export type { Seen } from "./history/measurement.ts"
export { makersOf } from "./makers.ts"
export { type Abduction, abductor } from "./counterfactual/abduct.ts"
export { type Edit, startOf } from "./counterfactual/edit.ts"
export type { Factual, Fate, Firing, Moment } from "./counterfactual/factual.ts"
export { type Looked, lookOtherwise, type Otherwise, otherwise } from "./counterfactual/otherwise.ts"
export type { Cause as ChangeCause, Departure, Row } from "./counterfactual/rows.ts"
export {
  type Asked,
  type EntryFate,
  type MilestoneChange,
  prepareWhatIf,
  type ProcessFate,
  type Spread,
  spreadOf,
  toldOtherwise,
  type VariableMonths,
  type WhatIf,
  whatIf,
  type WhatIfInParts,
} from "./counterfactual/what-if.ts"
export type { Luck } from "./clockwork.ts"
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
export { type Draw, drawSampler, type LivedPast } from "./draw.ts"
export {
  type Checkpoint,
  condition,
  conditionInParts,
  type Conditioned,
  type Conditioning,
  NoAgreement,
  quartersOf,
  usualParticles,
} from "./history/condition.ts"
export { type FullHistory, logLikelihoodOf } from "./history/log-likelihood.ts"
export { prefixText } from "./history/prefix.ts"
export { type Wait, waitsOf } from "./history/residuals.ts"
export { type Coupled, coupledStarts } from "./history/coupled.ts"
export { type Agreement, chooser, effectiveSizes, type Population, type Stage } from "./history/population.ts"
export { type Chunk, type Ensemble, mergeChunkInto, type Plan, prepareEnsemble, type ReplayedRun } from "./ensemble.ts"
export { type PreparedScenario, type Projector, projectorOf, type RunAt, type Setting } from "./projector.ts"
export { type Cause, type ExplainedEvent, type ExplainedRun, explainRun, foldEvents } from "./explain.ts"
export { Intensities, type IntensityFactor } from "./intensities.ts"
export { changeParameters, type ParameterDraw, parameterSampler } from "./parameters.ts"
export type { PairSummary } from "./pairs.ts"
export { plainCopy } from "./plain-copy.ts"
export { monthsOf, scheduleOf } from "./schedule.ts"
export {
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
  independentRuns,
  indicatorBand,
  indicatorDifference,
  type MedianInterval,
  medianShift,
  milestoneShift,
  neverReached,
  type PairsReached,
  pairsReached,
  type Proportion,
  proportion,
  reachedBy,
  reachedDifference,
  timesActed,
  reachedQuantile,
} from "./statistics.ts"
export { normalQuantile } from "./normal-quantile.ts"
export { exponential, openStream, type Stream, type StreamKey, streamKey, uniformAt } from "./streams.ts"
export { emptySummary, mergeInto, type Summary } from "./summary.ts"
