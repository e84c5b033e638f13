/** The surface of analysis: attribution, scores of forecasts, surprise, what was learned, and maximum likelihood. */
export { type Attribution, type Attributions } from "./shapley/attribution.ts"
export { exactShapley, mostExactPlayers, playersOf } from "./shapley/exact.ts"
export { sampledShapley, type ShapleySampling } from "./shapley/sampled.ts"
export { crps, crpsOfNormal, type CrpsOptions } from "./scores/crps.ts"
export { type Skill, skillOf } from "./scores/skill.ts"
export { pit } from "./scores/pit.ts"
export { centralCoverage, type Coverage } from "./scores/coverage.ts"
export { type Uniformity, uniformityOf } from "./scores/uniformity.ts"
export { type RankHistogram, rankHistogram, rankOf } from "./scores/rank-histogram.ts"
export { earlyChance, lateChance, type RescaledWait } from "./rescaled/wait.ts"
export { type Oddity, type Surprise, surpriseOf } from "./rescaled/surprise.ts"
export { type WaitQuantiles, waitQuantiles } from "./rescaled/quantiles.ts"
export { posteriorOf, type PosteriorSummary } from "./learned/posterior.ts"
export { type Information, informationOf, type Learned } from "./learned/information.ts"
export { tiedPairs, type TiedPair } from "./learned/identifiability.ts"
export { type Maximum, maximumLikelihood, type MaximumOptions, type NoMaximum } from "./maximum-likelihood.ts"
export { chiSquareTail } from "./distributions/chi-square.ts"
export { kolmogorovTail } from "./distributions/kolmogorov.ts"
export { normalTail } from "./distributions/normal.ts"
export { type Backtest, backtest, backtestInParts, type BacktestOptions, type Forecast } from "./backtest/backtest.ts"
export type { Happened, Occasion } from "./backtest/occasion.ts"
export {
  attribute,
  attributeInParts,
  type AttributeOptions,
  type AttributionProgress,
  type Player,
} from "./attribution/attribute.ts"
export { type Outcome, readerOf } from "./attribution/outcome.ts"
export type { Estimate, Intervals } from "./sensitivity/estimate.ts"
export {
  type ElementaryEffects,
  morris,
  type MorrisGroup,
  type MorrisOptions,
  type Trajectory,
  type TrajectoryStep,
} from "./sensitivity/morris.ts"
export { type SaltelliBlocks, saltelliBlocks, type SharedLuck } from "./sensitivity/blocks.ts"
export { type Pairing, type SobolIndices, sobolIndices, type SobolOptions } from "./sensitivity/sobol-indices.ts"
export { type LuckOptions, varianceParts, type VarianceParts } from "./sensitivity/luck.ts"
export { type Bar, type Moved, type Moving, tornado, type TornadoOptions } from "./sensitivity/tornado.ts"
export { noRuns, type SeenRuns, withRun, withRuns } from "./precision/seen-runs.ts"
export {
  type BoundedOutcome,
  type ConfidenceSequence,
  confidenceSequence,
  type RunningInterval,
  type SequenceOptions,
} from "./precision/confidence-sequence.ts"
export { type Stopping, type StoppingOptions, type StoppingRule, stoppingRule } from "./precision/stopping.ts"
export { type AntitheticGain, antitheticGain } from "./precision/antithetic.ts"
export type { FactorColumn, Points } from "./discovery/points.ts"
export { type Box, isInside, type MeasuredBox, type Restriction } from "./discovery/box.ts"
export { prim, type Prim, type PrimOptions } from "./discovery/prim.ts"
export { type Chosen, meritOf } from "./discovery/choose-box.ts"
export type { Dropped } from "./discovery/simplify.ts"
export { type QuasiP, quasiPs } from "./discovery/quasi-p.ts"
export {
  discover,
  discoverInParts,
  type DiscoverOptions,
  type Discovery,
  type DiscoveryProgress,
  type FoundBox,
  type NoBox,
} from "./discovery/discover.ts"
export type { Stability } from "./discovery/stability.ts"
export { treeBoxes, type TreeBoxes, treeBoxesInParts, type TreeOptions } from "./discovery/tree-boxes.ts"
export { type Better, type Criterion, equallyBest, type OutcomeTable } from "./robustness/outcome-table.ts"
export { type OverFutures, regretFromBest, regretFromFuture, regretFromPolicy } from "./robustness/regret.ts"
export { type Requirement, satisficing, satisficingAll } from "./robustness/satisficing.ts"
export { type StarrOptions, type StarrShare, starrShares } from "./robustness/starr.ts"
export { meanVariance, undesirableDeviations } from "./robustness/spread.ts"
export { hurwicz, worstFuture } from "./robustness/extremes.ts"
export type { RobustPolicy } from "./robustness/resampled-policy.ts"
export { robustnessOf, type Robustness, type RobustnessOptions } from "./robustness/robustness.ts"
export { meanOfRuns, type MeanOptions } from "./robustness/mean-of-runs.ts"
export { robustnessOfRuns, type RunRobustnessOptions } from "./robustness/run-robustness.ts"
export { runsToTell, type ToTell } from "./robustness/runs-to-tell.ts"
export { type Difference, pairedDifference } from "./robustness/paired-difference.ts"
export {
  type Neighbours,
  type RankedScenario,
  type Ranking,
  rankingOf,
  type RankingOptions,
} from "./robustness/ranking.ts"
export { type Assumed, rankingAcross, type RankingAcross } from "./robustness/across-assumptions.ts"
export { archived } from "./search/archive.ts"
export { hypervolumeOf } from "./search/hypervolume.ts"
export { constraintDominates, crowdingOf, dominates, frontsOf, type Valued } from "./search/pareto.ts"
export type { Gene, Genome } from "./search/genes.ts"
export type { Varying } from "./search/variation.ts"
export {
  type EvaluatedGenome,
  type Evaluation,
  type GenerationTrace,
  nsga2,
  type Search,
  type SearchOptions,
  type SearchState,
} from "./search/nsga2.ts"
export { chanceOfBest, ocba, type Sampled, sampledShare } from "./search/ocba.ts"
export {
  chanceOfCheapest,
  chanceOfReaching,
  cheapestReaching,
  ocbaForCheapest,
  type TriedPackage,
} from "./search/cheapest-reaching.ts"
export { selectBest, selectCheapest, type Selection, type SelectionOptions } from "./search/selection.ts"
export {
  type Bought,
  type Cheapest,
  cheapestOf,
  type EvaluatedPackage,
  type Offer,
  type Reaching,
} from "./search/cheapest.ts"
export { isotonic } from "./search/isotonic.ts"
export { type DecisionDate, type TippingPoint, tippingPointOf } from "./search/tipping-point.ts"
export { chanceOf, costsOf, runWidth, successesOf, type Tally, tallyOf, type TriedRuns } from "./search/tried-runs.ts"
export {
  type AskedRuns,
  type PackageSearchOptions,
  type PackageSearchPart,
  type PackagesFound,
  searchPackages,
  type TriedGenome,
} from "./search/package-search.ts"
