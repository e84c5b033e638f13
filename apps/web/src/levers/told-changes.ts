/** Told changes: what levels, parameters and interventions change, as short clauses. */
import type { Language } from "@laksana/core"
import type { Level, ScenarioFile } from "@laksana/scenario"
import { eventTypeWords, fieldWords, plainNumber, quantitiesIn, runWords } from "@laksana/words"
import type { CaseView } from "../engine/protocol.ts"
import { leversWords } from "../words/levers.ts"
import { titlesOf } from "./case-titles.ts"
import type { Intervention } from "./planned.ts"

type Change = NonNullable<ScenarioFile["parameters"]>[string]

export interface Telling {
  readonly theCase: CaseView
  readonly language: Language
}

function changeText(change: Change, language: Language): string {
  const words = runWords(language).change
  const say = (value: number) => plainNumber(value, language)
  if (typeof change === "number") return words.value(say(change))
  if ("times" in change) return words.times(say(change.times))
  if ("uniform" in change) return words.uniform(say(change.uniform[0]), say(change.uniform[1]))
  if ("logUniform" in change) return words.logUniform(say(change.logUniform[0]), say(change.logUniform[1]))
  if ("normal" in change) return words.normal(say(change.normal[0]), say(change.normal[1]))
  const [low, mode, high] = change.triangular
  return words.triangular(say(low), say(mode), say(high))
}

/** What assuming a level changes in the model, one clause each. */
export function levelChanges({ parameters, scale, start }: Level, telling: Telling): readonly string[] {
  const { theCase, language } = telling
  const words = leversWords(language)
  const titles = titlesOf(theCase, language)
  return [
    ...Object.entries(parameters ?? {}).map(([id, change]) =>
      words.setTo(titles.parameter(id), changeText(change, language)),
    ),
    ...Object.entries(scale ?? {}).map(([name, factor]) =>
      words.times(titles.process(name), plainNumber(factor, language)),
    ),
    ...(start ?? []).map(({ event, payload }) => words.atStart(eventText(event, payload, telling))),
  ]
}

/** "Staff are appointed (How many: 2)": an event with the numbers of its payload. */
export function eventText(type: string, payload: unknown, { theCase, language }: Telling): string {
  const known = eventTypeWords(type)[language]
  const process = theCase.model.processes.find(({ produces }) => produces === type)?.title[language]
  const title = known === type ? (process ?? type) : known
  const fields = typeof payload === "object" && payload !== null ? Object.entries(payload) : []
  const numbers = fields.flatMap(([field, value]) =>
    typeof value === "number" ? [`${fieldWords(type, field)[language]}: ${plainNumber(value, language)}`] : [],
  )
  return numbers.length === 0 ? title : `${title} (${numbers.join(", ")})`
}

export function interventionText(intervention: Intervention, telling: Telling): string {
  const { theCase, language } = telling
  const words = leversWords(language)
  const { day } = quantitiesIn(language)
  const titles = titlesOf(theCase, language)
  if (intervention.title !== undefined && !("on" in intervention)) return intervention.title[language]
  if ("on" in intervention) {
    const said = intervention.title?.[language] ?? eventText(intervention.event, intervention.payload, telling)
    return words.eventOn(said, day(intervention.on))
  }
  if ("scale" in intervention) {
    const scaled = Object.entries(intervention.scale).map(([name, factor]) =>
      words.times(titles.process(name), plainNumber(factor, language)),
    )
    return words.scaled(scaled.join(", "), day(intervention.from), day(intervention.to))
  }
  const { when, every, event, payload } = intervention
  const variable = titles.variable(when.indicator)
  const condition =
    "below" in when
      ? words.below(variable, plainNumber(when.below, language))
      : words.atLeast(variable, plainNumber(when.atLeast, language))
  return words.rule(eventText(event, payload, telling), words.every[every], condition)
}
