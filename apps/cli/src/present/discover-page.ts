/** Discover page: under which conditions it fails, or succeeds, in words: the boxes first, then their trade-off, and what they rest on. */
import type { DiscoverResults, SearchedBoxes } from "@laksana/results"
import {
  discoverGrounds,
  discoverPageWords,
  discoveryAnswer,
  type DiscoveryTelling,
  isToldApart,
  tradeOffRows,
} from "@laksana/words"
import type { Context } from "../command/command.ts"
import { folded } from "../terminal/wrap.ts"
import { columns } from "./columns.ts"

export interface DiscoverSides extends SearchedBoxes {
  readonly telling: DiscoveryTelling
  readonly context: Pick<Context, "out">
}

export function discoverPage(results: DiscoverResults, sides: DiscoverSides): readonly string[] {
  const { telling, discovery, context } = sides
  const { language, about, outcome } = telling
  const words = discoverPageWords(language)
  const { boxes, because } = results
  const fold = (lines: readonly string[]) => lines.map((line) => folded(line, context.out.width))
  const [box] = boxes
  return [
    words.heading[about](outcome),
    "",
    ...fold(discoveryAnswer(discovery, telling)),
    ...(because === "rarer" && isToldApart(results) ? fold([words.rarer[about](words.otherSide[about])]) : []),
    ...(box === undefined
      ? []
      : [
          "",
          ...fold([words.tradeOff[about]]),
          ...columns([words.tradeOffColumns[about], ...tradeOffRows(box, telling)], context.out.width),
        ]),
    "",
    ...fold(discoverGrounds(results, sides, telling)),
  ]
}
