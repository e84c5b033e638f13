/** Assumed told: the levels, changed parameters and interventions that a scenario rests on, in words, each with its evidence grade. */
import type { Bilingual, EvidenceGrade, Language } from "@laksana/core"
import type { WhatIfResults } from "@laksana/results"
import { dimensionWords, gradeWords } from "./evidence.ts"
import { quantitiesIn } from "./quantities.ts"
import { levelTitle, type RunTelling } from "./run-telling.ts"
import { runWords } from "./run.ts"

type ParameterChange = Extract<WhatIfResults["edits"][number], { readonly parameters: unknown }>["parameters"][string]

export interface AssumedTelling extends RunTelling {
  readonly model: {
    readonly parameters: readonly {
      readonly id: string
      readonly title: Bilingual
      readonly evidence: { readonly grade: EvidenceGrade }
    }[]
  }
  /** What the scenario file changes. */
  readonly file: {
    readonly parameters?: Readonly<Record<string, ParameterChange>>
    readonly interventions?: readonly unknown[]
  }
}

export function assumedSentences(telling: AssumedTelling): readonly string[] {
  return [...levelSentences(telling), ...parameterSentences(telling), ...interventionSentences(telling)]
}

/** A dimension that the grid varies is named with its levels; one that is held, with the level and its evidence. */
function levelSentences(telling: AssumedTelling): readonly string[] {
  const { experiment, language } = telling
  const words = runWords(language)
  const levels = experiment.scenarios[0]?.levels ?? {}
  return Object.entries(levels).map(([dimension, level]) => {
    const name = dimensionWords(dimension)[language]
    const varied = experiment.grid[dimension]
    if (varied !== undefined)
      return words.levelsVary(name, varied.map((each) => levelTitle(telling, dimension, each)).join(", "))
    const grade = telling.case.levels[dimension]?.[level]?.evidence ?? "assumption"
    return words.level(name, levelTitle(telling, dimension, level), gradeWords[grade][language])
  })
}

function parameterSentences({ model, language, file }: AssumedTelling): readonly string[] {
  const words = runWords(language)
  return Object.entries(file.parameters ?? {}).map(([id, change]) => {
    const parameter = model.parameters.find((each) => each.id === id)
    const grade = gradeWords[parameter?.evidence.grade ?? "assumption"][language]
    return words.parameterChanged(parameter?.title[language] ?? id, changeInWords(change, language), grade)
  })
}

/** "0.1 to 0.2, all equally likely": how a parameter is changed. */
export function changeInWords(change: ParameterChange, language: Language): string {
  const words = runWords(language).change
  const number = (value: number) => quantitiesIn(language).number(value, digitsOf(value))
  if (typeof change === "number") return words.value(number(change))
  if ("times" in change) return words.times(number(change.times))
  if ("uniform" in change) return words.uniform(number(change.uniform[0]), number(change.uniform[1]))
  if ("logUniform" in change) return words.logUniform(number(change.logUniform[0]), number(change.logUniform[1]))
  if ("normal" in change) return words.normal(number(change.normal[0]), number(change.normal[1]))
  const [low, mode, high] = change.triangular
  return words.triangular(number(low), number(mode), number(high))
}

/** Decimal places that a number is written with, at most four. */
function digitsOf(value: number): number {
  return [0, 1, 2, 3].find((digits) => Math.abs(Number(value.toFixed(digits)) - value) < 1e-9) ?? 4
}

function interventionSentences({ language, scenarios, file }: AssumedTelling): readonly string[] {
  const words = runWords(language)
  const count = file.interventions?.length ?? 0
  if (count === 0) return []
  const cost = Math.max(...scenarios.map((scenario) => scenario.cost))
  return [
    [words.interventions(count), ...(cost > 0 ? [words.cost(quantitiesIn(language).number(cost))] : [])].join(" "),
  ]
}
