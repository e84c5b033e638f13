import { postgresLog } from "@laksana/store"
import { afterAll, beforeAll, describe } from "vitest"
import { eventLogContract } from "./event-log-contract.ts"
import { noServer, PostgresServer } from "./postgres-server.ts"

describe.skipIf(noServer !== undefined)(
  `on a server of its own${noServer === undefined ? "" : ` (${noServer})`}`,
  () => {
    let server: PostgresServer
    beforeAll(async () => {
      server = await PostgresServer.start({ lasting: false })
    })
    afterAll(() => server.remove())

    eventLogContract("PostgreSQL", async () => {
      const address = await server.newDatabase()
      return { open: () => postgresLog(address, { create: true }), remove: async () => {} }
    })
  },
)
