/** The closing line and the seed, in whole test runs of their own. */
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { type Outcome, repository, run } from "./architecture/repository.ts"

const passing = 'import { expect, test } from "vitest"\ntest("one", () => expect(1).toBe(1))\ntest("two", () => {})\n'
const failing = 'import { expect, test } from "vitest"\ntest("three", () => expect(1).toBe(2))\n'
const skipping = 'import { test } from "vitest"\ntest("four", (context) => context.skip("no service"))\n'
const broken = 'import "./nowhere.ts"\n'
const unhandled = 'import { test } from "vitest"\ntest("five", () => void Promise.reject(new Error("late")))\n'
const seeds = [
  'import fc from "fast-check"',
  'import { test } from "vitest"',
  'test("seed", () => console.log(`drawn ${fc.sample(fc.nat(), 2).join(" ")}`))',
].join("\n")

/** Runs the given test files as the repository runs its own. */
async function testRun(files: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "laksana-run-"))
  try {
    cpSync(join(repository, "vitest.config.ts"), join(folder, "vitest.config.ts"))
    symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"))
    for (const file of ["cache.ts", "closing-line.ts", "seed.ts"]) {
      cpSync(join(repository, "test", file), join(folder, "test", file))
    }
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, "test", `${name}.test.ts`), text)
    const vitest = join(repository, "node_modules/.bin/vitest")
    return await run(vitest, ["run"], { cwd: folder, env: { CI: "", LAKSANA_SEED: "20240325", ...env } })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const lastLine = ({ stdout }: Outcome) => stdout.trimEnd().split("\n").at(-1)

const drawn = ({ stdout }: Outcome) => /drawn .*/.exec(stdout)?.[0]

test("a run ends in its count, tells its seed and what it skipped, and exits 0 when nothing failed", async () => {
  const outcome = await testRun({ passing, skipping, seeds })
  expect([lastLine(outcome), outcome.code]).toEqual(["3 passed, 0 failed, 1 skipped", 0])
  expect(outcome.stdout).toContain("seed 20240325")
  expect(drawn(outcome)).toMatch(/drawn \d+ \d+/)

  // On CI a skipped test fails the run, which names it. The generated examples are those of any other run.
  const onCi = await testRun({ passing, skipping, seeds }, { CI: "true" })
  expect([lastLine(onCi), onCi.code]).toEqual(["3 passed, 0 failed, 1 skipped", 1])
  expect(onCi.stdout).toContain("test/skipping.test.ts > four")
  expect(drawn(onCi)).toBe(drawn(outcome))

  // What fails, does not load, or breaks outside of a test is counted; another seed gives other examples.
  const failed = await testRun({ failing, broken, unhandled, seeds }, { LAKSANA_SEED: "7" })
  expect([lastLine(failed), failed.code]).toEqual(["2 passed, 3 failed", 1])
  expect(drawn(failed)).toMatch(/drawn \d+ \d+/)
  expect(drawn(failed)).not.toBe(drawn(outcome))
})

test("a seed that is none is refused", async () => {
  const refused = await testRun({ seeds }, { LAKSANA_SEED: "luck" })
  expect(refused.code).not.toBe(0)
  expect(refused.text).toContain('LAKSANA_SEED is "luck"')
})
