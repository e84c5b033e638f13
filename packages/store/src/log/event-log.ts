/**
 * Event log: the port that every store implements. Entries are appended at the end and never changed; who writes says which
 * version of the stream it has seen. What a writer can run into is an answer (`AppendAnswer`); what befalls a store (no disk left,
 * no server) is thrown as a `LogFailure`. `eventLogContract` says the same as tests.
 */
import type { EventData, Head, Json, LogEntry } from "./entry.ts"
import type { AppendAnswer, BranchAnswer } from "./answers.ts"

/** Events that are appended together: all of them, or none. */
export interface Batch {
  readonly stream: string
  /** The version of the stream that the writer has seen, 0 for a new one; or `any`, to append whatever was appended meanwhile. */
  readonly expected: number | "any"
  readonly events: readonly EventData[]
  readonly recorder: string
  readonly loggedAt: string
  readonly origin: string
}

/** A stream that shares another's entries up to a version, and goes on by itself. Nothing is copied. */
export interface NewBranch {
  readonly stream: string
  readonly parent: string
  /** The last version that is shared; by default the parent's own. */
  readonly fork?: number
  readonly recorder: string
  readonly loggedAt: string
  readonly origin: string
}

export interface StreamInfo {
  readonly stream: string
  /** Of the last entry, those shared with a parent counted. */
  readonly version: number
  readonly parent?: { readonly stream: string; readonly fork: number }
}

/** Which entries of a stream: those after a version, and none after another. By default all. */
export interface Range {
  readonly after?: number
  readonly upTo?: number
}

/** What somebody folded a stream into up to a version; kept to begin from, never evidence. */
export interface Snapshot {
  readonly stream: string
  /** What was folded, and the version of the code that did. */
  readonly name: string
  readonly version: number
  readonly state: Json
}

export interface EventLog {
  /**
   * Appends events. Appending what is there already, under the same ids, is answered as it was the first time; so a writer that
   * got no answer may ask again. Rejects with a `RangeError` for events that are no JSON.
   */
  append(batch: Batch): Promise<AppendAnswer>
  branch(branch: NewBranch): Promise<BranchAnswer>
  /** The entries of a stream in order, a branch's shared ones first, in pages. Of a stream that is not there, none. */
  read(stream: string, range?: Range): AsyncIterable<readonly LogEntry[]>
  /** The events alone, in the same order, for those who fold them: cheaper than whole entries. */
  readEvents(stream: string, range?: Range): AsyncIterable<readonly EventData[]>
  /** All entries after a position, in the order of the log, in pages. */
  readAll(after?: number): AsyncIterable<readonly LogEntry[]>
  head(): Promise<Head>
  /** Every stream, by name. */
  streams(): Promise<readonly StreamInfo[]>
  /** Entries after a position as they are appended, by whomever, each once and in order; ends when the signal is aborted. */
  follow(after: number, signal: AbortSignal): AsyncIterable<LogEntry>
  /** Keeps a snapshot in place of an earlier one of that name. */
  keepSnapshot(snapshot: Snapshot): Promise<void>
  /** The snapshot of that name; undefined where there is none or where it does not belong to what the stream now holds. */
  snapshot(stream: string, name: string): Promise<Snapshot | undefined>
  /** The rows as they are stored, unread, for those who verify them; and what the store itself finds wrong with its files. */
  inspect(): Inspection
  close(): Promise<void>
}

/** An entry as it is stored: every field as it lies there, the event as text. Nothing of it is trusted. */
export interface StoredRow {
  readonly position: unknown
  readonly stream: unknown
  readonly version: unknown
  readonly id: unknown
  readonly event: unknown
  readonly recorder: unknown
  readonly loggedAt: unknown
  readonly origin: unknown
  readonly previous: unknown
  readonly hash: unknown
}

export interface Inspection {
  rows(): AsyncIterable<readonly StoredRow[]>
  /** What the database finds wrong with its own files, in its own words; empty where nothing is. */
  damage(): Promise<readonly string[]>
}
