/** Attribute page: what moved an outcome, in words: the answer first, then each player's worth, then the two codings. */
import type { AnyModel } from "@laksana/engine"
import { codings } from "@laksana/model"
import type { Context } from "../command/command.ts"
import type { AttributeResults } from "@laksana/results"
import { folded } from "../terminal/wrap.ts"
import { attributeWords, quantitiesIn, runWords } from "@laksana/words"
import { columns } from "./columns.ts"

export interface AttributeSides {
  readonly model: AnyModel
  readonly context: Pick<Context, "language" | "out">
}

export function attributePage(results: AttributeResults, { model, context }: AttributeSides): readonly string[] {
  const { language, out } = context
  const words = attributeWords(language)
  const { number, signed, deadline } = quantitiesIn(language)
  const { outcome, of, players, values, spread, standardError, orders } = results
  const fold = (lines: readonly string[]) => lines.map((line) => folded(line, out.width))
  const title =
    outcome.kind === "milestone"
      ? words.milestone(model.milestones.find(({ id }) => id === outcome.id)?.title[language] ?? outcome.id)
      : (model.variables.find(({ id }) => id === outcome.id)?.title[language] ?? outcome.id)
  const ranked = players
    .map((player, i) => ({ player, value: values[i] ?? 0, spread: spread[i], error: 1.96 * (standardError[i] ?? 0) }))
    .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value))
  const [first] = ranked
  const worth = (mean: number, error: number) => `${signed(mean, 3)} ±${number(error, 3)}`
  const answer =
    first === undefined || Math.abs(first.value) <= first.error
      ? words.unclear
      : words.most(of, first.player.title[language], worth(first.value, first.error))
  const rows = ranked.map(({ player, value, spread: over, error }) => [
    player.title[language],
    signed(value, 3),
    number(error, 3),
    signed(over?.p05 ?? 0, 3),
    signed(over?.p95 ?? 0, 3),
  ])
  const { provenance } = runWords(language)
  return [
    ...fold([
      words.heading(title, deadline(outcome.by)),
      words.sum(of, number(results.none, 3), number(results.all, 3)),
      answer,
    ]),
    "",
    ...columns([words.columns(of), ...rows], out.width),
    ...codingLines(results, { model, context }),
    "",
    ...fold([
      orders === null ? words.exact : words.sampled(number(orders)),
      words.error(number(results.draws), number(results.independent)),
      provenance(results.seed, results.engine, results.inputHash),
    ]),
  ]
}

/** Both theories side by side, the categories that matter most first; those that no barrier lies in are left out. */
function codingLines({ codings: coded, players }: AttributeResults, { context }: AttributeSides): readonly string[] {
  const { language, out } = context
  const words = attributeWords(language)
  const { signed } = quantitiesIn(language)
  const titleOf = (id: string) => players.find((player) => player.id === id)?.title[language] ?? id
  const rows = Object.entries(coded).flatMap(([id, categories]) => [
    [codings.find((coding) => coding.id === id)?.title[language] ?? id, "", ""],
    ...categories
      .filter(({ players: own }) => own.length > 0)
      .map(({ title, value, players: own }) => [`  ${title[language]}`, signed(value, 3), own.map(titleOf).join("; ")]),
  ])
  return rows.length === 0
    ? []
    : ["", folded(words.codings, out.width), ...columns([words.codingColumns, ...rows], out.width)]
}
