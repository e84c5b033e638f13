/** Price told: what the two sides of a comparison cost, and what a unit more of an outcome costs where that is clear. */
import type { Language } from "@laksana/core"
import { averageDifference, type CompareResults, costDifference, priceOf } from "@laksana/results"
import { compareWords, type SideNames } from "./compare.ts"
import { amountText } from "./known-text.ts"
import { quantitiesIn } from "./quantities.ts"
import type { Titles } from "./titles.ts"

/** A hundredth of an indicator whose bounds are 0 and 1, and one future of 100. */
const step = 0.01

/**
 * None where both sides pay the same, be it nothing. The price is that of the indicator, where one was asked for, and else of futures that
 * reach the goal.
 */
export function priceSentences(
  { costs, milestones, indicators, horizon }: CompareResults,
  titles: Titles,
  language: Language,
  names: SideNames,
  indicator: string | undefined,
): readonly string[] {
  const words = compareWords(language)
  const { signed, deadline } = quantitiesIn(language)
  const more = costDifference(costs)
  if (more.mean === 0) return []
  const said = words.cost(names.other, amountText(costs.other, language), names.base, amountText(costs.base, language))
  if (indicator !== undefined) {
    const price = priceOf(more, averageDifference(indicators[indicator] ?? []), step)
    if (price === undefined) return [said]
    const title = titles.variable(indicator)
    return [said, words.perIndicator(names.other, amountText(price, language), signed(step, 2), title)]
  }
  const goal = Object.keys(milestones).at(-1) ?? ""
  const by = milestones[goal]?.by[horizon]
  const price = by === undefined ? undefined : priceOf(more, { mean: by.difference, se: by.se }, step)
  if (price === undefined) return [said]
  return [said, words.perFuture(names.other, amountText(price, language), titles.milestone(goal), deadline(horizon))]
}
