/** Attribute told: what moved an outcome, in sentences and rows of words. */
import type { Language } from "@laksana/core"
import type { AttributeResults } from "@laksana/results"
import { attributeWords } from "./attribute.ts"
import { quantitiesIn } from "./quantities.ts"
import type { Titles } from "./titles.ts"

/** A player with what it is worth and half the width of that number's 95 % interval. */
export interface RankedPlayer {
  readonly id: string
  readonly title: string
  readonly value: number
  readonly error: number
  readonly p05: number
  readonly p95: number
}

/** The one worth most first. */
export function rankedPlayers(
  { players, values, spread, standardError }: AttributeResults,
  language: Language,
): readonly RankedPlayer[] {
  return players
    .map(({ id, title }, i) => ({
      id,
      title: title[language],
      value: values[i] ?? 0,
      error: 1.96 * (standardError[i] ?? 0),
      p05: spread[i]?.p05 ?? 0,
      p95: spread[i]?.p95 ?? 0,
    }))
    .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value))
}

/** What was asked; what there is to share out; and who has most of it. */
export function attributeAnswer(results: AttributeResults, titles: Titles, language: Language): readonly string[] {
  const words = attributeWords(language)
  const { number, signed, deadline } = quantitiesIn(language)
  const { outcome, of } = results
  const title =
    outcome.kind === "milestone" ? words.milestone(titles.milestone(outcome.id)) : titles.variable(outcome.id)
  const [first] = rankedPlayers(results, language)
  return [
    words.heading(title, deadline(outcome.by)),
    words.sum(of, number(results.none, 3), number(results.all, 3)),
    first === undefined || Math.abs(first.value) <= first.error
      ? words.unclear
      : words.most(of, first.title, `${signed(first.value, 3)} ±${number(first.error, 3)}`),
  ]
}
