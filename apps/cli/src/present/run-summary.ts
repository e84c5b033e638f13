/** Run summary: an experiment's results in words: the answer first, then targets, dates, charts, assumptions and error. */
import type { RunResults } from "@laksana/results"
import type { Language } from "@laksana/core"
import { antitheticSentence, closingSentences, scenarioAnswer, stoppingSentences, targetsTold } from "@laksana/words"
import { folded } from "../terminal/wrap.ts"
import { assumedLines } from "./assumed.ts"
import { chartLines } from "./charts.ts"
import { datesTable } from "./dates-table.ts"
import { gridLines } from "./grid-lines.ts"
import { type ReadOutcome, type Style, toldRun, type ToldRun } from "./told-run.ts"

/** Lines for a terminal. */
export function runSummary(
  results: RunResults,
  outcomes: readonly ReadOutcome[],
  language: Language,
  style: Style,
): readonly string[] {
  const told = outcomes.map((outcome) => toldRun(outcome, results, language, style))
  const [first] = told
  if (first === undefined) return []
  return [...told.flatMap((one) => [...experimentLines(one), ""]), ...closingLines(first, results)]
}

function experimentLines(told: ToldRun): readonly string[] {
  const { experiment, language } = told
  const several = told.scenarios.length > 1
  const fold = (lines: readonly string[]) => lines.map((line) => folded(line, told.style.width))
  return [
    experiment.title[language],
    ...(experiment.question === undefined ? [] : fold([experiment.question[language]])),
    "",
    ...(several ? gridLines(told) : fold(told.scenarios.map((one) => scenarioAnswer(told, one)))),
    ...section(fold(targetLines(told))),
    ...section(datesTable(told)),
    ...section(chartLines(told)),
    ...section(fold(assumedLines(told))),
  ]
}

const section = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ["", ...lines])

function targetLines(told: ToldRun): readonly string[] {
  const lines = targetsTold(told).flatMap(({ isMet, said, isUnsure, scenario }) => [
    `  ${isMet ? "✓" : "✗"} ${said}${scenario === undefined ? "" : ` [${scenario}]`}`,
    ...(isUnsure ? [`    ${told.words.targetUnsure}`] : []),
  ])
  return lines.length === 0 ? [] : [told.words.targets, ...lines]
}

export function closingLines(told: ToldRun, results: RunResults): readonly string[] {
  const { precision, antithetic = [] } = results
  return [
    ...(precision === undefined ? [] : stoppingSentences(precision, results, told)),
    antitheticSentence(antithetic, told.language) ?? [],
    ...closingSentences(results, told.language),
  ]
    .flat()
    .map((line) => folded(line, told.style.width))
}
