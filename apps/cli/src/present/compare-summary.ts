/** Compare summary: what a change changes, in words: the answer first, then each milestone, the indicators, and the error. */
import type { Language } from "@laksana/core"
import type { AnyModel } from "@laksana/engine"
import type { LabelledScenario } from "@laksana/scenario"
import { type CompareResults, courseOf } from "@laksana/results"
import {
  comparedIndicator,
  comparedMilestones,
  courseWhen,
  compareWords,
  daysPerMonth,
  differenceSize,
  quantitiesIn,
  runWords,
  type Titles,
  titlesIn,
  unchangedSentences,
  fewDrawsSentences,
  priceSentences,
} from "@laksana/words"
import { folded } from "../terminal/wrap.ts"
import { columns } from "./columns.ts"

export interface ComparedSides {
  readonly base: LabelledScenario
  readonly model: AnyModel
  readonly language: Language
  /** What the two are called in the answer: a cell by its levels. */
  readonly names: { readonly base: string; readonly other: string }
  /** The indicator that the answer is to begin with, where one was asked for. */
  readonly indicator: string | undefined
  /** Columns of the terminal. */
  readonly width: number
}

/** Lines for a terminal. */
export function compareSummary(results: CompareResults, sides: ComparedSides): readonly string[] {
  const { language, width } = sides
  const fold = (lines: readonly string[]) => lines.map((line) => folded(line, width))
  const words = compareWords(language)
  const { draws: drawsWords, provenance, notAPrediction } = runWords(language)
  const { number } = quantitiesIn(language)
  const { draws } = results
  const names = [`A  ${sides.names.base}  (${results.base})`, `B  ${sides.names.other}  (${results.other})`]
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
  return [
    ...fold(answerSentences(results, sides)),
    "",
    ...names,
    "",
    ...milestoneTable(results, sides),
    "",
    ...indicatorTable(results, sides),
    "",
    ...fold([...warning, words.sameLuck(number(results.pairs), number(results.differing)), words.errors, ...closing]),
  ]
}

const titlesOf = ({ base, model, language }: ComparedSides): Titles =>
  titlesIn(language, { ...model, milestones: base.milestones })

/** By the names of the two sides: the indicator that was asked for, or else the milestones, first. */
function answerSentences(results: CompareResults, sides: ComparedSides): readonly string[] {
  const { language, indicator } = sides
  const titles = titlesOf(sides)
  const names = { base: `“${sides.names.base}”`, other: `“${sides.names.other}”` }
  const milestones = comparedMilestones(results, titles, language, names)
  const course = comparedIndicator(results, titles, language, names, indicator)
  const price = priceSentences(results, titles, language, names, indicator)
  return indicator === undefined ? [...milestones, ...course, ...price] : [...course, ...price, ...milestones]
}

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
    const course = courseOf(months)
    if (course === undefined || (course.peak.mean === 0 && course.end.se === 0)) return []
    return [
      [
        titles.variable(id),
        differenceSize(course.peak, language),
        courseWhen(course, language),
        differenceSize(course.end, language),
        signed(course.end.p05, 3),
        signed(course.end.p95, 3),
      ],
    ]
  })
  const day = quantitiesIn(language).deadline(results.horizon)
  return rows.length === 0
    ? [words.indicatorsAlike]
    : [folded(words.indicatorsTitle(day), width), ...columns([words.indicatorColumns, ...rows], width)]
}
