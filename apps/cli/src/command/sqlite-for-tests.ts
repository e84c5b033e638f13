/** SQLite for tests: those that need its driver are skipped with the reason where it is not installed, but never in CI. */
import { createRequire } from "node:module"
import type Database from "better-sqlite3"
import { describe } from "vitest"

/** Why tests that keep a log in SQLite are skipped; undefined where they run. */
export const noSqlite: string | undefined = whyNot()

function whyNot(): string | undefined {
  try {
    const Driver = createRequire(import.meta.url)("better-sqlite3") as typeof Database
    new Driver(":memory:").close()
    return undefined
  } catch (error) {
    if (process.env["CI"] !== undefined) throw error
    return "SQLite's driver is not installed"
  }
}

export function onSqlite(tests: () => void): void {
  const title = noSqlite === undefined ? "with a log in SQLite" : `skipped: ${noSqlite}`
  describe.skipIf(noSqlite !== undefined)(`${title}`, () => {
    tests()
  })
}
