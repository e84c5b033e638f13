/** Price told: what the two sides of a comparison cost, and what a unit more of an outcome costs where that is clear. */
import type { Language } from "@laksana/core"
import { averageDifference, type CompareResults, costDifference, headlineIndicator, priceOf } from "@laksana/results"
import { compareWords, type SideNames } from "./compare.ts"
import { amountText } from "./known-text.ts"
import { quantitiesIn } from "./quantities.ts"
import type { Titles } from "./titles.ts"

/** A hundredth of an indicator whose bounds are 0 and 1, and one future of 100. */
const step = 0.01

/** None where both sides pay the same, be it nothing. The indicator is the one that the answer is about. */
export function priceSentences(
  { costs, milestones, indicators, horizon }: CompareResults,
  titles: Titles,
  language: Language,
  names: SideNames,
  indicator = headlineIndicator({ indicators }),
): readonly string[] {
  const words = compareWords(language)
  const { signed, deadline } = quantitiesIn(language)
  const more = costDifference(costs)
  if (more.mean === 0) return []
  const goal = Object.keys(milestones).at(-1) ?? ""
  const by = milestones[goal]?.by[horizon]
  const perFuture = by === undefined ? undefined : priceOf(more, { mean: by.difference, se: by.se }, step)
  const perIndicator = priceOf(more, averageDifference(indicators[indicator ?? ""] ?? []), step)
  const prices = [
    ...(perIndicator === undefined || indicator === undefined
      ? []
      : [words.perIndicator(amountText(perIndicator, language), signed(step, 2), titles.variable(indicator))]),
    ...(perFuture === undefined
      ? []
      : [words.perFuture(amountText(perFuture, language), titles.milestone(goal), deadline(horizon))]),
  ]
  return [
    words.cost(names.other, amountText(costs.other, language), names.base, amountText(costs.base, language)),
    ...(prices.length === 0 ? [] : [words.price(names.other, prices.join("; "))]),
  ]
}
