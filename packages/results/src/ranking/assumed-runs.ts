/** Assumed runs: runs of scenarios under every combination of levels, taken apart: scenario by scenario, combination by combination. */
import type { Bilingual } from "@laksana/core"
import { type CombinationRows, type LevelFactor, rowsOf, settingAt } from "@laksana/experiments"

export interface AssumedScenario {
  readonly id: string
  readonly title: Bilingual
  /** Levels of its own file in dimensions that vary for all alike: they play no part. */
  readonly setAside: Readonly<Record<string, string>>
  /** Levels that it assumes in the dimensions that do not vary. */
  readonly assumes: Readonly<Record<string, string>>
  /** Parameters that levels of the varied dimensions set and its file sets too: the file's stand. */
  readonly holds: readonly string[]
}

export interface ScenarioRuns extends AssumedScenario {
  /** The outcome, row by row, of as many rows as are finished. */
  readonly values: Float64Array
}

/** The level of each factor in each combination, in the order of the rows. */
export function combinationsOf(factors: readonly LevelFactor[]): readonly Readonly<Record<string, string>>[] {
  const rows = rowsOf({ kind: "full-factorial", levels: factors.map(({ levels }) => levels.length), runs: 1 })
  return Array.from({ length: rows.size }, (_, at) => {
    const { point } = rows.rowAt(at)
    return Object.fromEntries(
      factors.map((factor, i) => [factor.id, factor.levels[settingAt(factor, point[i] ?? 0)]?.name ?? ""]),
    )
  })
}

/** Rows that every scenario of these has whole: of each run all combinations, and of each scenario the same runs. */
export function wholeRuns(scenarios: readonly Pick<ScenarioRuns, "values">[], { levels }: CombinationRows): number {
  const combinations = levels.reduce((product, count) => product * count, 1)
  return Math.min(...scenarios.map(({ values }) => Math.floor(values.length / combinations)))
}

/** Of each combination the values of its first `runs` runs. */
export const byCombination = (values: Float64Array, combinations: number, runs: number): readonly Float64Array[] =>
  Array.from({ length: combinations }, (_, at) =>
    Float64Array.from({ length: runs }, (_value, run) => values[run * combinations + at] ?? 0),
  )
