/** Search told: what packages a search offers and what each buys, how they do under other assumptions, and until when to decide. */
import type { Language } from "@laksana/core"
import type { OfferedPackage, SearchResults } from "@laksana/results"
import { fieldWords } from "./payload-fields.ts"
import { numberIn } from "./payload-number.ts"
import { plainNumber } from "./model-told.ts"
import { interventionSentence } from "./planned-told.ts"
import { ofHundred } from "./of-hundred.ts"
import { quantitiesIn } from "./quantities.ts"
import { searchWords } from "./search.ts"
import type { Titles } from "./titles.ts"

export interface SearchTelling {
  readonly language: Language
  readonly titles: Titles
  /** What is to be reached, as it stands in a sentence. */
  readonly outcome: string
}

type Intervention = OfferedPackage["interventions"][number]

export interface ToldOffer {
  readonly line: string
  /** What is done, each by itself. */
  readonly does: readonly string[]
  /** What it buys, and how far to trust it. */
  readonly remarks: readonly string[]
}

export function toldHeading({ objectives }: SearchResults, { language, outcome }: SearchTelling): string {
  const { probability, budget } = objectives
  const { number } = quantitiesIn(language)
  return searchWords(language).heading(
    outcome,
    ofHundred(probability, language),
    budget === null ? undefined : number(budget),
  )
}

export function toldOffers(results: SearchResults, telling: SearchTelling): readonly ToldOffer[] {
  return results.packages.map((offer, place) => toldOffer(results, offer, place, telling))
}

function toldOffer(
  results: SearchResults,
  offer: OfferedPackage,
  place: number,
  { language, titles }: SearchTelling,
): ToldOffer {
  const words = searchWords(language)
  const { number, futures, day } = quantitiesIn(language)
  const { probability, runs, cost, p50, levers, interventions } = offer
  const range = (low: number, high: number) => words.range(number(low * 100), number(high * 100))
  const does = interventions.map((each, at) => leverSentence(each, levers[at], titles, language))
  return {
    line: words.package(
      number(place + 1),
      number(cost),
      futures({ p: probability.p, of: runs }),
      range(probability.low, probability.high),
      p50 === null ? undefined : day(p50),
    ),
    does: does.length === 0 ? [words.doNothing] : does,
    remarks: [
      ...(levers.length === 0 ? [] : boughtSentences(results, offer, place, language)),
      ...standingSentences(results, offer, language),
    ],
  }
}

function boughtSentences(
  { nothing }: SearchResults,
  { buys }: OfferedPackage,
  place: number,
  language: Language,
): readonly string[] {
  const words = searchWords(language)
  const { number, signed, frequency } = quantitiesIn(language)
  const { difference, low, high } = buys.probability
  const more = number(difference * 100)
  const range = words.range(number(low * 100), number(high * 100))
  const before = words.packageName(number(place))
  const bought =
    place === 0
      ? words.overNothing(frequency({ p: nothing.probability.p, of: nothing.runs }), more, range)
      : low > 0
        ? words.overBefore(before, number(buys.cost), more, range)
        : words.noneTold(before, number(buys.cost), words.range(signed(low * 100), signed(high * 100)))
  const { months } = buys
  return [bought, ...(months !== null && months >= 1 ? [words.sooner(number(months))] : [])]
}

function standingSentences(
  { objectives, reached }: SearchResults,
  { standing, whenChosen, runs }: OfferedPackage,
  language: Language,
): readonly string[] {
  const words = searchWords(language)
  const { frequency } = quantitiesIn(language)
  if (!reached || standing === "surely") return []
  if (standing !== "not" || whenChosen === null) return [words.untold(ofHundred(objectives.probability, language))]
  return [words.short(frequency({ p: whenChosen.p, of: runs }))]
}

/** How sure the choice of the first is; nothing where none was made or none reaches the target. */
export function choiceSentences({ choice, reached }: SearchResults, { language }: SearchTelling): readonly string[] {
  if (choice === null || !reached) return []
  const words = searchWords(language)
  const { number } = quantitiesIn(language)
  const correct = number(Math.floor(choice.correct * 100))
  const candidates = number(choice.candidates)
  return [choice.ended === "sure" ? words.sure(correct, candidates) : words.unsure(correct, candidates)]
}

/** Over which futures the first is the best, and how sure that is. */
export function robustnessSentences({ robustness }: SearchResults, { language }: SearchTelling): readonly string[] {
  if (robustness === null) return []
  const words = searchWords(language)
  const { number } = quantitiesIn(language)
  const { order, firstWrong, otherFirst, surelyOtherFirst } = robustness.ranking
  const best = policyName(order[0] ?? 0, language)
  const said =
    firstWrong > 0.2 ? words.acrossUnclear(best) : words.acrossBest(best, number(Math.ceil(firstWrong * 100)))
  return [
    said,
    ...(otherFirst.length === 0 ? [] : [words.otherFirst(number(otherFirst.length), number(surelyOtherFirst.length))]),
  ]
}

/** "package 2"; the first of policies does nothing. */
export function policyName(place: number, language: Language): string {
  const words = searchWords(language)
  return place === 0 ? words.doNothing : words.packageName(quantitiesIn(language).number(place))
}

export function decisionSentences({ decision }: SearchResults, { language }: SearchTelling): readonly string[] {
  const words = searchWords(language)
  const { day } = quantitiesIn(language)
  const first = decision?.dates[0]?.day
  const end = decision?.dates.at(-1)?.day
  if (decision === null || first === undefined || end === undefined) return []
  const { last, earliest, latest } = decision
  const from = earliest === null ? words.beforeFirst : day(earliest)
  const to = latest === null ? words.afterLast : day(latest)
  if (last !== null && last !== end) return [words.until(day(last), from, to)]
  if (last === null) return [latest === first ? words.neverInTime(day(first)) : words.untilUntold(from, to)]
  return [earliest === end ? words.alwaysInTime(day(end)) : words.untilUntold(from, to)]
}

/** What a lever does, with what was free of it: "Formal socialisation (share that was reached: 40%), on 1 Feb 2025 (cost 150,000,000)". */
function leverSentence(
  intervention: Intervention,
  lever: OfferedPackage["levers"][number] | undefined,
  titles: Titles,
  language: Language,
): string {
  const title = lever?.title?.[language]
  if (lever === undefined || title === undefined) return interventionSentence(intervention, titles, language)
  const said = Object.entries(lever.numbers).flatMap(([name, value]) =>
    freeText(intervention, name, value, titles, language),
  )
  const whole = said.length === 0 ? title : `${title} (${said.join(", ")})`
  return interventionSentence({ ...intervention, title: { en: whole, id: whole } }, titles, language)
}

/** A threshold is told with its condition. */
function freeText(
  intervention: Intervention,
  name: string,
  value: number,
  titles: Titles,
  language: Language,
): readonly string[] {
  if ("scale" in intervention) return [`${titles.process(name)} × ${plainNumber(value, language)}`]
  if ("when" in intervention && Object.hasOwn(intervention.when, name)) return []
  const label = fieldWords(intervention.event, name)[language]
  return [`${label.charAt(0).toLowerCase()}${label.slice(1)}: ${numberIn(name, value, language)}`]
}
