/** Antithetic told: what it gained to make runs in pairs with mirrored luck, or that it gained nothing. */
import type { Language } from "@laksana/core"
import type { ScenarioAntithetic } from "@laksana/results"
import { quantitiesIn } from "./quantities.ts"

const words = {
  en: {
    helps: (pairs: string, worth: string) =>
      `In ${pairs} pairs with mirrored luck: each run is worth ${worth} independent ones, and the errors allow for it.`,
    harms: (pairs: string, worth: string) =>
      `In ${pairs} pairs with mirrored luck: each run is worth only ${worth} independent ones, and the errors allow for it. Leave --antithetic out.`,
    unclear: (pairs: string) =>
      `In ${pairs} pairs with mirrored luck: whether that gains anything cannot be told with so few.`,
    alike: (pairs: string) =>
      `In ${pairs} pairs with mirrored luck: all runs were alike, and there was nothing to gain.`,
  },
  id: {
    helps: (pairs: string, worth: string) =>
      `Dalam ${pairs} pasangan dengan keacakan cermin: setiap run setara dengan ${worth} run bebas, dan galatnya memperhitungkan hal itu.`,
    harms: (pairs: string, worth: string) =>
      `Dalam ${pairs} pasangan dengan keacakan cermin: setiap run hanya setara dengan ${worth} run bebas, dan galatnya memperhitungkan hal itu. Hilangkan --antithetic.`,
    unclear: (pairs: string) =>
      `Dalam ${pairs} pasangan dengan keacakan cermin: dengan sesedikit ini belum dapat dipastikan apakah ada keuntungannya.`,
    alike: (pairs: string) =>
      `Dalam ${pairs} pasangan dengan keacakan cermin: semua run sama, sehingga tidak ada yang dapat dihemat.`,
  },
} as const

/** Of several scenarios the one that gained least: what is said holds for the others too. */
export function antitheticSentence(scenarios: readonly ScenarioAntithetic[], language: Language): string | undefined {
  const varied = scenarios.filter(({ ratio }) => ratio !== null)
  const [least = scenarios[0]] = varied.toSorted((a, b) => (b.ratio?.estimate ?? 0) - (a.ratio?.estimate ?? 0))
  if (least === undefined) return undefined
  const { number } = quantitiesIn(language)
  const { pairs, ratio, verdict } = least
  if (ratio === null) return words[language].alike(number(pairs))
  if (verdict === "unclear") return words[language].unclear(number(pairs))
  return words[language][verdict](number(pairs), number(1 / ratio.estimate, 2))
}
