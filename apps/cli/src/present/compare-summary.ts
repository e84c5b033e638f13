/** Compare summary: what a change changes, in words: the answer first, then each milestone, the indicators, and the error. */
import type { Language } from "@laksana/core"
import type { AnyModel } from "@laksana/engine"
import type { LabelledScenario } from "@laksana/scenario"
import { type CompareResults, type IndicatorDifference, peakOf } from "@laksana/results"
import {
  comparedIndicator,
  comparedMilestones,
  compareWords,
  daysPerMonth,
  differenceSize,
  quantitiesIn,
  runWords,
  type Titles,
  titlesIn,
  unchangedSentences,
  fewDrawsSentences,
} from "@laksana/words"
import { folded } from "../terminal/wrap.ts"
import { columns } from "./columns.ts"

export interface ComparedSides {
  readonly base: LabelledScenario
  readonly other: LabelledScenario
  readonly model: AnyModel
  readonly language: Language
  /** Columns of the terminal. */
  readonly width: number
}

/** Lines for a terminal. */
export function compareSummary(results: CompareResults, sides: ComparedSides): readonly string[] {
  const { language, base, other, width } = sides
  const fold = (lines: readonly string[]) => lines.map((line) => folded(line, width))
  const words = compareWords(language)
  const { draws: drawsWords, provenance, notAPrediction } = runWords(language)
  const { number } = quantitiesIn(language)
  const { draws } = results
  const names = [`A  ${base.label[language]}  (${results.base})`, `B  ${other.label[language]}  (${results.other})`]
  const warning = fewDrawsSentences(draws, language)
  const closing = [
    ...(draws === null ? [] : [drawsWords(number(draws.particles), number(draws.independent))]),
    notAPrediction,
    provenance(results.seed, results.engine, results.inputHash),
  ]
  if (results.noEffect) {
    const [said = "", ...reasons] = unchangedSentences(results, language)
    const lines = [said, ...reasons.map((reason) => `  ${reason}`)]
    return [...fold(lines), "", ...names, "", ...fold([...warning, ...closing])]
  }
  const titles = titlesOf(sides)
  return [
    ...fold([...comparedMilestones(results, titles, language), ...comparedIndicator(results, titles, language)]),
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

const titlesOf = ({ base, model, language }: ComparedSides): Titles =>
  titlesIn(language, { ...model, milestones: base.milestones })

const monthOf = ({ month }: IndicatorDifference, language: Language): string =>
  quantitiesIn(language).month(`${month}-01`)

function milestoneTable(results: CompareResults, sides: ComparedSides): readonly string[] {
  const { width } = sides
  const titles = titlesOf(sides)
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
      titles.milestone(id),
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
  const titles = titlesOf(sides)
  const words = compareWords(language)
  const { signed } = quantitiesIn(language)
  const rows = Object.entries(results.indicators).flatMap(([id, months]) => {
    const [peak, last] = [peakOf(months), months.at(-1)]
    if (peak === undefined || last === undefined || (peak.mean === 0 && last.se === 0)) return []
    return [
      [
        titles.variable(id),
        differenceSize(peak, language),
        monthOf(peak, language),
        differenceSize(last, language),
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
