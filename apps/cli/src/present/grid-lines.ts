/** Grid lines: the heat table of an experiment's grid with its answer in words; without one, a row for each scenario. */
import { gridOf, type Grid, thresholdOf } from "@laksana/results"
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
  thresholdSentence,
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
  const rows = told.scenarios.map((one) => folded(`${one.label[language]} · ${scenarioAnswer(told, one)}`, style.width))
  const threshold = thresholdLine(told)
  return threshold === undefined ? rows : [folded(threshold, style.width), "", ...rows]
}

/** Half of all futures are asked for where the file asks for no other share of them. */
const usualTarget = 0.5

/** From where on enough futures reach the goal, where the levels of a grid set one parameter to numbers. */
function thresholdLine(told: ToldRun): string | undefined {
  const { experiment, scenarios, runs } = told
  const milestone = headlineMilestone(experiment)
  const by = headlineDays(experiment)[0] ?? experiment.horizon
  const target = experiment.targets[0]?.probability ?? usualTarget
  const threshold = thresholdOf(experiment, scenarios, { milestone, by, target, runs })
  if (threshold === undefined) return undefined
  return thresholdSentence(threshold, { ...told, milestoneTitle: milestoneTitle(told, milestone) })
}
