/** On a server: tests that need PostgreSQL, on a server of their own; skipped with the reason where it is not installed, but never in CI. */
import { afterAll, beforeAll, describe } from "vitest"
import { noServer, PostgresServer } from "./postgres-server.ts"

/** `server` can be asked for inside tests, not outside of them. */
export function onServer(options: { readonly lasting: boolean }, tests: (server: () => PostgresServer) => void): void {
  const title = noServer === undefined ? "on a PostgreSQL server of its own" : `skipped: ${noServer}`
  describe.skipIf(noServer !== undefined)(`${title}`, () => {
    let running: PostgresServer | undefined
    beforeAll(async () => {
      running = await PostgresServer.start(options)
    })
    afterAll(() => running?.remove())
    tests(() => {
      if (running === undefined) throw new Error("The server has not started.")
      return running
    })
  })
}
