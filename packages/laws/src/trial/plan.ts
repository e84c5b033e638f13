/** Plan: a trial as the engine runs it. */
import type { AnyModel, Plan, Scenario } from "@laksana/engine"
import type { Subject } from "../subject.ts"
import { livedPast } from "./lived.ts"
import type { Trial } from "./trial.ts"

export function scenarioOf(trial: Trial, model: AnyModel, id = "trial"): Scenario {
  const { start, horizon, parameters, interventions, milestones = model.milestones } = trial
  return { id, start, horizon, parameters, interventions, milestones }
}

/** The trial alone, from what is known of the past where there is one; `model` may stand in for the subject's own. */
export function planOf({ model: own, past }: Subject, trial: Trial, model: AnyModel = own): Plan {
  const scenarios = [scenarioOf(trial, model)]
  if (past === undefined) return { model, seed: trial.seed, scenarios }
  return { model, seed: trial.seed, past, population: livedPast(model, past, trial.start), scenarios }
}
