/** Queries: every question a PostgreSQL log asks of its database. */
import { type ChainedRow, emptyHead } from "../evidence/chain.ts"
import type { Head } from "../log/entry.ts"
import { branchesStream } from "../log/lineage.ts"
import { pageSize } from "../log/pages.ts"
import type { Client, Pool } from "./driver.ts"

type Asked = Client | Pool

const columns = `position, stream, version, id, event, recorder, logged_at AS "loggedAt", origin, previous, hash`

export async function headOf(asked: Asked): Promise<Head> {
  const { rows } = await asked.query<Head>("SELECT position, hash FROM laksana.entries ORDER BY position DESC LIMIT 1")
  return rows[0] ?? emptyHead
}

/** What an append or a branching is worked out from, in one question. */
export interface State {
  readonly head: Head
  /** The last version under the stream's own name; undefined where there is none. */
  readonly own: number | undefined
  /** How many branches there are. */
  readonly branches: number
  /** Those of the given ids that are kept under the stream's own name. */
  readonly recorded: readonly ChainedRow[]
}

export async function stateOf(asked: Asked, stream: string, ids: readonly string[]): Promise<State> {
  const { rows } = await asked.query<{
    position: number | null
    hash: string | null
    own: number | null
    branches: number
    recorded: readonly ChainedRow[] | null
  }>(
    `SELECT last.position, last.hash,
      (SELECT max(version) FROM laksana.entries WHERE stream = $1) AS own,
      (SELECT coalesce(max(version), 0) FROM laksana.entries WHERE stream = $2) AS branches,
      (SELECT json_agg(row) FROM (SELECT ${columns} FROM laksana.entries WHERE stream = $1 AND id = ANY($3)) AS row) AS recorded
      FROM (VALUES (1)) AS one LEFT JOIN
        (SELECT position, hash FROM laksana.entries ORDER BY position DESC LIMIT 1) AS last ON true`,
    [stream, branchesStream, ids],
  )
  const { position = null, hash = null, own = null, branches = 0, recorded = null } = rows[0] ?? {}
  const head = position === null || hash === null ? emptyHead : { position, hash }
  return { head, own: own ?? undefined, branches, recorded: recorded ?? [] }
}

/** The last version of the entries kept under a stream's own name; undefined where there are none. */
export async function ownVersion(asked: Asked, stream: string): Promise<number | undefined> {
  const { rows } = await asked.query<{ version: number | null }>(
    "SELECT max(version) AS version FROM laksana.entries WHERE stream = $1",
    [stream],
  )
  return rows[0]?.version ?? undefined
}

/** Those of the given ids that a stream has up to a version. */
export async function withIds(
  asked: Asked,
  stream: string,
  upTo: number,
  ids: readonly string[],
): Promise<readonly ChainedRow[]> {
  // The sum keeps the database from reading the whole stream by its versions: ids are looked up by theirs.
  const { rows } = await asked.query<ChainedRow>(
    `SELECT ${columns} FROM laksana.entries WHERE stream = $1 AND version + 0 <= $2 AND id = ANY($3)`,
    [stream, upTo, ids],
  )
  return rows
}

export async function insert(asked: Asked, rows: readonly ChainedRow[]): Promise<void> {
  const column = <K extends keyof ChainedRow>(name: K) => rows.map((row) => row[name])
  await asked.query(
    `INSERT INTO laksana.entries
      SELECT * FROM unnest($1::integer[], $2::text[], $3::integer[], $4::text[], $5::text[], $6::text[], $7::text[],
        $8::text[], $9::text[], $10::text[])`,
    [
      column("position"),
      column("stream"),
      column("version"),
      column("id"),
      column("event"),
      column("recorder"),
      column("loggedAt"),
      column("origin"),
      column("previous"),
      column("hash"),
    ],
  )
}

export async function pageOfStream(
  asked: Asked,
  stream: string,
  after: number,
  upTo: number,
): Promise<readonly ChainedRow[]> {
  const { rows } = await asked.query<ChainedRow>(
    `SELECT ${columns} FROM laksana.entries WHERE stream = $1 AND version > $2 AND version <= $3
      ORDER BY version LIMIT ${pageSize}`,
    [stream, after, upTo],
  )
  return rows
}

export async function pageOfAll(asked: Asked, after: number): Promise<readonly ChainedRow[]> {
  const { rows } = await asked.query<ChainedRow>(
    `SELECT ${columns} FROM laksana.entries WHERE position > $1 ORDER BY position LIMIT ${pageSize}`,
    [after],
  )
  return rows
}

export async function hashAt(asked: Asked, stream: string, version: number): Promise<string | undefined> {
  const { rows } = await asked.query<{ hash: string }>(
    "SELECT hash FROM laksana.entries WHERE stream = $1 AND version = $2",
    [stream, version],
  )
  return rows[0]?.hash
}

export async function versions(asked: Asked): Promise<ReadonlyMap<string, number>> {
  const { rows } = await asked.query<{ stream: string; version: number }>(
    "SELECT stream, max(version) AS version FROM laksana.entries GROUP BY stream",
  )
  return new Map(rows.map(({ stream, version }) => [stream, version]))
}
