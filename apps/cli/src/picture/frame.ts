/** Frame: what stands around the panels of a grid's picture: titles, the names of levels, axes and notes. */
import type { Day } from "@laksana/core"
import type { ToldRun } from "../present/told-run.ts"
import type { Grid, RunResults } from "@laksana/results"
import { dimensionWords, levelTitle, milestoneTitle, scaleOf } from "@laksana/words"
import { pictureWords } from "../words/picture.ts"
import type { Layout } from "./layout.ts"
import { ink, quiet } from "./palette.ts"
import { scaleIn } from "./panel.ts"
import { element, escaped, text } from "./svg.ts"

export function titles(told: ToldRun, grid: Grid, { margin, titleBase }: Layout): readonly string[] {
  const { language, quantities, runs } = told
  const words = pictureWords(language)
  const dimensions = `${dimensionWords(grid.rows.dimension)[language]} × ${dimensionWords(grid.columns.dimension)[language]}`
  return [
    text(words.title(milestoneTitle(told, grid.milestone), quantities.deadline(grid.by)), {
      x: margin,
      y: titleBase,
      "font-size": 25,
      "font-weight": 700,
      fill: ink,
    }),
    ...[told.case.title[language], words.subtitle(quantities.number(runs), dimensions)].map((line, i) =>
      text(line, { x: margin, y: titleBase + 26 + i * 20, "font-size": 14, fill: quiet }),
    ),
  ]
}

/** Words on lines of about so many characters. */
export function broken(name: string, width: number): readonly string[] {
  const done: string[] = []
  for (const word of name.split(" ")) {
    const last = done.at(-1)
    if (last !== undefined && last.length + word.length < width) done[done.length - 1] = `${last} ${word}`
    else done.push(word)
  }
  return done
}

export function heads(told: ToldRun, grid: Grid, layout: Layout): readonly string[] {
  const { language } = told
  const name = (dimension: string) => dimensionWords(dimension)[language]
  const columns = grid.columns.levels.map((level, j) => {
    const { left, width } = layout.panel(0, j)
    return twoParts(
      name(grid.columns.dimension),
      levelTitle(told, grid.columns.dimension, level),
      left + width / 2,
      layout.columnHead,
    )
  })
  const rows = grid.rows.levels.flatMap((level, i) => {
    const { top, height } = layout.panel(i, 0)
    const at = top + height / 2
    const said = [name(grid.rows.dimension), ...broken(levelTitle(told, grid.rows.dimension, level), 11)]
    return said.map((part, k) =>
      text(part, {
        x: layout.margin,
        y: at + (k - (said.length - 1) / 2) * 16,
        fill: k === 0 ? quiet : ink,
        ...(k === 0 ? {} : { "font-weight": 700 }),
      }),
    )
  })
  return [...columns, ...rows]
}

function twoParts(dimension: string, level: string, x: number, y: number): string {
  return element(
    "text",
    { x, y, "text-anchor": "middle" },
    element("tspan", { fill: quiet }, escaped(`${dimension} `)),
    element("tspan", { fill: ink, "font-weight": 700 }, escaped(level)),
  )
}

export function axes(told: ToldRun, grid: Grid, layout: Layout): readonly string[] {
  const { quantities, runs, experiment } = told
  const { start, horizon } = experiment
  const shares = grid.rows.levels.flatMap((_, i) => {
    const panel = layout.panel(i, 0)
    const { y } = scaleIn(panel, start, horizon)
    return [0, 0.5, 1].map((share) =>
      text(quantities.number(share * scaleOf(runs)), {
        x: panel.left - 6,
        y: y(share) + 4,
        "text-anchor": "end",
        "font-size": 11,
        fill: quiet,
      }),
    )
  })
  const last = grid.rows.levels.length - 1
  const years = grid.columns.levels.flatMap((_, j) => {
    const { x } = scaleIn(layout.panel(last, j), start, horizon)
    return yearsIn(start, horizon).map((day) =>
      text(day.slice(0, 4), { x: x(day), y: layout.axisBase, "text-anchor": "middle", "font-size": 11, fill: quiet }),
    )
  })
  return [...shares, ...years]
}

/** First days of the years within the projection, at most six or so, so that their numbers do not touch. */
function yearsIn(start: Day, horizon: Day): readonly Day[] {
  const first = Number(start.slice(0, 4)) + (start.slice(5) === "01-01" ? 0 : 1)
  const count = Number(horizon.slice(0, 4)) - first + 1
  const step = Math.max(1, Math.ceil(count / 6))
  return Array.from({ length: Math.ceil(count / step) }, (_, i) => `${first + i * step}-01-01`)
}

export function notes(told: ToldRun, layout: Layout, results: RunResults): readonly string[] {
  const words = pictureWords(told.language)
  const { seed, engine, inputHash } = results
  const axis = words.axis(told.quantities.number(scaleOf(told.runs)))
  return [
    ...[`↑ ${axis}. ${words.error}`, words.caveat].map((line, i) =>
      text(line, { x: layout.margin, y: layout.noteBase + i * 18, "font-size": 12.5, fill: ink }),
    ),
    text(told.words.provenance(seed, engine, inputHash), {
      x: layout.margin,
      y: layout.noteBase + 38,
      "font-size": 11,
      fill: quiet,
    }),
  ]
}
