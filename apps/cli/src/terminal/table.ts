/** Table: rows in columns as wide as their contents; the column that may wrap takes what is left of the width. */
import type { Context } from "../command/command.ts"
import { type Style, painter } from "./colour.ts"
import { lengthOf, wrap } from "./wrap.ts"

export interface Column {
  readonly heading: string
  readonly align?: "left" | "right"
  /** The one column whose text is broken into lines where the table would be too wide. */
  readonly wraps?: boolean
}

export interface Cell {
  readonly text: string
  readonly style?: Style
}

export type Row = readonly (string | Cell)[]

const gap = "  "
const narrowest = 24

/** The lines of a table. In plain form a line per row, cells apart by tabs, headings first. */
export function tableLines(columns: readonly Column[], rows: readonly Row[], context: Context): readonly string[] {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === "string" ? { text: cell } : cell)))
  if (context.plain) {
    return [columns.map(({ heading }) => heading), ...cells.map((row) => row.map(({ text }) => text))].map((row) =>
      row.join("\t"),
    )
  }
  const paint = painter(context.out)
  const widths = widthsOf(columns, cells, context.out.width)
  const heading = columns.map((column, i) => paint("bold", padded(column.heading, widths[i] ?? 0, column.align)))
  return [heading.join(gap).trimEnd(), ...cells.flatMap((row) => linesOf(row, columns, widths, paint))]
}

function widthsOf(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  available: number,
): readonly number[] {
  const natural = columns.map(({ heading }, i) =>
    Math.max(lengthOf(heading), ...rows.map((row) => lengthOf(row[i]?.text ?? ""))),
  )
  const total = natural.reduce((sum, width) => sum + width, 0) + gap.length * (columns.length - 1)
  return natural.map((width, i) =>
    columns[i]?.wraps === true && total > available ? Math.max(narrowest, width - (total - available)) : width,
  )
}

function linesOf(
  row: readonly Cell[],
  columns: readonly Column[],
  widths: readonly number[],
  paint: (style: Style, text: string) => string,
): readonly string[] {
  const broken = row.map(({ text }, i) => (columns[i]?.wraps === true ? wrap(text, widths[i] ?? 0) : [text]))
  const height = Math.max(...broken.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    row
      .map(({ style }, i) => {
        const text = padded(broken[i]?.[line] ?? "", widths[i] ?? 0, columns[i]?.align)
        return style === undefined ? text : paint(style, text)
      })
      .join(gap)
      .trimEnd(),
  )
}

function padded(text: string, width: number, align: Column["align"] = "left"): string {
  const space = " ".repeat(Math.max(0, width - lengthOf(text)))
  return align === "right" ? space + text : text + space
}
