/** Words of a search for packages: what is offered and what each buys, how far to trust it, and until when to decide; in both languages. */
import type { Language } from "@laksana/core"
import { searchEn } from "./search.en.ts"
import { searchId } from "./search.id.ts"

export interface SearchWords {
  readonly heading: (outcome: string, chance: string, budget: string | undefined) => string
  /** Above the packages that reach the target. */
  readonly offered: (count: number) => string
  readonly noneReaches: (isWithin: boolean) => string
  readonly nothingIsEnough: string
  readonly package: (place: string, cost: string, futures: string, interval: string, half: string | undefined) => string
  readonly doNothing: string
  readonly overNothing: (nothing: string, more: string, interval: string) => string
  readonly overBefore: (before: string, cost: string, more: string, interval: string) => string
  /** Where the interval of the difference holds 0. */
  readonly noneTold: (before: string, cost: string, interval: string) => string
  readonly sooner: (months: string) => string
  readonly range: (low: string, high: string) => string
  readonly untold: (chance: string) => string
  readonly short: (chosen: string) => string
  readonly sure: (correct: string, candidates: string) => string
  readonly unsure: (correct: string, candidates: string) => string
  readonly front: string
  readonly frontColumns: readonly string[]
  /** How many are kept in all. */
  readonly frontArchive: (count: string) => string
  readonly across: (dimensions: string, combinations: string) => string
  readonly acrossColumns: readonly string[]
  readonly reaches: (count: string, all: string) => string
  readonly acrossBest: (best: string, wrong: string) => string
  readonly acrossUnclear: (best: string) => string
  readonly otherFirst: (others: string, surely: string) => string
  readonly packageName: (place: string) => string
  readonly until: (day: string, from: string, to: string) => string
  readonly beforeFirst: string
  readonly afterLast: string
  readonly neverInTime: (day: string) => string
  readonly alwaysInTime: (day: string) => string
  /** Where the runs say one thing on every day, and their intervals another on some. */
  readonly untilUntold: (from: string, to: string) => string
  readonly rests: (tried: string, runs: string, generations: string, beyond: string | undefined) => string
  readonly fresh: (choosing: string, each: string) => string
  readonly stale: string
  readonly independent: (count: string) => string
  readonly costs: string
  readonly model: string
  readonly progress: Readonly<
    Record<"searching" | "choosing" | "telling" | "across" | "putting-off", (generation: string, of: string) => string>
  >
  readonly runs: (finished: string, perSecond: string | undefined) => string
  readonly stopped: string
  readonly packageTitle: (title: string, place: string) => string
  readonly searched: (line: string) => string
  readonly next: Readonly<Record<"run" | "compare" | "again" | "more", string>>
}

export const searchWords = (language: Language): SearchWords => (language === "en" ? searchEn : searchId)
