/** Results: what a run gives, as plain data that can be compared: its path, its milestones, its events with their days. */
import { type Ensemble, explainRun, type ModelEvent, prepareEnsemble, type Time } from "@laksana/engine"
import type { Subject } from "../subject.ts"
import { planOf } from "../trial/plan.ts"
import type { Trial } from "../trial/trial.ts"

export interface RunResult {
  readonly path: Float64Array
  readonly reached: Float64Array
  readonly events: readonly (ModelEvent & { readonly time: Time })[]
}

export function resultOf(ensemble: Ensemble, index: number, scenario = 0): RunResult {
  const { path, reached, events } = explainRun(ensemble, scenario, index)
  return { path, reached, events: events.map(({ time, type, payload }) => ({ time, type, payload })) }
}

/** The results of a trial's runs under the subject's model, or under another that stands in for it. */
export function resultsOf(subject: Subject, trial: Trial, model = subject.model): readonly RunResult[] {
  const ensemble = prepareEnsemble(planOf(subject, trial, model))
  return indexesOf(trial).map((index) => resultOf(ensemble, index))
}

export const indexesOf = ({ runs }: Trial): readonly number[] => Array.from({ length: runs }, (_, index) => index)
