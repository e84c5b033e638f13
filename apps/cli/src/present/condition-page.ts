/** Condition page: what a history teaches, in words: what was learned, what surprises, and how forecasts would have done. */
import type { AnyModel } from "@laksana/engine"
import type { Case } from "@laksana/scenario"
import type { Context } from "../command/command.ts"
import type { ConditionResults } from "@laksana/results"
import { folded } from "../terminal/wrap.ts"
import {
  backtestTold,
  conditionWords,
  learnedTold,
  quantitiesIn,
  runWords,
  surpriseSentences,
  type Titles,
  titlesIn,
} from "@laksana/words"
import { columns } from "./columns.ts"

export interface ConditionSides {
  readonly theCase: Case
  readonly model: AnyModel
  readonly context: Pick<Context, "language" | "out">
}

export function conditionPage(results: ConditionResults, sides: ConditionSides): readonly string[] {
  const { language, out } = sides.context
  const words = conditionWords(language)
  const { number } = quantitiesIn(language)
  const titles = titlesIn(language, sides.model, sides.theCase)
  const backtest = backtestTold(results, language)
  const fold = (lines: readonly string[]) => lines.map((line) => folded(line, out.width))
  const times = results.stages.filter(({ resampled }) => resampled).length
  return [
    ...fold([
      words.heading(number(results.particles), number(results.ess), number(results.independent)),
      ...(times === 0 ? [] : [words.resampled(number(times))]),
      words.evidence(number(results.logEvidence, 2)),
    ]),
    "",
    ...learnedLines(results, titles, sides.context),
    "",
    words.surpriseTitle,
    ...fold(surpriseSentences(results, titles, sides.theCase, language).map((line) => `  ${line}`)),
    "",
    ...fold([backtest.title, ...backtest.sentences.map((line) => `  ${line}`)]),
    "",
    ...fold([words.few, runWords(language).provenance(results.seed, results.engine, results.inputHash)]),
  ]
}

function learnedLines(
  results: ConditionResults,
  titles: Titles,
  { language, out }: ConditionSides["context"],
): readonly string[] {
  const words = conditionWords(language)
  const { rows, little, tied } = learnedTold(results, titles, language)
  return [
    words.learnedTitle,
    ...columns([words.learnedColumns, ...rows], out.width),
    ...(little === undefined ? [] : [folded(little, out.width)]),
    "",
    ...(tied.length === 0 ? [words.notTied] : [words.tiedTitle, ...tied.map((line) => folded(`  ${line}`, out.width))]),
  ]
}
