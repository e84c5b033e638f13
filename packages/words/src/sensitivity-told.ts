/** Sensitivity told: what matters most for an outcome, in sentences and rows of words. */
import type { Language } from "@laksana/core"
import type {
  Interval,
  MorrisSensitivity,
  OneAtATimeSensitivity,
  SensitivityResults,
  SobolSensitivity,
} from "@laksana/results"
import { experimentWords } from "./experiment.ts"
import { outcomeNumbers, outcomeText } from "./outcome-told.ts"
import { quantitiesIn } from "./quantities.ts"
import { sensitivityWords } from "./sensitivity.ts"
import type { Titles } from "./titles.ts"

export interface SensitivityRow {
  readonly cells: readonly string[]
  /** Of the longest bar. */
  readonly share: number
}

export interface SensitivityTable {
  readonly title: string
  /** Headings of the cells, and of the bar. */
  readonly columns: readonly string[]
  /** What matters most first. */
  readonly rows: readonly SensitivityRow[]
  /** How many rows were left out, in words. */
  readonly more: string | undefined
}

const named = 3
const shown = 20

/** Parameters that matter, the most first; those that changed no run are left out. */
export function rankedParameters(results: SensitivityResults): readonly string[] {
  switch (results.method) {
    case "sobol":
      return rankedBy(results.parameters, ({ total }) => total.estimate).map(({ id }) => id)
    case "morris":
      return rankedBy(results.parameters, ({ size }) => size.estimate).map(({ id }) => id)
    case "oat":
      return rankedBy(results.parameters, ({ moved, reach }) => (moved ? Math.max(reach, Number.MIN_VALUE) : 0)).map(
        ({ id }) => id,
      )
  }
}

/** Equals keep the model's order. */
const rankedBy = <T>(all: readonly T[], size: (each: T) => number): readonly T[] =>
  all.filter((each) => size(each) > 0).toSorted((a, b) => size(b) - size(a))

const isBesideNothing = ({ low, high }: { readonly low: number | null; readonly high: number | null }): boolean =>
  low !== null && high !== null && (low > 0 || high < 0)

/** The answer: what matters most, how much luck makes, and what makes no difference. */
export function sensitivityAnswer(results: SensitivityResults, titles: Titles, language: Language): readonly string[] {
  const words = sensitivityWords(language)
  const { number } = quantitiesIn(language)
  const outcome = outcomeText(results.outcome, titles, language)
  if (results.found === "constant") return [words.constant(outcome, number(results.runs))]
  if (results.found === "luck") return [words.onlyLuck(outcome, number(results.runs))]
  switch (results.method) {
    case "sobol":
      return sobolAnswer(results, outcome, language)
    case "morris":
      return morrisAnswer(results, outcome, language)
    case "oat":
      return oneAtATimeAnswer(results, outcome, language)
  }
}

function sobolAnswer(results: SobolSensitivity, outcome: string, language: Language): readonly string[] {
  const words = sensitivityWords(language)
  const { number } = quantitiesIn(language)
  const share = shareIn(language)
  const { parameters, luck, present, runs, second = [] } = results
  const clear = rankedBy(parameters, ({ total }) => (total.low > 0 ? total.estimate : 0)).slice(0, named)
  const parts = clear.map(({ title, total }, i) => words.shareOf(title[language], share(total), i === 0))
  const numbers = outcomeNumbers(results.outcome, language)
  const titleOf = (id: string) =>
    id === "present" || id === "luck"
      ? words.things[id]
      : (parameters.find((each) => each.id === id)?.title[language] ?? id)
  const pairs = rankedBy(second, (pair) => (pair.low > 0 ? pair.estimate : 0)).slice(0, named)
  return [
    parts.length === 0 ? words.unclear(outcome, number(runs)) : words.mostOfVariance(outcome, parts),
    words.luck(luck.total.low > 0 ? share(luck.total) : undefined),
    words.present(share(present.first), share(present.total)),
    ...(pairs.length === 0
      ? []
      : [
          words.together(
            pairs.map(({ of: [one, other], ...pair }) => words.pair(titleOf(one), titleOf(other), share(pair))),
          ),
        ]),
    ...stillOf(results, language),
    words.overAll(numbers.number(results.mean), numbers.unit),
  ]
}

function morrisAnswer(results: MorrisSensitivity, outcome: string, language: Language): readonly string[] {
  const words = sensitivityWords(language)
  const { number } = quantitiesIn(language)
  const numbers = outcomeNumbers(results.outcome, language)
  const { parameters } = results
  const clear = rankedBy(parameters, ({ size, group }) => (group === "negligible" ? 0 : size.estimate)).slice(0, named)
  const parts = clear.map(({ title, size }, i) =>
    words.steps(title[language], numbers.number(size.estimate), i === 0 ? numbers.unit : undefined),
  )
  const count = (of: string) => number(parameters.filter(({ group }) => group === of).length)
  return [
    parts.length === 0 ? words.unclear(outcome, number(results.runs)) : words.mostMoved(outcome, parts),
    words.groupsFound(count("negligible"), count("linear"), count("interacting")),
    ...stillOf(results, language),
    words.overAll(numbers.number(results.mean), numbers.unit),
  ]
}

function oneAtATimeAnswer(results: OneAtATimeSensitivity, outcome: string, language: Language): readonly string[] {
  const words = sensitivityWords(language)
  const { number } = quantitiesIn(language)
  const numbers = outcomeNumbers(results.outcome, language)
  const clear = rankedBy(results.parameters, ({ settings, reach }) => (settings.some(isBesideNothing) ? reach : 0))
  const parts = clear
    .slice(0, named)
    .map(({ title, settings: [low, high] }, i) =>
      words.movedBetween(
        title[language],
        numbers.number(low?.outcome ?? 0),
        numbers.number(high?.outcome ?? 0),
        i === 0 ? numbers.unit : undefined,
      ),
    )
  return [
    parts.length === 0 ? words.unclear(outcome, number(results.runs)) : words.mostMoved(outcome, parts),
    ...stillOf(results, language),
    words.inTheMiddle(numbers.number(results.mean), numbers.unit),
  ]
}

/** How many parameters changed no run; nothing where all changed one. */
function stillOf(results: SensitivityResults, language: Language): readonly string[] {
  const { number } = quantitiesIn(language)
  const looked =
    results.method === "oat"
      ? results.parameters.filter(({ settings }) => settings.length > 0).length
      : results.parameters.length
  const still = looked - rankedParameters(results).length
  return still === 0 ? [] : [sensitivityWords(language).still(number(still), number(looked))]
}

/** A share as a percentage; where its interval holds 0, about 0, unless it holds much else too. */
function shareIn(language: Language): (share: Interval) => string {
  const { percent } = quantitiesIn(language)
  const { aboutNothing, unclearShare } = sensitivityWords(language)
  return (share) =>
    // Below 0 there is no share, however surely an estimate is there.
    share.low > 0
      ? percent(share.estimate, digitsOf(share.estimate))
      : share.high > mostAboutNothing
        ? unclearShare
        : aboutNothing
}

/** An interval that holds 0 and reaches further than this says little. */
const mostAboutNothing = 0.1

const digitsOf = (share: number): number => (Math.abs(share) < 0.0995 ? 1 : 0)

export function sensitivityTable(results: SensitivityResults, language: Language): SensitivityTable {
  const words = sensitivityWords(language)
  const { number } = quantitiesIn(language)
  const ranked = rankedParameters(results)
  const most = new Set(ranked.slice(0, shown))
  const left = ranked.length - most.size
  return {
    title:
      results.method === "sobol" ? words.sharesTable : words.tableOf(outcomeNumbers(results.outcome, language).unit),
    columns: words.columns[results.method],
    rows: rowsOf(results, [...most], language),
    more: left === 0 ? undefined : words.more(number(left)),
  }
}

function rowsOf(results: SensitivityResults, ids: readonly string[], language: Language): readonly SensitivityRow[] {
  const words = sensitivityWords(language)
  const { signed, number, margin } = outcomeNumbers(results.outcome, language)
  const among = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] =>
    ids.flatMap((id) => all.find((each) => each.id === id) ?? [])
  switch (results.method) {
    case "sobol":
      return sobolRows(results, among(results.parameters), language)
    case "morris": {
      const rows = among(results.parameters)
      const longest = rows[0]?.size.estimate ?? 1
      return rows.map(({ title, size, mean, deviation, group }) => ({
        cells: [
          title[language],
          number(size.estimate),
          margin((size.high - size.low) / 2),
          signed(mean.estimate),
          number(deviation.estimate),
          words.groups[group],
        ],
        share: size.estimate / longest,
      }))
    }
    case "oat": {
      const rows = among(results.parameters)
      const longest = rows[0]?.reach ?? 1
      return rows.map(({ title, settings, reach }) => ({
        cells: [
          title[language],
          ...settings.flatMap(({ value, difference, low, high }) => [
            valueText(value, language),
            signed(difference),
            low === null || high === null ? "" : margin((high - low) / 2),
          ]),
        ],
        share: longest === 0 ? 0 : reach / longest,
      }))
    }
  }
}

/** The present and luck stand below the parameters, and what nothing makes alone below these. */
function sobolRows(
  { present, luck, interactions }: SobolSensitivity,
  rows: SobolSensitivity["parameters"],
  language: Language,
): readonly SensitivityRow[] {
  const { things } = sensitivityWords(language)
  const { percent } = quantitiesIn(language)
  const share = shareIn(language)
  const margin = ({ low, high }: Interval) => {
    const half = (high - low) / 2
    // An interval as wide as all that a share can be: how much wider is no news.
    return half > 0.5 ? `> ±${percent(0.5)}` : `±${percent(half, digitsOf(half))}`
  }
  const all = [
    ...rows.map(({ title, first, total }) => ({ name: title[language], first, total })),
    { name: things.present, ...present },
    { name: things.luck, ...luck },
  ]
  return [
    ...all.map(({ name, first, total }) => ({
      cells: [name, share(first), share(total), margin(total)],
      share: Math.min(1, Math.max(0, total.estimate)),
    })),
    { cells: [things.interactions, "", share(interactions), margin(interactions)], share: 0 },
  ]
}

/** A parameter's value to three significant digits. */
function valueText(value: number, language: Language): string {
  const size = Math.abs(value)
  const digits = size === 0 ? 0 : Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(size))))
  return quantitiesIn(language).number(value, digits)
}

/** What the answer rests on, and what it does not say. */
export function sensitivityLimits(results: SensitivityResults, language: Language): readonly string[] {
  const words = sensitivityWords(language)
  const { number } = quantitiesIn(language)
  const { method, runs, draws, parameters, unvaried } = results
  const { limits, designs } = words
  const unreached = method === "oat" ? results.parameters.filter(({ settings }) => settings.length === 0).length : 0
  return [
    experimentWords(language).rests(number(runs), draws === null ? undefined : number(draws.independent)),
    ...(method === "sobol"
      ? [designs.sobol(number(results.points), number(parameters.length + 2)), limits.overlap]
      : method === "morris"
        ? [
            designs.morris(number(results.points), number(results.runsEach)),
            limits.sharedLuck(number(results.runsEach)),
          ]
        : [designs.oat(number(results.runsEach)), limits.alone]),
    ...(unreached === 0 ? [] : [limits.unreached(number(unreached))]),
    limits.assumed,
    ...(draws === null ? [] : [limits.notLearned]),
    limits.fromHere,
    ...(unvaried === 0 ? [] : [(method === "sobol" ? limits.unvariedAsPresent : limits.unvaried)(number(unvaried))]),
    ...(stillOf(results, language).length === 0 ? [] : [limits.rare]),
  ]
}
