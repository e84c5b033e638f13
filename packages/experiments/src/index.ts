/** The surface of experiments: what is run to learn from. */
export type { Design, DesignKind } from "./designs/design.ts"
export { correlated } from "./designs/correlated.ts"
export { type FractionalFactorial, fractionalFactorial, type Word } from "./designs/fractional-factorial.ts"
export { fullFactorial } from "./designs/full-factorial.ts"
export { type LatinHypercube, latinHypercube, type LatinHypercubeOptions } from "./designs/latin-hypercube.ts"
export { minimumAberration } from "./designs/minimum-aberration.ts"
export { monteCarlo, type MonteCarloOptions } from "./designs/monte-carlo.ts"
export { type Morris, type MorrisOptions, morrisTrajectories } from "./designs/morris-trajectories.ts"
export { type Change, type OneAtATime, oneAtATime } from "./designs/one-at-a-time.ts"
export {
  type Saltelli,
  saltelli,
  type SaltelliOptions,
  type SaltelliPlace,
  type SaltelliRow,
} from "./designs/saltelli.ts"
export type { Scrambling } from "./designs/scrambling.ts"
export { type SobolOptions, sobolSequence } from "./designs/sobol-sequence.ts"
export type { Move } from "./designs/trajectory.ts"
export { type Factor, type LevelFactor, type ParameterFactor, settingAt } from "./factors/factor.ts"
export { levelFactors, parameterFactors, parametersOfLevels } from "./factors/factors-of.ts"
export { type Outcome, outcomeName } from "./outcomes/outcome.ts"
export { outcomeReader } from "./outcomes/read-outcome.ts"
export { type Observable, type OutcomeFault, readOutcome } from "./outcomes/written-outcome.ts"
export {
  type Clause,
  isSuccess,
  outcomesOf,
  readSuccess,
  type Success,
  type SuccessFault,
  successName,
} from "./outcomes/success.ts"
export { baselineOf } from "./evaluating/baseline.ts"
export { type Evaluated, type Evaluator, evaluatorOf } from "./evaluating/evaluator.ts"
export { type LuckRule, replicated, type Row, type Rows } from "./evaluating/rows.ts"
export { besideFactors } from "./evaluating/indices-rows.ts"
export {
  type CombinationRows,
  type CoveringRows,
  type IndicesRows,
  type MorrisRows,
  type OneAtATimeRows,
  rowsOf,
  type RowsSpec,
} from "./evaluating/rows-spec.ts"
export {
  movedTo,
  type SensitivityAsked,
  type SensitivityMethod,
  sensitivityMethods,
  type SensitivityRows,
  sensitivityRows,
} from "./evaluating/sensitivity-rows.ts"
export {
  certainCost,
  firstDecision,
  interventionsOfPackage,
  type Package,
  type PackageGene,
  type PackageSpace,
  packageSpace,
  type UsedLever,
} from "./packages/package.ts"
export {
  type PackageEvaluator,
  packageEvaluatorOf,
  type PackageRuns,
  type PackagesOf,
} from "./packages/package-evaluator.ts"
