/** What-if told: what would have been otherwise, in sentences and rows of words: the answer, each event's fate, one history in full. */
import type { Day, Language } from "@laksana/core"
import { type CauseResult, type MonthSpread, peakOf, type RowResult, type WhatIfResults } from "@laksana/results"
import { editText, type EditTelling } from "./edit-text.ts"
import { quantitiesIn } from "./quantities.ts"
import type { Titles } from "./titles.ts"
import { whatIfWords } from "./what-if.ts"

const mostIndicators = 4

/** Why nothing differs, edit by edit, where nothing does. */
export function noEffectSentences({ reasons, edits }: WhatIfResults, telling: EditTelling): readonly string[] {
  const words = whatIfWords(telling.language)
  return reasons.flatMap((reason) => {
    const edit = edits[reason.edit]
    if (edit === undefined) return []
    const text = editText(edit, telling)
    return reason.reason === "type-not-acted-on"
      ? [words.reasons["type-not-acted-on"](text, reason.type)]
      : [words.reasons[reason.reason](text)]
  })
}

/** In how many histories anything differs; then the milestones, the last first; then the indicators that differ most clearly. */
export function whatIfAnswer(results: WhatIfResults, titles: Titles, language: Language): readonly string[] {
  const words = whatIfWords(language)
  const { number, signed, month } = quantitiesIn(language)
  const than = results.against === null ? words.inFact : words.inBranch(results.against)
  const milestones = Object.entries(results.difference.milestones)
    .toReversed()
    .map(([id, found]) => {
      const fact = number(results.factual.milestones[id]?.reached ?? 0)
      const other = number(results.counterfactual.milestones[id]?.reached ?? 0)
      return found.earlier + found.later === 0
        ? words.milestoneSame(titles.milestone(id), fact)
        : words.milestone(titles.milestone(id), fact, other, number(found.earlier), number(found.later), than)
    })
  const size = ({ mean, se }: MonthSpread) => `${signed(mean, 3)} ±${number(1.96 * se, 3)}`
  const indicators = Object.entries(results.difference.indicators)
    .map(([id, months]) => ({ id, peak: peakOf(months), end: months.at(-1) }))
    .filter(({ peak }) => peak !== undefined && peak.mean !== 0)
    .sort((a, b) => clearness(b.peak) - clearness(a.peak))
    .slice(0, mostIndicators)
    .map(({ id, peak, end }) => {
      const title = titles.variable(id)
      if (peak === undefined || end === undefined || Math.abs(peak.mean) <= 1.96 * peak.se)
        return words.indicatorUnclear(title)
      return words.indicator(title, size(peak), month(`${peak.month}-01`), size(end))
    })
  return [words.felt(number(results.difference.differing), number(results.draws)), ...milestones, ...indicators]
}

const clearness = (month: MonthSpread | undefined): number =>
  month === undefined || month.se === 0 ? 0 : Math.abs(month.mean) / month.se

/** Of recorded and added events, and of processes, those that do not stay as they were: the cells of `eventColumns`. */
export function eventFateRows(
  { difference }: WhatIfResults,
  titles: Titles,
  language: Language,
): readonly (readonly string[])[] {
  const { number, signed } = quantitiesIn(language)
  return [
    ...Object.entries(difference.events).map(([id, fate]) => ({ title: titles.event(id), fate })),
    ...Object.entries(difference.processes).map(([name, fate]) => ({ title: titles.process(name), fate })),
  ]
    .filter(({ fate }) => fate.moved + fate.vanished + fate.new + fate.amended > 0)
    .map(({ title, fate }) => [
      title,
      number(fate.kept),
      number(fate.moved),
      number(fate.vanished),
      number(fate.new),
      fate.moved === 0 ? "–" : signed(fate.meanShift),
    ])
}

/** The events of one history that differ. */
export function differingRows({ example }: WhatIfResults): readonly RowResult[] {
  return example.events.filter(({ change, amended }) => change !== "kept" || amended !== null)
}

/** Title, what became of it, day in fact, day otherwise, cause. */
export function exampleCells(row: RowResult, titles: Titles, language: Language): readonly string[] {
  const words = whatIfWords(language)
  const { day } = quantitiesIn(language)
  const dayOr = (at: Day | null) => (at === null ? "–" : day(at))
  return [
    rowTitle(row, titles),
    words.change[row.change],
    dayOr(row.fact),
    dayOr(row.otherwise),
    causeText(row.cause, titles, language),
  ]
}

export function rowTitle({ event, process, type }: RowResult, titles: Titles): string {
  const recorded = event === null ? undefined : titles.event(event)
  if (recorded !== undefined && recorded !== event) return recorded
  const made = process === null ? undefined : titles.process(process)
  return made !== undefined && made !== process ? made : (event ?? type)
}

export function causeText(cause: CauseResult | null, titles: Titles, language: Language): string {
  const words = whatIfWords(language)
  if (cause === null) return ""
  if (cause.kind === "edit") return words.because.edit(String(cause.edit + 1))
  if (cause.kind === "state") return words.because.state
  const by = cause.by.map(titles.variable).join(", ")
  if (cause.kind === "rule") return words.because.rule(by)
  const edit = /^edit (\d+)$/.exec(cause.after)?.[1]
  const after =
    edit !== undefined
      ? words.after.edit(String(Number(edit) + 1))
      : cause.after === "drift" || cause.after === "scenario"
        ? words.after[cause.after]
        : (titles.known(cause.after) ?? cause.after)
  return words.because.intensity(after, words.by(cause.by.length === 0 ? words.gateOrRate : by))
}
