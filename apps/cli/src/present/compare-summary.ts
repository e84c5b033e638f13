/** Compare summary: what a change changes, in words: the answer first, then each milestone, the indicators, and the error. */
import type { Language } from "@laksana/core"
import type { AnyModel } from "@laksana/engine"
import type { LabelledScenario } from "@laksana/scenario"
import {
  type CompareResults,
  headlineIndicator,
  type IndicatorDifference,
  type MilestoneDifference,
  peakOf,
} from "@laksana/results"
import { compareWords, quantitiesIn, reasonWords, runWords } from "@laksana/words"
import { folded } from "../terminal/wrap.ts"
import { columns } from "./columns.ts"
import { fewDrawsLines } from "./few-draws.ts"

export interface ComparedSides {
  readonly base: LabelledScenario
  readonly other: LabelledScenario
  readonly model: AnyModel
  readonly language: Language
  /** Columns of the terminal. */
  readonly width: number
}

const daysPerMonth = 365.25 / 12

/** Lines for a terminal. */
export function compareSummary(results: CompareResults, sides: ComparedSides): readonly string[] {
  const { language, base, other, width } = sides
  const fold = (lines: readonly string[]) => lines.map((line) => folded(line, width))
  const words = compareWords(language)
  const { draws: drawsWords, provenance, notAPrediction } = runWords(language)
  const { number } = quantitiesIn(language)
  const { draws } = results
  const names = [`A  ${base.label[language]}  (${results.base})`, `B  ${other.label[language]}  (${results.other})`]
  const warning = fewDrawsLines(draws, language)
  const closing = [
    ...(draws === null ? [] : [drawsWords(number(draws.particles), number(draws.independent))]),
    notAPrediction,
    provenance(results.seed, results.engine, results.inputHash),
  ]
  if (results.noEffect) {
    const reasons = results.reasons.map((reason) => `  ${reasonWords(reason, language)}`)
    const said = words.noEffect(number(results.pairs))
    return [...fold([said, ...reasons]), "", ...names, "", ...fold([...warning, ...closing])]
  }
  return [
    ...fold([...answerLines(results, sides), ...indicatorAnswer(results, sides)]),
    "",
    ...names,
    "",
    ...milestoneTable(results, sides),
    "",
    ...indicatorTable(results, sides),
    "",
    ...fold([...warning, words.sameLuck(number(results.pairs), number(results.differing)), ...closing]),
  ]
}

const titleOf = ({ base, language }: ComparedSides, id: string): string =>
  base.milestones.find((milestone) => milestone.id === id)?.title[language] ?? id

/** The last milestone, which is the goal; and the one before it that moves most where the goal is not reached in any pair. */
function answerLines(results: CompareResults, sides: ComparedSides): readonly string[] {
  const ids = Object.keys(results.milestones).toReversed()
  const goal = ids[0]
  const moved = ids.find((id) => moves(results.milestones[id]))
  const told = [goal, ...(moved === goal ? [] : [moved])]
  return told.flatMap((id) => (id === undefined ? [] : [sentenceOf(results, sides, id)]))
}

const moves = (milestone: MilestoneDifference | undefined): boolean =>
  milestone !== undefined && milestone.earlier + milestone.later > 0

/** "B reaches X a median 4.1 months earlier (…); earlier in 164 of 200 paired futures, later in 3." */
function sentenceOf(results: CompareResults, sides: ComparedSides, id: string): string {
  const words = compareWords(sides.language)
  const { number } = quantitiesIn(sides.language)
  const title = titleOf(sides, id)
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
function indicatorAnswer(results: CompareResults, sides: ComparedSides): readonly string[] {
  const words = compareWords(sides.language)
  const id = headlineIndicator(results)
  const months = results.indicators[id ?? ""] ?? []
  const [peak, last] = [peakOf(months), months.at(-1)]
  if (id === undefined || peak === undefined || last === undefined) return []
  const title = variableTitle(sides, id)
  if (Math.abs(peak.mean) <= 1.96 * peak.se) return [words.indicatorUnclear(title)]
  const [most, end] = [peak, last].map((month) => sizeOf(month, sides.language))
  return [words.indicatorMoved(title, most ?? "", monthOf(peak, sides.language), peak === last ? undefined : end)]
}

const variableTitle = ({ model, language }: ComparedSides, id: string): string =>
  model.variables.find((variable) => variable.id === id)?.title[language] ?? id

const monthOf = ({ month }: IndicatorDifference, language: Language): string =>
  quantitiesIn(language).month(`${month}-01`)

/** "+0.103 ±0.005": a mean with the half of its 95 % interval. */
function sizeOf({ mean, se }: IndicatorDifference, language: Language): string {
  const { number, signed } = quantitiesIn(language)
  return `${signed(mean, 3)} ±${number(1.96 * se, 3)}`
}

function milestoneTable(results: CompareResults, sides: ComparedSides): readonly string[] {
  const { width } = sides
  const words = compareWords(sides.language)
  const { number, signed } = quantitiesIn(sides.language)
  const rows = Object.entries(results.milestones).map(([id, found]) => {
    const [difference] = Object.entries(found.by)
      .toReversed()
      .map(([, by]) => by)
    const share =
      difference === undefined
        ? "–"
        : `${signed(difference.difference * 100, 1)} ±${number(1.96 * difference.se * 100, 1)}`
    const { shift } = found
    const moved =
      shift === null ? "–" : `${signed(shift.mean / daysPerMonth, 1)} ±${number((1.96 * shift.se) / daysPerMonth, 1)}`
    return [
      titleOf(sides, id),
      share,
      moved,
      number(found.earlier),
      number(found.later),
      number(found.same),
      number(found.neither),
    ]
  })
  const day = quantitiesIn(sides.language).deadline(results.horizon)
  return [words.milestonesTitle, ...columns([words.milestoneColumns(day), ...rows], width)]
}

/** Of each indicator that differs, the month in which it differs most, and the last. */
function indicatorTable(results: CompareResults, sides: ComparedSides): readonly string[] {
  const { language, width } = sides
  const words = compareWords(language)
  const { signed } = quantitiesIn(language)
  const rows = Object.entries(results.indicators).flatMap(([id, months]) => {
    const [peak, last] = [peakOf(months), months.at(-1)]
    if (peak === undefined || last === undefined || (peak.mean === 0 && last.se === 0)) return []
    return [
      [
        variableTitle(sides, id),
        sizeOf(peak, language),
        monthOf(peak, language),
        sizeOf(last, language),
        signed(last.p05, 3),
        signed(last.p95, 3),
      ],
    ]
  })
  const day = quantitiesIn(language).deadline(results.horizon)
  return rows.length === 0
    ? [words.indicatorsAlike]
    : [folded(words.indicatorsTitle(day), width), ...columns([words.indicatorColumns, ...rows], width)]
}
