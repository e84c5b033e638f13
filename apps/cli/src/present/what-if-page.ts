/** What-if page: what would have been otherwise, in words: the answer first, then each event's fate, then one history in full. */
import type { AnyModel } from "@laksana/engine"
import type { Case } from "@laksana/scenario"
import type { Bilingual } from "@laksana/core"
import type { Context } from "../command/command.ts"
import type { WhatIfResults } from "@laksana/results"
import { folded } from "../terminal/wrap.ts"
import {
  differingRows,
  editText,
  eventFateRows,
  exampleCells,
  noEffectSentences,
  quantitiesIn,
  runWords,
  type Titles,
  titlesIn,
  whatIfAnswer,
  whatIfWords,
} from "@laksana/words"
import { columns } from "./columns.ts"

export interface WhatIfSides {
  readonly theCase: Case
  readonly model: AnyModel
  readonly goesOn: Bilingual | undefined
  readonly context: Pick<Context, "language" | "out">
}

const rowsTold = 12

/** Lines for a terminal. */
export function whatIfPage(results: WhatIfResults, sides: WhatIfSides): readonly string[] {
  const { language, out } = sides.context
  const words = whatIfWords(language)
  const { number, day } = quantitiesIn(language)
  const titles = titlesIn(language, sides.model, sides.theCase)
  const fold = (lines: readonly string[]) => lines.map((line) => folded(line, out.width))
  const edits = results.edits.map((edit, i) => `  ${i + 1}  ${editText(edit, { language, titles })}`)
  const { provenance } = runWords(language)
  const closing = [
    words.error(number(results.draws), number(results.independent)),
    provenance(results.seed, results.engine, results.inputHash),
  ]
  const opening = [
    words.heading,
    ...edits,
    words.goesOn(sides.goesOn?.[language], day(results.until)),
    ...(results.against === null ? [] : [words.compared(results.against)]),
  ]
  if (results.noEffect) {
    const reasons = noEffectSentences(results, { language, titles })
    return fold([
      ...opening,
      "",
      words.noEffect(number(results.draws)),
      ...reasons.map((line) => `  ${line}`),
      "",
      ...closing,
    ])
  }
  return [
    ...fold([...opening, "", ...whatIfAnswer(results, titles, language)]),
    "",
    words.eventsTitle(number(results.draws)),
    ...columns([words.eventColumns, ...eventFateRows(results, titles, language)], out.width),
    "",
    ...exampleLines(results, titles, sides.context),
    "",
    ...fold(closing),
  ]
}

/** The first differences of one history, each with its cause. */
function exampleLines(
  results: WhatIfResults,
  titles: Titles,
  { language, out }: WhatIfSides["context"],
): readonly string[] {
  const words = whatIfWords(language)
  const { number } = quantitiesIn(language)
  const differing = differingRows(results)
  const rows = differing.slice(0, rowsTold).map((row) => exampleCells(row, titles, language))
  const rest = differing.length - rows.length
  return [
    words.exampleTitle(number(results.example.draw)),
    ...columns(rows, out.width),
    ...(rest > 0 ? [`  ${words.rest(number(rest))}`] : []),
  ]
}
