/** Rank tables: the order over all assumptions, what each scenario comes to under each of them, and the criteria of robustness, as cells. */
import type { CriterionName, RankedMean, RankResults } from "@laksana/results"
import type { Language } from "@laksana/core"
import { outcomeNumbers } from "./outcome-told.ts"
import { ofHundred } from "./of-hundred.ts"
import { quantitiesIn } from "./quantities.ts"
import { rankWords } from "./rank.ts"
import {
  combinationText,
  dimensionsText,
  markedScenarios,
  type MarkedScenario,
  marksOf,
  type RankTelling,
} from "./rank-telling.ts"

export interface RankTable {
  readonly title: string
  /** The first row heads the others. */
  readonly rows: readonly (readonly string[])[]
  /** Below it. */
  readonly notes: readonly string[]
}

/** More scenarios make a table wider than a page. */
const mostColumns = 6

export function orderTable(results: RankResults, { language }: RankTelling): RankTable {
  const words = rankWords(language)
  const { number } = quantitiesIn(language)
  const rows = markedScenarios(results).flatMap((scenario) => {
    const place = results.ranking.overall.places.find(({ scenarios }) => scenarios.includes(scenario.id))
    if (place === undefined) return []
    const { rank, bestRank, worstRank, chanceBest } = place
    return [
      [
        `${scenario.mark}  ${scenario.title[language]} (${scenario.id})`,
        cellOf(scenario.mean, results, language),
        number(rank),
        bestRank === worstRank ? number(bestRank) : `${number(bestRank)}–${number(worstRank)}`,
        chanceCell(chanceBest, language),
      ],
    ]
  })
  const { unit } = outcomeNumbers(results.outcome, language)
  return { title: words.orderTitle(unit), rows: [words.orderColumns, ...rows], notes: [words.orderNote] }
}

export function underTable(results: RankResults, { language }: RankTelling): RankTable | undefined {
  const words = rankWords(language)
  const { assumptions, ranking } = results
  if (assumptions.combinations.length < 2) return undefined
  const marked = markedScenarios(results)
  const shown = marked.slice(0, mostColumns)
  const rows = assumptions.combinations.map((levels, at) => [
    `${combinationText(results, levels, language)}${at === assumptions.usual ? " *" : ""}`,
    ...shown.map(({ under }) => cellOf(under[at], results, language)),
    firstCell(ranking.each[at], marked, language),
  ])
  const { unit } = outcomeNumbers(results.outcome, language)
  return {
    title: words.underTitle(unit),
    rows: [[dimensionsText(results, language), ...shown.map(({ mark }) => mark), words.firstColumn], ...rows],
    notes: [...moreNote(marked, language), words.usualMark],
  }
}

const moreNote = (marked: readonly MarkedScenario[], language: Language): readonly string[] =>
  marked.length > mostColumns
    ? [rankWords(language).moreScenarios(quantitiesIn(language).number(marked.length - mostColumns))]
    : []

/** "A", "A (or B)", "A (or any)"; where all are alike, that they are. */
function firstCell(
  ranking: RankResults["ranking"]["overall"] | undefined,
  marked: readonly MarkedScenario[],
  language: Language,
): string {
  const words = rankWords(language)
  const { first = [], nearFirst = [] } = ranking ?? {}
  if (first.length === marked.length) return words.none
  const letters = (ids: readonly string[]) =>
    marked.flatMap(({ id, mark }) => (ids.includes(id) ? [mark] : [])).join(", ")
  if (nearFirst.length === 0) return letters(first)
  const isAny = nearFirst.length > 1 && first.length + nearFirst.length === marked.length
  return words.orNear(letters(first), isAny ? words.any : letters(nearFirst))
}

/** How good a scenario is by each criterion, who is first, and how sure that is. */
export function criteriaTable(results: RankResults, { language }: RankTelling): RankTable | undefined {
  const words = rankWords(language)
  const { robustness, assumptions } = results
  if (robustness === null || results.ranking.overall.places.length === 1) return undefined
  const marked = markedScenarios(results)
  const shown = marked.slice(0, mostColumns)
  const { number } = quantitiesIn(language)
  const { number: inUnit, margin, unit } = outcomeNumbers(results.outcome, language)
  const valueOf = (criterion: CriterionName, value: number, error: number) => {
    if (criterion === "satisficing")
      return words.ofAll(number(value * assumptions.combinations.length), number(assumptions.combinations.length))
    if (criterion === "mean-variance") return number(value, 3)
    return `${inUnit(value)} ${margin(1.96 * error)}`
  }
  const rows = robustness.criteria.map(({ criterion, first, scenarios }) => [
    words.criterion[criterion],
    ...shown.map(({ id }) => {
      const found = scenarios.find((each) => each.id === id)
      return found === undefined ? "" : valueOf(criterion, found.value, found.error)
    }),
    first.length === marked.length ? words.none : marksOf(first, marked, language),
    first.length === marked.length ? "–" : chanceCell(chanceOfFirst(results, first, scenarios), language),
  ])
  const target = robustness.target === null ? "" : ofHundred(robustness.target, language)
  return {
    title: words.criteriaTitle(unit),
    rows: [[words.criterionColumn, ...shown.map(({ mark }) => mark), words.firstColumn, words.sureColumn], ...rows],
    notes: [
      ...moreNote(marked, language),
      ...robustness.criteria.map(
        ({ criterion, better }) => `${words.criterion[criterion]}: ${words.asks(criterion, better, target)}`,
      ),
    ],
  }
}

/** Of those that are first, one of each place: scenarios of a place have their chance together. */
function chanceOfFirst(
  { ranking }: RankResults,
  first: readonly string[],
  scenarios: readonly { readonly id: string; readonly chanceBest: number }[],
): number {
  return ranking.overall.places.reduce((sum, place) => {
    const id = place.scenarios.find((each) => first.includes(each))
    return sum + (scenarios.find((each) => each.id === id)?.chanceBest ?? 0)
  }, 0)
}

function cellOf(mean: RankedMean | undefined, { outcome }: RankResults, language: Language): string {
  if (mean === undefined) return ""
  const { number, margin } = outcomeNumbers(outcome, language)
  return `${number(mean.value)} ${margin((mean.high - mean.low) / 2)}`
}

/** Of 100, from so few resamples that 0 is fewer than one and 100 more than 99. */
const chanceCell = (chance: number, language: Language): string =>
  quantitiesIn(language).cell({ p: Math.min(1 - 1e-6, Math.max(1e-6, chance)), of: 100 })
