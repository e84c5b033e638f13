/** Cache: one folder for what commands keep in a test run, new with each run: what older code worked out is never met, nor a user's. */
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** Called by vitest before its workers start, which take the folder over with the environment; gives what tidies up. */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "laksana-cache-"))
  process.env["LAKSANA_CACHE"] = folder
  return () => rm(folder, { recursive: true, force: true })
}
