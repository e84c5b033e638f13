/** Condition told: what a history teaches, in sentences and rows of words: what was learned, what surprises, and how forecasts did. */
import type { Bilingual, Language } from "@laksana/core"
import type { ConditionResults, Distribution } from "@laksana/results"
import { conditionWords } from "./condition.ts"
import { quantitiesIn } from "./quantities.ts"
import type { Titles } from "./titles.ts"

/** What was observed, by which an observation's surprise is named. */
export interface Observed {
  readonly observations: readonly { readonly variable: string; readonly at: string; readonly title?: Bilingual }[]
}

const titlesTold = 4

export interface LearnedTold {
  /** The cells of `learnedColumns`, what was learned most first. */
  readonly rows: readonly (readonly string[])[]
  /** About what the history says little or nothing; undefined where that is told already. */
  readonly little: string | undefined
  /** Pairs that are tied together. */
  readonly tied: readonly string[]
}

export function learnedTold(results: ConditionResults, titles: Titles, language: Language): LearnedTold {
  const words = conditionWords(language)
  const { number } = quantitiesIn(language)
  const shown = ({ p50, p05, p95 }: Distribution) => `${number(p50, 3)} (${number(p05, 3)}–${number(p95, 3)})`
  const told = results.parameters
    .filter(({ learned }) => learned !== "nothing" && learned !== "unclear")
    .toSorted((a, b) => b.bits - a.bits)
  const rest = results.parameters.filter(({ learned }) => learned === "nothing" || learned === "unclear")
  const named = rest.slice(0, titlesTold).map(({ id }) => titles.parameter(id))
  return {
    rows: told.map(({ id, prior, posterior, bits, learned }) => [
      titles.parameter(id),
      shown(prior),
      shown(posterior),
      number(bits, 2),
      words.learned[learned],
    ]),
    little: rest.length > titlesTold ? words.littleOf(named.join(", "), number(rest.length - named.length)) : undefined,
    tied: results.pairs.map(({ parameters: [a, b], correlation }) =>
      words.tied(titles.parameter(a), titles.parameter(b), number(correlation, 2)),
    ),
  }
}

/** The oddest first; then the waits taken together, where there are enough. */
export function surpriseSentences(
  { surprise }: ConditionResults,
  titles: Titles,
  { observations }: Observed,
  language: Language,
): readonly string[] {
  const words = conditionWords(language)
  const { number, day, frequency } = quantitiesIn(language)
  const chanceOf = (p: number) => frequency({ p, of: 100 })
  const waits = surprise.waits.map(({ process, event, from, to, expected, side, chance, oddity }) => {
    const said =
      event === null
        ? words.silence(titles.process(process), day(from), day(to), number(expected, 2), chanceOf(chance))
        : words.wait(`“${titles.event(event)}”`, side, number(expected, 2), chanceOf(chance))
    return { chance, line: `${said}: ${words.oddity[oddity]}.` }
  })
  const seen = surprise.observations.map(({ id, chance, oddity }) => {
    const [variable = "", at = ""] = id.split("@")
    const title = observations.find((each) => each.variable === variable && each.at === at)?.title?.[language]
    const known = titles.variable(variable)
    const name = title ?? (known === variable ? id : known)
    return { chance, line: `${words.observation(`“${name}”`, chanceOf(chance))}: ${words.oddity[oddity]}.` }
  })
  const lines = [...waits, ...seen].toSorted((a, b) => a.chance - b.chance).map(({ line }) => line)
  const { qq } = surprise
  return qq === null ? lines : [...lines, words.qq(number(qq.waits), chanceOf(qq.chance))]
}

export interface BacktestTold {
  readonly title: string
  /** None where there is nothing to hold forecasts to. */
  readonly sentences: readonly string[]
}

export function backtestTold({ backtest }: ConditionResults, language: Language): BacktestTold {
  const words = conditionWords(language)
  const { number, percent } = quantitiesIn(language)
  const { forecasts, coverage, skill, occasions } = backtest
  if (forecasts.length === 0) return { title: words.backtestNone, sentences: [] }
  const shown = (value: number | null) =>
    value === null ? words.perfect : value >= 0 ? words.better(percent(value)) : words.worse(percent(-value))
  return {
    title: words.backtestTitle(number(occasions.length)),
    sentences: [
      ...coverage.map(({ level, p, of }) => words.coverage(percent(level), number(p * of), number(of))),
      words.skill(shown(skill.persistence), shown(skill.constantRate)),
    ],
  }
}
