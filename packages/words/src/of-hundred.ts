/** Of hundred: a share that is asked for, of 100 futures: "50 of 100", "62.5 of 100". */
import type { Language } from "@laksana/core"
import { quantitiesIn } from "./quantities.ts"

export const ofHundred = (p: number, language: Language): string => {
  const { number } = quantitiesIn(language)
  const said = number(p * 100, Number.isInteger(Number((p * 100).toPrecision(12))) ? 0 : 1)
  return language === "en" ? `${said} of 100` : `${said} dari 100`
}
