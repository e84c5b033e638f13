/**
 * Parquet: the same table as CSV, with types: whole numbers, UTF-8 text, days as DATE and instants as TIMESTAMP in UTC. For data
 * frames and query engines. The same entries give the same bytes, and a file that was changed since is not read.
 */
import { dayNumber } from "@laksana/core"
import { parquetReadObjects, type SchemaElement } from "hyparquet"
import { type ColumnSource, parquetWriteBuffer } from "hyparquet-writer"
import type { LogEntry } from "../log/entry.ts"
import { type Column, columns, type Row } from "./columns.ts"
import { problemWithSeal, type SealProblem, sealPlace, withSeal } from "./parquet-seal.ts"
import { type Read, type Refused, textOf } from "./reading.ts"
import { entriesOfRows, firstRow, rowOf, type RowProblem, rowsOf } from "./rows.ts"

export type ParquetProblem =
  | RowProblem
  | SealProblem
  /** It cannot be read as Parquet. */
  | { readonly code: "not-parquet"; readonly reason: string }

export type ParquetReading = Read | Refused<ParquetProblem>

/**
 * The entries as a Parquet file. They must be a whole log or one whole stream, since the days of an event depend on the others.
 * Throws a `RangeError` where an entry's `loggedAt` is no instant that there ever was, such as the 30th of February.
 */
export function parquetBytes(entries: readonly LogEntry[]): Uint8Array {
  const rows = rowsOf(entries)
  const columnData = columns.map(({ name, type }): ColumnSource => {
    return { name, data: rows.map((row) => storedOf(type, row[name])) }
  })
  const schema: SchemaElement[] = [{ name: "root", num_children: columns.length }, ...columns.map(elementOf)]
  return withSeal(new Uint8Array(parquetWriteBuffer({ columnData, schema, kvMetadata: [sealPlace] })))
}

/** The entries of a file that `parquetBytes` wrote. Rows are counted as in a spreadsheet, so the first is row 2. */
export async function readParquet(file: Uint8Array): Promise<ParquetReading> {
  const problem = problemWithSeal(file)
  if (problem !== undefined) return { _tag: "Refused", ...problem }
  try {
    const records: readonly Readonly<Record<string, unknown>>[] = await parquetReadObjects({
      file: sliced(file),
      // A text that begins with a byte order mark keeps it; the reader's own way of reading text drops it.
      parsers: { stringFromBytes: (bytes) => textOf(bytes) ?? "" },
    })
    const rows: Row[] = []
    for (const [i, record] of records.entries()) {
      const row = rowOf(({ name, type }) => valueOf(type, record[name]))
      if ("code" in row) return { _tag: "Refused", ...row, row: i + firstRow }
      rows.push(row)
    }
    const entries = entriesOfRows(rows)
    return "code" in entries ? { _tag: "Refused", ...entries } : { _tag: "Read", entries }
  } catch (error) {
    // A file can be sealed and yet be no Parquet; the reader throws errors of every kind over such.
    const reason = error instanceof Error ? error.message : String(error)
    return { _tag: "Refused", code: "not-parquet", reason }
  }
}

/** The bytes as the reader asks for them. */
const sliced = (file: Uint8Array) => ({
  byteLength: file.byteLength,
  slice: (from: number, to?: number): ArrayBuffer => new Uint8Array(file.slice(from, to)).buffer,
})

function elementOf({ name, type, required }: Column): SchemaElement {
  const repetition_type = required === true ? "REQUIRED" : "OPTIONAL"
  if (type === "integer") return { name, type: "INT64", repetition_type }
  if (type === "date") return { name, type: "INT32", converted_type: "DATE", repetition_type }
  if (type === "datetime") return { name, type: "INT64", converted_type: "TIMESTAMP_MILLIS", repetition_type }
  return { name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type }
}

function storedOf(type: Column["type"], value: string | number | null): string | number | bigint | null {
  if (value === null) return null
  if (type === "integer") return BigInt(value)
  if (type === "date") return dayNumber(String(value))
  if (type !== "datetime") return value
  const instant = new Date(value)
  if (Number.isNaN(instant.getTime()) || instant.toISOString() !== value) throw new RangeError(`No instant: ${value}`)
  return BigInt(instant.getTime())
}

/** What was stored; undefined where a column of that type holds no such thing. */
function valueOf(type: Column["type"], stored: unknown): string | number | null | undefined {
  if (stored === null || stored === undefined) return null
  if (type === "integer") return typeof stored === "bigint" ? Number(stored) : undefined
  if (type !== "date" && type !== "datetime") return typeof stored === "string" ? stored : undefined
  if (!(stored instanceof Date)) return undefined
  return type === "date" ? stored.toISOString().slice(0, 10) : stored.toISOString()
}
