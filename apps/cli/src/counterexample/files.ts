/**
 * Counterexample files: an example that breaks a law as a small case, or as a scenario with its case beside it, so that
 * checking the file again looks at the same example first. Pure; paths are within the folder for a check's counterexamples.
 */
import { addDays, type HistoryEvent } from "@laksana/core"
import { type AnyModel, dayOfTime, type Text } from "@laksana/engine"
import type { Trial } from "@laksana/laws"
import type { Case } from "@laksana/scenario"
import { assumptionsText, caseText, emptyCaseText, historyText } from "./history-text.ts"
import { scenarioText } from "./scenario-text.ts"

const mark = "Written by laksana check."

/** Whether a file is one that a check has written, which a later check may write again. */
export const isOurs = (text: string): boolean => text.startsWith(`# ${mark}`)

export interface BrokenLaw {
  readonly id: string
  readonly states: Text
}

/** Where a counterexample comes from. */
export interface Origin {
  /** With the priors and milestones of its case. */
  readonly model: AnyModel
  readonly theCase?: Case
  /** Texts of the case's own files, by path within its folder. */
  readonly caseTexts?: Readonly<Record<string, string>>
  /** Name of the folder into which the files go. */
  readonly folder: string
  /** Of the examples; and how many of each law were asked for. */
  readonly seed: number
  readonly runs: number
  /** The command line that checks what lies at a path within the folder. */
  readonly again: (path: string) => string
}

export interface CounterexampleFiles {
  /** Texts by path within the folder. */
  readonly files: Readonly<Record<string, string>>
  /** The file that holds the example. */
  readonly file: string
  /** What is named on a command line to check it. */
  readonly target: string
}

/** A case of its own, in a folder named after the law. */
export function historyFiles(law: BrokenLaw, events: readonly HistoryEvent[], origin: Origin): CounterexampleFiles {
  const { model, theCase } = origin
  const assumptions = theCase === undefined ? undefined : assumptionsText(theCase, [mark])
  const file = `${law.id}/history.yaml`
  const title = `${law.id} (${model.name})`
  return {
    files: {
      [file]: historyText(events, model, commentsOf(law, law.id, origin)),
      [`${law.id}/case.yaml`]: caseText(title, events, theCase?.documents ?? {}, [mark]),
      ...(assumptions === undefined ? {} : { [`${law.id}/assumptions.yaml`]: assumptions }),
    },
    file,
    target: law.id,
  }
}

/** A scenario named after the law, beside the files of its case; without a case, beside one that knows nothing. */
export function trialFiles(law: BrokenLaw, trial: Trial, origin: Origin): CounterexampleFiles {
  const { model, theCase, caseTexts, folder } = origin
  const file = `${law.id}.scenario.yaml`
  const around = { title: law.states, case: folder, overlays: theCase?.overlaid ?? [] }
  const beside = caseTexts === undefined ? unknowing(trial, model) : copied(caseTexts)
  return {
    files: { ...beside, [file]: scenarioText(trial, model, around, commentsOf(law, file, origin)) },
    file,
    target: file,
  }
}

/** A case of which nothing is known before the trial starts. */
const unknowing = (trial: Trial, model: AnyModel) => ({
  "history.yaml": historyText([], model, [mark]),
  "case.yaml": emptyCaseText(model.name, addDays(dayOfTime(trial.start), -1), [mark]),
})

const copied = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, isOurs(text) ? text : `# ${mark}\n${text}`]))

function commentsOf(
  { id, states }: BrokenLaw,
  target: string,
  { model, seed, runs, again }: Origin,
): readonly string[] {
  return [
    mark,
    `Counterexample to the law ${id} under ${model.name} ${model.version}.`,
    `Contoh penyangkal kaidah ${id} menurut ${model.name} ${model.version}.`,
    `en: ${states.en}`,
    `id: ${states.id}`,
    `Found with --seed ${seed} --runs ${runs}. Checked again by / Diuji lagi dengan:`,
    again(target),
  ]
}
