/** Grid lines: the heat table of an experiment's grid with its answer in words; without one, a row for each scenario. */
import { gridOf, type Grid } from "@laksana/results"
import { heatGrid } from "../terminal/heat-grid.ts"
import { folded } from "../terminal/wrap.ts"
import {
  dimensionWords,
  gridAnswer,
  headlineDays,
  headlineMilestone,
  levelTitle,
  milestoneTitle,
  scaleOf,
  scenarioAnswer,
} from "@laksana/words"
import type { ToldRun } from "./told-run.ts"

export function gridLines(told: ToldRun): readonly string[] {
  const { experiment } = told
  const id = headlineMilestone(experiment)
  const day = headlineDays(experiment)[0] ?? experiment.horizon
  const grid = gridOf(experiment, told.scenarios, id, day)
  return grid === undefined
    ? scenarioRows(told)
    : [folded(gridAnswer(told, grid), told.style.width), "", ...gridTable(told, grid)]
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

function scenarioRows(told: ToldRun): readonly string[] {
  const { language, style } = told
  return told.scenarios.map((one) => folded(`${one.label[language]} · ${scenarioAnswer(told, one)}`, style.width))
}
