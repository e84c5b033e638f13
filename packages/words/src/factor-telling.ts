/** Factor telling: how what varied is called in a language, with as many digits as its range needs. */
import type { Bilingual, Language } from "@laksana/core"
import type { DiscoverResults } from "@laksana/results"
import type { FactorTelling } from "./discovery-told.ts"
import { dimensionTitled } from "./evidence.ts"

/** In the order of the factors; `parameters` are all of the model. */
export const factorTellings = (
  factors: DiscoverResults["factors"],
  parameters: readonly { readonly id: string; readonly title: Bilingual }[],
  language: Language,
): readonly FactorTelling[] =>
  factors.map((factor) =>
    "levels" in factor
      ? {
          title: dimensionTitled(factor.id, parameters)[language],
          levels: factor.levels.map(({ title }) => title[language]),
        }
      : { title: factor.title[language], digits: digitsFor(factor.high - factor.low) },
  )

/** A hundredth of the range is told apart from the next, at the least. */
function digitsFor(range: number): number {
  let digits = 0
  for (let step = range / 50; step < 1 && digits < 6; step *= 10) digits += 1
  return digits
}
