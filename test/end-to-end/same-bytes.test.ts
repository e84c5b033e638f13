/** Same inputs, same bytes: whatever the workers, the time zone, the locale or the version of Node. */
import { spawnSync } from "node:child_process"
import { resolve } from "node:path"
import { expect, test } from "vitest"

const args = [resolve("apps/cli/launch.mjs"), "run", "paser/baseline", "--runs", "60", "--json"]

function bytes(
  command: string,
  before: readonly string[],
  extra: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): string {
  const { status, stdout, stderr } = spawnSync(command, [...before, ...args, ...extra], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    env: { ...process.env, ...env },
  })
  expect(stderr).toBe("")
  expect(status).toBe(0)
  return stdout
}

const here = bytes(process.execPath, [])

test("with 1, 2 and 3 workers", () => {
  for (const workers of ["1", "2", "3"]) expect(bytes(process.execPath, [], ["--workers", workers])).toBe(here)
})

test("in another time zone and language", () => {
  const env = { TZ: "Asia/Makassar", LANG: "id_ID.UTF-8", LC_ALL: "id_ID.UTF-8" }
  expect(bytes(process.execPath, [], [], env)).toBe(here)
})

// Fetches the other versions: always in CI, elsewhere where asked for.
const elsewhere = process.env["CI"] === "true" || process.env["LAKSANA_NODES"] !== undefined
test.skipIf(!elsewhere).each(["22", "24"])("on Node %s (LAKSANA_NODES asks for it outside CI)", (version) => {
  // What npm itself warns of, a machine's own settings, is not what the program prints.
  const env = { npm_config_loglevel: "error" }
  expect(bytes("npx", ["-y", "-p", `node@${version}`, "--", "node"], [], env)).toBe(here)
})
