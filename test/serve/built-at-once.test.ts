/** Built at once: several starts that find old parts of the program, and all take them away, do not fail each other. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { repository, run } from "../architecture/repository.ts"

const folder = mkdtempSync(join(tmpdir(), "laksana-built-"))
const dist = join(folder, "apps/cli/dist")
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test("six builds prune the same parts, and every one is done", { timeout: 120_000 }, async () => {
  mkdirSync(join(folder, "packages"), { recursive: true })
  mkdirSync(join(folder, "apps/cli/src"), { recursive: true })
  mkdirSync(dist)
  for (const file of ["build.mjs", "package.json"])
    cpSync(join(repository, "apps/cli", file), join(folder, "apps/cli", file))
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"))
  writeFileSync(join(folder, "apps/cli/src/main.ts"), "process.exitCode = 0\n")
  const long = new Date(Date.now() - 2 * 3_600_000)
  for (let i = 0; i < 3000; i++) {
    const old = join(dist, `chunk-OLD${i}.js`)
    writeFileSync(old, "")
    utimesSync(old, long, long)
  }
  // In one process, so that they come to the old parts at the same time.
  const six = `const { build } = await import("${join(folder, "apps/cli/build.mjs")}"); await Promise.all(Array.from({ length: 6 }, () => build()))`
  const { code, stderr } = await run(process.execPath, ["--input-type=module", "--eval", six], { cwd: folder })
  expect([code, stderr]).toEqual([0, ""])
  expect(readdirSync(dist)).toEqual(["laksana.js"])
})
