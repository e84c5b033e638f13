/** Migrate: brings a PostgreSQL database's tables to the form that this version of the product knows, or says why it cannot. */
import { LogFailure } from "../log/failure.ts"
import { type Migration, stepsFrom } from "../log/migration.ts"
import type { Client } from "./driver.ts"

export interface Migrating {
  readonly store: string
  /** A database without a log gets one; otherwise it is `not-found`. */
  readonly create: boolean
  readonly migrations: readonly Migration[]
}

/** Takes the steps that are still to be taken, each in a transaction that no other process enters meanwhile. */
export async function migrate(client: Client, migrating: Migrating): Promise<void> {
  const { store, create, migrations } = migrating
  const found = await client.query<{ there: boolean }>("SELECT to_regclass('laksana.about') IS NOT NULL AS there")
  const isThere = found.rows[0]?.there === true
  if (!isThere && !create) throw new LogFailure({ kind: "not-found", store })
  if (isThere && (await schemaOf(client)) === migrations.length) return
  while (await step(client, migrating));
}

async function step(client: Client, { store, migrations }: Migrating): Promise<boolean> {
  await client.query("BEGIN")
  try {
    await client.query("SELECT pg_advisory_xact_lock(hashtext('laksana migration'))")
    await client.query(
      "CREATE SCHEMA IF NOT EXISTS laksana; CREATE TABLE IF NOT EXISTS laksana.about (name text PRIMARY KEY, value text NOT NULL)",
    )
    const schema = await schemaOf(client)
    const left = stepsFrom(schema, migrations)
    if (left === undefined) {
      const needs = (await about(client, "needs")) ?? ""
      throw new LogFailure({ kind: "newer-schema", store, found: schema, known: migrations.length, needs })
    }
    const [next] = left
    if (next !== undefined) {
      await client.query(next.statements)
      await note(client, "schema", String(schema + 1))
      await note(client, "needs", next.since)
    }
    await client.query("COMMIT")
    return left.length > 1
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {})
    throw error
  }
}

const schemaOf = async (client: Client): Promise<number> => Number((await about(client, "schema")) ?? 0)

async function about(client: Client, name: string): Promise<string | undefined> {
  const { rows } = await client.query<{ value: string }>("SELECT value FROM laksana.about WHERE name = $1", [name])
  return rows[0]?.value
}

async function note(client: Client, name: string, value: string): Promise<void> {
  await client.query(
    "INSERT INTO laksana.about VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
    [name, value],
  )
}
