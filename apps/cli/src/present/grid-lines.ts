/** Grid lines: the heat table of an experiment's grid with its answer in words; without one, a row for each scenario. */
import type { LabelledScenario } from "@laksana/scenario"
import { gridOf, type Grid, type GridCell } from "@laksana/results"
import { heatGrid } from "../terminal/heat-grid.ts"
import { folded } from "../terminal/wrap.ts"
import { dimensionWords, scaleOf } from "@laksana/words"
import { headlineDays, headlineMilestone, levelTitle, milestoneTitle, type ToldRun } from "./told-run.ts"

export function gridLines(told: ToldRun): readonly string[] {
  const { experiment } = told
  const id = headlineMilestone(experiment)
  const day = headlineDays(experiment)[0] ?? experiment.horizon
  const grid = gridOf(experiment, told.scenarios, id, day)
  return grid === undefined ? scenarioRows(told) : [gridAnswer(told, grid), "", ...gridTable(told, grid)]
}

/** The table alone, with its title. */
function gridTable(told: ToldRun, grid: Grid): readonly string[] {
  const { words, quantities, language, runs, style } = told
  const title = words.gridTitle(
    milestoneTitle(told, grid.milestone),
    quantities.deadline(grid.by),
    quantities.number(scaleOf(runs)),
  )
  const cells = grid.cells.map((row) =>
    row.map((cell) => ({
      text: `${quantities.cell({ ...cell, of: runs })} ${quantities.margin({ ...cell, of: runs })}`,
      share: cell.p,
    })),
  )
  const table = {
    rowTitle: `${dimensionWords(grid.rows.dimension)[language]} ↓`,
    columnTitle: `${dimensionWords(grid.columns.dimension)[language]} →`,
    rows: grid.rows.levels.map((level) => levelTitle(told, grid.rows.dimension, level)),
    columns: grid.columns.levels.map((level) => levelTitle(told, grid.columns.dimension, level)),
    cells,
  }
  return [folded(title, style.width), ...heatGrid(table, style.colour)]
}

/** Lowest and highest cell, unless their intervals overlap: then the grid shows no difference, and the answer says so. */
function gridAnswer(told: ToldRun, grid: Grid): string {
  const { words, quantities, runs } = told
  const cells = grid.cells.flat().toSorted((a, b) => a.p - b.p)
  const [low, high] = [cells[0], cells.at(-1)]
  if (low === undefined || high === undefined) return ""
  const share = (cell: GridCell) => quantities.frequency({ p: cell.p, of: runs })
  const said =
    low.high >= high.low
      ? words.gridAnswerSame(share(high))
      : words.gridAnswer(share(low), cellName(told, low), share(high), cellName(told, high))
  return folded(`${milestoneTitle(told, grid.milestone)}, ${quantities.deadline(grid.by)}. ${said}`, told.style.width)
}

/** "resourcing low, commitment high". */
export function cellName(told: Pick<ToldRun, "case" | "language">, { levels }: Pick<GridCell, "levels">): string {
  return Object.entries(levels)
    .map(([dimension, level]) => `${dimensionWords(dimension)[told.language]}: ${levelTitle(told, dimension, level)}`)
    .join(", ")
}

/** A scenario as a reader tells it from the others: its cell, or its title where there is no grid. */
export function scenarioName(told: ToldRun, { label, levels }: Pick<LabelledScenario, "label" | "levels">): string {
  const varied = Object.entries(levels).filter(([dimension]) => told.experiment.grid[dimension] !== undefined)
  return varied.length === 0 ? label[told.language] : cellName(told, { levels: Object.fromEntries(varied) })
}

function scenarioRows(told: ToldRun): readonly string[] {
  const { quantities, words, experiment, runs, language } = told
  const id = headlineMilestone(experiment)
  const days = headlineDays(experiment)
  return told.scenarios.map(({ label, milestones }) => {
    const said = days.flatMap((day) => {
      const found = milestones[id]?.by[day]
      return found === undefined
        ? []
        : [[quantities.deadline(day), quantities.frequency({ p: found.p, of: runs })] as const]
    })
    return folded(`${label[language]} · ${words.answer(milestoneTitle(told, id), said)}`, told.style.width)
  })
}
