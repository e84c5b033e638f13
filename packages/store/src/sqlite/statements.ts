/** Statements: every question a SQLite log asks of its file, prepared once. */
import type Database from "better-sqlite3"
import { type ChainedRow, emptyHead } from "../evidence/chain.ts"
import type { Head } from "../log/entry.ts"
import type { KeptSnapshot } from "../log/snapshots.ts"
import { pageSize } from "../log/pages.ts"
import type { Connection } from "./driver.ts"

/** Fewer than entries: events are used as they come, while the processor still has them at hand. */
const eventsAtOnce = 100

const columns = "position, stream, version, id, event, recorder, logged_at AS loggedAt, origin, previous, hash"

type Asked<P extends unknown[], R> = Database.Statement<P, R>
type OfStream = [stream: string, after: number, upTo: number]

export class Statements {
  /** Those of the given ids (a JSON list) that a stream has up to a version. */
  readonly withIds: Asked<[stream: string, upTo: number, ids: string], ChainedRow>
  private readonly put: Asked<(string | number)[], never>
  readonly ofStream: Asked<OfStream, ChainedRow>
  readonly eventsOfStream: Asked<OfStream, string>
  readonly all: Asked<[after: number], ChainedRow>
  readonly hashAt: Asked<[stream: string, version: number], string>
  readonly versions: Asked<[], { readonly stream: string; readonly version: number }>
  readonly keepSnapshot: Asked<[stream: string, name: string, version: number, state: string, seal: string], never>
  readonly snapshot: Asked<[stream: string, name: string], KeptSnapshot>
  private readonly last: Asked<[], Head>
  private readonly lastVersion: Asked<[stream: string], number | null>

  constructor(connection: Connection) {
    const ofStream = "FROM entries WHERE stream = ? AND version > ? AND version <= ?"
    const paged = `ORDER BY version LIMIT ${pageSize}`
    // The plus keeps the database from reading the whole stream by its versions: ids are looked up by theirs.
    this.withIds = connection.prepare(
      `SELECT ${columns} FROM entries WHERE stream = ? AND +version <= ? AND id IN (SELECT value FROM json_each(?))`,
    )
    this.put = connection.prepare("INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    this.ofStream = connection.prepare(`SELECT ${columns} ${ofStream} ${paged}`)
    this.eventsOfStream = connection
      .prepare<OfStream, string>(`SELECT event ${ofStream} ORDER BY version LIMIT ${eventsAtOnce}`)
      .pluck()
    this.all = connection.prepare(
      `SELECT ${columns} FROM entries WHERE position > ? ORDER BY position LIMIT ${pageSize}`,
    )
    this.hashAt = connection
      .prepare<[string, number], string>("SELECT hash FROM entries WHERE stream = ? AND version = ?")
      .pluck()
    this.versions = connection.prepare(
      "SELECT stream, max(version) AS version FROM entries GROUP BY stream ORDER BY stream",
    )
    this.keepSnapshot = connection.prepare(
      "INSERT OR REPLACE INTO snapshots (stream, name, version, state, seal) VALUES (?, ?, ?, ?, ?)",
    )
    this.snapshot = connection.prepare("SELECT version, state, seal FROM snapshots WHERE stream = ? AND name = ?")
    this.last = connection.prepare("SELECT position, hash FROM entries ORDER BY position DESC LIMIT 1")
    this.lastVersion = connection
      .prepare<[string], number | null>("SELECT max(version) FROM entries WHERE stream = ?")
      .pluck()
  }

  insert({ position, stream, version, id, event, recorder, loggedAt, origin, previous, hash }: ChainedRow): void {
    this.put.run(position, stream, version, id, event, recorder, loggedAt, origin, previous, hash)
  }

  head(): Head {
    return this.last.get() ?? emptyHead
  }

  /** The last version of the entries kept under a stream's own name; null where there are none. */
  ownVersion(stream: string): number | null {
    return this.lastVersion.get(stream) ?? null
  }
}
