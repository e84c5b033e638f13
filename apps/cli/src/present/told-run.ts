/** Told run: what every part of a run's summary is told from: results, the files behind them, words and a place to write. */
import type { Language } from "@laksana/core"
import type { AnyModel, Chunk } from "@laksana/engine"
import type { Case, Experiment, ScenarioFile } from "@laksana/scenario"
import type { Outcome, RunResults } from "@laksana/results"
import { type Quantities, quantitiesIn, runWords, type RunWords } from "@laksana/words"

/** An outcome with the case and file that it comes from. */
export interface ReadOutcome extends Outcome {
  readonly case: Case
  readonly file: ScenarioFile
  readonly model: AnyModel
}

export interface Style {
  readonly colour: boolean
  /** Columns. */
  readonly width: number
}

/** One experiment of a run, ready to be told. */
export interface ToldRun {
  readonly language: Language
  readonly words: RunWords
  readonly quantities: Quantities
  readonly style: Style
  readonly experiment: Experiment
  readonly model: AnyModel
  readonly case: Case
  readonly file: ScenarioFile
  readonly chunk: Chunk
  readonly scenarios: RunResults["scenarios"]
  readonly runs: number
}

export function toldRun(outcome: ReadOutcome, results: RunResults, language: Language, style: Style): ToldRun {
  const ids = new Set(outcome.experiment.scenarios.map(({ id }) => id))
  return {
    ...outcome,
    language,
    style,
    words: runWords(language),
    quantities: quantitiesIn(language),
    scenarios: results.scenarios.filter(({ id }) => ids.has(id)),
    runs: results.runs,
  }
}
