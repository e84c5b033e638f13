/** Discover told: what is said beside the boxes of `discover`: what was tried and what it rests on, and the trade-off of the first box. */
import type { Discovery, TreeBoxes } from "@laksana/analysis"
import type { DiscoveredBox, DiscoverResults } from "@laksana/results"
import { discoverPageWords } from "./discover-page.ts"
import { type DiscoveryTelling, treeSentences } from "./discovery-told.ts"
import { experimentWords } from "./experiment.ts"
import { quantitiesIn } from "./quantities.ts"
import { runWords } from "./run.ts"

/** Whether some of what was tried succeeded and some failed: only then something is told apart. */
export const isToldApart = ({ points, runsEach, successes }: DiscoverResults): boolean =>
  points > 0 && successes > 0 && successes < points * runsEach

/** What the tree says of the same points, how they were made, how chance was held off, and what may not be read out of it. */
export function discoverGrounds(
  results: DiscoverResults,
  { discovery, tree }: { readonly discovery: Discovery; readonly tree: TreeBoxes },
  telling: DiscoveryTelling,
): readonly string[] {
  const { language } = telling
  const words = discoverPageWords(language)
  const { number, frequency } = quantitiesIn(language)
  const { points, runsEach, factors, independent, boxes } = results
  const [box] = boxes
  const isTold = isToldApart(results)
  return [
    ...(isTold && tree.leaves.length > 0 ? treeSentences(tree, discovery, telling) : []),
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
  ]
}

/** Chance is (1 + as good ones) / (1 + permutations). */
const asGood = ({ chance, permutations }: DiscoveredBox): number => Math.round(chance * (1 + permutations)) - 1

/** Most rows of the trade-off curve that are told; all of them are in the JSON. */
const mostRows = 8

/** Rows below `tradeOffColumns`, evenly from the whole space down to the smallest box, with that of the box that is told. */
export function tradeOffRows(
  { tradeOff, chosen }: DiscoveredBox,
  { language }: Pick<DiscoveryTelling, "language">,
): readonly (readonly string[])[] {
  const words = discoverPageWords(language)
  const { number } = quantitiesIn(language)
  const last = tradeOff.length - 1
  const evenly = Array.from({ length: mostRows }, (_, i) => Math.round((i * last) / (mostRows - 1)))
  const places = [...new Set([...evenly, chosen])].toSorted((a, b) => a - b)
  return places.flatMap((place) => {
    const at = tradeOff[place]
    if (at === undefined) return []
    const shares = [at.mass, at.coverage, at.density].map((share) => number(share * 100, 1))
    return [[number(at.restricted), ...shares, place === chosen ? words.chosen : ""]]
  })
}
