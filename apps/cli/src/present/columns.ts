/** Columns: rows of text as an aligned table: the first column to the left, numbers and days to the right. */
import { wrap } from "../terminal/wrap.ts"

type Rows = readonly (readonly string[])[]

const indent = 2
const gap = 2
const narrowest = 16

/** The first row heads the others. Where the table would be wider than `width`, headings are broken, then the first column. */
export function columns(rows: Rows, width = Number.POSITIVE_INFINITY): readonly string[] {
  const [head, ...body] = rows
  if (head === undefined || totalOf(widthsOf(rows)) <= width) return aligned(rows)
  const [names = 0, ...needed] = widthsOf(body)
  const [, ...others] = widthsOf([...broken(head, [names, ...needed], "bottom"), ...body])
  const first = Math.min(names, Math.max(narrowest, width - totalOf([0, ...others])))
  const heads = broken(head, [first, ...needed], "bottom")
  return aligned([...heads, ...body.flatMap((row) => broken(row, [first, ...others], "top"))])
}

const widthsOf = (rows: Rows): readonly number[] =>
  (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? "").length)))

const totalOf = (widths: readonly number[]): number => widths.reduce((sum, each) => sum + each + gap, indent - gap)

/** A row on as many lines as its cells need within their widths; the shorter cells stand at the top or the bottom. */
function broken(row: readonly string[], widths: readonly number[], at: "top" | "bottom"): Rows {
  const cells = row.map((text, i) => wrap(text, widths[i] ?? 0))
  const height = Math.max(...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    cells.map((lines) => lines[at === "top" ? line : line - height + lines.length] ?? ""),
  )
}

function aligned(rows: Rows): readonly string[] {
  const widths = widthsOf(rows)
  return rows.map((row) => {
    const cells = row.map((text, i) => (i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0)))
    return `${" ".repeat(indent)}${cells.join(" ".repeat(gap))}`.trimEnd()
  })
}
