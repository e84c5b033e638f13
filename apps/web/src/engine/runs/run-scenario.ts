/** Run scenario: a scenario as it will be run: its file, the case as it sees it, and the experiment the two make. */
import type { Corrector } from "@laksana/core"
import type { AnyModel } from "@laksana/engine"
import {
  type Case,
  caseFor,
  type Experiment,
  experimentOf,
  type LabelledScenario,
  modelFor,
  type ScenarioFile,
  type SourceFile,
} from "@laksana/scenario"
import { type OpenCase, overlaySources } from "../case/open-case.ts"

export interface RunScenario {
  readonly file: ScenarioFile
  readonly source: SourceFile
  /** With the overlays that the scenario asks for. */
  readonly theCase: Case
  /** With the case's own priors and milestones. */
  readonly model: AnyModel
  readonly correct: Corrector
  readonly experiment: Experiment
  /** Every file it was made from. */
  readonly sources: readonly SourceFile[]
}

/** `base` is that of the open case, with its schemas: what a scenario plans is read by them. */
export function runScenario(file: ScenarioFile, source: SourceFile, open: OpenCase, base: AnyModel): RunScenario {
  const theCase = caseFor(file, open.theCase)
  const model = modelFor(theCase, base)
  return {
    file,
    source,
    theCase,
    model,
    correct: open.correct,
    experiment: experimentOf(file, theCase, model),
    sources: [source, ...open.sources, ...overlaySources(open, theCase.overlaid)],
  }
}

/** The scenario in the middle of a grid: every dimension at its middle level; the only one where there is no grid. */
export function middleOf({ scenarios, grid }: Pick<Experiment, "scenarios" | "grid">): LabelledScenario {
  const middle = Object.entries(grid).map(([dimension, levels]) => [dimension, levels[levels.length >> 1]] as const)
  const found = scenarios.find(({ levels }) => middle.every(([dimension, level]) => levels[dimension] === level))
  const scenario = found ?? scenarios[0]
  if (scenario === undefined) throw new Error("An experiment has a scenario.")
  return scenario
}
