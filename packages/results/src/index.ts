/** The surface of results: what is worked out of replays, runs and what-ifs, as versioned data; the same in every language. */
export { type AttributeResults, attributeResults } from "./attribute-results.ts"
export type { Gap } from "./value-order.ts"
export { chronological } from "./chronological.ts"
export {
  type Compared,
  compareResults,
  type CompareResults,
  headlineIndicator,
  type IndicatorDifference,
  type MilestoneDifference,
} from "./compare-results.ts"
export { type ConditionResults, conditionResults, type Distribution } from "./condition-results.ts"
export { type Course, courseOf, peakOf } from "./difference-course.ts"
export { clearErrors, knownShare, leadOf, pairsWorth } from "./known-share.ts"
export { averageDifference, costDifference, type Known, priceOf } from "./price.ts"
export { type Threshold, thresholdOf } from "./threshold.ts"
export { csvText, indicatorsCsv, milestonesCsv, type NamedCurve } from "./csv.ts"
export { curveOf, type CurvePoint } from "./curve.ts"
export { type ExplainedRunResults, explainedRunResults, type RunEvent, strongestFactors } from "./explained-run.ts"
export { type Grid, type GridCell, gridOf } from "./grid.ts"
export { jsonText } from "./json.ts"
export { type LaneId, laneIds, laneOf } from "./lanes.ts"
export { type Lever, leversOf, strongestLever } from "./levers.ts"
export { type DriverCell, driversOf } from "./model-drivers.ts"
export { type FactChange, type HistoryChanges, historyChanges, type PhaseChange } from "./history-changes.ts"
export type { NoEffectReason } from "./no-effect.ts"
export { barriersOf, eventsOf } from "./players.ts"
export { type GroundedFact, type RecordFact, recordFacts } from "./record-facts.ts"
export { type Replay, type ReplayedEvent, replayJson, replayOf } from "./replay.ts"
export {
  drawsOf,
  type DrawsResult,
  fewDraws,
  halfWidth,
  type Outcome,
  type Provenance,
  type RunResults,
  runResults,
  targetsMet,
} from "./run-results.ts"
export { boundsOf, type Probability, reportDays } from "./scenario-result.ts"
export { type ShownEvent, shownIn } from "./shown-event.ts"
export type { Reading } from "./variable-readings.ts"
export {
  type CauseResult,
  type MonthSpread,
  type RowResult,
  type WhatIfResults,
  whatIfResults,
} from "./what-if-results.ts"
export { experimentId, type ExperimentRecord, experimentRecord, type RecordedExperiment } from "./experiment-record.ts"
export {
  type Interval,
  type MorrisSensitivity,
  type OneAtATimeSensitivity,
  type SensitivityMade,
  type SensitivityResults,
  sensitivityResults,
  type Shares,
  type SobolSensitivity,
} from "./sensitivity/sensitivity-results.ts"
export { type DiscoveredBox, type DiscoverResults, discoverResults } from "./discovery/discover-results.ts"
export {
  boxesInParts,
  rowsToTry,
  type SearchedBoxes,
  type SearchProgress,
  usualPoints,
} from "./discovery/searched-boxes.ts"
export {
  pointsToSearch,
  rarerOf,
  type Sought,
  type Tried,
  type TriedPoints,
  triedPoints,
} from "./discovery/tried-points.ts"
export { type Looked, runPrecision, type RunPrecision } from "./run-precision.ts"
export { type CriterionName, criterionNames, type CriterionResult } from "./ranking/criteria-results.ts"
export { type AssumedScenario, type ScenarioRuns, wholeRuns } from "./ranking/assumed-runs.ts"
export type { RankedNeighbours, RankedPlace, RankingResult } from "./ranking/ranked-places.ts"
export { rankRecord, type RankRecord, type RecordedRanking } from "./ranking/rank-record.ts"
export {
  type Ranked,
  type RankedMean,
  type RankedScenarioResult,
  rankResults,
  type RankResults,
} from "./ranking/rank-results.ts"
export { searchId, type SearchRecord } from "./search/search-record.ts"
export type { Chance, ChosenLever, TriedPackageResult } from "./search/package-result.ts"
export type { AcrossRuns, Robustness } from "./search/robust-packages.ts"
export type { PutOff } from "./search/decision-date.ts"
export {
  decidedFirst,
  type OfferedPackage,
  type PackagesSearched,
  type SearchResults,
  searchResults,
} from "./search/search-results.ts"
export { type ScenarioAntithetic, scenarioAntithetic } from "./run-antithetic.ts"
export { type VersionsCompared, versionsResults, type VersionsResults } from "./versions/versions-results.ts"
export type { VersionLaw, VersionLaws } from "./versions/version-laws.ts"
export { versionsId, type VersionsRecord, versionsRecord } from "./versions/versions-record.ts"
export type { PairedRuns } from "./versions/paired-runs.ts"
export {
  observableIn,
  observableInAll,
  outcomesLookedAt,
  type SeenScenario,
} from "./versions/outcomes-looked-at.ts"
