/** Compare told: what a change changes, in sentences: each milestone that is told, and the indicator that differs most clearly. */
import type { Language } from "@laksana/core"
import {
  type CompareResults,
  headlineIndicator,
  type IndicatorDifference,
  type MilestoneDifference,
  peakOf,
} from "@laksana/results"
import { compareWords } from "./compare.ts"
import { reasonWords } from "./no-effect.ts"
import { quantitiesIn } from "./quantities.ts"
import type { Titles } from "./titles.ts"

export const daysPerMonth = 365.25 / 12

/** Where nothing differs: that it does not, then why. */
export function unchangedSentences(results: CompareResults, language: Language): readonly string[] {
  const { number } = quantitiesIn(language)
  const said = compareWords(language).noEffect(number(results.pairs))
  return [said, ...results.reasons.map((reason) => reasonWords(reason, language))]
}

/** The last milestone, which is the goal; and the one before it that moves most where the goal is not reached in any pair. */
export function comparedMilestones(results: CompareResults, titles: Titles, language: Language): readonly string[] {
  const ids = Object.keys(results.milestones).toReversed()
  const goal = ids[0]
  const moved = ids.find((id) => moves(results.milestones[id]))
  const told = [goal, ...(moved === goal ? [] : [moved])]
  return told.flatMap((id) => (id === undefined ? [] : [comparedMilestone(results, id, titles, language)]))
}

const moves = (milestone: MilestoneDifference | undefined): boolean =>
  milestone !== undefined && milestone.earlier + milestone.later > 0

/** "B reaches X a median 4.1 months earlier (…); earlier in 164 of 200 paired futures, later in 3." */
export function comparedMilestone(results: CompareResults, id: string, titles: Titles, language: Language): string {
  const words = compareWords(language)
  const { number } = quantitiesIn(language)
  const title = titles.milestone(id)
  const found = results.milestones[id]
  const pairs = number(results.pairs)
  if (found === undefined || !moves(found)) return words.unmoved(title, pairs, found?.neither === results.pairs)
  const counts = words.counts(number(found.earlier), number(found.later), pairs)
  if (found.shift === null) return words.onlyOne(title, number(found.onlyOther), number(found.onlyBase), counts)
  const { mean, se, p50, pairs: both } = found.shift
  const months = (days: number) => number(Math.abs(days) / daysPerMonth, 1)
  const error = number((1.96 * se) / daysPerMonth, 1)
  if (Math.abs(mean) <= 1.96 * se) return words.unclear(title, months(mean), error, number(both), counts)
  const shift = { months: months(p50), mean: months(mean), error, both: number(both) }
  return words.shifted(title, mean < 0 ? "earlier" : "later", shift, counts)
}

/** "SKP adoption: at most +0.02 (±0.003) in Feb 2025; −0.004 (±0.003) in Dec 2029, at the end." */
export function comparedIndicator(results: CompareResults, titles: Titles, language: Language): readonly string[] {
  const words = compareWords(language)
  const id = headlineIndicator(results)
  const months = results.indicators[id ?? ""] ?? []
  const [peak, last] = [peakOf(months), months.at(-1)]
  if (id === undefined || peak === undefined || last === undefined) return []
  const title = titles.variable(id)
  if (Math.abs(peak.mean) <= 1.96 * peak.se) return [words.indicatorUnclear(title)]
  const [most, end] = [peak, last].map((month) => differenceSize(month, language))
  const at = quantitiesIn(language).month(`${peak.month}-01`)
  return [words.indicatorMoved(title, most ?? "", at, peak === last ? undefined : end)]
}

/** "+0.103 ±0.005": a mean with the half of its 95 % interval. */
export function differenceSize({ mean, se }: IndicatorDifference, language: Language): string {
  const { number, signed } = quantitiesIn(language)
  return `${signed(mean, 3)} ±${number(1.96 * se, 3)}`
}
