/** Engine parity: what the room answers is, byte for byte, what the command line prints for the same files, seed and number of runs. */
import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, resolve } from "node:path"
import { jsonText } from "@laksana/results"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { caseOnDisk } from "../testing/cases-on-disk.ts"
import { answerOf, clock, roomWith, stepsOf } from "../testing/room-for-tests.ts"
import type { AskedScenario } from "./asked-scenario.ts"
import type { DownloadedFile } from "./protocol.ts"
import type { DiscoverAsk } from "./why-questions.ts"
import type { Room } from "./room.ts"
import type { Turn } from "./turn.ts"

let room: Room
let folder = ""
beforeAll(async () => {
  room = await roomWith({ kind: "built-in", id: "paser" })
  folder = mkdtempSync(join(tmpdir(), "laksana-parity-"))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function printed(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve("apps/cli/launch.mjs"), ...args, "--json"], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    env: { ...process.env, LANG: "C.UTF-8", LC_ALL: "", NO_COLOR: "1" },
  })
  // A target that is missed ends with another status and prints all the same.
  expect([0, 4], stderr).toContain(status)
  return stdout
}

const file = (id: string) => `paser/${id}`
const seed = "parity"
const runs = 40
const few = ["--runs", String(runs), "--seed", seed] as const

const changed: AskedScenario = {
  base: "as-is",
  changes: {
    title: { en: "Leaders committed", id: "Pimpinan berkomitmen" },
    assumptions: { commitment: "high" },
    parameters: { memberTurnover: { uniform: [0.1, 0.2] } },
    interventions: [{ on: "2025-02-01", event: "SocializationHeld", payload: { formality: "formal", reach: 0.4 } }],
    horizon: "2028-06-30",
  },
}

const textOf = ({ bytes }: DownloadedFile) => new TextDecoder().decode(bytes)

async function written(scenario: AskedScenario): Promise<string> {
  const downloaded = await answerOf(room, "download", { kind: "scenario", scenario, runs, seed })
  const path = join(folder, downloaded.name)
  writeFileSync(path, downloaded.bytes)
  return path
}

describe("projected", () => {
  test("scenarios are those of run, and their comparisons those of compare", async () => {
    const ids = ["as-is", "fill-posts-first", "stabilise-team-first"]
    const asked = { scenarios: ids.map((base) => ({ base })), runs, seed, preview: 10 }
    const steps = await stepsOf(room, "project", asked)
    const whole = steps.at(-1)
    expect(steps.map(({ stage }) => stage)[0]).toBe("preview")
    expect(whole?.stage).toBe("whole")
    expect(jsonText(whole?.results)).toBe(printed("run", ...ids.map(file), ...few))
    expect(whole?.compared[0]).toBeNull()
    for (const [i, id] of ids.entries()) {
      if (i > 0) expect(jsonText(whole?.compared[i])).toBe(printed("compare", file("as-is"), file(id), ...few))
    }
  })

  test("a scenario that begins in the past is that of run, beside one that does not", async () => {
    const ids = ["socialise-within-90-days", "as-is"]
    const asked = { scenarios: ids.map((base) => ({ base })), runs, seed, preview: 0 }
    const whole = await answerOf(room, "project", asked)
    expect(jsonText(whole.results)).toBe(printed("run", ...ids.map(file), ...few))
    expect(whole.compared).toEqual([null, null])
  })

  test("a changed scenario is that of run for the file that it is downloaded as", async () => {
    const asked = { scenarios: [{ base: "as-is" }, changed], runs, seed, preview: 0 }
    const whole = await answerOf(room, "project", asked)
    const path = await written(changed)
    expect(jsonText(whole.results)).toBe(printed("run", file("as-is"), path, "--runs", String(runs), "--seed", seed))
    expect(jsonText(whole.compared[1])).toBe(printed("compare", file("as-is"), path, ...few))
    // The file says itself how it was run.
    expect(JSON.parse(printed("run", path))).toMatchObject({ runs, seed })
  })

  test("a grid has the cells of run", async () => {
    const whole = await answerOf(room, "grid", { base: "baseline", runs, seed })
    expect(jsonText(whole.results)).toBe(printed("run", file("baseline"), ...few))
    expect(whole.compared).toHaveLength(9)
  })

  test("equally likely days agree with what is said of the milestone, and curves end where it says", async () => {
    const asked = { scenarios: [{ base: "as-is" }], runs, seed, preview: 0 }
    const { quantiles, curves, results } = await answerOf(room, "project", asked)
    for (const [id, { reached, p50 }] of Object.entries(results.scenarios[0]?.milestones ?? {})) {
      const days = quantiles[0]?.[id] ?? []
      expect(days).toHaveLength(50)
      expect(Math.abs(days.filter((day) => day !== null).length / 50 - reached / runs)).toBeLessThanOrEqual(0.02)
      if (p50 !== null) expect((days[25] ?? "9999") >= p50 && (days[24] ?? "") <= p50).toBe(true)
      expect(curves[0]?.[id]?.at(-1)?.p).toBe(reached / runs)
    }
  })
})

test("a run is that of explain", async () => {
  const scenario = { base: "fill-posts-first" }
  const explained = await answerOf(room, "explain", { scenario, seed, run: 3 })
  expect(jsonText(explained)).toBe(printed("explain", file("fill-posts-first"), "--run", "3", "--seed", seed))
})

test("single runs reach their milestones on the days that explain says", async () => {
  const scenario = { base: "as-is" }
  const seen = await answerOf(room, "runs", { scenario, seed, first: 2, count: 3, indicator: "awareness" })
  const explained = await answerOf(room, "explain", { scenario, seed, run: 4 })
  expect(seen.values).toHaveLength(3 * seen.months.length)
  expect(Object.fromEntries(Object.entries(seen.milestones).map(([id, days]) => [id, days[2]]))).toEqual(
    explained.milestones,
  )
})

test("a replay is that of replay, as of a day and as known at another", async () => {
  const asked = { asOf: "2024-03-31", knownAt: "2024-12-31", overlays: ["external"] }
  const { json } = await answerOf(room, "replay", asked)
  const downloaded = await answerOf(room, "download", { kind: "json", value: json })
  const options = ["--as-of", "2024-03-31", "--known-at", "2024-12-31", "--overlay", "external"]
  expect(textOf(downloaded)).toBe(printed("replay", "paser", ...options))
})

describe("a case in which entries are amended, one of them so that its type does not allow it", () => {
  const amendment = (id: string, recorded: string, payload: string) => `
- id: ${id}
  type: Amended
  jurisdiction: paser
  occurred: ${recorded}
  recorded: ${recorded}
  status: occurred
  evidence: paper
  source: { document: suhartini, section: R, paragraph: 5 }
  title: { en: Put right, id: Dikoreksi }
  payload: { event: paser-members-changed, payload: ${payload}, reason: Counted again. }
`
  const amended = async () => {
    const entries =
      amendment("counted", "2025-01-10", "{ changed: 3 }") + amendment("impossible", "2025-01-20", "{ handover: 7 }")
    const files = (await caseOnDisk("paser").load()).files.map(({ path, text }) => ({
      path,
      text: path === "history.yaml" ? text + entries : text,
    }))
    const place = join(folder, "paser")
    for (const { path, text } of files) {
      mkdirSync(dirname(join(place, path)), { recursive: true })
      writeFileSync(join(place, path), text)
    }
    return { place, room: await roomWith({ kind: "files", id: "paser", files }) }
  }

  test("is replayed and run as the command line does it", async () => {
    const { place, room: own } = await amended()
    for (const knownAt of [null, "2025-01-15", "2025-01-05"]) {
      const { json } = await answerOf(own, "replay", { asOf: "2024-12-31", knownAt, overlays: [] })
      const { bytes } = await answerOf(own, "download", { kind: "json", value: json })
      const known = knownAt === null ? [] : ["--known-at", knownAt]
      expect(new TextDecoder().decode(bytes)).toBe(printed("replay", place, "--as-of", "2024-12-31", ...known))
    }
    const asked = { scenarios: [{ base: "as-is" }], runs: 20, seed, preview: 0 }
    const { results } = await answerOf(own, "project", asked)
    expect(jsonText(results)).toBe(printed("run", join(place, "as-is.scenario.yaml"), "--runs", "20", "--seed", seed))
  })

  test("tells how the entry stands: with what its type allows", async () => {
    const { room: own } = await amended()
    const asked = { id: "paser-members-changed", asOf: "2025-12-31", knownAt: null, overlays: [] }
    const { event, stands } = await answerOf(own, "event", asked)
    expect(event.payload).toEqual({ team: "tim-transformasi-manajemen" })
    expect(stands.payload).toEqual({ team: "tim-transformasi-manajemen", changed: 3 })
  })
})

test("an edited history is that of whatif", async () => {
  const edits = [{ remove: "paser-members-changed" }, { parameters: { attendance: 0.8 }, from: "2023-08-08" }]
  const asked = { edits, overlays: [], until: "2029-12-31", draws: 12, seed: "paser", preview: 4 }
  const steps = await stepsOf(room, "whatIf", asked)
  expect(steps.find(({ results }) => results !== null)).toMatchObject({ stage: "preview", done: 4 })
  const options = ["--remove", "paser-members-changed", "--set", "attendance=0.8@2023-08-08..", "--draws", "12"]
  expect(jsonText(steps.at(-1)?.results)).toBe(printed("whatif", "paser", ...options))
})

test("an attribution is that of attribute", async () => {
  const asked = { outcome: "skpAdoption", by: "2029-12-31", of: "barriers", draws: 2, seed: "paser" } as const
  const { results } = await answerOf(room, "attribute", asked)
  expect(jsonText(results)).toBe(printed("attribute", "paser", "--outcome", "skpAdoption", "--draws", "2"))
})

test("boxes of conditions are those of discover, also where the question was stopped and asked again", async () => {
  const success: DiscoverAsk["success"] = [
    { outcome: { kind: "reached", milestone: "full-implementation", by: "2029-12-31" }, comparison: ">=", value: 1 },
    { outcome: { kind: "indicator", indicator: "awareness", at: "2028-12-31" }, comparison: ">=", value: 0.1 },
  ]
  const asked = { scenario: { base: "as-is" }, success, where: "succeeds", points: 80, seed: "paser" } as const
  let pauses: number | undefined
  const stopping: Turn = {
    now: clock.now,
    pause: async () => {
      if (pauses !== undefined && ++pauses > 5) throw new Error("stopped")
    },
  }
  const begun = room.answer("discover", asked, ({ of }) => (of > 0 ? (pauses ??= 0) : of), stopping)
  await expect(begun).rejects.toThrow("stopped")
  const [, again, ...steps] = await stepsOf(room, "discover", asked)
  expect(again).toMatchObject({ doing: "running", done: 24, of: 80 })
  const found = steps.at(-1)?.found
  const written = "full-implementation@2029-12-31 and awareness@2028-12-31 >= 0.1"
  const options = ["--points", "80", "--success", written, "--where", "succeeds"]
  expect(jsonText(found?.results)).toBe(printed("discover", file("as-is"), ...options))
  expect(found?.results.boxes.map(({ conditions }) => conditions.length)).toEqual(
    found?.middles.map((each) => each.length),
  )
  expect(found?.middles.length).toBeGreaterThan(0)
})

test("what was learned is what condition prints", async () => {
  expect(jsonText(await answerOf(room, "learned", { seed: "paser" }))).toBe(printed("condition", "paser"))
})

test("a report is that of report, to the last byte", async () => {
  const scenarios = [{ base: "as-is" }, { base: "fill-posts-first" }, { base: "socialise-within-90-days" }]
  const ask = { scenarios, runs, seed, preview: 0 }
  const downloaded = await answerOf(room, "download", { kind: "report", language: "id", ask, edits: [] })
  const path = join(folder, downloaded.name)
  printed("report", ...scenarios.map(({ base }) => file(base)), ...few, "--lang", "id", "-o", path)
  expect(textOf(downloaded)).toBe(readFileSync(path, "utf8"))
})

test("a report of an edited history tells what differs, and how to have it again", async () => {
  const ask = { scenarios: [{ base: "as-is" }], runs: 20, seed: "paser", preview: 0 }
  const edits = [{ remove: "paser-members-changed" }]
  const page = textOf(await answerOf(room, "download", { kind: "report", language: "en", ask, edits }))
  expect(page).toContain("laksana report paser/as-is --branch edited --runs 20 --seed paser --lang en -o report.html")
  expect(page).toContain('id="otherwise"')
})
