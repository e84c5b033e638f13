/** Words that several charts share: how sure their numbers are, and that there is nothing to draw. */
import type { Language } from "@laksana/core"
import { type Quantities, quantitiesIn, scaleOf } from "@laksana/words"
import type { Likelihood, Unit } from "./chart-props.ts"

interface SharedWords {
  readonly nothing: string
  readonly noRuns: string
  readonly fewRuns: (runs: string) => string
  readonly ofFutures: (scale: string) => string
  readonly by: (day: string) => string
  readonly to: (low: string, high: string) => string
  readonly months: (months: string, isOne: boolean) => string
  readonly rest: (rows: string) => string
  readonly and: string
}

const en: SharedWords = {
  nothing: "There is nothing to draw.",
  noRuns: "There is nothing to draw: no run has been done yet.",
  fewRuns: (runs) => `Only ${runs} ${runs === "1" ? "run" : "runs"}: too few to tell much.`,
  ofFutures: (scale) => `of ${scale} futures`,
  by: (day) => `by ${day}`,
  to: (low, high) => `${low} to ${high}`,
  months: (months, isOne) => `${months} ${isOne ? "month" : "months"}`,
  rest: (rows) => `${rows} more rows are left out here; the download has them all.`,
  and: "and",
}

const id: SharedWords = {
  nothing: "Tidak ada yang dapat digambar.",
  noRuns: "Tidak ada yang dapat digambar: belum ada run yang selesai.",
  fewRuns: (runs) => `Hanya ${runs} run: terlalu sedikit untuk menyimpulkan.`,
  ofFutures: (scale) => `dari ${scale} masa depan`,
  by: (day) => `hingga ${day}`,
  to: (low, high) => `${low} sampai ${high}`,
  months: (months) => `${months} bulan`,
  rest: (rows) => `${rows} baris lain tidak dimuat di sini; unduhan memuat semuanya.`,
  and: "dan",
}

export const sharedWords = (language: Language): SharedWords => ({ en, id })[language]

/** Fewer runs than this tell little: an error of ± 18 of 100 and more. */
const fewRuns = 30

/** A caution to end a sentence with, where there is one. */
export function caution(runs: number, language: Language): string {
  return runs > 0 && runs < fewRuns ? ` ${sharedWords(language).fewRuns(quantitiesIn(language).number(runs))}` : ""
}

/** "31 of 100 (±5)": a frequency with half the width of its 95 % interval. */
export function frequencyWithError(likelihood: Likelihood, of: number, quantities: Quantities): string {
  return `${quantities.frequency({ p: likelihood.p, of })} (${quantities.margin({ ...likelihood, of })})`
}

/** "31 of 100 futures (±5)". */
export function futuresWithError(likelihood: Likelihood, of: number, quantities: Quantities): string {
  return `${quantities.futures({ p: likelihood.p, of })} (${quantities.margin({ ...likelihood, of })})`
}

/** "Answers begin with a capital": the first letter of a sentence. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

interface Measure {
  readonly value: (value: number) => string
  readonly signed: (value: number) => string
  /** Without a sign: "±3". */
  readonly error: (error: number) => string
  /** What is counted, to stand behind a value. */
  readonly unit: string
}

/** How values of a unit are written: shares of futures as so many of 100. */
export function measureOf(unit: Unit, language: Language): Measure {
  const { number, signed } = quantitiesIn(language)
  const [factor, digits] = unit === "futures" ? [100, 0] : unit === "months" ? [1, 1] : [1, 2]
  // A difference below one of 100 is told to a tenth: "0" would say that there is none.
  const digitsFor = (value: number) => (unit === "futures" && value !== 0 && Math.abs(value) * 100 < 0.95 ? 1 : digits)
  return {
    value: (value) => number(value * factor, digits),
    signed: (value) => signed(value * factor, digitsFor(value)),
    error: (error) => `±${number(error * factor, digitsFor(error))}`,
    unit:
      unit === "futures"
        ? sharedWords(language).ofFutures(number(100))
        : unit === "months"
          ? { en: "months", id: "bulan" }[language]
          : "",
  }
}

export const scaleInWords = (runs: number, language: Language): string => {
  const { number } = quantitiesIn(language)
  return sharedWords(language).ofFutures(number(scaleOf(runs)))
}
