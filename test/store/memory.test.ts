import { memoryLog } from "@laksana/store"
import { eventLogContract } from "./event-log-contract.ts"

eventLogContract("in memory", async () => {
  const log = memoryLog()
  return { open: async () => log, remove: async () => {} }
})
