/** Versions told: what another version moves, in sentences: conclusions first. A is the version compared with, B the one at hand. */
import type { Language } from "@laksana/core"
import type { Outcome } from "@laksana/experiments"
import type { VersionsResults } from "@laksana/results"
import { outcomeNumbers, outcomeText } from "./outcome-told.ts"
import { quantitiesIn } from "./quantities.ts"
import type { Titles } from "./titles.ts"
import { versionsWords } from "./versions.ts"

type ScenarioMoved = VersionsResults["scenarios"][number]
type MovedQuantity = ScenarioMoved["moved"][number]
type MovedAt = MovedQuantity["most"]

export interface VersionsTelling {
  readonly language: Language
  readonly titles: Titles
  /** By which scenarios are ranked. */
  readonly outcome: Outcome
  /** What a scenario is called in a sentence, by its id. */
  readonly scenarioNames: (id: string) => string
}

/** What it all comes to: what moves, which targets flip, which order changes, and which explains the record better. */
export function versionsConclusions(results: VersionsResults, telling: VersionsTelling): readonly string[] {
  return [
    ...movedSentences(results, telling),
    ...targetSentences(results, telling),
    ...orderSentences(results, telling),
    ...(isTold(results) ? explainedSentences(results, telling.language) : []),
    ...lawSentences(results, telling.language),
  ]
}

/** Whether the draws can tell which of the two explains the record better. */
const isTold = ({ explained }: VersionsResults): boolean => explained?.comparable === true && explained.favours !== null

/** What the conclusions leave out, as nothing can be concluded: how well each explains the record. */
export const versionsUntold = (results: VersionsResults, language: Language): readonly string[] =>
  isTold(results) ? [] : explainedSentences(results, language)

export const isUnmoved = ({ moved }: ScenarioMoved): boolean => moved.every((each) => !each.moved)

const outcomeOf = ({ kind, id }: MovedQuantity, { day }: MovedAt): Outcome =>
  kind === "milestone" ? { kind: "reached", milestone: id, by: day } : { kind: "indicator", indicator: id, at: day }

/** "−20.1 ±2.3". */
export function differenceText(quantity: MovedQuantity, at: MovedAt, language: Language): string {
  const { signed, margin } = outcomeNumbers(outcomeOf(quantity, at), language)
  return `${signed(at.difference)} ${margin((at.high - at.low) / 2)}`
}

/** A value under one version: of a milestone in futures of 100. */
export const valueText = (quantity: MovedQuantity, at: MovedAt, value: number, language: Language): string =>
  outcomeNumbers(outcomeOf(quantity, at), language).number(value)

function movedSentences(results: VersionsResults, telling: VersionsTelling): readonly string[] {
  const { language, titles, outcome, scenarioNames } = telling
  const words = versionsWords(language)
  const { number } = quantitiesIn(language)
  const { scenarios, same } = results
  const differing = scenarios.some(({ moved }) => moved.some((each) => each.differing > 0))
  if (!differing) {
    const pairs = scenarios.reduce((sum, each) => sum + each.pairs, 0)
    return [...(same ? [words.same] : []), words.unmovedAtAll(number(pairs))]
  }
  const movers = scenarios.filter((each) => !isUnmoved(each))
  const summary = movers.length === 0 ? words.unmoved(scenarios.length) : words.moved(movers.length, scenarios.length)
  const answer = outcomeText(outcome, titles, language)
  const id = outcome.kind === "reached" ? outcome.milestone : outcome.kind === "indicator" ? outcome.indicator : ""
  const kind = outcome.kind === "reached" ? "milestone" : "indicator"
  const asked = scenarios
    .flatMap((scenario) =>
      scenario.moved.flatMap((each) => (each.kind === kind && each.id === id ? [{ scenario, each }] : [])),
    )
    .toSorted((a, b) => Math.abs(b.each.most.difference) - Math.abs(a.each.most.difference))
  const mover = asked.find(({ each }) => each.moved)
  const [greatest] = asked
  const said = ({ scenario, each }: { readonly scenario: ScenarioMoved; readonly each: MovedQuantity }) => {
    const { most } = each
    const { unit } = outcomeNumbers(outcomeOf(each, most), language)
    return [
      outcomeText(outcomeOf(each, most), titles, language),
      scenarioNames(scenario.id),
      valueText(each, most, most.before, language),
      valueText(each, most, most.after, language) + (each.kind === "milestone" ? ` ${unit}` : ""),
      differenceText(each, most, language),
    ] as const
  }
  const firsts = movers.flatMap((scenario) => scenario.moved.slice(0, 1).map((each) => ({ scenario, each })))
  const [most] = firsts.toSorted((a, b) => Math.abs(b.each.most.difference) - Math.abs(a.each.most.difference))
  return [
    ...(same ? [words.sameYetMoved] : []),
    summary,
    ...(mover !== undefined ? [words.answerMoved(...said(mover))] : []),
    ...(mover === undefined && greatest !== undefined
      ? [
          words.answerUnmoved(
            answer,
            scenarios.length,
            differenceText(greatest.each, greatest.each.end, language),
            scenarioNames(greatest.scenario.id),
            greatest.each.end.low > 0 || greatest.each.end.high < 0,
          ),
        ]
      : []),
    ...(most === undefined || (most.each === mover?.each && most.scenario === mover.scenario)
      ? []
      : [words.most(...said(most))]),
  ]
}

function targetSentences(
  { scenarios }: VersionsResults,
  { language, titles, scenarioNames }: VersionsTelling,
): readonly string[] {
  const { frequency } = quantitiesIn(language)
  return scenarios.flatMap(({ id, targets }) =>
    targets
      .filter(({ flipped }) => flipped)
      .map(({ milestone, by, probability, after, sure }) => {
        const outcome = outcomeText({ kind: "reached", milestone, by }, titles, language)
        const chance = frequency({ p: probability, of: 100 })
        return versionsWords(language).flipped(outcome, chance, scenarioNames(id), after.met, sure)
      }),
  )
}

/** Most pairs that are named. */
const mostSwaps = 3

function orderSentences(results: VersionsResults, telling: VersionsTelling): readonly string[] {
  const { language, titles, outcome, scenarioNames: title } = telling
  const { ranking } = results
  if (ranking === null) return []
  const words = versionsWords(language)
  const { number } = quantitiesIn(language)
  const sure = ranking.swaps.filter((swap) => swap.sure)
  const unsure = ranking.swaps.filter((swap) => !swap.sure)
  const [seeming] = unsure
  if (ranking.swaps.length === 0)
    return [words.orderStays(outcomeText(outcome, titles, language), ranking.scenarios.length)]
  const first = ranking.scenarios.find(({ after }) => after.rank === 1)
  const was = ranking.scenarios.find(({ before }) => before.rank === 1)
  const isOther = sure.some(({ falls, rises }) => falls === was?.scenario && rises === first?.scenario)
  return [
    ...(isOther && was !== undefined && first !== undefined
      ? [words.firstChanges(title(was.scenario), title(first.scenario))]
      : []),
    ...sure
      .slice(0, mostSwaps)
      .map(({ rises, falls, wrong }) => words.changesPlace(title(rises), title(falls), ofHundred(wrong, number))),
    ...(seeming === undefined
      ? []
      : [
          words.seemTo(
            unsure.length,
            unsure.length > 1 ? undefined : words.pair(title(seeming.falls), title(seeming.rises)),
          ),
        ]),
  ]
}

const ofHundred = (chance: number, number: (value: number, digits?: number) => string): string =>
  chance < 0.0005 ? number(0.1, 1) : number(Math.ceil(chance * 1000) / 10, chance < 0.095 ? 1 : 0)

/** Beyond this a factor is told as "more than". */
const mostTimes = 1000

function explainedSentences({ explained }: VersionsResults, language: Language): readonly string[] {
  if (explained === null) return []
  const words = versionsWords(language)
  if (!explained.comparable) return [words.otherRecord]
  const { number, signed } = quantitiesIn(language)
  const { logBayesFactor, se, favours, strength } = explained
  const log = `${signed(logBayesFactor, 2)} ±${number(1.96 * se, 2)}`
  if (favours === null) return [words.explainsAlike(log)]
  const times = Math.exp(Math.abs(logBayesFactor))
  const factor = times > mostTimes ? `>${number(mostTimes)}` : number(times, times < 10 ? 1 : 0)
  return [
    `${words.explains(favours === "after" ? "B" : "A", factor, log, words.strengths[strength])} ${words.explainsCaveat}`,
  ]
}

function lawSentences({ laws }: VersionsResults, language: Language): readonly string[] {
  if (laws === null) return []
  const words = versionsWords(language)
  const { number } = quantitiesIn(language)
  const broken = laws.broken.map(({ before, after, states, violation }) => {
    const who = before === "broken" && after === "broken" ? "both" : after === "broken" ? "B" : "A"
    return words.lawBroken(who, states[language], violation[language])
  })
  return broken.length === 0 ? [words.lawsKept(number(laws.looked), number(laws.examples))] : broken
}
