/** On SQLite: tests that need its driver; skipped with the reason where it is not installed, but never in CI. */
import { describe } from "vitest"
import { noSqlite } from "./sqlite-driver.ts"

export function onSqlite(tests: () => void): void {
  const title = noSqlite === undefined ? "in SQLite files" : `skipped: ${noSqlite}`
  describe.skipIf(noSqlite !== undefined)(`${title}`, () => {
    tests()
  })
}
