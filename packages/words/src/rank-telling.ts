/** Rank telling: what a ranking is told from: letters for scenarios, assumptions by their levels, and values in the outcome's unit. */
import type { Language } from "@laksana/core"
import type { RankedMean, RankedScenarioResult, RankResults } from "@laksana/results"
import { dimensionWords } from "./evidence.ts"
import { type OutcomeNumbers, outcomeNumbers } from "./outcome-told.ts"
import { rankWords } from "./rank.ts"
import type { Titles } from "./titles.ts"

export interface RankTelling {
  readonly language: Language
  readonly titles: Titles
  /** What is ranked by, as it stands in a sentence. */
  readonly outcome: string
}

/** A scenario with its letter: A is the best over all assumptions. */
export interface MarkedScenario extends RankedScenarioResult {
  readonly mark: string
}

/** In the order over all assumptions. */
export function markedScenarios({ scenarios, ranking }: RankResults): readonly MarkedScenario[] {
  const order = ranking.overall.places.flatMap(({ scenarios: ids }) => ids)
  return order.flatMap((id, at) => {
    const scenario = scenarios.find((each) => each.id === id)
    return scenario === undefined ? [] : [{ ...scenario, mark: letterOf(at) }]
  })
}

const letters = 26
const letterOf = (at: number): string =>
  at < letters ? String.fromCharCode(65 + at) : `${letterOf(Math.floor(at / letters) - 1)}${letterOf(at % letters)}`

/** "A", "A and B", "A, B and C". */
export function marksOf(ids: readonly string[], marked: readonly MarkedScenario[], language: Language): string {
  const marks = marked.flatMap(({ id, mark }) => (ids.includes(id) ? [mark] : []))
  return listed(marks, language)
}

export function listed(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? ""
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${rankWords(language).and} ${last}`
}

/** "resourcing: low, commitment: as is". */
export function levelsText(
  { assumptions }: Pick<RankResults, "assumptions">,
  levels: Readonly<Record<string, string>>,
  language: Language,
): string {
  return Object.entries(levels)
    .map(([id, name]) => {
      const titled = assumptions.dimensions.find((each) => each.id === id)?.levels.find((level) => level.name === name)
      return `${dimensionWords(id)[language]}: ${titled?.title[language] ?? name}`
    })
    .join(", ")
}

/** "low × as is", of a combination in the order of its dimensions. */
export const combinationText = (
  { assumptions }: Pick<RankResults, "assumptions">,
  levels: Readonly<Record<string, string>>,
  language: Language,
): string =>
  assumptions.dimensions
    .map(({ id, levels: known }) => known.find(({ name }) => name === levels[id])?.title[language] ?? levels[id])
    .join(" × ")

/** "resourcing × commitment". */
export const dimensionsText = ({ assumptions }: Pick<RankResults, "assumptions">, language: Language): string =>
  assumptions.dimensions.map(({ id }) => dimensionWords(id)[language]).join(" × ")

export const numbersOf = ({ outcome }: Pick<RankResults, "outcome">, language: Language): OutcomeNumbers =>
  outcomeNumbers(outcome, language)

/** "41.2 of 100 futures (38.0 to 44.4)", "31.2 months (30.1 to 32.3)". */
export function valueText(results: RankResults, { value, low, high }: RankedMean, language: Language): string {
  const words = rankWords(language)
  const { number } = numbersOf(results, language)
  const { kind } = results.outcome
  const said =
    kind === "reached" ? words.share(number(value)) : kind === "months" ? words.months(number(value)) : number(value)
  return `${said} (${words.range(number(low), number(high))})`
}
