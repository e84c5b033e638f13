/** Planned told: what a scenario does and what its levels change, in clauses: events on a day, scaled windows, rules. */
import type { Bilingual, Day, Language } from "@laksana/core"
import type { WhatIfResults } from "@laksana/results"
import { changeInWords } from "./assumed-told.ts"
import { eventTypeWords } from "./event-types.ts"
import { plainNumber } from "./model-told.ts"
import { choiceMeaning } from "./payload-choices.ts"
import { fieldWords } from "./payload-fields.ts"
import { numberIn } from "./payload-number.ts"
import { quantitiesIn } from "./quantities.ts"
import type { Titles } from "./titles.ts"

type Changes = Extract<WhatIfResults["edits"][number], { readonly parameters: unknown }>["parameters"]
type Every = "month" | "quarter" | "half-year" | "year"

interface PlannedEvent {
  readonly event: string
  readonly payload?: unknown
}

/** An intervention as a scenario file has it. */
export type PlannedIntervention = { readonly title?: Bilingual; readonly cost?: number } & (
  | ({ readonly on: Day } & PlannedEvent)
  | { readonly from: Day; readonly to: Day; readonly scale: Readonly<Record<string, number>> }
  | ({
      readonly when: { readonly indicator: string } & ({ readonly below: number } | { readonly atLeast: number })
      readonly every: Every
    } & PlannedEvent)
)

/** What assuming a level changes. */
export interface LevelChanges {
  readonly parameters?: Changes
  readonly scale?: Readonly<Record<string, number>>
  readonly start?: readonly PlannedEvent[]
}

interface PlannedWords {
  readonly eventOn: (event: string, day: string) => string
  readonly scaled: (processes: string, from: string, to: string) => string
  readonly rule: (event: string, every: string, condition: string) => string
  readonly every: Readonly<Record<Every, string>>
  readonly below: (variable: string, value: string) => string
  readonly atLeast: (variable: string, value: string) => string
  readonly atStart: (event: string) => string
  readonly cost: (amount: string) => string
}

const words: Readonly<Record<Language, PlannedWords>> = {
  en: {
    eventOn: (event, day) => `${event}, on ${day}`,
    scaled: (processes, from, to) => `${processes}, from ${from} to ${to}`,
    rule: (event, every, condition) => `${event}, ${every} in which ${condition}`,
    every: { month: "each month", quarter: "each quarter", "half-year": "each half-year", year: "each year" },
    below: (variable, value) => `${variable} is below ${value}`,
    atLeast: (variable, value) => `${variable} is at least ${value}`,
    atStart: (event) => `on the first day: ${event}`,
    cost: (amount) => `cost ${amount}`,
  },
  id: {
    eventOn: (event, day) => `${event}, pada ${day}`,
    scaled: (processes, from, to) => `${processes}, ${from} sampai ${to}`,
    rule: (event, every, condition) => `${event}, ${every} selama ${condition}`,
    every: { month: "setiap bulan", quarter: "setiap triwulan", "half-year": "setiap semester", year: "setiap tahun" },
    below: (variable, value) => `${variable} di bawah ${value}`,
    atLeast: (variable, value) => `${variable} sedikitnya ${value}`,
    atStart: (event) => `pada hari pertama: ${event}`,
    cost: (amount) => `biaya ${amount}`,
  },
}

export function interventionSentence(intervention: PlannedIntervention, titles: Titles, language: Language): string {
  const { eventOn, scaled, rule, every, below, atLeast, cost } = words[language]
  const { day, number } = quantitiesIn(language)
  const say = (value: number) => plainNumber(value, language)
  const titled = intervention.title?.[language]
  const priced = intervention.cost === undefined ? "" : ` (${cost(number(intervention.cost))})`
  if ("on" in intervention)
    return `${eventOn(titled ?? plannedEventText(intervention, titles, language), day(intervention.on))}${priced}`
  if ("scale" in intervention) {
    const processes = titled ?? scaledText(intervention.scale, titles, language).join(", ")
    return `${scaled(processes, day(intervention.from), day(intervention.to))}${priced}`
  }
  const { when } = intervention
  const variable = titles.variable(when.indicator)
  const condition = "below" in when ? below(variable, say(when.below)) : atLeast(variable, say(when.atLeast))
  const event = titled ?? plannedEventText(intervention, titles, language)
  return `${rule(event, every[intervention.every], condition)}${priced}`
}

/** One clause for each change. */
export function levelChangeClauses(
  { parameters = {}, scale = {}, start = [] }: LevelChanges,
  titles: Titles,
  language: Language,
): readonly string[] {
  return [
    ...Object.entries(parameters).map(([id, change]) => `${titles.parameter(id)}: ${changeInWords(change, language)}`),
    ...scaledText(scale, titles, language),
    ...start.map((event) => words[language].atStart(plannedEventText(event, titles, language))),
  ]
}

const scaledText = (scale: Readonly<Record<string, number>>, titles: Titles, language: Language): readonly string[] =>
  Object.entries(scale).map(([name, factor]) => `${titles.process(name)} × ${plainNumber(factor, language)}`)

/** "A socialisation is held (formal, all agencies, share that was reached: 40%)": an event with what it is about in numbers and choices. */
export function plannedEventText({ event, payload }: PlannedEvent, titles: Titles, language: Language): string {
  const known = eventTypeWords(event)[language]
  const title = known === event ? titles.process(event) : known
  const fields = typeof payload === "object" && payload !== null ? Object.entries(payload) : []
  const said = fields.flatMap(([field, value]: readonly [string, unknown]) => {
    if (typeof value === "string") return choiceMeaning(value, language) ?? []
    if (typeof value !== "number") return []
    const label = fieldWords(event, field)[language]
    const [first = "", ...rest] = label
    return [`${first.toLowerCase()}${rest.join("")}: ${numberIn(field, value, language)}`]
  })
  return said.length === 0 ? title : `${title} (${said.join(", ")})`
}
