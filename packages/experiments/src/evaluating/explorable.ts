/** Explorable: what can vary in a scenario, and what can be read of its runs. */
import type { AnyModel } from "@laksana/engine"
import { type Case, experimentOf, type ScenarioFile } from "@laksana/scenario"
import type { LevelFactor, ParameterFactor } from "../factors/factor.ts"
import { levelFactors, parameterFactors } from "../factors/factors-of.ts"
import type { Observable } from "../outcomes/written-outcome.ts"

export interface Explorable {
  readonly observable: Observable
  /** What the scenario leaves open, and what the case has levels for. */
  readonly parameters: readonly ParameterFactor[]
  readonly levels: readonly LevelFactor[]
}

/** Of one scenario (`baselineOf`); the model is the case's own (`modelFor`). */
export function explorableOf(baseline: ScenarioFile, theCase: Case, model: AnyModel): Explorable {
  const { scenarios, start, horizon } = experimentOf(baseline, theCase, model)
  const [usual] = scenarios
  return {
    observable: {
      milestones: (usual?.milestones ?? []).map(({ id }) => id),
      indicators: model.variables.flatMap(({ id, indicator }) => (indicator === true ? [id] : [])),
      start,
      horizon,
    },
    parameters: parameterFactors(model, usual?.parameters ?? {}),
    levels: levelFactors(theCase),
  }
}
