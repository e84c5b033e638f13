/** Search page: the packages and what each buys, then the front, other assumptions, until when to decide, and what it all rests on. */
import type { SearchResults } from "@laksana/results"
import {
  choiceSentences,
  decisionSentences,
  policyName,
  quantitiesIn,
  robustnessSentences,
  runWords,
  searchWords,
  type SearchTelling,
  toldHeading,
  toldOffers,
} from "@laksana/words"
import type { Context } from "../command/command.ts"
import { folded, hanging } from "../terminal/wrap.ts"
import { columns } from "./columns.ts"

export interface SearchSides {
  readonly telling: SearchTelling
  readonly dimensionTitles: (dimension: string) => string
  /** Of each package as it was looked for, and in how many generations. */
  readonly effort: { readonly runs: number; readonly generations: number }
  readonly context: Pick<Context, "out">
}

export function searchPage(results: SearchResults, sides: SearchSides): readonly string[] {
  const { telling, context } = sides
  const words = searchWords(telling.language)
  const { width } = context.out
  const fold = (lines: readonly string[]) => lines.map((line) => folded(line, width))
  const { reached, packages, objectives } = results
  const isIdle = reached && packages[0]?.levers.length === 0
  const above = !reached
    ? words.noneReaches(objectives.budget !== null)
    : isIdle
      ? words.nothingIsEnough
      : words.offered(packages.length)
  return [
    ...fold([toldHeading(results, telling), "", above]),
    ...toldOffers(results, telling).flatMap(({ line, does, remarks }) => [
      ...fold([line]),
      ...does.map((each) => hanging("   - ", each, width)),
      ...fold(remarks.map((each) => `   ${each}`)),
    ]),
    ...section(fold(choiceSentences(results, telling))),
    ...section([...fold([words.front]), ...frontLines(results, sides)]),
    ...section(acrossLines(results, sides)),
    ...section(fold(decisionSentences(results, telling))),
    ...section(fold(restLines(results, sides))),
  ]
}

const section = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ["", ...lines])

function frontLines(
  { front, archive }: SearchResults,
  { telling: { language }, context }: SearchSides,
): readonly string[] {
  const words = searchWords(language)
  const { number, cell, day } = quantitiesIn(language)
  const rows = front.map(({ levers, cost, probability: { p, low, high }, runs, p50 }) => [
    levers.length === 0 ? words.doNothing : levers.map(({ id }) => id).join(", "),
    number(cost),
    cell({ p, of: Math.max(100, runs) }),
    words.range(number(low * 100), number(high * 100)),
    p50 === null ? "–" : day(p50),
  ])
  return [
    ...columns([words.frontColumns, ...rows], context.out.width),
    `  ${words.frontArchive(number(archive.length))}`,
  ]
}

function acrossLines(results: SearchResults, { telling, dimensionTitles, context }: SearchSides): readonly string[] {
  const { robustness } = results
  if (robustness === null) return []
  const { language } = telling
  const words = searchWords(language)
  const { number } = quantitiesIn(language)
  const { futures, dimensions, packages } = robustness
  const all = number(futures.length)
  const rows = packages.map(({ package: place, reaching, worst, worstRegret, meanRegret }) => [
    policyName(place, language),
    words.reaches(number(reaching * futures.length), all),
    ...[worst, worstRegret, meanRegret].map((share) => number(share * 100)),
  ])
  const { width } = context.out
  return [
    folded(words.across(dimensions.map(dimensionTitles).join(" × "), all), width),
    ...columns([words.acrossColumns, ...rows], width),
    ...robustnessSentences(results, telling).map((line) => folded(line, width)),
  ]
}

function restLines(results: SearchResults, { telling, effort }: SearchSides): readonly string[] {
  const { language } = telling
  const words = searchWords(language)
  const { number } = quantitiesIn(language)
  const { tried, beyond, fresh, runs, packages, trace, independent } = results
  return [
    words.rests(number(tried), number(effort.runs), number(trace.length), beyond === 0 ? undefined : number(beyond)),
    fresh ? words.fresh(number(runs.choosing), number(packages[0]?.runs ?? 0)) : words.stale,
    ...(independent === null ? [] : [words.independent(number(Math.floor(independent)))]),
    words.costs,
    words.model,
    runWords(language).provenance(results.seed, results.engine, results.inputHash),
  ]
}
