/** The search for packages of the Paser case, with few runs: its words and numbers as they were last reviewed, whatever the threads. */
import { spawnSync } from "node:child_process"
import { resolve } from "node:path"
import { expect, test } from "vitest"

const golden = (name: string) => `../../scenarios/paser/golden/${name}`

function searched(flags: readonly string[], cache: Readonly<Record<string, string>> = {}): string {
  const line = ["search", "paser/what-to-do", "--runs", "20", "--generations", "2", ...flags]
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve("apps/cli/launch.mjs"), ...line], {
    encoding: "utf8",
    env: { ...process.env, LANG: "C.UTF-8", LC_ALL: "", NO_COLOR: "1", ...cache },
  })
  expect(stderr).toBe("")
  expect(status).toBe(0)
  return stdout
}

/** Without the hash of the inputs, which any of them changes. */
const told = (text: string) => text.replaceAll(/[0-9a-f]{16}/g, "…")

test("in English, and taken up again in Indonesian", async () => {
  await expect(told(searched(["--lang", "en"]))).toMatchFileSnapshot(golden("search.en.txt"))
  await expect(told(searched(["--lang", "id"]))).toMatchFileSnapshot(golden("search.id.txt"))
})

test("as JSON, the same made anew by three threads", async () => {
  const alone = searched(["--json"])
  await expect(told(alone)).toMatchFileSnapshot(golden("search.json"))
  // With nothing kept, so that the threads have all of it to do.
  expect(searched(["--workers", "3", "--json"], { LAKSANA_CACHE: "off" })).toBe(alone)
})
