/** Rank told: which scenario is first over the assumptions and how sure that is, where another is, and what it all rests on. */
import type { RankResults } from "@laksana/results"
import type { Language } from "@laksana/core"
import { experimentWords } from "./experiment.ts"
import { quantitiesIn } from "./quantities.ts"
import { rankWords } from "./rank.ts"
import {
  dimensionsText,
  levelsText,
  listed,
  markedScenarios,
  marksOf,
  numbersOf,
  type RankTelling,
  valueText,
} from "./rank-telling.ts"

export function rankHeading(results: RankResults, { language, outcome }: RankTelling): string {
  const words = rankWords(language)
  const { number } = quantitiesIn(language)
  const { combinations, dimensions } = results.assumptions
  const said = outcome.charAt(0).toUpperCase() + outcome.slice(1)
  const over =
    dimensions.length === 0
      ? undefined
      : words.overCombinations(dimensionsText(results, language), number(combinations.length))
  return `${words.heading(said, over)}. ${words.better[results.outcome.better]}`
}

/** Who is first, how sure that is, and who cannot be told from whom. */
export function rankAnswer(results: RankResults, telling: RankTelling): readonly string[] {
  const { language } = telling
  const words = rankWords(language)
  const { places } = results.ranking.overall
  if (places.length === 1) return [nothingToRank(results, telling)]
  const marked = markedScenarios(results)
  const equal = places.flatMap(({ scenarios }) =>
    scenarios.length < 2 ? [] : [words.same(marksOf(scenarios, marked, language))],
  )
  return [...firstSentences(results, telling), ...otherSentences(results, telling), ...equal]
}

function nothingToRank(results: RankResults, { language }: RankTelling): string {
  const words = rankWords(language)
  const { number } = quantitiesIn(language)
  const { outcome, scenarios, runs } = results
  const all = scenarios.flatMap(({ under }) => under.map(({ value }) => value))
  const isShare = outcome.kind === "reached"
  if (isShare && all.every((value) => value === 0)) return words.noneReaches(number(runs))
  if (isShare && all.every((value) => value === 1)) return words.allReach(number(runs))
  const [first] = scenarios
  return words.allSame(first === undefined ? "" : valueText(results, first.mean, language))
}

/** A chance of so many of 100 or more says nothing. */
const nothingSaid = 0.5

function firstSentences(results: RankResults, { language }: RankTelling): readonly string[] {
  const words = rankWords(language)
  const { number } = quantitiesIn(language)
  const { overall } = results.ranking
  const marked = markedScenarios(results)
  const marks = (ids: readonly string[]) => marksOf(ids, marked, language)
  const place = overall.places[0]?.scenarios ?? []
  const [first] = marked
  if (first === undefined) return []
  const { combinations } = results.assumptions
  const average = combinations.length < 2 ? "" : words.average(number(combinations.length))
  const value = valueText(results, first.mean, language)
  const isOne = place.length === 1
  const named = isOne ? words.named(first.mark, first.title[language]) : marks(place)
  const wrong = Math.max(1, Math.ceil((overall.firstWrong ?? 1) * 100))
  if (overall.sure) return [words.first(named, isOne, value, average, number(wrong))]
  const near = [...overall.first.filter((id) => !place.includes(id)), ...overall.nearFirst]
  const next = marks(overall.places[1]?.scenarios ?? [])
  return [
    words.unclear(named, isOne, value, average, marks(near)),
    ...(wrong < nothingSaid * 100 ? [words.wrong(number(wrong))] : []),
    toTell(results, next, language),
  ]
}

function toTell({ ranking, independent }: RankResults, next: string, language: Language): string {
  const words = rankWords(language)
  const { runsToTell, neighbours } = ranking.overall
  if (runsToTell !== null) return words.wouldTell(quantitiesIn(language).number(rounded(runsToTell)), next)
  return independent === null || neighbours[0]?.difference === 0 ? words.neverTold(next) : words.limitedByDraws(next)
}

/** Up to two digits: it is no more exact than that. */
export function rounded(runs: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(runs)) - 1)
  return Math.ceil(runs / step) * step
}

/** So many of the assumptions under which another is first are named. */
const mostNamed = 3

function otherSentences(results: RankResults, { language }: RankTelling): readonly string[] {
  const { ranking, assumptions } = results
  const { combinations } = assumptions
  const { otherFirst, surelyOtherFirst, each, overall } = ranking
  if (combinations.length < 2) return []
  const words = rankWords(language)
  const { number } = quantitiesIn(language)
  const marked = markedScenarios(results)
  const all = number(combinations.length)
  if (otherFirst.length === 0)
    return [words.noOtherFirst(marksOf(overall.places[0]?.scenarios ?? [], marked, language), all)]
  const named = surelyOtherFirst.slice(0, mostNamed).map((at) => {
    const { first } = each[at] ?? { first: [] }
    return words.otherAt(marksOf(first, marked, language), levelsText(results, combinations[at] ?? {}, language))
  })
  const left = surelyOtherFirst.length - named.length
  const surely = [...named, ...(left > 0 ? [words.more(number(left))] : [])].join("; ")
  return [words.otherFirst(number(otherFirst.length), all, surely === "" ? undefined : surely)]
}

/** What of their own files plays no part, or another part than in the other scenarios. */
export function assumedOtherwise(results: RankResults, { language, titles }: RankTelling): readonly string[] {
  const words = rankWords(language)
  const marked = markedScenarios(results)
  const assumed = (levels: Readonly<Record<string, string>>) => levelsText(results, levels, language)
  const kept = new Set(marked.map(({ assumes }) => JSON.stringify(Object.entries(assumes).toSorted())))
  const beside = marked.flatMap(({ mark, assumes }) =>
    Object.keys(assumes).length === 0 ? [] : [words.assumesIt(mark, assumed(assumes))],
  )
  return [
    ...marked.flatMap(({ mark, setAside }) =>
      Object.entries(setAside).map(([dimension, level]) =>
        words.setAside(mark, assumed({ [dimension]: level }), dimension),
      ),
    ),
    ...(kept.size < 2 ? [] : [words.assumesOther(listed(beside, language))]),
    ...marked.flatMap(({ mark, holds }) =>
      holds.length === 0
        ? []
        : [
            words.holds(
              mark,
              listed(
                holds.map((id) => `“${titles.parameter(id)}”`),
                language,
              ),
            ),
          ],
    ),
  ]
}

const fewRuns = 20

/** What it all rests on. */
export function rankLimits(results: RankResults, { language }: RankTelling): readonly string[] {
  const words = rankWords(language)
  const { number } = quantitiesIn(language)
  const { runs, scenarios, assumptions, independent, outcome, span } = results
  const combinations = assumptions.combinations.length
  return [
    ...(runs < fewRuns ? [words.few(number(runs))] : []),
    words.luck(number(runs), number(scenarios.length), number(combinations)),
    experimentWords(language).rests(
      number(runs * scenarios.length * combinations),
      independent === null ? undefined : number(Math.floor(independent)),
    ),
    ...(outcome.kind === "months" ? [words.never(numbersOf(results, language).number(span))] : []),
    ...(combinations < 2 ? [words.oneAssumption] : []),
    words.assumed,
  ]
}
