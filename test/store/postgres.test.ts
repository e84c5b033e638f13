import { postgresLog } from "@laksana/store"
import { eventLogContract } from "./event-log-contract.ts"
import { onServer } from "./on-server.ts"

onServer({ lasting: false }, (server) => {
  eventLogContract("PostgreSQL", async () => {
    const address = await server().newDatabase()
    return { open: () => postgresLog(address, { create: true }), remove: async () => {} }
  })
})
