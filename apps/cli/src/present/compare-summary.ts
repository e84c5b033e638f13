/** Compare summary: what a change changes, in words: the answer first, then each milestone, the indicators, and the error. */
import type { Language } from "@laksana/core"
import type { AnyModel } from "@laksana/engine"
import type { LabelledScenario } from "@laksana/scenario"
import type { CompareResults, MilestoneDifference } from "../results/compare-results.ts"
import { compareWords } from "../words/compare.ts"
import { reasonWords } from "../words/no-effect.ts"
import { quantitiesIn } from "../words/quantities.ts"
import { runWords } from "../words/run.ts"
import { columns } from "./columns.ts"

export interface ComparedSides {
  readonly base: LabelledScenario
  readonly other: LabelledScenario
  readonly model: AnyModel
  readonly language: Language
}

const daysPerMonth = 365.25 / 12

/** Lines for a terminal. */
export function compareSummary(results: CompareResults, sides: ComparedSides): readonly string[] {
  const { language, base, other } = sides
  const words = compareWords(language)
  const { provenance, notAPrediction } = runWords(language)
  const names = [`A  ${base.label[language]}  (${results.base})`, `B  ${other.label[language]}  (${results.other})`]
  const closing = [notAPrediction, provenance(results.seed, results.engine, results.inputHash)]
  if (results.noEffect) {
    const reasons = results.reasons.map((reason) => `  ${reasonWords(reason, language)}`)
    return [words.noEffect(quantitiesIn(language).number(results.pairs)), ...reasons, "", ...names, "", ...closing]
  }
  return [
    ...answerLines(results, sides),
    "",
    ...names,
    "",
    ...milestoneTable(results, sides),
    "",
    ...indicatorTable(results, sides),
    "",
    words.sameLuck(quantitiesIn(language).number(results.pairs), quantitiesIn(language).number(results.differing)),
    ...closing,
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

function milestoneTable(results: CompareResults, sides: ComparedSides): readonly string[] {
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
  return [words.milestonesTitle, ...columns([words.milestoneColumns(day), ...rows])]
}

/** The last month of each indicator that differs. */
function indicatorTable(results: CompareResults, { model, language }: ComparedSides): readonly string[] {
  const words = compareWords(language)
  const { number, signed } = quantitiesIn(language)
  const rows = Object.entries(results.indicators).flatMap(([id, months]) => {
    const last = months.at(-1)
    if (last === undefined || (last.mean === 0 && last.se === 0)) return []
    const title = model.variables.find((variable) => variable.id === id)?.title[language] ?? id
    return [[title, `${signed(last.mean, 3)} ±${number(1.96 * last.se, 3)}`, signed(last.p05, 3), signed(last.p95, 3)]]
  })
  const day = quantitiesIn(language).deadline(results.horizon)
  return rows.length === 0
    ? [words.indicatorsAlike]
    : [words.indicatorsTitle(day), ...columns([words.indicatorColumns, ...rows])]
}
