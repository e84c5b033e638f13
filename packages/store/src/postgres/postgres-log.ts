/**
 * PostgreSQL log: an event log that an office shares. Writers take turns by a lock on the table, so that positions have no gaps and
 * the chain one end; readers wait for nobody. A server that goes away is waited for, within a bound: since appending is idempotent
 * by event id, what was asked when the connection broke is asked again.
 */
import { setTimeout } from "node:timers/promises"
import type { ChainedRow } from "../evidence/chain.ts"
import { entryOf, planAppend, prepared } from "../log/append.ts"
import { planBranch } from "../log/branching.ts"
import type { AppendAnswer, BranchAnswer } from "../log/answers.ts"
import type { EventData, LogEntry } from "../log/entry.ts"
import type { Batch, EventLog, Inspection, NewBranch, Range, Snapshot, StreamInfo } from "../log/event-log.ts"
import { following } from "../log/following.ts"
import { branchesStream, type Fork, forkOf, segmentsOf, streamsOf } from "../log/lineage.ts"
import type { Migration } from "../log/migration.ts"
import { pagesAfter } from "../log/pages.ts"
import { type Patience, retrying } from "../log/retrying.ts"
import { type KeptSnapshot, keptOf, standing } from "../log/snapshots.ts"
import { shownAddress } from "../address.ts"
import { type Client, type Pool, poolFor } from "./driver.ts"
import { failureOf, isContended, isLost } from "./faults.ts"
import { migrate } from "./migrate.ts"
import { postgresMigrations } from "./migrations.ts"
import {
  hashAt,
  headOf,
  insert,
  ownVersion,
  pageOfAll,
  pageOfStream,
  type State,
  stateOf,
  versions,
  withIds,
} from "./queries.ts"

export interface PostgresOptions {
  /** Make the log where the database has none; otherwise that is `not-found`. */
  readonly create?: boolean
  /** How long to wait for a server that is away, or for other writers. */
  readonly patience?: Patience
  /** Other steps than the product's own, for tests. */
  readonly migrations?: readonly Migration[]
}

const patience: Patience = { waitMs: 15_000, firstMs: 20, longestMs: 1_000 }
/** At the start a wrong address is likelier than a server that is away for a moment. */
const firstPatience: Patience = { waitMs: 2_000, firstMs: 50, longestMs: 500 }
/** How often a follower looks for more. */
const lookMs = 100
/** The largest that the database's type for versions holds. */
const lastVersion = 2 ** 31 - 1

export async function postgresLog(address: string, options: PostgresOptions = {}): Promise<EventLog> {
  const pool = await poolFor(address)
  const store = shownAddress(address)
  const { create = false, migrations = postgresMigrations } = options
  const log = new PostgresLog(pool, store, options.patience ?? patience)
  try {
    const opening = options.patience ?? firstPatience
    await log.attempted((client) => migrate(client, { store, create, migrations }), opening)
    return log
  } catch (error) {
    await log.close()
    throw error
  }
}

class PostgresLog implements EventLog {
  private readonly pool: Pool
  private readonly store: string
  private readonly patience: Patience
  /** Branches never change: those read once are kept. */
  private readonly forks = new Map<string, Fork>()

  constructor(pool: Pool, store: string, patience: Patience) {
    this.pool = pool
    this.store = store
    this.patience = patience
  }

  async append(batch: Batch): Promise<AppendAnswer> {
    const events = prepared(batch)
    const ids = events.map(({ id }) => id)
    return this.writing(async (client) => {
      const { head, own, recorded: kept } = await this.stateOf(client, batch.stream, ids)
      const recorded = new Map(kept.map((row) => [row.id, row]))
      for (const { stream, upTo } of segmentsOf(batch.stream, this.forks)) {
        if (stream === batch.stream) continue
        for (const row of await withIds(client, stream, bounded(upTo), ids)) recorded.set(row.id, row)
      }
      const version = own ?? this.forks.get(batch.stream)?.fork ?? 0
      const plan = planAppend(batch, events, { head, version, recorded })
      if (plan.rows.length > 0) await insert(client, plan.rows)
      return plan.answer
    })
  }

  async branch(branch: NewBranch): Promise<BranchAnswer> {
    const { stream, parent } = branch
    return this.writing(async (client) => {
      const { head, own, branches } = await this.stateOf(client, stream, [])
      const there = this.forks.get(stream) ?? (own === undefined ? undefined : "stream")
      const parentVersion = (await ownVersion(client, parent)) ?? this.forks.get(parent)?.fork
      const { answer, batch } = planBranch(branch, { parentVersion, there })
      if (batch === undefined) return answer
      const seen = { head, version: branches, recorded: new Map<string, ChainedRow>() }
      await insert(client, planAppend(batch, prepared(batch), seen).rows)
      return answer
    })
  }

  async *read(stream: string, range?: Range): AsyncGenerator<readonly LogEntry[]> {
    await this.attempted((client) => this.readForks(client))
    for (const { stream: name, after, upTo } of segmentsOf(stream, this.forks, range)) {
      const ask = (from: number) => this.attempted((client) => pageOfStream(client, name, from, bounded(upTo)))
      for await (const rows of pagesAfter(after, ask, ({ version }) => version)) yield rows.map(entryOf)
    }
  }

  async *readEvents(stream: string, range?: Range): AsyncGenerator<readonly EventData[]> {
    for await (const page of this.read(stream, range)) yield page.map(({ event }) => event)
  }

  async *readAll(after = 0): AsyncGenerator<readonly LogEntry[]> {
    for await (const rows of this.rowsAfter(after)) yield rows.map(entryOf)
  }

  head() {
    return this.attempted(headOf)
  }

  streams(): Promise<readonly StreamInfo[]> {
    return this.attempted(async (client) => {
      await this.readForks(client)
      return streamsOf(await versions(client), this.forks)
    })
  }

  follow(after: number, signal: AbortSignal): AsyncIterable<LogEntry> {
    const change = () => setTimeout(lookMs, undefined, { signal }).catch(() => {})
    const entriesAfter = async (position: number) => (await this.pageAfter(position)).map(entryOf)
    return following(after, signal, { entriesAfter, change })
  }

  keepSnapshot(snapshot: Snapshot): Promise<void> {
    const { stream, name } = snapshot
    return this.attempted(async (client) => {
      const { version, state, seal } = keptOf(snapshot, await this.hashAt(client, stream, snapshot.version))
      await client.query(
        `INSERT INTO laksana.snapshots (stream, name, version, state, seal) VALUES ($1, $2, $3, $4, $5)
          ON CONFLICT (stream, name) DO UPDATE
          SET version = excluded.version, state = excluded.state, seal = excluded.seal`,
        [stream, name, version, state, seal],
      )
    })
  }

  snapshot(stream: string, name: string): Promise<Snapshot | undefined> {
    return this.attempted(async (client) => {
      const { rows } = await client.query<KeptSnapshot>(
        "SELECT version, state, seal FROM laksana.snapshots WHERE stream = $1 AND name = $2",
        [stream, name],
      )
      const [kept] = rows
      if (kept === undefined) return undefined
      return standing(stream, name, kept, await this.hashAt(client, stream, kept.version))
    })
  }

  /** Of its files, PostgreSQL keeps watch itself. */
  inspect(): Inspection {
    return { rows: () => this.rowsAfter(0), damage: async () => [] }
  }

  async close(): Promise<void> {
    await this.pool.end()
  }

  /** Does something on a connection, again if it broke, within a bound of waiting. */
  attempted<T>(work: (client: Client) => Promise<T>, within: Patience = this.patience): Promise<T> {
    return retrying(() => this.once(work), within, {
      mayPass: (error) => isLost(error) || isContended(error),
      exhausted: (error, waitedMs) => failureOf(error, this.store, waitedMs),
    }).catch((error: unknown) => {
      throw failureOf(error, this.store, 0)
    })
  }

  private async once<T>(work: (client: Client) => Promise<T>): Promise<T> {
    const client = await this.pool.connect()
    // A connection that breaks says so to whoever waits for an answer, and here.
    const ignore = () => {}
    client.on("error", ignore)
    let broken = true
    try {
      const result = await work(client)
      broken = false
      return result
    } catch (error) {
      broken = isLost(error)
      throw error
    } finally {
      client.off("error", ignore)
      client.release(broken)
    }
  }

  private writing<T>(work: (client: Client) => Promise<T>): Promise<T> {
    return this.attempted(async (client) => {
      await client.query("BEGIN; LOCK TABLE laksana.entries IN EXCLUSIVE MODE")
      try {
        const answer = await work(client)
        await client.query("COMMIT")
        return answer
      } catch (error) {
        await client.query("ROLLBACK").catch(() => {})
        throw error
      }
    })
  }

  private pageAfter(position: number): Promise<readonly ChainedRow[]> {
    return this.attempted((client) => pageOfAll(client, position))
  }

  private rowsAfter(position: number): AsyncGenerator<readonly ChainedRow[]> {
    return pagesAfter(
      position,
      (after) => this.pageAfter(after),
      ({ position: place }) => place,
    )
  }

  private async readForks(client: Client): Promise<void> {
    for (let known = this.forks.size; ; known = this.forks.size) {
      const rows = await pageOfStream(client, branchesStream, known, lastVersion)
      if (rows.length === 0) return
      for (const { id, event } of rows) this.forks.set(id, forkOf(JSON.parse(event) as EventData))
    }
  }

  /** What is there of a stream, once every branch is known. */
  private async stateOf(client: Client, stream: string, ids: readonly string[]): Promise<State> {
    const state = await stateOf(client, stream, ids)
    if (state.branches > this.forks.size) await this.readForks(client)
    return state
  }

  private async hashAt(client: Client, stream: string, version: number): Promise<string | undefined> {
    await this.readForks(client)
    const segment = segmentsOf(stream, this.forks, { after: version - 1, upTo: version })[0]
    return segment === undefined ? undefined : hashAt(client, segment.stream, version)
  }
}

const bounded = (version: number): number => Math.min(version, lastVersion)
