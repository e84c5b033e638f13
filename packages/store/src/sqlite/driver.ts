/** Driver: better-sqlite3, which is loaded only where a SQLite store is opened: a machine without it runs everything else. */
import type Database from "better-sqlite3"
import { LogFailure } from "../log/failure.ts"

export type Connection = Database.Database

/** In few words: what a loader says of a module names folders that help nobody. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined
  if (code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND") return "not installed"
  return error instanceof Error ? (error.message.split("\n", 1)[0] ?? "") : String(error)
}

/** The constructor of connections. Rejects with `driver-missing` where the driver is not installed or does not load. */
export async function sqliteDriver(): Promise<typeof Database> {
  try {
    const Driver = (await import("better-sqlite3")).default
    // The native part is loaded with the first connection.
    new Driver(":memory:").close()
    return Driver
  } catch (error) {
    throw new LogFailure({ kind: "driver-missing", driver: "better-sqlite3", reason: reasonOf(error) }, error)
  }
}
