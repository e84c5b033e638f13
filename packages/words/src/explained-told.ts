/** Explained told: one event of a run in words: what it is called, why it came when it did, and what it changed. */
import type { Language } from "@laksana/core"
import { type RunEvent, strongestFactors } from "@laksana/results"
import { explainWords } from "./explained-run.ts"
import { quantitiesIn } from "./quantities.ts"
import type { ModelTitles, Titles } from "./titles.ts"

/** What of a model says how the events of a run arise. */
export interface ProcessTitles extends ModelTitles {
  readonly processes: readonly (ModelTitles["processes"][number] & { readonly produces: string })[]
}

type Factor = Parameters<typeof strongestFactors>[0][number]

/** Drivers told of one event; the JSON has all. */
const driversTold = 3

/** "Team meeting held", "Socialization held (incidental)": the type is one event's own name; a process is titled in the plural. */
export function runEventTitle({ type, cause }: RunEvent, model: ProcessTitles, language: Language): string {
  const process = model.processes.find(({ name, produces }) =>
    cause.kind === "process" ? name === cause.process : produces === type,
  )
  if (process !== undefined && explainWords(language).titleNamesOne) return process.title[language]
  const kind = cause.kind === "process" && cause.process.startsWith(type) ? cause.process.slice(type.length) : ""
  const spelt = type.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/^Skp\b/, "SKP")
  return kind === "" ? spelt : `${spelt} (${kind.toLowerCase()})`
}

/** Who did it, or how often it was to be expected and what raised or lowered that most. */
export function runEventCauses({ cause }: RunEvent, titles: Titles, language: Language): readonly string[] {
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
    ...told.map((factor) => factorText(factor, titles, language)),
  ]
}

/** "because awareness 0.12 is below its reference 0.30: ×0.63". */
export function factorText({ variable, value, factor, reference }: Factor, titles: Titles, language: Language): string {
  const words = explainWords(language)
  const { number } = quantitiesIn(language)
  const title = titles.variable(variable)
  if (reference === undefined) return words.amplifier(title, number(value, 2), number(factor, 2))
  return words.driver(
    title,
    number(value, 2),
    value < reference ? "below" : "above",
    number(reference, 2),
    number(factor, 2),
  )
}

/** A change below a hundredth is in the JSON; in words it would read as none. */
export function runEventChanges({ changed }: RunEvent, titles: Titles, language: Language): readonly string[] {
  const words = explainWords(language)
  const { number } = quantitiesIn(language)
  return Object.entries(changed).flatMap(([id, [before, after]]) =>
    Math.abs(after - before) < 0.005 ? [] : [words.changed(titles.variable(id), number(before, 2), number(after, 2))],
  )
}
