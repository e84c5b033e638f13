/** Threshold told: from which value of a parameter on enough futures reach a milestone, read between the levels of a grid. */
import type { Language } from "@laksana/core"
import type { Threshold } from "@laksana/results"
import { quantitiesIn, scaleOf } from "./quantities.ts"

interface ThresholdWords {
  readonly turns: (what: string, from: string, interval: string, rises: boolean) => string
  readonly never: (what: string, from: string, to: string) => string
  readonly always: (what: string, from: string, to: string) => string
  readonly what: (parameter: string, milestone: string, deadline: string, target: string) => string
  readonly interval: (low: string, high: string) => string
}

const en: ThresholdWords = {
  what: (parameter, milestone, deadline, target) =>
    `${parameter}: for “${milestone}” by ${deadline} in ${target} futures`,
  turns: (what, from, interval, rises) =>
    `${what} it takes ${rises ? "at least" : "at most"} ${from} (95%: ${interval}), read between the levels as a straight line.`,
  never: (what, from, to) => `${what} no level from ${from} to ${to} is enough.`,
  always: (what, from, to) => `${what} every level from ${from} to ${to} is enough.`,
  interval: (low, high) => `${low} to ${high}`,
}

const id: ThresholdWords = {
  what: (parameter, milestone, deadline, target) =>
    `${parameter}: untuk “${milestone}” hingga ${deadline} dalam ${target} masa depan`,
  turns: (what, from, interval, rises) =>
    `${what} diperlukan ${rises ? "sedikitnya" : "paling banyak"} ${from} (95 %: ${interval}), dibaca di antara tingkat sebagai garis lurus.`,
  never: (what, from, to) => `${what} tidak satu pun tingkat dari ${from} sampai ${to} mencukupi.`,
  always: (what, from, to) => `${what} setiap tingkat dari ${from} sampai ${to} mencukupi.`,
  interval: (low, high) => `${low} sampai ${high}`,
}

interface Named {
  readonly id: string
  readonly title: { readonly en: string; readonly id: string }
}

export interface ThresholdTelling {
  readonly language: Language
  readonly runs: number
  readonly model: { readonly parameters: readonly (Named & { readonly unit: string | { readonly en: string } })[] }
  readonly milestoneTitle: string
}

/** "Attendance of member agencies: for “Full implementation” by Dec 2029 in 50 of 100 futures it takes at least 89% (95%: 83% to 97%) …" */
export function thresholdSentence(
  { kind, seems, parameter, by, target, rises, ...found }: Threshold,
  { language, runs, model, milestoneTitle }: ThresholdTelling,
): string {
  const words = { en, id }[language]
  const { number, percent, deadline, frequency } = quantitiesIn(language)
  const known = model.parameters.find((each) => each.id === parameter)
  const unit = typeof known?.unit === "string" ? known.unit : known?.unit.en
  const value = (each: number) => (unit?.startsWith("share") === true ? percent(each) : number(each, 2))
  const title = known?.title[language] ?? parameter
  const what = words.what(
    `${title.charAt(0).toUpperCase()}${title.slice(1)}`,
    milestoneTitle,
    deadline(by),
    frequency({ p: target, of: scaleOf(Math.max(runs, 100)) }),
  )
  if (kind === "never reached") return words.never(what, value(found.from), value(found.to))
  if (kind === "always reached") return words.always(what, value(found.from), value(found.to))
  const [less, more] = [`<${value(found.from)}`, `>${value(found.to)}`]
  const low = found.low === null ? less : value(found.low)
  const high = found.high === null ? more : value(found.high)
  const beyond = (seems === "never reached") === rises ? more : less
  const middle = found.value === null ? beyond : value(found.value)
  return words.turns(what, middle, words.interval(low, high), rises)
}
