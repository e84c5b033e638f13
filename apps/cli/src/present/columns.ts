/** Columns: rows of text as an aligned table: the first column to the left, numbers and days to the right. */
import { wrap } from "../terminal/wrap.ts"

const indent = 2
const gap = 2

/** The first row heads the others: where the table would be wider than `width`, its words go below each other. */
export function columns(rows: readonly (readonly string[])[], width = Number.POSITIVE_INFINITY): readonly string[] {
  const widths = widthsOf(rows)
  const [head, ...body] = rows
  const total = widths.reduce((sum, each) => sum + each + gap, indent - gap)
  if (head === undefined || total <= width) return aligned(rows)
  const needed = widthsOf(body)
  const broken = head.map((text, i) => wrap(text, needed[i] ?? 0))
  const height = Math.max(...broken.map((lines) => lines.length))
  // What is shorter stands on the last lines, next to its column.
  const heads = Array.from({ length: height }, (_, line) =>
    broken.map((lines) => lines[line - height + lines.length] ?? ""),
  )
  return aligned([...heads, ...body])
}

const widthsOf = (rows: readonly (readonly string[])[]): readonly number[] =>
  (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? "").length)))

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = widthsOf(rows)
  return rows.map((row) => {
    const cells = row.map((text, i) => (i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0)))
    return `${" ".repeat(indent)}${cells.join(" ".repeat(gap))}`.trimEnd()
  })
}
