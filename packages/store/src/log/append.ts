/**
 * Append: what becomes of a batch, worked out from what is there. Every store does so inside a transaction of its own, and
 * writes the rows it is given; so that all stores give the same answers.
 */
import { canonicalText } from "../evidence/canonical.ts"
import { type ChainedRow, hashOf } from "../evidence/chain.ts"
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
  if (!instant.test(batch.loggedAt)) throw new RangeError(`loggedAt is no UTC instant: ${batch.loggedAt}`)
  return batch.events.map((event) => {
    storable("id", event.id)
    storable("type", event.type)
    return { id: event.id, text: canonicalText(event), event }
  })
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
// Not every database holds a NUL, and half a character is no text.
const unstorable = /\0|\p{Surrogate}/u

function storable(name: string, text: unknown): void {
  if (typeof text !== "string" || text === "") throw new RangeError(`${name} is no text, or an empty one.`)
  if (unstorable.test(text))
    throw new RangeError(`${name} holds a character that cannot be kept: ${JSON.stringify(text)}`)
}

export function planAppend(batch: Batch, events: readonly Prepared[], seen: Seen): Plan {
  const { stream, expected, recorder, loggedAt, origin } = batch
  const known = new Map(seen.recorded)
  const rows: ChainedRow[] = []
  const entries: LogEntry[] = []
  let head = seen.head
  for (const { id, text, event } of events) {
    const there = known.get(id)
    if (there !== undefined && there.event !== text) return differs(batch, there, event, seen)
    if (there !== undefined) {
      entries.push(entryOf(there))
      continue
    }
    // Written out field by field: this is the inner loop of every append.
    const position = head.position + 1
    const version = seen.version + rows.length + 1
    const previous = head.hash
    const sealed = hashOf({ position, stream, version, event: text, recorder, loggedAt, origin, previous })
    const row = { position, stream, version, id, event: text, recorder, loggedAt, origin, previous, hash: sealed }
    known.set(id, row)
    rows.push(row)
    entries.push({ position, stream, version, event, recorder, loggedAt, origin, previous, hash: sealed })
    head = { position, hash: sealed }
  }
  if (rows.length > 0 && expected !== "any" && expected !== seen.version) {
    return refused({ _tag: "VersionConflict", stream, expected, actual: seen.version })
  }
  const answer: Appended = { _tag: "Appended", entries, repeated: entries.length - rows.length }
  return { answer, rows }
}

/** A stored row as an entry. */
export function entryOf({ id: _id, event, ...row }: ChainedRow): LogEntry {
  return { ...row, event: JSON.parse(event) as EventData }
}

const refused = (answer: AppendAnswer): Plan => ({ answer, rows: [] })

function differs({ stream }: Batch, there: ChainedRow, given: EventData, { recorded }: Seen): Plan {
  const differences = differencesOf(entryOf(there).event, JSON.parse(canonicalText(given)) as EventData)
  const version = recorded.has(there.id) ? there.version : undefined
  return refused({ _tag: "EventDiffers", stream, id: there.id, version, differences })
}
