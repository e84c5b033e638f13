/** Explained lines: one future in words: its events in order, why each came when it did, and what it changed. */
import type { Language } from "@laksana/core"
import type { AnyModel } from "@laksana/engine"
import type { LabelledScenario } from "@laksana/scenario"
import type { ExplainedRunResults, RunEvent } from "@laksana/results"
import {
  explainWords,
  quantitiesIn,
  runEventCauses,
  runEventChanges,
  runEventTitle,
  runWords,
  titlesIn,
  fewDrawsSentences,
} from "@laksana/words"
import { folded } from "../terminal/wrap.ts"

export interface ExplainedSides {
  readonly scenario: LabelledScenario
  readonly model: AnyModel
  readonly language: Language
  /** Columns of the terminal. */
  readonly width: number
}

/** Lines for a terminal. */
export function explainedLines(results: ExplainedRunResults, sides: ExplainedSides): readonly string[] {
  const { scenario, language } = sides
  const words = explainWords(language)
  const quantities = quantitiesIn(language)
  const milestones = scenario.milestones.map(({ id, title }) => {
    const day = results.milestones[id] ?? null
    return `  ${title[language]}: ${day === null ? words.never : quantities.day(day)}`
  })
  const { provenance, notAPrediction } = runWords(language)
  return [
    words.heading(quantities.number(results.run), scenario.label[language], quantities.number(results.events.length)),
    results.draw === null ? words.fromPriors : words.draw(quantities.number(results.draw)),
    "",
    words.milestones,
    ...milestones,
    "",
    ...results.events.flatMap((event) => eventLines(event, sides)),
    ...fewDrawsSentences(results.draws, language),
    notAPrediction,
    provenance(results.seed, results.engine, results.inputHash),
  ].map((line) => folded(line, sides.width))
}

function eventLines(event: RunEvent, { model, language }: ExplainedSides): readonly string[] {
  const titles = titlesIn(language, model)
  const changed = runEventChanges(event, titles, language)
  return [
    `${quantitiesIn(language).day(event.date)}  ${runEventTitle(event, model, language)}`,
    ...runEventCauses(event, titles, language).map((line) => `    ${line}`),
    `    ${changed.length === 0 ? explainWords(language).changedNothing : changed.join("; ")}`,
    "",
  ]
}
