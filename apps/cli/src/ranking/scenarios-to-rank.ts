/** Scenarios to rank: the scenarios that a command line names, fitted to each other, or why they cannot be held against each other. */
import type { Day } from "@laksana/core"
import { parametersOfLevels } from "@laksana/experiments"
import type { AssumedScenario } from "@laksana/results"
import { experimentOf } from "@laksana/scenario"
import type { Invocation } from "../command/command.ts"
import { exitCodes } from "../command/exit-code.ts"
import { type Loaded, loaded } from "../command/failure.ts"
import { type LoadedExperiment, loadExperiments } from "../evaluating/load-experiment.ts"
import { scenarioNamed } from "../running/address.ts"
import { unlikeSides } from "../running/alike.ts"
import { refusal } from "../words/run-mistakes.ts"
import { ownLevels } from "./rank-asked.ts"

export interface ToRankScenarios {
  /** In the order named, all running to the earliest of their horizons: until then a run does not depend on where it would end. */
  readonly experiments: readonly LoadedExperiment[]
  readonly horizon: Day
}

export async function scenariosToRank(invocation: Invocation): Promise<Loaded<ToRankScenarios>> {
  const read = await loadExperiments(invocation.arguments, invocation)
  if (read._tag !== "Loaded") return read
  const [first, ...others] = read.value
  if (first === undefined) throw new Error("A run that was loaded has a scenario.")
  for (const other of others) {
    const unlike = unlikeSides([first.scenario, usualOf(first)], [other.scenario, usualOf(other)])
    if (unlike !== undefined) return unlike
  }
  const ids = read.value.map(idOf)
  const repeated = ids.find((id, at) => ids.indexOf(id) < at)
  if (repeated !== undefined) return refusal("repeated-scenario", exitCodes.usage, (words) => words.repeated(repeated))
  const horizon = read.value.map(({ baseline }) => baseline.horizon).toSorted()[0] ?? first.baseline.horizon
  return loaded({
    experiments: read.value.map((each) => ({ ...each, baseline: { ...each.baseline, horizon } })),
    horizon,
  })
}

const usualOf = ({ baseline, scenario }: LoadedExperiment) => {
  const [usual] = experimentOf(baseline, scenario.theCase, scenario.model).scenarios
  return usual ?? { milestones: [] }
}

/** The cell that was named, or the file's scenario. */
const cellOf = ({ scenario: { address, experiment } }: LoadedExperiment) => {
  const { cell } = address
  const named = cell === undefined ? undefined : scenarioNamed(experiment, cell)
  return named === undefined ? undefined : experiment.scenarios[named]
}

const idOf = (each: LoadedExperiment): string => cellOf(each)?.id ?? each.scenario.experiment.id

/** What a scenario is called, and what of its own file stands where `dimensions` vary. */
export function assumedScenario(each: LoadedExperiment, dimensions: readonly string[]): AssumedScenario {
  const { scenario, baseline } = each
  const { title } = scenario.experiment
  const cell = cellOf(each)?.label
  const own = Object.entries(ownLevels(each))
  const set = parametersOfLevels(scenario.theCase, dimensions)
  return {
    id: idOf(each),
    title: cell === undefined ? title : { en: `${title.en}: ${cell.en}`, id: `${title.id}: ${cell.id}` },
    setAside: Object.fromEntries(own.filter(([dimension]) => dimensions.includes(dimension))),
    assumes: Object.fromEntries(
      Object.entries(baseline.assumptions ?? {}).filter(([dimension]) => !dimensions.includes(dimension)),
    ),
    holds: Object.keys(scenario.file.parameters ?? {}).filter((parameter) => set.has(parameter)),
  }
}
