/** Assumed: the levels, changed parameters and interventions that a scenario rests on, each with its evidence grade. */
import type { ScenarioFile } from "@laksana/scenario"
import { type ChangeWords, dimensionWords, gradeWords } from "@laksana/words"
import { levelTitle, type ToldRun } from "./told-run.ts"

export function assumedLines(told: ToldRun): readonly string[] {
  const lines = [...levelLines(told), ...parameterLines(told), ...interventionLines(told)]
  return lines.length === 0 ? [] : [told.words.assumed, ...lines.map((line) => `  ${line}`)]
}

/** A dimension that the grid varies is named with its levels; one that is held, with the level and its evidence. */
function levelLines(told: ToldRun): readonly string[] {
  const { experiment, words, language } = told
  const levels = experiment.scenarios[0]?.levels ?? {}
  return Object.entries(levels).map(([dimension, level]) => {
    const name = dimensionWords(dimension)[language]
    const varied = experiment.grid[dimension]
    if (varied !== undefined)
      return words.levelsVary(name, varied.map((each) => levelTitle(told, dimension, each)).join(", "))
    const grade = told.case.levels[dimension]?.[level]?.evidence ?? "assumption"
    return words.level(name, levelTitle(told, dimension, level), gradeWords[grade][language])
  })
}

type Change = NonNullable<ScenarioFile["parameters"]>[string]

function parameterLines(told: ToldRun): readonly string[] {
  const { model, words, language, quantities } = told
  const number = (value: number) => quantities.number(value, digitsOf(value))
  return Object.entries(told.file.parameters ?? {}).map(([id, change]) => {
    const parameter = model.parameters.find((each) => each.id === id)
    const grade = gradeWords[parameter?.evidence.grade ?? "assumption"][language]
    return words.parameterChanged(parameter?.title[language] ?? id, changeInWords(change, words.change, number), grade)
  })
}

function changeInWords(change: Change, words: ChangeWords, number: (value: number) => string): string {
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

function interventionLines(told: ToldRun): readonly string[] {
  const { words, quantities, scenarios } = told
  const count = told.file.interventions?.length ?? 0
  if (count === 0) return []
  const costs = scenarios.map(({ cost }) => cost)
  const cost = Math.max(...costs)
  return [[words.interventions(count), ...(cost > 0 ? [words.cost(quantities.number(cost))] : [])].join(" ")]
}
