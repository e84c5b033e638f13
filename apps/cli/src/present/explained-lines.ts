/** Explained lines: one future in words: its events in order, why each came when it did, and what it changed. */
import type { Language } from "@laksana/core"
import type { AnyModel, IntensityFactor } from "@laksana/engine"
import type { LabelledScenario } from "@laksana/scenario"
import { type ExplainedRunResults, type RunEvent, strongestFactors } from "@laksana/results"
import { explainWords, quantitiesIn, runWords } from "@laksana/words"
import { folded } from "../terminal/wrap.ts"
import { fewDrawsLines } from "./few-draws.ts"

export interface ExplainedSides {
  readonly scenario: LabelledScenario
  readonly model: AnyModel
  readonly language: Language
  /** Columns of the terminal. */
  readonly width: number
}

/** Drivers told of one event; the JSON has all. */
const driversTold = 3

/** Lines for a terminal. */
export function explainedLines(results: ExplainedRunResults, sides: ExplainedSides): readonly string[] {
  const { scenario, language } = sides
  const words = explainWords(language)
  const quantities = quantitiesIn(language)
  const milestones = scenario.milestones.map(({ id, title }) => {
    const day = results.milestones[id] ?? null
    return `  ${title[language]}: ${day === null ? words.never : quantities.day(day)}`
  })
  const { provenance, notAPrediction } = runWords(language)
  return [
    words.heading(quantities.number(results.run), scenario.label[language], quantities.number(results.events.length)),
    results.draw === null ? words.fromPriors : words.draw(quantities.number(results.draw)),
    "",
    words.milestones,
    ...milestones,
    "",
    ...results.events.flatMap((event) => eventLines(event, sides)),
    ...fewDrawsLines(results.draws, language),
    notAPrediction,
    provenance(results.seed, results.engine, results.inputHash),
  ].map((line) => folded(line, sides.width))
}

function eventLines(event: RunEvent, sides: ExplainedSides): readonly string[] {
  const { model, language } = sides
  const words = explainWords(language)
  const quantities = quantitiesIn(language)
  const title = eventTitle(event, model, language)
  const changed = Object.entries(event.changed).flatMap(([id, [before, after]]) => {
    // A change below a hundredth is in the JSON; in words it would read as none.
    if (Math.abs(after - before) < 0.005) return []
    return [
      words.changed(variableTitle(model, id, language), quantities.number(before, 2), quantities.number(after, 2)),
    ]
  })
  return [
    `${quantities.day(event.date)}  ${title}`,
    ...causeLines(event, sides).map((line) => `    ${line}`),
    `    ${changed.length === 0 ? words.changedNothing : changed.join("; ")}`,
    "",
  ]
}

/** "Team meeting held", "Socialization held (incidental)": the type is one event's own name; a process is titled in the plural. */
function eventTitle({ type, cause }: RunEvent, model: AnyModel, language: Language): string {
  const process = model.processes.find(({ name, produces }) =>
    cause.kind === "process" ? name === cause.process : produces === type,
  )
  if (process !== undefined && explainWords(language).titleNamesOne) return process.title[language]
  const kind = cause.kind === "process" && cause.process.startsWith(type) ? cause.process.slice(type.length) : ""
  const spelt = type.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/^Skp\b/, "SKP")
  return kind === "" ? spelt : `${spelt} (${kind.toLowerCase()})`
}

function causeLines({ cause }: RunEvent, { model, language }: ExplainedSides): readonly string[] {
  const words = explainWords(language)
  const { number } = quantitiesIn(language)
  if (cause.kind === "recorded") return [words.byRecord(cause.entry)]
  if (cause.kind !== "process") {
    return [cause.kind === "rule" ? words.byRule(cause.intervention) : words.byIntervention(cause.intervention)]
  }
  const product = cause.factors.reduce((all, { factor }) => all * factor, 1)
  const parts = {
    base: number(cause.base, 3),
    gate: number(cause.gate, 2),
    scale: number(cause.scale, 2),
    factors: number(product, 2),
  }
  const told = strongestFactors(cause.factors).slice(0, driversTold)
  return [
    words.intensity(number(cause.intensity, 3), parts),
    ...told.map((factor) => factorWords(factor, model, language)),
  ]
}

function factorWords(
  { variable, value, factor, reference }: IntensityFactor,
  model: AnyModel,
  language: Language,
): string {
  const words = explainWords(language)
  const { number } = quantitiesIn(language)
  const title = variableTitle(model, variable, language)
  if (reference === undefined) return words.amplifier(title, number(value, 2), number(factor, 2))
  return words.driver(
    title,
    number(value, 2),
    value < reference ? "below" : "above",
    number(reference, 2),
    number(factor, 2),
  )
}

const variableTitle = (model: AnyModel, id: string, language: Language): string =>
  model.variables.find((variable) => variable.id === id)?.title[language] ?? id
