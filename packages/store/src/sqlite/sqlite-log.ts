/**
 * SQLite log: an event log in one file. What is acknowledged is on the disk (WAL, synchronous=FULL); several processes may write
 * at once, each transaction waiting for the one before.
 */
import { existsSync, mkdirSync } from "node:fs"
import { dirname } from "node:path"
import { setTimeout } from "node:timers/promises"
import type { ChainedRow } from "../evidence/chain.ts"
import { entryOf, planAppend, prepared } from "../log/append.ts"
import { planBranch } from "../log/branching.ts"
import type { AppendAnswer, BranchAnswer } from "../log/answers.ts"
import type { EventData, LogEntry } from "../log/entry.ts"
import type { Batch, EventLog, Inspection, NewBranch, Range, Snapshot, StreamInfo } from "../log/event-log.ts"
import { LogFailure } from "../log/failure.ts"
import { following } from "../log/following.ts"
import { branchesStream, type Fork, forkOf, segmentsOf, streamsOf } from "../log/lineage.ts"
import type { Migration } from "../log/migration.ts"
import { pagesAfter } from "../log/pages.ts"
import { type Patience, retrying } from "../log/retrying.ts"
import { keptOf, standing } from "../log/snapshots.ts"
import { type Connection, sqliteDriver } from "./driver.ts"
import { failureOf, isBusy } from "./faults.ts"
import { foreignParts, migrate } from "./migrate.ts"
import { sqliteMigrations } from "./migrations.ts"
import { Statements } from "./statements.ts"

export interface SqliteOptions {
  /** Make the log where there is none; otherwise that is `not-found`. */
  readonly create?: boolean
  /** How long to wait for other writers. */
  readonly patience?: Patience
  /** Other steps than the product's own, for tests. */
  readonly migrations?: readonly Migration[]
  /** What else to set on the connection, for tests. */
  readonly prepare?: (connection: Connection) => void
}

/** Longest wait inside one attempt, during which nothing else happens in this process. */
const attemptMs = 250
const patience: Patience = { waitMs: 30_000, firstMs: 2, longestMs: 50 }
/** How much of the file may be read by mapping it. */
const mappedBytes = 2 ** 30
/** How often a follower looks for more. */
const lookMs = 50

export async function sqliteLog(path: string, options: SqliteOptions = {}): Promise<EventLog> {
  const Driver = await sqliteDriver()
  const store = `sqlite:${path}`
  const { create = false, migrations = sqliteMigrations } = options
  if (!create && !existsSync(path)) throw new LogFailure({ kind: "not-found", store })
  if (create) makeFolderOf(path, store)
  const waiting = options.patience ?? patience
  const attempted = <T>(attempt: () => T): Promise<T> =>
    retrying(attempt, waiting, {
      mayPass: isBusy,
      exhausted: (_error, waitedMs) => new LogFailure({ kind: "busy", store, waitedMs }),
      attemptMs,
    }).catch((error: unknown) => {
      throw failureOf(error, store)
    })
  const connection = await attempted(() => new Driver(path, { timeout: attemptMs }))
  try {
    return await attempted(() => {
      // Looked at before anything is set, so that a file that is not ours stays as it is.
      migrate(connection, { store, create, migrations })
      connection.pragma("journal_mode = WAL")
      connection.pragma("synchronous = FULL")
      // Moving what was appended into the file itself waits for the disk again: it is done less often than is usual.
      connection.pragma("wal_autocheckpoint = 4000")
      // Reads go by the system's own cache: a long log is read a third faster.
      connection.pragma(`mmap_size = ${mappedBytes}`)
      options.prepare?.(connection)
      return new SqliteLog(connection, attempted, migrations)
    })
  } catch (error) {
    connection.close()
    throw error
  }
}

function makeFolderOf(path: string, store: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new LogFailure({ kind: "not-allowed", store, reason }, error)
  }
}

class SqliteLog implements EventLog {
  private readonly connection: Connection
  private readonly attempted: <T>(attempt: () => T) => Promise<T>
  private readonly migrations: readonly Migration[]
  private readonly statements: Statements
  /** Branches never change: those read once are kept. */
  private readonly forks = new Map<string, Fork>()

  constructor(
    connection: Connection,
    attempted: <T>(attempt: () => T) => Promise<T>,
    migrations: readonly Migration[],
  ) {
    this.connection = connection
    this.attempted = attempted
    this.migrations = migrations
    this.statements = new Statements(connection)
  }

  async append(batch: Batch): Promise<AppendAnswer> {
    const events = prepared(batch)
    const ids = JSON.stringify(events.map(({ id }) => id))
    return this.writing(() => {
      const { withIds } = this.statements
      this.readForks()
      const recorded = new Map(
        segmentsOf(batch.stream, this.forks)
          .flatMap(({ stream, upTo }) => withIds.all(stream, bounded(upTo), ids))
          .map((row) => [row.id, row]),
      )
      const plan = planAppend(batch, events, {
        head: this.statements.head(),
        version: this.versionOf(batch.stream) ?? 0,
        recorded,
      })
      for (const row of plan.rows) this.statements.insert(row)
      return plan.answer
    })
  }

  async branch(branch: NewBranch): Promise<BranchAnswer> {
    const { stream, parent } = branch
    return this.writing(() => {
      this.readForks()
      const own = this.statements.ownVersion(stream)
      const there = this.forks.get(stream) ?? (own === null ? undefined : "stream")
      const { answer, batch } = planBranch(branch, { parentVersion: this.versionOf(parent), there })
      if (batch === undefined) return answer
      const seen = {
        head: this.statements.head(),
        version: this.versionOf(batch.stream) ?? 0,
        recorded: new Map<string, ChainedRow>(),
      }
      for (const row of planAppend(batch, prepared(batch), seen).rows) this.statements.insert(row)
      return answer
    })
  }

  async *read(stream: string, range?: Range): AsyncGenerator<readonly LogEntry[]> {
    await this.attempted(() => this.readForks())
    for (const { stream: name, after, upTo } of segmentsOf(stream, this.forks, range)) {
      const ask = (from: number) => this.attempted(() => this.statements.ofStream.all(name, from, bounded(upTo)))
      for await (const rows of pagesAfter(after, ask, ({ version }) => version)) yield rows.map(entryOf)
    }
  }

  async *readEvents(stream: string, range?: Range): AsyncGenerator<readonly EventData[]> {
    await this.attempted(() => this.readForks())
    for (const { stream: name, after, upTo } of segmentsOf(stream, this.forks, range)) {
      for (let last = after; ; ) {
        const texts = await this.attempted(() => this.statements.eventsOfStream.all(name, last, bounded(upTo)))
        if (texts.length === 0) break
        // Versions have no gaps: to count them costs less than to read them.
        last += texts.length
        yield texts.map((text) => JSON.parse(text) as EventData)
      }
    }
  }

  async *readAll(after = 0): AsyncGenerator<readonly LogEntry[]> {
    for await (const rows of this.rowsAfter(after)) yield rows.map(entryOf)
  }

  head() {
    return this.attempted(() => this.statements.head())
  }

  streams(): Promise<readonly StreamInfo[]> {
    return this.attempted(() => {
      this.readForks()
      const own = this.statements.versions.all().map(({ stream, version }) => [stream, version] as const)
      return streamsOf(new Map(own), this.forks)
    })
  }

  follow(after: number, signal: AbortSignal): AsyncIterable<LogEntry> {
    const change = () => setTimeout(lookMs, undefined, { signal }).catch(() => {})
    const entriesAfter = async (position: number) => (await this.pageAfter(position)).map(entryOf)
    return following(after, signal, { entriesAfter, change })
  }

  async keepSnapshot(snapshot: Snapshot): Promise<void> {
    const { stream, name } = snapshot
    await this.writing(() => {
      const { version, state, seal } = keptOf(snapshot, this.hashAt(stream, snapshot.version))
      this.statements.keepSnapshot.run(stream, name, version, state, seal)
    })
  }

  snapshot(stream: string, name: string): Promise<Snapshot | undefined> {
    return this.attempted(() => {
      const kept = this.statements.snapshot.get(stream, name)
      return kept === undefined ? undefined : standing(stream, name, kept, this.hashAt(stream, kept.version))
    })
  }

  inspect(): Inspection {
    return {
      rows: () => this.rowsAfter(0),
      damage: async () => {
        const found = await this.attempted(() => this.connection.pragma("integrity_check(20)"))
        const lines = (found as readonly { readonly integrity_check: string }[]).map((each) => each.integrity_check)
        const foreign = await this.attempted(() => foreignParts(this.connection, this.migrations))
        return [...lines.filter((line) => line !== "ok"), ...foreign]
      },
    }
  }

  async close(): Promise<void> {
    this.connection.close()
  }

  private writing<T>(work: () => T): Promise<T> {
    return this.attempted(() => this.connection.transaction(work).immediate())
  }

  private pageAfter(position: number): Promise<readonly ChainedRow[]> {
    return this.attempted(() => this.statements.all.all(position))
  }

  private rowsAfter(position: number): AsyncGenerator<readonly ChainedRow[]> {
    return pagesAfter(
      position,
      (after) => this.pageAfter(after),
      ({ position: place }) => place,
    )
  }

  private readForks(): void {
    for (let known = this.forks.size; ; known = this.forks.size) {
      const rows = this.statements.ofStream.all(branchesStream, known, Number.MAX_SAFE_INTEGER)
      if (rows.length === 0) return
      for (const { id, event } of rows) this.forks.set(id, forkOf(JSON.parse(event) as EventData))
    }
  }

  /** Shared entries counted; undefined where there is no such stream. */
  private versionOf(stream: string): number | undefined {
    return this.statements.ownVersion(stream) ?? this.forks.get(stream)?.fork
  }

  private hashAt(stream: string, version: number): string | undefined {
    this.readForks()
    const segment = segmentsOf(stream, this.forks, { after: version - 1, upTo: version })[0]
    return segment === undefined ? undefined : this.statements.hashAt.get(segment.stream, version)
  }
}

const bounded = (version: number): number => Math.min(version, Number.MAX_SAFE_INTEGER)
