import { eventLogContract } from "./event-log-contract.ts"
import { onSqlite } from "./on-sqlite.ts"
import { sqlitePlace } from "./sqlite-place.ts"

onSqlite(() => {
  eventLogContract("SQLite", () => sqlitePlace())
})
