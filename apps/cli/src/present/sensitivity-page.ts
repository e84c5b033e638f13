/** Sensitivity page: what matters most for an outcome, in words: the answer first, then each parameter's part, then what it rests on. */
import type { SensitivityResults } from "@laksana/results"
import {
  fewDrawsSentences,
  runWords,
  sensitivityAnswer,
  sensitivityLimits,
  sensitivityTable,
  type Titles,
} from "@laksana/words"
import type { Context } from "../command/command.ts"
import { bar } from "../terminal/bar.ts"
import { folded } from "../terminal/wrap.ts"
import { columns } from "./columns.ts"

const barWidth = 20

export function sensitivityPage(
  results: SensitivityResults,
  titles: Titles,
  { language, out }: Pick<Context, "language" | "out">,
): readonly string[] {
  const fold = (lines: readonly string[]) => lines.map((line) => folded(line, out.width))
  const { title, columns: heads, rows, more } = sensitivityTable(results, language)
  const table = columns([heads, ...rows.map(({ cells, share }) => [...cells, bar(share, barWidth)])], out.width)
  const { notAPrediction, provenance } = runWords(language)
  return [
    ...fold([...fewDrawsSentences(results.draws, language), ...sensitivityAnswer(results, titles, language)]),
    "",
    ...(rows.length === 0 ? [] : [...fold([title]), ...table, ...fold(more === undefined ? [] : [`  ${more}`]), ""]),
    ...fold([
      ...sensitivityLimits(results, language),
      notAPrediction,
      provenance(results.seed, results.engine, results.inputHash),
    ]),
  ]
}
