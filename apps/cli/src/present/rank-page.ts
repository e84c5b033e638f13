/** Rank page: which scenario does best over the assumptions and how sure that is, then the tables it is seen in, then what it rests on. */
import type { RankResults } from "@laksana/results"
import {
  assumedOtherwise,
  criteriaTable,
  fewDrawsSentences,
  orderTable,
  rankAnswer,
  rankHeading,
  rankLimits,
  type RankTable,
  type RankTelling,
  robustnessAnswer,
  runWords,
  underTable,
} from "@laksana/words"
import type { Context } from "../command/command.ts"
import { folded } from "../terminal/wrap.ts"
import { columns } from "./columns.ts"

export function rankPage(
  results: RankResults,
  telling: RankTelling,
  { out: { width } }: Pick<Context, "out">,
): readonly string[] {
  const { language } = telling
  const fold = (lines: readonly string[]) => lines.map((line) => folded(line, width))
  const tableLines = (table: RankTable | undefined) =>
    table === undefined
      ? []
      : [...fold([table.title]), ...columns(table.rows, width), ...fold(table.notes.map((note) => `  ${note}`))]
  const draws = results.independent === null ? null : { independent: results.independent }
  return [
    ...fold([rankHeading(results, telling), ""]),
    ...fold(fewDrawsSentences(draws, language)),
    ...fold([...rankAnswer(results, telling), ...robustnessAnswer(results, telling)]),
    ...section(fold(assumedOtherwise(results, telling))),
    ...section(tableLines(orderTable(results, telling))),
    ...section(tableLines(underTable(results, telling))),
    ...section(tableLines(criteriaTable(results, telling))),
    ...section(
      fold([
        ...rankLimits(results, telling),
        runWords(language).provenance(results.seed, results.engine, results.inputHash),
      ]),
    ),
  ]
}

const section = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ["", ...lines])
