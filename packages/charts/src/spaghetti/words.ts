/** Spaghetti in words: how many runs are drawn, and between which values they end. */
import type { Language } from "@laksana/core"
import { quantitiesIn } from "@laksana/words"
import { max, median, min } from "d3-array"
import { monthEnd } from "../frame/days.ts"
import { sentence, sharedWords } from "../frame/words.ts"
import type { SpaghettiProps } from "./data.ts"

interface Words {
  readonly some: (indicator: string, runs: string, isOne: boolean, label: string | undefined) => string
  readonly ends: (month: string, low: string, high: string, middle: string) => string
  readonly endsAt: (month: string, value: string) => string
  readonly other: (label: string, runs: string, low: string, high: string, middle: string) => string
  readonly each: string
  readonly highlighted: (number: string, value: string) => string
  readonly ofRuns: (runs: string) => string
  readonly columns: readonly string[]
}

const en: Words = {
  some: (indicator, runs, isOne, label) =>
    `${indicator}: ${runs} possible ${isOne ? "future" : "futures"}${label === undefined ? "" : ` with “${label}”`}, month by month.`,
  ends: (month, low, high, middle) => ` In ${month} they lie between ${low} and ${high}, half of them above ${middle}.`,
  endsAt: (month, value) => ` In ${month} it stands at ${value}.`,
  other: (label, runs, low, high, middle) =>
    ` With “${label}” ${runs} futures lie between ${low} and ${high} then, half of them above ${middle}.`,
  each: " Each line is one way it could go; none of them is the likely one.",
  highlighted: (number, value) => ` The thick line is future ${number}, which ends at ${value}.`,
  ofRuns: (runs) => `${runs} futures`,
  columns: ["scenario", "month", "lowest", "middle", "highest"],
}

const id: Words = {
  some: (indicator, runs, _, label) =>
    `${indicator}: ${runs} kemungkinan masa depan${label === undefined ? "" : ` dengan “${label}”`}, bulan demi bulan.`,
  ends: (month, low, high, middle) =>
    ` Pada ${month} nilainya antara ${low} dan ${high}, separuhnya di atas ${middle}.`,
  endsAt: (month, value) => ` Pada ${month} nilainya ${value}.`,
  other: (label, runs, low, high, middle) =>
    ` Dengan “${label}” ${runs} masa depan saat itu bernilai antara ${low} dan ${high}, separuhnya di atas ${middle}.`,
  each: " Setiap garis adalah satu kemungkinan; tidak satu pun merupakan yang paling mungkin.",
  highlighted: (number, value) => ` Garis tebal adalah masa depan nomor ${number}, yang berakhir pada ${value}.`,
  ofRuns: (runs) => `${runs} masa depan`,
  columns: ["skenario", "bulan", "terendah", "tengah", "tertinggi"],
}

export const spaghettiWords = (language: Language): Words => ({ en, id })[language]

export interface Extent {
  readonly low: number
  readonly middle: number
  readonly high: number
}

/** Lowest, middle and highest of the runs in a month, counted from 0. */
export function extentAt(runs: readonly (readonly number[])[], month: number): Extent {
  const values = runs.map((run) => run[month] ?? 0)
  return { low: min(values) ?? 0, middle: median(values) ?? 0, high: max(values) ?? 0 }
}

export function spaghettiTakeaway({ language, indicator, months, scenarios, highlighted }: SpaghettiProps): string {
  const words = spaghettiWords(language)
  const { number, month } = quantitiesIn(language)
  const two = (value: number) => number(value, 2)
  const [first, ...others] = scenarios.filter(({ runs }) => runs.length > 0)
  const last = months.at(-1)
  if (first === undefined || last === undefined) return sharedWords(language).noRuns
  const end = month(monthEnd(last))
  const { low, high, middle } = extentAt(first.runs, months.length - 1)
  const chosen = scenarios.find(({ id }) => id === highlighted?.scenario)?.runs[highlighted?.run ?? -1]
  const told = others.map((other) => {
    const at = extentAt(other.runs, months.length - 1)
    return words.other(other.label, number(other.runs.length), two(at.low), two(at.high), two(at.middle))
  })
  return [
    words.some(
      sentence(indicator),
      number(first.runs.length),
      first.runs.length === 1,
      others.length === 0 ? undefined : first.label,
    ),
    first.runs.length === 1 ? words.endsAt(end, two(middle)) : words.ends(end, two(low), two(high), two(middle)),
    ...told,
    first.runs.length + others.length > 1 ? words.each : "",
    chosen === undefined || highlighted === undefined
      ? ""
      : words.highlighted(number(highlighted.run), two(chosen.at(-1) ?? 0)),
  ].join("")
}
