/** Telling: the input of a report with what its sections share: words, numbers, names, and which scenario the details are of. */
import type { Language } from "@laksana/core"
import type { RunResults } from "@laksana/results"
import {
  type AssumedTelling,
  headlineDays,
  headlineMilestone,
  type Quantities,
  quantitiesIn,
  scenarioName,
  type Titles,
  titlesIn,
} from "@laksana/words"
import type { ReportedExperiment, ReportInput } from "./input.ts"
import { type ReportWords, reportWords } from "./words/index.ts"

export type ScenarioResult = RunResults["scenarios"][number]

export interface ToldExperiment extends AssumedTelling {
  readonly reported: ReportedExperiment
}

export interface Telling {
  readonly input: ReportInput
  readonly language: Language
  readonly words: ReportWords
  readonly quantities: Quantities
  readonly titles: Titles
  readonly experiments: readonly ToldExperiment[]
  /** The one whose first scenarios the details are of. */
  readonly first: ToldExperiment
  /** What the answer is about. */
  readonly milestone: string
  readonly days: readonly string[]
  readonly baseline: ScenarioResult | undefined
  /** A scenario as a reader tells it from the others. */
  readonly nameOf: (id: string) => string
}

export function tellingOf(input: ReportInput, language: Language): Telling {
  const told = (reported: ReportedExperiment): ToldExperiment => {
    const ids = new Set(reported.experiment.scenarios.map(({ id }) => id))
    return {
      reported,
      language,
      experiment: reported.experiment,
      case: reported.theCase,
      model: reported.model,
      file: reported.file,
      scenarios: input.results.scenarios.filter(({ id }) => ids.has(id)),
      runs: input.results.runs,
    }
  }
  const experiments = input.experiments.map(told)
  const [one] = input.experiments
  const first = told(one)
  const { model, theCase, experiment } = one
  const names = new Map(
    experiments.flatMap((each) =>
      each.scenarios.map((scenario) => [scenario.id, scenarioName(each, scenario)] as const),
    ),
  )
  return {
    input,
    language,
    words: reportWords(language),
    quantities: quantitiesIn(language),
    titles: titlesIn(
      language,
      { ...model, milestones: experiment.scenarios[0]?.milestones ?? model.milestones },
      theCase,
    ),
    experiments,
    first,
    milestone: headlineMilestone(experiment),
    days: headlineDays(experiment),
    baseline: input.results.scenarios.find(({ id }) => id === input.baseline) ?? input.results.scenarios[0],
    nameOf: (id) => names.get(id) ?? id,
  }
}
