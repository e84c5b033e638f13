/** Discover page: under which conditions it fails, or succeeds, in words: the boxes first, then their trade-off, and what they rest on. */
import type { Discovery, TreeBoxes } from "@laksana/analysis"
import type { DiscoveredBox, DiscoverResults } from "@laksana/results"
import {
  discoverPageWords,
  discoveryAnswer,
  type DiscoveryTelling,
  experimentWords,
  quantitiesIn,
  runWords,
  treeSentences,
} from "@laksana/words"
import type { Context } from "../command/command.ts"
import { folded } from "../terminal/wrap.ts"
import { columns } from "./columns.ts"

export interface DiscoverSides {
  readonly telling: DiscoveryTelling
  readonly discovery: Discovery
  readonly tree: TreeBoxes
  readonly context: Pick<Context, "out">
}

export function discoverPage(results: DiscoverResults, sides: DiscoverSides): readonly string[] {
  const { telling, discovery, tree, context } = sides
  const { language, about, outcome } = telling
  const words = discoverPageWords(language)
  const { number, frequency } = quantitiesIn(language)
  const { points, runsEach, factors, independent, boxes, because } = results
  const fold = (lines: readonly string[]) => lines.map((line) => folded(line, context.out.width))
  const [box] = boxes
  const isTold = points > 0 && results.successes > 0 && results.successes < points * runsEach
  return [
    words.heading[about](outcome),
    "",
    ...fold(discoveryAnswer(discovery, telling)),
    ...(because === "rarer" && isTold ? fold([words.rarer[about]]) : []),
    ...(box === undefined ? [] : ["", ...fold([words.tradeOff[about]]), ...tradeOffLines(box, sides)]),
    "",
    ...fold([
      ...(isTold ? treeSentences(tree, discovery, telling) : []),
      words.design(number(points), number(factors.length), number(runsEach), runsEach === 1),
      experimentWords(language).rests(
        number(points * runsEach),
        independent === null ? undefined : number(Math.floor(independent)),
      ),
      ...(box === undefined
        ? []
        : [words.guarded(frequency({ p: asGood(box) / box.permutations, of: box.permutations }))]),
      ...(box === undefined && isTold ? [words.unguarded] : []),
      words.assumed,
      runWords(language).provenance(results.seed, results.engine, results.inputHash),
    ]),
  ]
}

/** Chance is (1 + as good ones) / (1 + permutations). */
const asGood = ({ chance, permutations }: DiscoveredBox): number => Math.round(chance * (1 + permutations)) - 1

/** Most rows of the trade-off curve that are told; all of them are in the JSON. */
const mostRows = 8

function tradeOffLines(
  { tradeOff, chosen }: DiscoveredBox,
  { telling: { language, about }, context }: DiscoverSides,
): readonly string[] {
  const words = discoverPageWords(language)
  const { number } = quantitiesIn(language)
  const last = tradeOff.length - 1
  const evenly = Array.from({ length: mostRows }, (_, i) => Math.round((i * last) / (mostRows - 1)))
  const places = [...new Set([...evenly, chosen])].toSorted((a, b) => a - b)
  const rows = places.flatMap((place) => {
    const at = tradeOff[place]
    if (at === undefined) return []
    const shares = [at.mass, at.coverage, at.density].map((share) => number(share * 100, 1))
    return [[number(at.restricted), ...shares, place === chosen ? words.chosen : ""]]
  })
  return columns([words.tradeOffColumns[about], ...rows], context.out.width)
}
