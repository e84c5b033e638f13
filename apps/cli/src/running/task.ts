/**
 * Task: what an ensemble is made from, as plain data: it can be handed to a thread, which makes the same ensemble of it.
 * Only the model is code; it is named by its module.
 */
import type { AnyModel, Plan } from "@laksana/engine"
import { type Case, type LabelledScenario, modelFor, pastOf } from "@laksana/scenario"

export interface Task {
  readonly case: Case
  readonly seed: string
  readonly scenarios: readonly LabelledScenario[]
  /** Index of the scenario with which the others are compared. */
  readonly base?: number
  /** Address of the module that gives the model; by default the built-in one. */
  readonly model?: string
}

/** The plan of a task, with the model before the case has put its own priors and milestones in. */
export function planOf(task: Task, builtIn: AnyModel): Plan {
  const model = modelFor(task.case, builtIn)
  const { seed, scenarios, base } = task
  return { model, seed, past: pastOf(task.case, model), scenarios, ...(base === undefined ? {} : { base }) }
}
