/** What-if told: what would have been otherwise, in sentences and rows of words: the answer, each event's fate, one history in full. */
import type { Day, Language } from "@laksana/core"
import {
  type CauseResult,
  courseOf,
  knownShare,
  leadOf,
  type MonthSpread,
  type RowResult,
  type WhatIfResults,
} from "@laksana/results"
import { courseWhen, differenceSize } from "./compare-told.ts"
import { editText, type EditTelling } from "./edit-text.ts"
import { knownShareText } from "./known-text.ts"
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

/** An indicator that differs by less than this in every month is not told. */
const leastTold = 0.01

/** The milestones, the last first; the indicators that differ most clearly; and in how many histories anything differs. */
export function whatIfAnswer(results: WhatIfResults, titles: Titles, language: Language): readonly string[] {
  const words = whatIfWords(language)
  const { number } = quantitiesIn(language)
  const { difference, draws } = results
  const courses = Object.entries(difference.indicators).flatMap(([id, months]) => {
    const course = courseOf(months)
    return course === undefined ? [] : [{ id, ...course }]
  })
  const told = courses
    .filter(({ isClear, peak }) => isClear && Math.abs(peak.mean) >= leastTold)
    .sort((a, b) => clearness(b.peak) - clearness(a.peak))
    .slice(0, mostIndicators)
  const rest = courses.filter(({ isClear, peak }) => !isClear || Math.abs(peak.mean) < leastTold)
  return [
    ...Object.keys(difference.milestones)
      .toReversed()
      .map((id) => milestoneSentence(results, id, titles, language)),
    ...told.map(({ id, peak, end, from, to }) =>
      words.indicator(
        titles.variable(id),
        differenceSize(peak, language),
        courseWhen({ from, to }, language),
        differenceSize(end, language),
      ),
    ),
    ...(rest.length === 0 ? [] : [words.indicatorsRest(number(leastTold, 2))]),
    words.felt(number(difference.differing), number(draws)),
  ]
}

function milestoneSentence(
  { factual, counterfactual, difference, draws, independent, against }: WhatIfResults,
  id: string,
  titles: Titles,
  language: Language,
): string {
  const words = whatIfWords(language)
  const title = titles.milestone(id)
  const known = (count: number) => knownShareText(knownShare(count, draws, independent), language)
  const [fact, other] = [factual, counterfactual].map((side) => known(side.milestones[id]?.reached ?? 0))
  const { earlier, later } = difference.milestones[id] ?? { earlier: 0, later: 0 }
  if (earlier + later === 0) return words.milestoneSame(title, fact ?? "")
  const lead = leadOf({ earlier, later }, draws, independent)
  const than = against === null ? words.inFact : words.inBranch(against)
  const verdict = lead.isClear ? (lead.net > 0 ? "sooner" : "later") : "unclear"
  return words.milestone[verdict](title, words.counts(known(earlier), known(later), other ?? "", than, fact ?? ""))
}

const clearness = ({ mean, se }: MonthSpread): number => (se === 0 ? 0 : Math.abs(mean) / se)

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
