/** Rows: entries as rows of a table and back. A row is believed if its hash is right and its flat columns say what its event says. */
import { precisionOf } from "@laksana/core"
import { canonicalText } from "../evidence/canonical.ts"
import type { LogEntry } from "../log/entry.ts"
import { type Column, type ColumnName, columns, type Row } from "./columns.ts"
import { eventOfText, isHashed, isJsonObject } from "./event-text.ts"
import { type DatedEvent, datedEvents } from "./history-days.ts"

/** A cell is not what its column can hold. */
export interface CellProblem {
  readonly code: "not-a-value"
  readonly column: ColumnName
  readonly expected: string
}

type Value = string | number | null

/** What is wrong with a table, at a row counted as a spreadsheet does: the header is row 1. */
export type RowProblem = { readonly row: number } & (
  | CellProblem
  /** A flat column says something else than the event in the same row. */
  | { readonly code: "disagrees"; readonly column: ColumnName; readonly expected: Value; readonly found: Value }
  /** The entry is not what its hash says. */
  | { readonly code: "altered" }
)

/** The first row of entries, below the header. */
export const firstRow = 2

export function rowsOf(entries: readonly LogEntry[]): readonly Row[] {
  const dated = datedEvents(entries)
  return entries.map((entry, i) => ({ ...rowOfEntry(entry), ...rowOfEvent(dated[i]) }))
}

/** The entries of a table, or the first thing wrong with it. */
export function entriesOfRows(rows: readonly Row[]): readonly LogEntry[] | RowProblem {
  const entries: LogEntry[] = []
  for (const [i, row] of rows.entries()) {
    const entry = entryOfRow(row)
    if ("code" in entry) return { row: i + firstRow, ...entry }
    entries.push(entry)
  }
  for (const [i, right] of rowsOf(entries).entries()) {
    for (const { name } of columns) {
      const [expected, found] = [right[name], rows[i]?.[name] ?? null]
      if (expected !== found) return { row: i + firstRow, code: "disagrees", column: name, expected, found }
    }
    const entry = entries[i]
    if (entry === undefined || !isHashed(entry, String(right.event))) return { row: i + firstRow, code: "altered" }
  }
  return entries
}

/** A row from what each column holds, undefined where that is no value of it. */
export function rowOf(valueOf: (column: Column, index: number) => Value | undefined): Row | CellProblem {
  const row: Partial<Record<ColumnName, Value>> = {}
  for (const [i, column] of columns.entries()) {
    const value = valueOf(column, i)
    if (value === undefined) return notAValue(column.name, column.type)
    row[column.name] = value
  }
  // Every column was set, one after the other.
  return row as Row
}

type EventColumn = Exclude<ColumnName, keyof ReturnType<typeof rowOfEntry>>

function rowOfEntry({ event, position, stream, version, recorder, loggedAt, origin, previous, hash }: LogEntry) {
  const { id, type } = event
  const place = { position, stream, version, id, type }
  return { ...place, recorder, logged_at: loggedAt, origin, previous, hash, event: canonicalText(event) }
}

function rowOfEvent(dated: DatedEvent | undefined): Pick<Row, EventColumn> {
  if (dated === undefined) return nothing
  const { event, earliest, latest } = dated
  const { source, title, note, payload, contradicts, occurred } = event
  return {
    jurisdiction: event.jurisdiction,
    occurred: typeof occurred === "string" ? occurred : canonicalText(occurred),
    earliest,
    latest,
    precision: precisionOf(occurred),
    recorded: event.recorded,
    status: event.status,
    evidence: event.evidence,
    source_document: source?.document ?? null,
    source_section: source?.section ?? null,
    source_paragraph: source?.paragraph === undefined ? null : String(source.paragraph),
    title_en: title.en,
    title_id: title.id,
    note_en: note?.en ?? null,
    note_id: note?.id ?? null,
    payload: isJsonObject(payload) ? canonicalText(payload) : null,
    contradicts: contradicts === undefined ? null : canonicalText(contradicts),
  }
}

/** The columns of an event that is of no history. */
const nothing: Pick<Row, EventColumn> = {
  jurisdiction: null,
  occurred: null,
  earliest: null,
  latest: null,
  precision: null,
  recorded: null,
  status: null,
  evidence: null,
  source_document: null,
  source_section: null,
  source_paragraph: null,
  title_en: null,
  title_id: null,
  note_en: null,
  note_id: null,
  payload: null,
  contradicts: null,
}

function entryOfRow(row: Row): LogEntry | CellProblem {
  const { position, version, stream, recorder, logged_at: loggedAt, origin, previous, hash } = row
  if (typeof position !== "number") return notAValue("position", "a whole number from 1")
  if (typeof version !== "number") return notAValue("version", "a whole number from 1")
  if (typeof stream !== "string") return notAValue("stream", "a text")
  if (typeof recorder !== "string") return notAValue("recorder", "a text")
  if (typeof loggedAt !== "string") return notAValue("logged_at", "an instant")
  if (typeof origin !== "string") return notAValue("origin", "a text")
  if (typeof previous !== "string") return notAValue("previous", "64 hexadecimal digits")
  if (typeof hash !== "string") return notAValue("hash", "64 hexadecimal digits")
  const event = typeof row.event === "string" ? eventOfText(row.event) : undefined
  if (event === undefined) return notAValue("event", "an event as canonical JSON")
  return { position, stream, version, event, recorder, loggedAt, origin, previous, hash }
}

const notAValue = (column: ColumnName, expected: string): CellProblem => ({ code: "not-a-value", column, expected })
