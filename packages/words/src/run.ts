/** Words of `run`: every sentence of a run's summary, with the same keys in both languages. */
import type { Language } from "@laksana/core"
import { runEn } from "./run.en.ts"
import { runId } from "./run.id.ts"

/** Arguments are already in words: frequencies, days and titles as `quantities.ts` and the files give them. */
export interface RunWords {
  /** The answer: a milestone with its frequency by one day and, shorter, by others. */
  readonly answer: (
    milestone: string,
    by: readonly (readonly [deadline: string, frequency: string, range: string])[],
  ) => string
  /** The answer of a grid: its lowest and highest cell, and whether chance alone may explain the difference. */
  readonly gridAnswer: (low: string, lowCell: string, high: string, highCell: string) => string
  readonly gridAnswerSame: (frequency: string) => string
  readonly gridTitle: (milestone: string, deadline: string, scale: string) => string
  /** Of a table with a row for each scenario. */
  readonly scenario: string
  readonly targets: string
  readonly target: (
    milestone: string,
    deadline: string,
    asked: string,
    frequency: string,
    low: string,
    high: string,
  ) => string
  /** A target whose probability is within the Monte-Carlo error of what was asked. */
  readonly targetUnsure: string
  readonly whenTitle: string
  readonly milestone: string
  /** Head of a column: the day by which so many of 100 have reached it. */
  readonly byShare: (count: string) => string
  readonly reached: string
  readonly never: string
  readonly curveTitle: (milestone: string, scenario: string) => string
  readonly plateau: (frequency: string) => string
  readonly indicatorsTitle: (first: string, last: string, scenario: string) => string
  readonly indicator: (from: string, to: string, low: string, high: string) => string
  readonly assumed: string
  readonly level: (dimension: string, level: string, grade: string) => string
  readonly levelsVary: (dimension: string, levels: string) => string
  readonly parameterChanged: (title: string, change: string, grade: string) => string
  readonly change: ChangeWords
  readonly interventions: (count: number) => string
  readonly cost: (amount: string) => string
  /** On a terminal, while the draws are conditioned on the history. */
  readonly conditioning: string
  readonly draws: (particles: string, independent: string) => string
  readonly fewDraws: (independent: string) => string
  readonly error: (runs: string, margin: string) => string
  readonly provenance: (seed: string, engine: string, inputHash: string) => string
  readonly notAPrediction: string
  readonly stopped: (runs: string, asked: string) => string
  readonly stoppedBefore: string
  readonly written: (files: string) => string
  readonly next: (line: string) => string
  readonly nextDoes: { readonly explain: string; readonly compare: string }
  /** Until the files are read and the runs begin. */
  readonly reading: string
  /** Without a pace until some are done. */
  readonly progress: (done: string, all: string, pace?: readonly [perSecond: string, secondsLeft: string]) => string
}

/** How a parameter is changed. */
export interface ChangeWords {
  readonly value: (value: string) => string
  readonly times: (factor: string) => string
  readonly uniform: (low: string, high: string) => string
  readonly triangular: (low: string, mode: string, high: string) => string
  readonly logUniform: (low: string, high: string) => string
  readonly normal: (mean: string, sd: string) => string
}

export const runWords = (language: Language): RunWords => ({ en: runEn, id: runId })[language]
