import { eventLogContract } from "./event-log-contract.ts"
import { sqlitePlace } from "./sqlite-place.ts"

eventLogContract("SQLite", () => sqlitePlace())
