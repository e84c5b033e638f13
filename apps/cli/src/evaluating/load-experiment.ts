/** Load experiment: the scenario whose experiments are asked for, with what can vary in it and what can be read of its runs. */
import {
  baselineOf,
  type LevelFactor,
  levelFactors,
  type Observable,
  type ParameterFactor,
  parameterFactors,
} from "@laksana/experiments"
import { experimentOf, type ScenarioFile } from "@laksana/scenario"
import type { Invocation } from "../command/command.ts"
import { exitCodes } from "../command/exit-code.ts"
import { type Loaded, loaded } from "../command/failure.ts"
import { scenarioNamed } from "../running/address.ts"
import { type LoadedRun, loadRun, type RunScenario } from "../running/load-run.ts"
import { refusal } from "../words/run-mistakes.ts"

export interface LoadedExperiment {
  readonly run: LoadedRun
  readonly scenario: RunScenario
  /** One scenario: of a grid the cell that was named, or the one in the middle. */
  readonly baseline: ScenarioFile
  readonly observable: Observable
  /** What the baseline leaves open, and what the case has levels for. */
  readonly parameters: readonly ParameterFactor[]
  readonly levels: readonly LevelFactor[]
}

export async function loadExperiment(name: string, invocation: Invocation): Promise<Loaded<LoadedExperiment>> {
  const read = await loadRun([name], invocation)
  if (read._tag !== "Loaded") return read
  const [scenario] = read.value.scenarios
  if (scenario === undefined) throw new Error("A run that was loaded has a scenario.")
  const { theCase, model, experiment, file, address } = scenario
  const { cell } = address
  const named = cell === undefined ? undefined : scenarioNamed(experiment, cell)
  if (cell !== undefined && named === undefined) {
    const cells = experiment.scenarios.map(({ id }) => id)
    return refusal("unknown-cell", exitCodes.usage, (words) => words.unknownCell(cell, cells))
  }
  const chosen = named === undefined ? undefined : experiment.scenarios[named]
  const { grid: _grid, ...plain } = file
  const baseline = chosen === undefined ? baselineOf(file) : { ...plain, assumptions: chosen.levels }
  const [usual] = experimentOf(baseline, theCase, model).scenarios
  return loaded({
    run: read.value,
    scenario,
    baseline,
    observable: {
      milestones: (usual?.milestones ?? []).map(({ id }) => id),
      indicators: model.variables.flatMap(({ id, indicator }) => (indicator === true ? [id] : [])),
      start: experiment.start,
      horizon: experiment.horizon,
    },
    parameters: parameterFactors(model, usual?.parameters ?? {}),
    levels: levelFactors(theCase),
  })
}
