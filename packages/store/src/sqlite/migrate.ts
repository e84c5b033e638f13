/** Migrate: brings a SQLite file's tables to the form that this version of the product knows, or says why it cannot. */
import { LogFailure } from "../log/failure.ts"
import { type Migration, stepsFrom } from "../log/migration.ts"
import type { Connection } from "./driver.ts"
import { applicationId } from "./migrations.ts"

export interface Migrating {
  readonly store: string
  /** An empty file is made into a log; otherwise it is `not-found`. */
  readonly create: boolean
  readonly migrations: readonly Migration[]
}

/** Takes the steps that are still to be taken. Throws a `LogFailure`, or the driver's error where the file is busy. */
export function migrate(connection: Connection, { store, create, migrations }: Migrating): void {
  // Both in one transaction: another process may be making the log between the two.
  const { isMarked, isEmpty } = connection.transaction(() => ({
    isMarked: connection.pragma("application_id", { simple: true }) === applicationId,
    isEmpty: connection.prepare("SELECT count(*) FROM sqlite_schema").pluck().get() === 0,
  }))()
  if (!isMarked && !isEmpty) throw new LogFailure({ kind: "not-a-log", store })
  if (!isMarked && !create) throw new LogFailure({ kind: "not-found", store })
  const step = connection.transaction(() => {
    // Read inside the transaction: another process may be taking the same steps.
    const schema = Number(connection.pragma("user_version", { simple: true }))
    const left = stepsFrom(schema, migrations)
    if (left === undefined) throw new LogFailure(newer(connection, store, schema, migrations.length))
    const [next] = left
    if (next === undefined) return false
    connection.exec(next.statements)
    connection.pragma(`user_version = ${schema + 1}`)
    connection.prepare("INSERT OR REPLACE INTO about VALUES ('needs', ?)").run(next.since)
    return left.length > 1
  })
  while (needsSteps(connection, migrations) && step.immediate());
}

function needsSteps(connection: Connection, migrations: readonly Migration[]): boolean {
  return connection.pragma("user_version", { simple: true }) !== migrations.length
}

function newer(connection: Connection, store: string, found: number, known: number) {
  const needs = connection.prepare("SELECT value FROM about WHERE name = 'needs'").pluck().get()
  return { kind: "newer-schema", store, found, known, needs: typeof needs === "string" ? needs : "" } as const
}

/** What of the file's tables, indexes and triggers is not as the migrations make them; nothing where all of it is. */
export function foreignParts(connection: Connection, migrations: readonly Migration[]): readonly string[] {
  const Driver = connection.constructor as new (path: string) => Connection
  const made = new Driver(":memory:")
  try {
    for (const { statements } of migrations) made.exec(statements)
    const expected = partsOf(made)
    const found = partsOf(connection)
    const names = new Set([...expected.keys(), ...found.keys()])
    return [...names]
      .filter((name) => expected.get(name) !== found.get(name))
      .toSorted()
      .map((name) => `${name} is not as it was made`)
  } finally {
    made.close()
  }
}

/** How each table, index and trigger was made, by name; what the database keeps for itself is left out. */
function partsOf(connection: Connection): ReadonlyMap<string, string | null> {
  const parts = connection.prepare<[], { name: string; sql: string | null }>(
    "SELECT type || ' ' || name AS name, tbl_name || ': ' || sql AS sql FROM sqlite_schema WHERE tbl_name <> 'sqlite_stat1'",
  )
  return new Map(parts.all().map(({ name, sql }) => [name, sql]))
}
