/**
 * CSV: entries as a table for spreadsheets and statistics, one row each below a header (RFC 4180, lines ended by `\n`). Text that a
 * spreadsheet would run as a formula is written with an apostrophe before it. What is read back is the `event` column and the log's
 * own; a row whose other columns were changed is refused.
 */
import { CsvError, parse } from "csv-parse/sync"
import { stringify } from "csv-stringify/sync"
import type { LogEntry } from "../log/entry.ts"
import { type Column, columns, type Row } from "./columns.ts"
import { type NotUtf8, type Read, type Refused, textOf } from "./reading.ts"
import { entriesOfRows, firstRow, rowOf, type RowProblem, rowsOf } from "./rows.ts"
import { spreadsheetText, textOfSpreadsheet } from "./spreadsheet-text.ts"

/** What lies between two cells: `;` where the comma is in numbers, as in Indonesia. */
export type CsvDelimiter = "," | ";"

export type CsvProblem =
  | RowProblem
  | NotUtf8
  /** It is no table: a quote is not closed, a row has too many cells. */
  | { readonly code: "not-csv"; readonly row: number; readonly reason: string }
  /** The header lacks a column, or has them in another order. */
  | { readonly code: "header-differs"; readonly row: number; readonly expected: string; readonly found: string }

export type CsvReading = Read | Refused<CsvProblem>

/** The entries as a table. They must be a whole log or one whole stream, since the days of an event depend on the others. */
export function csvText(entries: readonly LogEntry[], delimiter: CsvDelimiter = ","): string {
  const rows = rowsOf(entries).map((row) => columns.map((column) => cellOf(column, row)))
  const options = { delimiter, record_delimiter: "\n", quote_record_delimiter: true }
  return stringify([columns.map(({ name }) => name), ...rows], options)
}

/** The entries of a table that `csvText` wrote, with either delimiter; a spreadsheet may have changed its line ends. */
export function readCsv(file: Uint8Array | string): CsvReading {
  const text = textOf(file)
  if (text === undefined) return { _tag: "Refused", code: "not-utf8" }
  const table = tableOf(text)
  if ("code" in table) return { _tag: "Refused", ...table }
  const [header = [], ...records] = table
  const expected = columns.map(({ name }) => name).join(",")
  const found = header.join(",")
  if (found !== expected) return { _tag: "Refused", code: "header-differs", row: 1, expected, found }
  const rows: Row[] = []
  for (const [i, record] of records.entries()) {
    const row = rowOf(({ type }, column) => valueOf(type, record[column] ?? ""))
    if ("code" in row) return { _tag: "Refused", ...row, row: i + firstRow }
    rows.push(row)
  }
  const entries = entriesOfRows(rows)
  return "code" in entries ? { _tag: "Refused", ...entries } : { _tag: "Read", entries }
}

function tableOf(text: string): readonly string[][] | CsvProblem {
  const delimiter = /^\uFEFF?"?position"?;/.test(text) ? ";" : ","
  try {
    return parse(text, { bom: true, delimiter, record_delimiter: ["\r\n", "\n"] })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const row = typeof error["records"] === "number" ? error["records"] + 1 : 1
    return { code: "not-csv", row, reason: error.message }
  }
}

function cellOf({ name, type }: Column, row: Row): string {
  const value = row[name]
  if (value === null) return ""
  return type === "string" ? spreadsheetText(String(value)) : String(value)
}

/** What a cell holds; undefined where a column of that type has no such cell. */
function valueOf(type: Column["type"], cell: string): string | number | null | undefined {
  if (cell === "") return null
  if (type === "string") return textOfSpreadsheet(cell)
  if (type !== "integer") return cell
  return /^[1-9]\d{0,15}$/.test(cell) ? Number(cell) : undefined
}
