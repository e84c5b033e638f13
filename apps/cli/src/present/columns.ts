/** Columns: rows of text as an aligned table: the first column to the left, numbers and days to the right. */

export function columns(rows: readonly (readonly string[])[], indent = 2): readonly string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? "").length)))
  return rows.map((row) => {
    const cells = row.map((text, i) => (i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0)))
    return `${" ".repeat(indent)}${cells.join("  ")}`.trimEnd()
  })
}
