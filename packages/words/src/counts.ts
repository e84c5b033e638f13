/** Counts: how many entries, in words. */
import type { Language } from "@laksana/core"
import { quantitiesIn } from "./quantities.ts"

export interface Counts {
  /** "57 entries", "57 entri". */
  readonly entries: (count: number) => string
  readonly number: (count: number) => string
}

export function counts(language: Language): Counts {
  const { number } = quantitiesIn(language)
  const noun = (count: number) => (language === "id" ? "entri" : count === 1 ? "entry" : "entries")
  return { number, entries: (count) => `${number(count)} ${noun(count)}` }
}
