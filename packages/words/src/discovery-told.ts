/** Discovery told: boxes as sentences, how far to trust them, and what is said where there is none. */
import {
  type Box,
  type Chosen,
  type Discovery,
  type FoundBox,
  type MeasuredBox,
  meritOf,
  type Restriction,
  type TreeBoxes,
} from "@laksana/analysis"
import type { Language } from "@laksana/core"
import { type DiscoveryAbout, discoveryWords } from "./discovery.ts"
import { quantitiesIn } from "./quantities.ts"

/** How a factor and its values are called, in the language that is told in. */
export interface FactorTelling {
  readonly title: string
  /** Of its numbers, after the decimal sign: 2 unless told. */
  readonly digits?: number
  /** Said after its numbers. */
  readonly unit?: string
  /** Its levels' titles, by position; a boolean factor without them is there or is not. */
  readonly levels?: readonly string[]
}

export interface DiscoveryTelling {
  readonly language: Language
  /** What fails or succeeds, to begin a sentence: "Full implementation by 2028". */
  readonly outcome: string
  /** What the boxes hold densely: `failures` where the outcome given to the search was 1 for a failure. */
  readonly about: DiscoveryAbout
  /** In the order in which the search had them. */
  readonly factors: readonly FactorTelling[]
}

/** The conditions of a box, joined. */
export function boxConditions(box: Box, { language, factors }: DiscoveryTelling): string {
  const { and } = discoveryWords(language)
  return listed(
    box.map((restriction) => condition(restriction, factors[restriction.factor] ?? { title: "" }, language)),
    and,
  )
}

function listed(parts: readonly string[], last: string): string {
  const head = parts.slice(0, -1).join(", ")
  return head === "" ? (parts.at(-1) ?? "") : `${head} ${last} ${parts.at(-1) ?? ""}`
}

function condition(restriction: Restriction, { title, digits = 2, unit, levels }: FactorTelling, language: Language) {
  const words = discoveryWords(language)
  if (restriction.kind === "levels") {
    const { kept } = restriction
    if (levels === undefined) return kept[0] === 1 ? words.holds(title) : words.holdsNot(title)
    const left = levels.filter((_, level) => !kept.includes(level))
    const [only] = left
    if (only !== undefined && left.length === 1 && kept.length > 1) return words.isNot(title, only)
    const named = kept.map((level) => levels[level] ?? "")
    return words.isOneOf(title, listed(named, words.or))
  }
  const { number } = quantitiesIn(language)
  const shown = (value: number) => number(value, digits) + (unit === undefined ? "" : ` ${unit}`)
  const { low, high } = restriction
  if (low === undefined) return high === undefined ? title : words.below(title, shown(high))
  return high === undefined ? words.atLeast(title, shown(low)) : words.between(title, shown(low), shown(high))
}

/** Of how many points, and how many of them are of the kind that boxes hold. */
interface Counts {
  readonly points: number
  readonly overallDensity: number
}

const soughtOf = ({ points, overallDensity }: Counts): number => Math.round(points * overallDensity)

/**
 * A box in one sentence. "Mostly" is said of one that holds at least half of them, "often" of one of which at least half are such, and
 * "more often" of any other.
 */
export function boxSentence(
  { box, coverage, density, inside }: MeasuredBox,
  counts: Counts,
  telling: DiscoveryTelling,
): string {
  const { frequency } = quantitiesIn(telling.language)
  const how = coverage >= 0.5 ? "mostly" : density >= 0.5 ? "often" : "more"
  return discoveryWords(telling.language).box[telling.about](
    telling.outcome,
    how,
    boxConditions(box, telling),
    frequency({ p: coverage, of: soughtOf(counts) }),
    frequency({ p: density, of: inside }),
  )
}

/** What was left out of a box as it was simplified, and what that cost; undefined where nothing was. */
export function droppedSentence(
  { before, after, dropped }: Chosen,
  counts: Counts,
  { language, about, factors }: DiscoveryTelling,
): string | undefined {
  const words = discoveryWords(language)
  const { frequency } = quantitiesIn(language)
  const names = dropped
    .toSorted((a, b) => a.factor - b.factor)
    .flatMap(({ factor, side }) => {
      const title = factors[factor]?.title ?? ""
      if (side === "low" || side === "high") {
        // An end of a factor that is no longer restricted at all is not told by itself.
        return after.box.some((each) => each.factor === factor) ? [words.end[side](title)] : []
      }
      return [title]
    })
  if (names.length === 0) return undefined
  const sought = soughtOf(counts)
  const coverage = (box: MeasuredBox) => frequency({ p: box.coverage, of: sought })
  const density = (box: MeasuredBox) => frequency({ p: box.density, of: box.inside })
  return words.dropped[about](
    listed([...new Set(names)], words.and),
    [coverage(before), coverage(after)],
    [density(before), density(after)],
  )
}

/** What fewer of the resamples restrict, or holds less of on points held out, may be there by chance. */
const stableFrom = 0.8

/** How often its factors are found again, and how it holds on points held out. */
export function stabilitySentences(
  { after, stability }: FoundBox,
  counts: Counts,
  { language, about, factors }: DiscoveryTelling,
): readonly string[] {
  const words = discoveryWords(language)
  const { number, frequency } = quantitiesIn(language)
  const { resamples, restricted, heldOut } = stability
  if (resamples === 0) return []
  const own = after.box.map(({ factor }) => factor)
  const others = restricted.flatMap((times, factor) =>
    !own.includes(factor) && 2 * times >= resamples ? [factor] : [],
  )
  const told = [...own, ...others].map((factor) =>
    words.restrictedIn(factors[factor]?.title ?? "", number(restricted[factor] ?? 0)),
  )
  const isStable =
    others.length === 0 &&
    own.every((factor) => (restricted[factor] ?? 0) >= stableFrom * resamples) &&
    heldOut.coverage >= stableFrom * after.coverage &&
    heldOut.density >= stableFrom * after.density
  return [
    words.resampled(number(resamples), listed(told, words.and)),
    ...(isStable ? [] : [words.unstable]),
    words.heldOut[about](
      frequency({ p: heldOut.coverage, of: soughtOf(counts) }),
      frequency({ p: heldOut.density, of: after.inside }),
    ),
  ]
}

/** The answer: each box with what it rests on, or that there is none and why. */
export const discoveryAnswer = (discovery: Discovery, telling: DiscoveryTelling): readonly string[] =>
  discoveryParagraphs(discovery, telling).flat()

/** The same by paragraphs: one of each box, and one of what they hold together; the first sentence is the answer in short. */
export function discoveryParagraphs(discovery: Discovery, telling: DiscoveryTelling): readonly (readonly string[])[] {
  const { points, overallDensity, boxes, ended, covered } = discovery
  const words = discoveryWords(telling.language)
  const { about, outcome } = telling
  const { frequency } = quantitiesIn(telling.language)
  const overall = frequency({ p: overallDensity, of: points })
  if (boxes.length === 0) {
    const isAlike = ended.reason === "all-succeed" || ended.reason === "none-succeeds"
    return [[(isAlike ? words.allAlike : words.none)[about](outcome, overall)]]
  }
  const told = boxes.map((found, place) => {
    const sentence = boxSentence(found.after, discovery, telling)
    return [
      place === 0 ? sentence : words.further(sentence),
      ...(place === 0 ? [words.overall[about](overall)] : []),
      ...[droppedSentence(found, discovery, telling)].filter((each) => each !== undefined),
      ...stabilitySentences(found, discovery, telling),
    ]
  })
  return [
    ...told,
    [
      ...(boxes.length > 1 ? [words.together[about](frequency({ p: covered, of: soughtOf(discovery) }))] : []),
      ended.reason === "enough" ? words.enough : ended.reason === "stopped" ? words.stopped : words.noFurther[about],
    ],
  ]
}

/** How much better a box of the tree must be to be said to be: merit of as many points differs by a tenth by chance. */
const clearlyBetter = 1.1

/** What the tree says of the same points: its leaf of greatest merit, and whether it beats the first box; or that no split helps. */
export function treeSentences(
  { leaves }: TreeBoxes,
  discovery: Discovery,
  telling: DiscoveryTelling,
): readonly string[] {
  const words = discoveryWords(telling.language)
  const { number, frequency } = quantitiesIn(telling.language)
  const merit = (box: MeasuredBox) => meritOf(box, discovery.overallDensity)
  const [best] = leaves.toSorted((a, b) => merit(b) - merit(a))
  if (best === undefined || best.box.length === 0) return [words.noTree[telling.about]]
  const [first] = discovery.boxes
  return [
    words.tree[telling.about](
      number(leaves.length),
      boxConditions(best.box, telling),
      frequency({ p: best.coverage, of: soughtOf(discovery) }),
      frequency({ p: best.density, of: best.inside }),
    ),
    ...(first !== undefined && merit(best) > clearlyBetter * merit(first.after) ? [words.treeIsBetter] : []),
  ]
}
