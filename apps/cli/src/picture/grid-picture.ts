/**
 * Grid picture: the results of a grid as one SVG: a panel of S-curves for each combination of levels, tinted by how often the
 * milestone is reached. Light background, text in the chosen language, the same bytes for the same results.
 */
import type { Language } from "@laksana/core"
import { cellName, headlineDays, headlineMilestone, milestoneTitle } from "@laksana/words"
import { type ReadOutcome, toldRun, type ToldRun } from "../present/told-run.ts"
import { curveOf, type CurvePoint, type Grid, gridOf, type RunResults } from "@laksana/results"
import { pictureWords } from "../words/picture.ts"
import { type Layout, layoutOf } from "./layout.ts"
import { lines } from "./palette.ts"
import { panelMarkup, scaleIn } from "./panel.ts"
import { axes, broken, heads, notes, titles } from "./frame.ts"
import { element, escaped, pathThrough, text } from "./svg.ts"

export interface Picture {
  /** Of the experiment. */
  readonly id: string
  readonly svg: string
}

/** The picture of an outcome; undefined where it has no grid of two dimensions. */
export function gridPicture(results: RunResults, outcome: ReadOutcome, language: Language): Picture | undefined {
  const told = toldRun(outcome, results, language, { colour: false, width: 80 })
  const { experiment } = told
  const milestone = headlineMilestone(experiment)
  const day = headlineDays(experiment)[0] ?? experiment.horizon
  const grid = gridOf(experiment, told.scenarios, milestone, day)
  if (grid === undefined) return undefined
  const beside = experiment.scenarios[0]?.milestones.find(({ id }) => id !== milestone)?.id
  const shown = beside === undefined ? [milestone] : [milestone, beside]
  const layout = layoutOf(grid.rows.levels.length, grid.columns.levels.length)
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${layout.width} ${layout.height}`,
      width: layout.width,
      height: layout.height,
      role: "img",
      lang: language,
      "font-family": "system-ui, 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif",
      "font-size": 13,
    },
    ...describe(told, grid),
    element("rect", { width: layout.width, height: layout.height, fill: "#ffffff" }),
    ...titles(told, grid, layout),
    ...panels(told, grid, layout, shown),
    ...heads(told, grid, layout),
    ...axes(told, grid, layout),
    ...notes(told, layout, results),
  )
  return { id: experiment.id, svg: `${svg}\n` }
}

const curveIn = (told: ToldRun, scenario: string, milestone: string): readonly CurvePoint[] => {
  const at = told.experiment.scenarios.findIndex(({ id }) => id === scenario)
  const summary = told.chunk.summaries[at]
  const start = told.experiment.scenarios[at]?.start
  return summary === undefined || start === undefined ? [] : curveOf(summary, milestone, start, told.experiment.horizon)
}

function describe(told: ToldRun, grid: Grid): readonly string[] {
  const words = pictureWords(told.language)
  const { quantities, runs } = told
  const cells = grid.cells.flat().toSorted((a, b) => a.p - b.p)
  const [low, high] = [cells[0], cells.at(-1)]
  const title = words.title(milestoneTitle(told, grid.milestone), quantities.deadline(grid.by))
  if (low === undefined || high === undefined) return [element("title", {}, escaped(title))]
  const share = ({ p }: { p: number }) => quantities.futures({ p, of: runs })
  const said = words.description(share(low), cellName(told, low), share(high), cellName(told, high))
  return [element("title", {}, escaped(title)), element("desc", {}, escaped(said))]
}

function panels(told: ToldRun, grid: Grid, layout: Layout, shown: readonly string[]): readonly string[] {
  const { quantities, experiment, runs } = told
  const words = pictureWords(told.language)
  const { start, horizon } = experiment
  return grid.cells.flatMap((row, i) =>
    row.map((cell, j) => {
      const panel = layout.panel(i, j)
      const curves = shown.map((milestone) => curveIn(told, cell.scenario, milestone))
      const markup = panelMarkup(panel, { curves, value: cell, runs, start, horizon }, { quantities, words })
      return j === row.length - 1 ? markup + endLabels(told, layout, i, j, shown, curves) : markup
    }),
  )
}

/** The name of each line at its end, beside the last panel of a row; names that would touch make room for each other. */
function endLabels(
  told: ToldRun,
  layout: Layout,
  row: number,
  column: number,
  shown: readonly string[],
  curves: readonly (readonly CurvePoint[])[],
): string {
  const panel = layout.panel(row, column)
  const { y } = scaleIn(panel, told.experiment.start, told.experiment.horizon)
  const labels = shown.map((milestone, i) => ({
    words: broken(milestoneTitle(told, milestone), 17),
    at: y(curves[i]?.at(-1)?.p ?? 0),
    line: lines[i === 0 ? 0 : 1],
  }))
  const sorted = labels.toSorted((a, b) => a.at - b.at)
  let free = panel.top - 4
  return sorted
    .map(({ words, at, line }) => {
      const top = Math.max(free, at - (words.length * 15) / 2)
      free = top + words.length * 15 + 4
      const left = panel.left + panel.width
      const said = words.map((part, i) =>
        text(part, { x: left + 12, y: top + 12 + i * 15, "font-weight": 600, fill: line.colour }),
      )
      return (
        element("path", {
          d: pathThrough([
            [left, at],
            [left + 9, top + 8],
          ]),
          stroke: line.colour,
          fill: "none",
        }) + said.join("")
      )
    })
    .join("")
}
