/** Attribute page: what moved an outcome, in words: the answer first, then each player's worth, then the two codings. */
import type { AnyModel } from "@laksana/engine"
import { codings } from "@laksana/model"
import type { Context } from "../command/command.ts"
import type { AttributeResults } from "@laksana/results"
import { folded } from "../terminal/wrap.ts"
import {
  attributeAnswer,
  attributeWords,
  codingSentences,
  quantitiesIn,
  rankedPlayers,
  runWords,
  titlesIn,
} from "@laksana/words"
import { columns } from "./columns.ts"

export interface AttributeSides {
  readonly model: AnyModel
  readonly context: Pick<Context, "language" | "out">
}

export function attributePage(results: AttributeResults, { model, context }: AttributeSides): readonly string[] {
  const { language, out } = context
  const words = attributeWords(language)
  const { number, signed } = quantitiesIn(language)
  const { of, orders } = results
  const fold = (lines: readonly string[]) => lines.map((line) => folded(line, out.width))
  const rows = rankedPlayers(results, language).map(({ title, value, error, p05, p95 }) => [
    title,
    signed(value, 3),
    number(error, 3),
    signed(p05, 3),
    signed(p95, 3),
  ])
  const { provenance } = runWords(language)
  return [
    ...fold(attributeAnswer(results, titlesIn(language, model), language)),
    "",
    ...columns([words.columns(of), ...rows], out.width),
    ...codingLines(results, context),
    "",
    ...fold([
      orders === null ? words.exact : words.sampled(number(orders)),
      words.error(number(results.draws), number(results.independent)),
      provenance(results.seed, results.engine, results.inputHash),
    ]),
  ]
}

/** Both theories side by side, the categories that matter most first; those that no barrier lies in are left out. */
function codingLines(results: AttributeResults, { language, out }: AttributeSides["context"]): readonly string[] {
  const words = attributeWords(language)
  const { number, signed } = quantitiesIn(language)
  const titleOf = (id: string) => results.players.find((player) => player.id === id)?.title[language] ?? id
  const theoryOf = (id: string) => codings.find((coding) => coding.id === id)?.title[language] ?? id
  const rows = Object.entries(results.codings).flatMap(([id, categories]) => [
    [theoryOf(id), "", "", ""],
    ...categories
      .filter(({ players: own }) => own.length > 0)
      .map(({ title, value, standardError, players: own }) => [
        `  ${title[language]}`,
        signed(value, 3),
        number(1.96 * standardError, 3),
        own.map(titleOf).join("; "),
      ]),
  ])
  if (rows.length === 0) return []
  const said = codingSentences(results, theoryOf, language).map((line) => folded(line, out.width))
  return ["", ...said, "", folded(words.codings, out.width), ...columns([words.codingColumns, ...rows], out.width)]
}
