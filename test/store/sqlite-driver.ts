/** SQLite's driver, for tests that look at files past the log; it may be missing on a laptop without a compiler, but never in CI. */
import { createRequire } from "node:module"
import type Database from "better-sqlite3"

function driver(): typeof Database | undefined {
  try {
    const Driver = createRequire(import.meta.url)("better-sqlite3") as typeof Database
    new Driver(":memory:").close()
    return Driver
  } catch (error) {
    if (process.env["CI"] !== undefined) throw error
    return undefined
  }
}

const found = driver()

/** Why tests that need SQLite are skipped; undefined where they run. */
export const noSqlite: string | undefined = found === undefined ? "SQLite's driver is not installed" : undefined

export function openDatabase(path: string): Database.Database {
  if (found === undefined) throw new Error(noSqlite)
  return new found(path)
}
