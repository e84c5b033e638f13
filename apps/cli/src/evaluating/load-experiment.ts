/** Load experiment: the scenario whose experiments are asked for, with what can vary in it and what can be read of its runs. */
import { baselineOf, type Explorable, explorableOf } from "@laksana/experiments"
import type { ScenarioFile } from "@laksana/scenario"
import type { Invocation } from "../command/command.ts"
import { exitCodes } from "../command/exit-code.ts"
import { type Loaded, loaded } from "../command/failure.ts"
import { scenarioNamed } from "../running/address.ts"
import { type LoadedRun, loadRun, type RunScenario } from "../running/load-run.ts"
import { refusal } from "../words/run-mistakes.ts"

export interface LoadedExperiment extends Explorable {
  readonly run: LoadedRun
  readonly scenario: RunScenario
  /** One scenario: of a grid the cell that was named, or the one in the middle. */
  readonly baseline: ScenarioFile
}

export async function loadExperiment(name: string, invocation: Invocation): Promise<Loaded<LoadedExperiment>> {
  const read = await loadExperiments([name], invocation)
  if (read._tag !== "Loaded") return read
  const [experiment] = read.value
  if (experiment === undefined) throw new Error("A run that was loaded has a scenario.")
  return loaded(experiment)
}

/** In the order in which they are named, of one run. */
export async function loadExperiments(
  names: readonly string[],
  invocation: Invocation,
): Promise<Loaded<readonly LoadedExperiment[]>> {
  const read = await loadRun(names, invocation)
  if (read._tag !== "Loaded") return read
  const experiments: LoadedExperiment[] = []
  for (const scenario of read.value.scenarios) {
    const one = experimentIn(read.value, scenario)
    if (one._tag !== "Loaded") return one
    experiments.push(one.value)
  }
  return loaded(experiments)
}

function experimentIn(run: LoadedRun, scenario: RunScenario): Loaded<LoadedExperiment> {
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
  return loaded({ run, scenario, baseline, ...explorableOf(baseline, theCase, model) })
}
