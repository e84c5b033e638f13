/**
 * Entry: an event in its place in the log: what was recorded, by whom, when, from where, and what chains it to the entry before.
 * A log has streams; a case's history is one. Positions count all entries of the log from 1, versions those of a stream.
 */

/** Plain JSON: what an event is made of where it is kept. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [field: string]: Json }

/** An event as it is kept: a JSON object with an `id`, which no other event of its stream has, and a `type`. */
export type EventData = { readonly id: string; readonly type: string } & { readonly [field: string]: Json }

export interface LogEntry {
  /** Place in the whole log, from 1, without gaps. */
  readonly position: number
  readonly stream: string
  /** Place in the stream, from 1, without gaps. A branch counts on from the version it forked at. */
  readonly version: number
  readonly event: EventData
  /** Who recorded it. */
  readonly recorder: string
  /** When it was put into the log: a UTC instant, `2026-11-24T08:30:00.000Z`. When it became known is the event's own `recorded`. */
  readonly loggedAt: string
  /** From where it came: a file's name, a form, a programme. */
  readonly origin: string
  /** The hash of the entry before, of the whole log; 64 zeros for the first. */
  readonly previous: string
  /** SHA-256 of the entry without this field, as canonical JSON; 64 hexadecimal digits. */
  readonly hash: string
}

/** The end of a log: its last position and hash; position 0 and 64 zeros for an empty one. */
export interface Head {
  readonly position: number
  readonly hash: string
}
