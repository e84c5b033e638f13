/** Heat grid in words: from how many futures to how many, over the levels; and which of the two dimensions moves it more. */
import type { Language } from "@laksana/core"
import { quantitiesIn } from "@laksana/words"
import { max, min } from "d3-array"
import { caution, frequencyWithError, futuresWithError, sharedWords } from "../frame/words.ts"
import type { HeatCell, HeatGridProps } from "./data.ts"

interface Words {
  readonly range: (
    milestone: string,
    day: string,
    low: string,
    lowCell: string,
    high: string,
    highCell: string,
  ) => string
  readonly alike: (milestone: string, day: string, frequency: string) => string
  readonly more: (dimension: string, other: string) => string
  readonly cell: (row: string, column: string) => string
  readonly columns: readonly [futures: string, error: string]
  readonly unit: (scale: string) => string
}

const en: Words = {
  range: (milestone, day, low, lowCell, high, highCell) =>
    `${milestone} by ${day}: from ${low} with ${lowCell} to ${high} with ${highCell}.`,
  alike: (milestone, day, frequency) =>
    `${milestone} by ${day}: ${frequency} at most, and about as many in every cell: the differences are within the error of chance.`,
  more: (dimension, other) => ` Moving ${dimension} changes it more than moving ${other}.`,
  cell: (row, column) => `${row} and ${column}`,
  columns: ["futures", "95% error"],
  unit: (scale) => `Number in a cell: futures of ${scale}; ± its 95% error`,
}

const id: Words = {
  range: (milestone, day, low, lowCell, high, highCell) =>
    `${milestone} hingga ${day}: dari ${low} dengan ${lowCell} sampai ${high} dengan ${highCell}.`,
  alike: (milestone, day, frequency) =>
    `${milestone} hingga ${day}: paling banyak ${frequency}, dan kurang lebih sama di setiap sel: selisihnya masih dalam galat kebetulan.`,
  more: (dimension, other) => ` Mengubah ${dimension} lebih berpengaruh daripada mengubah ${other}.`,
  cell: (row, column) => `${row} dan ${column}`,
  columns: ["masa depan", "galat 95 %"],
  unit: (scale) => `Angka dalam sel: banyaknya dari ${scale} masa depan; ± galat 95 %`,
}

export const heatGridWords = (language: Language): Words => ({ en, id })[language]

export const cellName = ({ rows, columns, language }: HeatGridProps, row: number, column: number): string =>
  heatGridWords(language).cell(
    `${rows.title} “${rows.levels[row]?.label ?? ""}”`,
    `${columns.title} “${columns.levels[column]?.label ?? ""}”`,
  )

interface PlacedCell {
  readonly cell: HeatCell
  readonly row: number
  readonly column: number
}

export function heatGridTakeaway(props: HeatGridProps): string {
  const { language, milestone, by, runs, rows, columns, cells } = props
  const words = heatGridWords(language)
  const quantities = quantitiesIn(language)
  const all = cells.flatMap((line, row) => line.map((cell, column): PlacedCell => ({ cell, row, column })))
  const sorted = all.toSorted((a, b) => a.cell.p - b.cell.p)
  const [lowest, highest] = [sorted[0], sorted.at(-1)]
  if (runs === 0 || lowest === undefined || highest === undefined) return sharedWords(language).noRuns
  const day = quantities.deadline(by)
  const say = ({ cell }: PlacedCell) => futuresWithError(cell, runs, quantities)
  if (lowest.cell.high >= highest.cell.low) return words.alike(milestone, day, say(highest)) + caution(runs, language)
  const range = words.range(
    milestone,
    day,
    say(lowest),
    cellName(props, lowest.row, lowest.column),
    frequencyWithError(highest.cell, runs, quantities),
    cellName(props, highest.row, highest.column),
  )
  // A dimension's reach: the mean over the other's levels of the difference between its own ends.
  const reach = (lines: readonly (readonly HeatCell[])[]) =>
    lines.reduce((sum, line) => sum + (max(line, ({ p }) => p) ?? 0) - (min(line, ({ p }) => p) ?? 0), 0) / lines.length
  const across = reach(cells)
  const down = reach(columns.levels.map((_, column) => cells.flatMap((line) => line[column] ?? [])))
  const widest = max(all, ({ cell }) => cell.high - cell.low) ?? 0
  if (Math.abs(across - down) <= widest) return range + caution(runs, language)
  const [first, second] = across > down ? [columns.title, rows.title] : [rows.title, columns.title]
  return range + words.more(first, second) + caution(runs, language)
}
