/** A SQLite log in a folder of its own, which is removed at the end. */
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type SqliteOptions, sqliteLog } from "@laksana/store"
import type { Place } from "./event-log-contract.ts"

export interface SqlitePlace extends Place {
  readonly path: string
}

export async function sqlitePlace(options: SqliteOptions = {}): Promise<SqlitePlace> {
  const folder = await mkdtemp(join(tmpdir(), "laksana-log-"))
  const path = join(folder, "log.db")
  return {
    path,
    open: () => sqliteLog(path, { create: true, ...options }),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
