/**
 * Compare told: what a change changes, in sentences: which side is ahead at each milestone that is told, and an indicator over the months.
 * Every number that chance has a part in stands with its 95 % error.
 */
import type { Language } from "@laksana/core"
import {
  type CompareResults,
  courseOf,
  headlineIndicator,
  type IndicatorDifference,
  knownShare,
  leadOf,
  type MilestoneDifference,
  pairsWorth,
} from "@laksana/results"
import { compareWords, type SideNames } from "./compare.ts"
import { knownShareText, monthsText } from "./known-text.ts"
import { reasonWords } from "./no-effect.ts"
import { quantitiesIn } from "./quantities.ts"
import type { Titles } from "./titles.ts"

export const daysPerMonth = 365.25 / 12

/** As tables and pictures call the two sides. */
const letters: SideNames = { base: "A", other: "B" }

/** Where nothing differs: that it does not, then why. */
export function unchangedSentences(results: CompareResults, language: Language): readonly string[] {
  const { number } = quantitiesIn(language)
  const said = compareWords(language).noEffect(number(results.pairs))
  return [said, ...results.reasons.map((reason) => reasonWords(reason, language))]
}

/** The last milestone, which is the goal; and the one before it that moves most where the goal is not reached in any pair. */
export function comparedMilestones(
  results: CompareResults,
  titles: Titles,
  language: Language,
  names = letters,
): readonly string[] {
  const ids = Object.keys(results.milestones).toReversed()
  const goal = ids[0]
  const moved = ids.find((id) => moves(results.milestones[id]))
  const told = [goal, ...(moved === goal ? [] : [moved])]
  return told.flatMap((id) => (id === undefined ? [] : [comparedMilestone(results, id, titles, language, names)]))
}

const moves = (milestone: MilestoneDifference | undefined): boolean =>
  milestone !== undefined && milestone.earlier + milestone.later > 0

/** Which side is ahead and how often; how many futures more reach it; and by how many months it shifts where both do. */
export function comparedMilestone(
  results: CompareResults,
  id: string,
  titles: Titles,
  language: Language,
  names = letters,
): string {
  const words = compareWords(language)
  const { number, signed, deadline } = quantitiesIn(language)
  const title = titles.milestone(id)
  const found = results.milestones[id]
  if (found === undefined || !moves(found))
    return words.unmoved(title, number(results.pairs), found?.neither === results.pairs)
  const worth = pairsWorth(results)
  const share = (count: number) => knownShareText(knownShare(count, results.pairs, worth), language)
  const lead = leadOf(found, results.pairs, worth)
  const [earlier, later] = [share(found.earlier), share(found.later)]
  const verdict = lead.isClear
    ? lead.net > 0
      ? words.ahead(title, names.other, names.base, earlier, later)
      : words.ahead(title, names.base, names.other, later, earlier)
    : words.notApart(title, names.other, names.base, earlier, later)
  const by = found.by[results.horizon]
  const more =
    by === undefined
      ? []
      : [
          words.reached(
            deadline(results.horizon),
            names.other,
            `${signed(by.difference * 100, 1)} ±${number(1.96 * by.se * 100, 1)}`,
          ),
        ]
  return [verdict, ...more, shiftSentence(found, results.pairs, share(found.shift?.pairs ?? 0), names, language)].join(
    " ",
  )
}

/** A shift is worded earlier or later where all of its interval is at least this far from none. */
const monthsThatMatter = 0.5

/** Where both get there in a smaller share of the pairs, their shift tells of few futures, and of unusual ones. */
const leastBoth = 0.1

function shiftSentence(
  { shift }: MilestoneDifference,
  pairs: number,
  both: string,
  { other }: SideNames,
  language: Language,
): string {
  const words = compareWords(language)
  if (shift === null || shift.p50Low === null || shift.p50High === null || shift.pairs < leastBoth * pairs)
    return words.tooFew(both)
  const [low, middle, high] = [shift.p50Low, shift.p50, shift.p50High].map((days) => days / daysPerMonth) as [
    number,
    number,
    number,
  ]
  if (high <= -monthsThatMatter || low >= monthsThatMatter) {
    const [months, interval] = monthsText(Math.abs(middle), high < 0 ? [-high, -low] : [low, high], false, language)
    return words.shifted(other, both, high < 0 ? "earlier" : "later", months, interval)
  }
  return words.shiftUnclear(other, both, ...monthsText(middle, [low, high], true, language))
}

/** "SKP adoption with B: at most +0.038 ±0.005 (May 2027–Dec 2029); +0.035 ±0.004 at the end: most of it lasts." */
export function comparedIndicator(
  results: CompareResults,
  titles: Titles,
  language: Language,
  names = letters,
  id = headlineIndicator(results),
): readonly string[] {
  const words = compareWords(language)
  const course = courseOf(results.indicators[id ?? ""] ?? [])
  if (id === undefined || course === undefined) return []
  const title = sentenceStart(titles.variable(id))
  if (!course.isClear) return [words.indicatorUnclear(title)]
  const said = words.indicatorMoved(
    title,
    names.other,
    differenceSize(course.peak, language),
    courseWhen(course, language),
    differenceSize(course.end, language),
  )
  return [`${said}${course.lasts === undefined ? "." : course.lasts ? words.lasts : words.fades}`]
}

/** "May 2027–Dec 2029": the months in which a difference is as large as it gets, as far as that is known. */
export function courseWhen(
  { from, to }: { readonly from: { readonly month: string }; readonly to: { readonly month: string } },
  language: Language,
): string {
  const { month } = quantitiesIn(language)
  const [first, last] = [from, to].map((each) => month(`${each.month}-01`))
  return first === last ? `${first}` : `${first}–${last}`
}

/** "+0.103 ±0.005": a mean with the half of its 95 % interval. */
export function differenceSize({ mean, se }: Pick<IndicatorDifference, "mean" | "se">, language: Language): string {
  const { number, signed } = quantitiesIn(language)
  return `${signed(mean, 3)} ±${number(1.96 * se, 3)}`
}

const sentenceStart = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
