/** One's own policy, with its own events, loads, validates, replays and runs as the built-in one does: through the bundle. */
import { spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterAll, expect, test } from "vitest"

const folder = mkdtempSync(join(tmpdir(), "laksana-own-policy-"))
cpSync(resolve("test/own-policy"), folder, { recursive: true })
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function laksana(...args: readonly string[]) {
  const flags = ["--model", join(folder, "river-model.mjs"), "--lang", "en"]
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve("apps/cli/launch.mjs"), ...args, ...flags], {
    cwd: folder,
    encoding: "utf8",
  })
  return { status, stdout, stderr }
}

const json = (...args: readonly string[]) => {
  const { status, stdout, stderr } = laksana(...args, "--json")
  expect(stderr).toBe("")
  expect(status).toBe(0)
  return JSON.parse(stdout) as Record<string, unknown>
}

test("its history replays, and its own events are in it", () => {
  const { events } = json("replay", "river") as unknown as { events: { id: string; type: string }[] }
  expect(events.map(({ id, type }) => [id, type])).toEqual([
    ["first-clean-up", "RiverCleaned"],
    ["flood", "RiverFlooded"],
  ])
})

test("its scenarios run, and differ as they should", () => {
  const reached = (scenario: string) => {
    const { scenarios } = json("run", `river/${scenario}`) as unknown as {
      scenarios: [{ milestones: { clean: { reached: number } } }]
    }
    return scenarios[0].milestones.clean.reached
  }
  expect(reached("volunteers")).toBeGreaterThan(reached("alone"))
})

test("a run of it opens to its events, with causes", () => {
  const { events } = json("explain", "river/volunteers", "--run", "3") as unknown as {
    events: { type: string; cause: { kind: string } }[]
  }
  expect(new Set(events.map(({ type }) => type))).toEqual(new Set(["RiverCleaned", "RiverFlooded"]))
  expect(new Set(events.map(({ cause }) => cause.kind))).toEqual(new Set(["process", "rule"]))
})

test("its scenarios compare", () => {
  const { noEffect } = json("compare", "river/alone", "river/volunteers")
  expect(noEffect).toBe(false)
})

test("a mistake in the payload of one of its events is found where it stands", () => {
  const path = join(folder, "river/history.yaml")
  const good = readFileSync(path, "utf8")
  writeFileSync(path, good.replace("stretch: 0.1", "stretch: 1.5"))
  const { status, stderr } = laksana("replay", "river")
  writeFileSync(path, good)
  expect(status).toBe(3)
  expect(stderr).toMatch(/history\.yaml:9:23/)
})
