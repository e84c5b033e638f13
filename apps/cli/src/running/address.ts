/**
 * Address: a scenario file, and perhaps one cell of its grid: `file.scenario.yaml#resourcing=high,commitment=low`, or the
 * scenario's id as results give it, after the `#`.
 */
import type { Experiment } from "@laksana/scenario"

export interface Address {
  readonly file: string
  /** What stands after `#`. */
  readonly cell?: string
}

export function addressOf(name: string): Address {
  const at = name.lastIndexOf("#")
  return at <= 0 ? { file: name } : { file: name.slice(0, at), cell: name.slice(at + 1) }
}

export type Levels = Readonly<Record<string, string>>

/** Index of the scenario that a cell names; undefined where none or several fit. Levels may be left out where one remains. */
export function scenarioNamed(experiment: Experiment, cell: string): number | undefined {
  const { scenarios } = experiment
  const exact = scenarios.findIndex(({ id }) => id === cell)
  if (exact >= 0) return exact
  const wanted = levelsIn(cell.startsWith(`${experiment.id}/`) ? cell.slice(experiment.id.length + 1) : cell)
  if (wanted === undefined) return undefined
  const fitting = scenarios.flatMap(({ levels }, i) => (fits(levels, wanted) ? [i] : []))
  return fitting.length === 1 ? fitting[0] : undefined
}

function levelsIn(cell: string): Levels | undefined {
  const parts = cell.split(",").map((part) => part.trim().split("="))
  if (parts.some((part) => part.length !== 2)) return undefined
  return Object.fromEntries(parts.map(([dimension, level]) => [dimension ?? "", level ?? ""]))
}

const fits = (levels: Levels, wanted: Levels): boolean =>
  Object.entries(wanted).every(([dimension, level]) => levels[dimension] === level)

/** The cell in the middle of the grid: every dimension at its middle level; the only scenario where there is no grid. */
export function middleOf({ scenarios, grid }: Pick<Experiment, "scenarios" | "grid">): number {
  const middle = Object.fromEntries(
    Object.entries(grid).map(([dimension, levels]) => [dimension, levels[levels.length >> 1] ?? ""]),
  )
  return Math.max(
    0,
    scenarios.findIndex(({ levels }) => fits(levels, middle)),
  )
}

/** The scenario with exactly these levels, where there is one. */
export function withLevels({ scenarios }: Pick<Experiment, "scenarios">, levels: Levels): number | undefined {
  const found = scenarios.findIndex((scenario) => fits(scenario.levels, levels) && fits(levels, scenario.levels))
  return found < 0 ? undefined : found
}
