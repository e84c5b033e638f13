/**
 * Columns: an entry as one flat row of a table, the same in every tabular format. `event` holds all of the event and is what is
 * read back; the columns before it that repeat its fields are for those who analyse, and are empty where a field is not there.
 * Days are UTC calendar days.
 */
import { evidenceGrades, type Precision } from "@laksana/core"

interface ColumnKind {
  readonly name: string
  /** As Table Schema names types; an object or an array is canonical JSON text. */
  readonly type: "integer" | "string" | "date" | "datetime" | "object" | "array"
  /** Never empty. */
  readonly required?: true
  /** All there can be in it. */
  readonly values?: readonly string[]
  readonly description: string
}

const precisions: readonly Precision[] = ["day", "month", "year", "interval", "order", "undated"]
const statuses = ["occurred", "planned", "absent", "observed"]

export const columns = [
  { name: "position", type: "integer", required: true, description: "Place of the entry in the whole log, from 1." },
  { name: "stream", type: "string", required: true, description: "The stream it is of; a case's history is one." },
  { name: "version", type: "integer", required: true, description: "Place of the entry in its stream, from 1." },
  { name: "id", type: "string", required: true, description: "The event's id, unique in its stream." },
  { name: "type", type: "string", required: true, description: "What kind of event it is." },
  { name: "jurisdiction", type: "string", description: "Where it happened." },
  { name: "occurred", type: "string", description: "When it happened: a day, or a date known in part as JSON." },
  { name: "earliest", type: "date", description: "The first day it can have happened, by its date and its order." },
  { name: "latest", type: "date", description: "The last day it can have happened, by its date and its order." },
  { name: "precision", type: "string", values: precisions, description: "How exactly its own date is known." },
  { name: "recorded", type: "date", description: "The day it became known." },
  { name: "status", type: "string", values: statuses, description: "Whether it happened, was planned, or was seen." },
  { name: "evidence", type: "string", values: evidenceGrades, description: "What the statement rests on." },
  { name: "source_document", type: "string", description: "The document it is from." },
  { name: "source_section", type: "string", description: "The section of that document." },
  { name: "source_paragraph", type: "string", description: "The paragraph of that section." },
  { name: "title_en", type: "string", description: "What happened, in English." },
  { name: "title_id", type: "string", description: "What happened, in Indonesian." },
  { name: "note_en", type: "string", description: "A note on it, in English." },
  { name: "note_id", type: "string", description: "A note on it, in Indonesian." },
  { name: "payload", type: "object", description: "What its type adds, as JSON." },
  { name: "contradicts", type: "array", description: "Events it contradicts and the reading chosen, as JSON." },
  { name: "recorder", type: "string", required: true, description: "Who recorded it." },
  { name: "logged_at", type: "datetime", required: true, description: "When it was put into the log, in UTC." },
  { name: "origin", type: "string", required: true, description: "From where it came: a file, a form, a programme." },
  { name: "previous", type: "string", required: true, description: "The hash of the entry before, of the whole log." },
  { name: "hash", type: "string", required: true, description: "SHA-256 of the entry as canonical JSON." },
  { name: "event", type: "object", required: true, description: "The whole event as canonical JSON." },
] as const satisfies readonly ColumnKind[]

export type ColumnName = (typeof columns)[number]["name"]
export type Column = ColumnKind & { readonly name: ColumnName }

/** One entry. Days and instants are texts; null where there is nothing. */
export type Row = { readonly [name in ColumnName]: string | number | null }
