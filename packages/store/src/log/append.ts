/**
 * Append: what becomes of a batch, worked out from what is there. Every store does so inside a transaction of its own, and
 * writes the rows it is given; so that all stores give the same answers.
 */
import { canonicalText } from "../evidence/canonical.ts"
import { type ChainedRow, hasherOf } from "../evidence/chain.ts"
import type { AppendAnswer, Appended } from "./answers.ts"
import { differencesOf } from "./differences.ts"
import type { EventData, Head, LogEntry } from "./entry.ts"
import type { Batch } from "./event-log.ts"

/** What a store must know to answer an append. */
export interface Seen {
  readonly head: Head
  /** Of the stream, shared entries counted; 0 where there is none. */
  readonly version: number
  /** Those entries of the stream, shared ones included, whose ids are among the batch's. */
  readonly recorded: ReadonlyMap<string, ChainedRow>
}

/** An answer, and the rows to write before it may be given. */
export interface Plan {
  readonly answer: AppendAnswer
  readonly rows: readonly ChainedRow[]
}

/** Events as they will be kept. Throws a `RangeError` for what cannot be. */
export interface Prepared {
  readonly id: string
  readonly text: string
  readonly event: EventData
}

export function prepared(batch: Batch): readonly Prepared[] {
  for (const [name, text] of Object.entries({ stream: batch.stream, recorder: batch.recorder, origin: batch.origin })) {
    storable(name, text)
  }
  if (!isInstant(batch.loggedAt)) throw new RangeError(`loggedAt is no UTC instant: ${batch.loggedAt}`)
  return batch.events.map((event) => {
    storable("id", event.id)
    storable("type", event.type)
    return { id: event.id, text: canonicalText(event), event }
  })
}

function isInstant(text: string): boolean {
  const ms = Date.parse(text)
  return !Number.isNaN(ms) && new Date(ms).toISOString() === text
}

// Not every database holds a NUL, and half a character is no text.
const unstorable = /\0|\p{Surrogate}/u

function storable(name: string, text: unknown): void {
  if (typeof text !== "string" || text === "") throw new RangeError(`${name} is no text, or an empty one.`)
  if (unstorable.test(text))
    throw new RangeError(`${name} holds a character that cannot be kept: ${JSON.stringify(text)}`)
}

export function planAppend(batch: Batch, events: readonly Prepared[], seen: Seen): Plan {
  const { stream, expected } = batch
  const known = new Map<string, string>()
  for (const row of seen.recorded.values()) known.set(row.id, row.event)
  let added = 0
  for (const { id, text, event } of events) {
    const there = known.get(id)
    if (there !== undefined && there !== text) return differs(batch, id, there, event, seen)
    if (there !== undefined) continue
    known.set(id, text)
    added += 1
  }
  if (added > 0 && expected !== "any" && expected !== seen.version) {
    return refused({ _tag: "VersionConflict", stream, expected, actual: seen.version })
  }
  const { rows, entries } = chained(batch, events, seen)
  const answer: Appended = { _tag: "Appended", entries, repeated: entries.length - rows.length }
  return { answer, rows }
}

/** The rows of the events that are not there yet, and the entries of all. The inner loop of every append: written out field by field. */
function chained(batch: Batch, events: readonly Prepared[], seen: Seen) {
  const { stream, recorder, loggedAt, origin } = batch
  const hashed = hasherOf(batch)
  const rows: ChainedRow[] = []
  const entries: LogEntry[] = []
  const placed = new Map<string, LogEntry>()
  let { position, hash: previous } = seen.head
  let { version } = seen
  for (const { id, text, event } of events) {
    const recorded = seen.recorded.get(id)
    const there = recorded === undefined ? placed.get(id) : entryOf(recorded)
    if (there !== undefined) {
      entries.push(there)
      continue
    }
    position += 1
    version += 1
    const hash = hashed(text, position, version, previous)
    const entry = { position, stream, version, event, recorder, loggedAt, origin, previous, hash }
    rows.push({ position, stream, version, id, event: text, recorder, loggedAt, origin, previous, hash })
    entries.push(entry)
    placed.set(id, entry)
    previous = hash
  }
  return { rows, entries }
}

/** A stored row as an entry. */
export function entryOf(row: ChainedRow): LogEntry {
  const { position, stream, version, recorder, loggedAt, origin, previous, hash } = row
  const event = JSON.parse(row.event) as EventData
  return { position, stream, version, event, recorder, loggedAt, origin, previous, hash }
}

const refused = (answer: AppendAnswer): Plan => ({ answer, rows: [] })

function differs({ stream }: Batch, id: string, recorded: string, given: EventData, seen: Seen): Plan {
  const differences = differencesOf(JSON.parse(recorded) as EventData, JSON.parse(canonicalText(given)) as EventData)
  return refused({ _tag: "EventDiffers", stream, id, version: seen.recorded.get(id)?.version, differences })
}
