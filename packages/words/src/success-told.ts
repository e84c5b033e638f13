/** Success told: what counts as a success, as a person says it. */
import type { Language } from "@laksana/core"
import type { Success } from "@laksana/experiments"
import { plainNumber } from "./model-told.ts"
import { outcomeText } from "./outcome-told.ts"
import { quantitiesIn } from "./quantities.ts"
import type { Titles } from "./titles.ts"

const words = {
  en: { not: (milestone: string, day: string) => `“${milestone}” not reached by ${day}`, and: "and" },
  id: { not: (milestone: string, day: string) => `“${milestone}” tidak tercapai hingga ${day}`, and: "dan" },
} as const

const signs = { ">=": "≥", ">": ">", "<=": "≤", "<": "<" } as const

/** All that must hold, to begin a sentence: "“SKP adoption” at the end of Dec 2027 ≥ 0.5 and the cost of interventions ≤ 2,000". */
export function successText(success: Success, titles: Titles, language: Language): string {
  const { not, and } = words[language]
  const said = success.map(({ outcome, comparison, value }) => {
    const text = outcomeText(outcome, titles, language)
    if (outcome.kind !== "reached") return `${text} ${signs[comparison]} ${plainNumber(value, language)}`
    return comparison === ">="
      ? text
      : not(titles.milestone(outcome.milestone), quantitiesIn(language).deadline(outcome.by))
  })
  const joined = said.join(` ${and} `)
  return joined.charAt(0).toUpperCase() + joined.slice(1)
}
