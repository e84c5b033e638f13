/** Resumed: an experiment that is interrupted, or killed, goes on from what is kept, and gives the bytes that it gives in one go. */
import { spawn } from "node:child_process"
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"

const points = 4096
/** Two base points, and each of three parameters, the present and luck changed. */
const rows = points * 7
const line = [
  "sensitivity",
  "paser/as-is",
  "--factors",
  "decay,attendance,formalReach",
  "--points",
  String(points),
  "--json",
]

interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the line; `until` is asked now and then, and once it says so the signal is sent. */
function run(
  options: readonly string[],
  cache: string,
  stop?: { readonly signal: NodeJS.Signals; readonly until: () => boolean },
): Promise<Ended> {
  const child = spawn(process.execPath, [resolve("apps/cli/launch.mjs"), ...line, ...options], {
    env: { ...process.env, LANG: "C.UTF-8", LC_ALL: "", LAKSANA_CACHE: cache },
    stdio: ["ignore", "pipe", "pipe"],
  })
  let [stdout, stderr] = ["", ""]
  child.stdout.on("data", (part: Buffer) => (stdout += part.toString()))
  child.stderr.on("data", (part: Buffer) => (stderr += part.toString()))
  const asking = setInterval(() => {
    if (stop?.until() !== true) return
    clearInterval(asking)
    child.kill(stop.signal)
  }, 20)
  return new Promise((done) => {
    child.on("close", (status) => {
      clearInterval(asking)
      done({ status, stdout, stderr })
    })
  })
}

/** How many values are kept in a folder, a number for each; what is kept of the history is many times larger than any rows. */
const kept = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".kept"))
    .map((name) => statSync(join(folder, name)).size / 8)
const keptRows = (folder: string) => kept(folder).find((size) => size < 2 * rows)

let folder = ""
let whole: Ended = { status: null, stdout: "", stderr: "" }
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "laksana-resumed-"))
  whole = await run([], "off")
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test("any number of workers gives the same bytes", async () => {
  expect([whole.status, whole.stderr]).toEqual([0, ""])
  expect((await run(["--workers", "2"], "off")).stdout).toBe(whole.stdout)
}, 120_000)

test("interrupted, it tells what is finished, exits 130, and goes on from there", async () => {
  const cache = mkdtempSync(join(folder, "interrupted-"))
  const stopped = await run([], cache, { signal: "SIGINT", until: () => keptRows(cache) !== undefined })
  expect(stopped.status).toBe(130)
  expect(stopped.stderr).toContain("What is finished is kept")
  const part = JSON.parse(stopped.stdout) as { readonly runs: number; readonly asked: number }
  expect(part.asked).toBe(rows)
  expect(part.runs).toBeGreaterThan(0)
  expect(part.runs).toBeLessThan(part.asked)
  expect((await run([], cache)).stdout).toBe(whole.stdout)
}, 120_000)

test("killed, it goes on from what was kept last", async () => {
  const cache = mkdtempSync(join(folder, "killed-"))
  const killed = await run([], cache, { signal: "SIGKILL", until: () => keptRows(cache) !== undefined })
  expect([killed.status, killed.stdout]).toEqual([null, ""])
  expect(keptRows(cache)).toBeGreaterThan(100)
  expect(keptRows(cache)).toBeLessThan(rows)
  expect((await run([], cache)).stdout).toBe(whole.stdout)
}, 120_000)
