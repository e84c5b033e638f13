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

/** Most rows of the front that are told; all of them are in the JSON. */
const mostRows = 10

function frontLines({ front }: SearchResults, { telling: { language }, context }: SearchSides): readonly string[] {
  const words = searchWords(language)
  const { number, cell, day } = quantitiesIn(language)
  const evenly = Array.from({ length: Math.min(mostRows, front.length) }, (_, i) =>
    Math.round((i * (front.length - 1)) / Math.max(1, Math.min(mostRows, front.length) - 1)),
  )
  const rows = [...new Set(evenly)].flatMap((place) => {
    const at = front[place]
    if (at === undefined) return []
    const done = at.levers.map(({ id }) => id).join(", ")
    const { probability, runs } = at
    return [
      [
        done === "" ? words.doNothing : done,
        number(at.cost),
        cell({ p: probability.p, of: Math.max(100, runs) }),
        at.p50 === null ? "–" : day(at.p50),
      ],
    ]
  })
  const more = front.length - rows.length
  return [
    ...columns([words.frontColumns, ...rows], context.out.width),
    ...(more > 0 ? [`  ${words.frontMore(number(more))}`] : []),
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
