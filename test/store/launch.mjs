/**
 * The store's tests at length: `pnpm store-at-length` kills a thousand writers, tries five thousand sequences of commands and changes
 * fifty thousand bytes. It takes a quarter of an hour or more; `pnpm store-at-length test/store/crashes.test.ts` does one of the three.
 */
import { spawnSync } from "node:child_process"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"

const lengths = { LAKSANA_CRASHES: "1000", LAKSANA_SEQUENCES: "5000", LAKSANA_TAMPERINGS: "50000" }
const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs")
const chosen = process.argv.slice(2)
const { status } = spawnSync(process.execPath, [vitest, "run", ...(chosen.length > 0 ? chosen : ["test/store"])], {
  env: { ...lengths, ...process.env },
  stdio: "inherit",
})
process.exitCode = status ?? 1
