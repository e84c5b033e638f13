/** Driver: pg, loaded only where a PostgreSQL store is opened. */
import type pg from "pg"
import { LogFailure } from "../log/failure.ts"

export type Pool = pg.Pool
export type Client = pg.PoolClient

/** A pool of connections to the address; none is made before it is needed. */
export async function poolFor(address: string): Promise<Pool> {
  const driver = await import("pg").catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error)
    throw new LogFailure({ kind: "driver-missing", driver: "pg", reason }, error)
  })
  const pool = new driver.default.Pool({
    connectionString: address,
    max: 4,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    application_name: "laksana",
    // What is acknowledged is on the disk, whatever the server's own setting; and no writer waits for a lock without end.
    options: "-c synchronous_commit=on -c lock_timeout=5000 -c client_min_messages=warning",
  })
  // A connection that breaks while nobody uses it is replaced when one is needed.
  pool.on("error", () => {})
  return pool
}
