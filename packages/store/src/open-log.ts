/** Open log: the event log that an address names: `sqlite:PATH` or `postgres://…`. A driver is loaded only where it is asked for. */
import { isPostgres, sqlitePath } from "./address.ts"
import type { EventLog } from "./log/event-log.ts"

export interface OpenOptions {
  /** Make the log where there is none; otherwise that is `not-found`. */
  readonly create?: boolean
}

/** Opens a log. Rejects with a `LogFailure`, and with a `RangeError` for an address that is none. */
export async function openLog(address: string, options: OpenOptions = {}): Promise<EventLog> {
  const path = sqlitePath(address)
  if (path !== undefined) return (await import("./sqlite/sqlite-log.ts")).sqliteLog(path, options)
  if (isPostgres(address)) return (await import("./postgres/postgres-log.ts")).postgresLog(address, options)
  throw new RangeError(`No address of a log: ${address}`)
}
