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

export function milestoneTitle({ experiment, language }: Pick<ToldRun, "experiment" | "language">, id: string): string {
  const titled = experiment.scenarios[0]?.milestones.find((milestone) => milestone.id === id)
  return titled?.title[language] ?? id
}

export function levelTitle(
  { case: theCase, language }: Pick<ToldRun, "case" | "language">,
  dimension: string,
  level: string,
): string {
  return theCase.levels[dimension]?.[level]?.title[language] ?? level
}

/** The milestone that the answer is about: a target's, else the last of the model's, which is the goal. */
export function headlineMilestone({ targets, scenarios }: Experiment): string {
  return targets[0]?.milestone ?? scenarios[0]?.milestones.at(-1)?.id ?? ""
}

/** Days of the answer: a target's first, then the horizon, then the year's end halfway to it. */
export function headlineDays({ targets, start, horizon }: Experiment): readonly string[] {
  const milestone = targets[0]?.milestone
  const asked = targets.filter((target) => target.milestone === milestone).map(({ by }) => by)
  const middle = `${Math.floor((Number(start.slice(0, 4)) + Number(horizon.slice(0, 4))) / 2)}-12-31`
  const days =
    asked.length > 0 ? [...asked, horizon] : [horizon, ...(middle > start && middle < horizon ? [middle] : [])]
  return [...new Set(days)]
}
