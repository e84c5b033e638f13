/** Attribute told: what moved an outcome, in sentences and rows of words. */
import type { Language } from "@laksana/core"
import { type AttributeResults, clearErrors, type Gap } from "@laksana/results"
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

/** What was asked; what there is to share out; who has most of it; and how clear the order is. */
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
    ...(first === undefined || Math.abs(first.value) <= (clearErrors / 1.96) * first.error
      ? [words.unclear]
      : [
          words.most(of, first.title, `${signed(first.value, 3)} ±${number(first.error, 3)}`),
          ...orderSentences(results, language),
        ]),
  ]
}

function orderSentences({ order, players }: AttributeResults, language: Language): readonly string[] {
  const words = attributeWords(language)
  const [first, ...others] = order
  if (first === undefined) return []
  const next = players.find(({ id }) => id === first.second)?.title[language] ?? first.second
  const said = words.first(next, gapText(first, language), first.isClear)
  const clear = others.filter(({ isClear }) => isClear).length
  return [others.length === 0 ? said : `${said} ${words.others(clear, others.length)}`]
}

/** Whether the codings rank the same barriers first, and how clearly each does; none without two of them. */
export function codingSentences(
  { codings, codingOrder, players }: AttributeResults,
  theoryTitle: (id: string) => string,
  language: Language,
): readonly string[] {
  const words = attributeWords(language)
  const firsts = Object.values(codings).flatMap(([first]) => (first === undefined ? [] : [first]))
  const [one, another] = firsts
  if (one === undefined || another === undefined) return []
  const isSame = firsts.every(({ players: own }) => own.join() === one.players.join())
  const barriers = one.players.map((id) => `“${players.find((player) => player.id === id)?.title[language] ?? id}”`)
  return [
    isSame ? words.sameFirst(barriers.join(", ")) : words.otherFirst,
    ...Object.entries(codingOrder).flatMap(([id, [gap]]) => {
      const titleOf = (category: string) =>
        codings[id]?.find((each) => each.category === category)?.title[language] ?? category
      if (gap === undefined) return []
      const { first, second, isClear } = gap
      return [words.codingFirst(theoryTitle(id), titleOf(first), titleOf(second), gapText(gap, language), isClear)]
    }),
  ]
}

function gapText({ difference, standardError }: Gap, language: Language): string {
  const { number } = quantitiesIn(language)
  return `${number(difference, 3)} ±${number(1.96 * standardError, 3)}`
}
