/** Words of `explain SCENARIO --run I`, with the same keys in both languages. */
import type { Language } from "@laksana/core"

export interface ExplainWords {
  readonly heading: (run: string, scenario: string, events: string) => string
  readonly draw: (position: string) => string
  /** Of a case without a history. */
  readonly fromPriors: string
  readonly milestones: string
  /** Whether the title of a process also names one of its events: Indonesian nouns take no plural. */
  readonly titleNamesOne: boolean
  readonly never: string
  readonly intensity: (perMonth: string, parts: IntensityParts) => string
  readonly driver: (
    variable: string,
    value: string,
    side: "below" | "above",
    reference: string,
    factor: string,
  ) => string
  readonly amplifier: (variable: string, value: string, factor: string) => string
  readonly byIntervention: (id: string) => string
  readonly byRecord: (entry: string) => string
  readonly byRule: (id: string) => string
  readonly changed: (variable: string, before: string, after: string) => string
  readonly changedNothing: string
}

/** The factors whose product is an intensity: `scale` is the scenario's part. */
export interface IntensityParts {
  readonly base: string
  readonly gate: string
  readonly scale: string
  readonly factors: string
}

const en: ExplainWords = {
  heading: (run, scenario, events) => `Future ${run} of “${scenario}”: ${events} events`,
  draw: (position) => `It starts from draw ${position} of those conditioned on the history.`,
  fromPriors: "It starts from a draw of its own from the priors: the case has no history to learn from.",
  milestones: "Milestones",
  titleNamesOne: false,
  never: "never within the horizon",
  intensity: (perMonth, { base, gate, scale, factors }) =>
    `expected ${perMonth} a month = base ${base} × gate ${gate} × scenario ${scale} × drivers ${factors}`,
  driver: (variable, value, side, reference, factor) =>
    `because ${variable} ${value} is ${side} its reference ${reference}: ×${factor}`,
  amplifier: (variable, value, factor) => `because ${variable} is ${value}: ×${factor}`,
  byIntervention: (id) => `the scenario's doing (${id})`,
  byRecord: (entry) => `a recorded fact (${entry})`,
  byRule: (id) => `the scenario's doing: the condition of ${id} held`,
  changed: (variable, before, after) => `${variable} ${before} → ${after}`,
  changedNothing: "changes no variable by a hundredth or more",
}

const id: ExplainWords = {
  heading: (run, scenario, events) => `Masa depan ${run} dari “${scenario}”: ${events} kejadian`,
  draw: (position) => `Berangkat dari undian ke-${position} di antara undian yang disyaratkan pada riwayat.`,
  fromPriors: "Berangkat dari undian prior tersendiri: kasus ini tidak memiliki riwayat untuk dipelajari.",
  milestones: "Tonggak",
  titleNamesOne: true,
  never: "tidak tercapai dalam horizon",
  intensity: (perMonth, { base, gate, scale, factors }) =>
    `diharapkan ${perMonth} per bulan = dasar ${base} × gerbang ${gate} × skenario ${scale} × pendorong ${factors}`,
  driver: (variable, value, side, reference, factor) =>
    `karena ${variable} ${value} berada di ${side === "below" ? "bawah" : "atas"} acuannya ${reference}: ×${factor}`,
  amplifier: (variable, value, factor) => `karena ${variable} sebesar ${value}: ×${factor}`,
  byIntervention: (name) => `ditetapkan oleh skenario (${name})`,
  byRecord: (entry) => `fakta yang tercatat (${entry})`,
  byRule: (name) => `ditetapkan oleh skenario: syarat ${name} terpenuhi`,
  changed: (variable, before, after) => `${variable} ${before} → ${after}`,
  changedNothing: "tidak mengubah variabel sebesar seperseratus atau lebih",
}

export const explainWords = (language: Language): ExplainWords => ({ en, id })[language]
