/**
 * CSV text: a table as RFC 4180 has it; or as a spreadsheet in Indonesian opens it: semicolons, decimal commas, and the mark by which
 * it knows the encoding.
 */
import type { Table } from "./tables.ts"

type Field = string | number

export function csvText({ columns, rows }: Table, indonesian: boolean): string {
  const separator = indonesian ? ";" : ","
  const special = new RegExp(`["\r\n${separator}]`)
  const quoted = (text: string) => (special.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const field = (value: Field) => quoted(indonesian ? forSpreadsheet(value) : String(value))
  const line = (fields: readonly Field[]) => `${fields.map(field).join(separator)}\r\n`
  return `${indonesian ? "\ufeff" : ""}${[columns, ...rows].map(line).join("")}`
}

/** A text that a spreadsheet would take for a formula is marked as text. */
function forSpreadsheet(value: Field): string {
  if (typeof value === "number") return String(value).replace(".", ",")
  return /^[=+\-@\t]/.test(value) ? `'${value}` : value
}
