/** `discover` as a person types it: a planted box through the whole command, mistakes, interruption, and what is written. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { DiscoverResults } from "@laksana/results"
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest"
import { laksana, type Surroundings } from "../command/context-for-tests.ts"

const root = fileURLToPath(new URL("../../../..", import.meta.url))
let folder = ""

/*
 * It is done within the year with a chance of 1 − e^(−2.4) = 0.909 where zeal < 0.45 and haste < 0.3, and of 1 − e^(−0.12) = 0.113
 * elsewhere. Of the points, 0.135 lie in the box; so it holds 0.135 × 0.909 / (0.135 × 0.909 + 0.865 × 0.113) = 0.557 of all successes.
 */
const chances = { inside: 1 - Math.exp(-2.4), outside: 1 - Math.exp(-0.12) }
const volume = 0.45 * 0.3
const overall = volume * chances.inside + (1 - volume) * chances.outside
const coverage = (volume * chances.inside) / overall

const idle = Array.from({ length: 6 }, (_, i) => `idle${i}`)
const model = `
const evidence = { grade: "assumption", source: { en: "test", id: "uji" } }
const share = (id, en, idn) => ({ id, title: { en, id: idn }, unit: "share", prior: { uniform: [0, 1] }, bounds: [0, 1], evidence })
export default {
  name: "planted", version: "1", title: { en: "Planted", id: "Tanaman" },
  parameters: [share("zeal", "zeal", "semangat"), share("haste", "haste", "ketergesaan"),
    ${idle.map((id) => `share("${id}", "${id}", "${id}")`).join(", ")},
    { ...share("fixed", "fixed", "tetap"), prior: { value: 0.5 } }],
  variables: [{ id: "done", title: { en: "done", id: "selesai" }, bounds: [0, 1], indicator: true, read: (state) => state.done }],
  processes: [{ name: "Done", title: { en: "done", id: "selesai" }, produces: "Done", base: [0.2],
    gate: (state, _time, theta) => (1 - state.done) * (theta.zeal < 0.45 && theta.haste < 0.3 ? 1 : 0.05),
    event: () => ({ type: "Done", payload: {} }) }],
  milestones: [{ id: "finished", title: { en: "Finished", id: "Selesai" }, all: [{ variable: "done", atLeast: 1 }], evidence }],
  events: { Done: { version: 1, payload: {} } },
  initial: () => ({ done: 0 }), evolve: (state) => { state.done = 1 }, drift() {} }
`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "laksana-discover-"))
  const planted = join(folder, "scenarios/planted")
  await mkdir(planted, { recursive: true })
  await writeFile(join(folder, "planted.mjs"), model)
  await writeFile(
    join(planted, "case.yaml"),
    "title: { en: Planted, id: Tanaman }\njurisdiction: x\nobserved: 2024-12-31\n",
  )
  await writeFile(join(planted, "history.yaml"), "[]\n")
  const lines = ["title: { en: Plain, id: Biasa }", "case: planted", "horizon: 2025-12-31", "seed: one"]
  await writeFile(join(planted, "plain.scenario.yaml"), `${lines.join("\n")}\n`)
})
afterAll(() => rm(folder, { recursive: true, force: true }))
afterEach(() => vi.unstubAllEnvs())

const ask = (line: string | readonly string[], around: Partial<Surroundings> = {}) =>
  laksana(line, { folder, width: 400, ...around })
const bare = "discover planted/plain --model planted.mjs"
const line = `${bare} --points 1024`
async function asked(text: string): Promise<DiscoverResults> {
  const { exit, out, err } = await ask(`${text} --json`)
  expect([exit, err]).toEqual([0, ""])
  return JSON.parse(out) as DiscoverResults
}

describe("a planted box", () => {
  test("is found with the coverage and density of its construction, in the contract's keys", async () => {
    const found = await asked(line)
    expect(found).toMatchObject({
      version: 1,
      case: "planted",
      seed: "one",
      scenario: "plain",
      outcome: "finished@2025-12-31",
      where: "succeeds",
      because: "rarer",
      points: 1024,
      of: 1024,
      runsEach: 1,
      independent: null,
    })
    expect(found.factors.map(({ id }) => id)).toEqual(["zeal", "haste", ...idle])
    const [box, ...others] = found.boxes
    expect(others).toEqual([])
    expect(box?.conditions).toMatchObject([
      { id: "zeal", low: null },
      { id: "haste", low: null },
    ])
    const [zeal, haste] = (box?.conditions ?? []).map((condition) => ("high" in condition ? (condition.high ?? 1) : 1))
    // Of 138 points in it a slice is 7: a limit may be off by two of them.
    expect(Math.abs((zeal ?? 0) - 0.45)).toBeLessThan(0.45 / 10)
    expect(Math.abs((haste ?? 0) - 0.3)).toBeLessThan(0.3 / 10)
    const error = (p: number, of: number) => 4 * Math.sqrt((p * (1 - p)) / of)
    expect(Math.abs((box?.coverage ?? 0) - coverage)).toBeLessThan(error(coverage, 1024 * overall))
    expect(Math.abs((box?.density ?? 0) - chances.inside)).toBeLessThan(error(chances.inside, 1024 * volume))
    expect(box?.stability.heldOut.density).toBeGreaterThan(0.8 * chances.inside)
    expect(box?.chance).toBe(0.01)
    const chosen = box?.tradeOff[box.chosen]
    expect(box?.tradeOff[0]).toMatchObject({ restricted: 0, coverage: 1, mass: 1 })
    expect([chosen?.coverage, chosen?.density]).toEqual([box?.before.coverage, box?.before.density])
    expect(found.tree[0]?.conditions.map(({ id }) => id)).toEqual(expect.arrayContaining(["zeal", "haste"]))
  })

  test("is told in the same words from another seed, in both languages", async () => {
    const told = async (seed: string, language: "en" | "id") => {
      const { exit, out } = await ask(`${line} --seed ${seed}`, { language })
      expect(exit).toBe(0)
      return out.split("\n")[2]?.replace(/\d+([.,]\d+)*/g, "#")
    }
    const sentences = await Promise.all((["en", "id"] as const).map((language) => told("one", language)))
    expect(sentences).toEqual([
      "“Finished” by Dec # succeeds mostly where zeal < # and haste < #: # of # successes, # of # in the box succeed.",
      "“Selesai” hingga Des # terutama berhasil bila semangat < # dan ketergesaan < #: # dari # keberhasilan; # dari # di dalam kotak berhasil.",
    ])
    expect(await Promise.all((["en", "id"] as const).map((language) => told("two", language)))).toEqual(sentences)
  })

  test("is asked of its other side, over some factors, with several runs of each point", async () => {
    const found = await asked(`${bare} --where fails --factors haste,zeal --points 256 --runs 3`)
    expect(found).toMatchObject({ where: "fails", because: "asked", points: 256, runsEach: 3 })
    expect(found.factors.map(({ id }) => id)).toEqual(["zeal", "haste"])
    expect(Math.abs(found.successes / 768 - overall)).toBeLessThan(4 * Math.sqrt((overall * (1 - overall)) / 768))
  })

  test("is not where nothing tells successes from failures", async () => {
    const { out } = await ask(`${bare} --factors ${idle.join(",")} --points 128`)
    expect(out).toContain("No box holds successes much more often than chance")
    expect(out).toContain("--points 512")
    const never = await ask([...line.split(" "), "--success", "done >= 2"])
    expect(never.out).toContain("succeeds in none of 1,024 points that were tried")
  })
})

test("a line to paste asks how much the factors of its conditions matter", async () => {
  const { out } = await ask(`${bare} --points 256 --factors zeal,haste`)
  const next = /laksana (sensitivity .*?) {2}–/.exec(out)?.[1]
  expect(next).toBe("sensitivity planted/plain --outcome finished@2025-12-31 --factors zeal,haste --model planted.mjs")
  expect((await ask(`${next} --points 20`)).exit).toBe(0)
})

test("plain lines are the JSON's numbers", async () => {
  const few = `${bare} --points 256 --factors zeal,haste`
  const found = await asked(few)
  const lines = (await ask(`${few} --plain`)).out.split("\n").map((text) => text.split("\t"))
  const [box] = found.boxes
  expect(lines.find(([kind]) => kind === "box")?.slice(1, 4)).toEqual(
    ["0", box?.coverage, box?.density].map((value) => String(value)),
  )
  expect(lines.filter(([kind]) => kind === "condition").map(([, , id]) => id)).toEqual(["zeal", "haste"])
})

test("--out keeps the results, and the runs with the record of which they are a function", async () => {
  const out = join(folder, "out")
  const { exit } = await ask(`${bare} --points 64 --out out`)
  expect(exit).toBe(0)
  expect((await readdir(out)).toSorted()).toEqual(
    ["datapackage.json", "discover.json", "experiment.json", "runs.csv", "runs.parquet"].toSorted(),
  )
  const rows = (await readFile(join(out, "runs.csv"), "utf8")).trim().split(/\r?\n/)
  expect(rows[0]).toBe(["row", "draw", "luck", "zeal", "haste", ...idle, "finished@2025-12-31"].join(","))
  expect(rows).toHaveLength(65)
  const results = JSON.parse(await readFile(join(out, "discover.json"), "utf8")) as DiscoverResults
  expect(await readFile(join(out, "datapackage.json"), "utf8")).toContain(results.experiment)
})

describe("mistakes are told at once, with what is known", () => {
  test.each([
    ["--outcome finishd", ["“finishd” is nothing", "finished, done"]],
    ["--outcome finished@2031-01-01", ["“2031-01-01” is no day", "from 2025-01-01 to 2025-12-31"]],
    ["--outcome done", ["“done” does not say when a run is a success"]],
    ["--factors zeel,fixed", ["“zeel” is nothing", "Did you mean zeal?", "“fixed” is nothing"]],
    ["--outcome dune --factors zeel", ["“dune” is nothing", "“zeel” is nothing"]],
  ])("%s", async (options, said) => {
    const { exit, out, err } = await ask(`${line} ${options}`)
    expect([exit, out]).toEqual([2, ""])
    for (const each of said) expect(err).toContain(each)
  })

  test("a whole expression beside --outcome", async () => {
    const { exit, err } = await ask([...line.split(" "), "--outcome", "done", "--success", "done >= 1 and cost < 5"])
    expect(exit).toBe(2)
    expect(err).toContain("“done >= 1 and cost < 5” says itself what is looked at")
    const whole = await ask([...bare.split(" "), "--json", "--success", "done >= 1 and cost < 5", "--points", "32"])
    expect(JSON.parse(whole.out)).toMatchObject({ outcome: "done@2025-12-31 >= 1 and cost < 5" })
    const compared = await ask([
      ...bare.split(" "),
      "--json",
      "--outcome",
      "done",
      "--success",
      ">= 1",
      "--points",
      "32",
    ])
    expect(JSON.parse(compared.out)).toMatchObject({ outcome: "done@2025-12-31 >= 1" })
  })

  test("in Paser, a parameter beside the dimension whose levels set it", async () => {
    const { exit, err } = await ask("discover paser/as-is --factors resourcing,budgetLapse", { folder: root })
    expect(exit).toBe(2)
    expect(err).toContain("“budgetLapse” is set by levels of “resourcing”")
  })
})

/** Ctrl-C once it has been looked for so many times. */
function afterLooks(looks: number): AbortSignal {
  const { signal } = new AbortController()
  let looked = 0
  Object.defineProperty(signal, "aborted", { get: () => ++looked > looks })
  return signal
}

describe("interrupted", () => {
  test("before anything is finished it says so and writes nothing", async () => {
    const { exit, out, err } = await ask(line, { interruption: AbortSignal.abort() })
    expect([exit, out]).toEqual([130, ""])
    expect(err).toContain("Interrupted before enough was finished")
    expect(err).not.toContain("goes on from there")
  })

  test("it tells what is finished, and the same line goes on to the bytes of one that was not", async () => {
    const cache = await mkdtemp(join(tmpdir(), "laksana-kept-"))
    const text = "discover paser/as-is --factors commitment,resourcing --points 600 --json"
    vi.stubEnv("LAKSANA_CACHE", cache)
    const first = await ask(text, { folder: root, interruption: afterLooks(1) })
    expect(first.exit).toBe(130)
    expect(first.err).toContain("this rests on the first 256 of 600 runs")
    expect(first.err).toContain("What is finished is kept")
    expect(JSON.parse(first.out)).toMatchObject({ points: 256, of: 600 })
    const searching = await ask(text, { folder: root, interruption: afterLooks(4) })
    expect([searching.exit, searching.out]).toEqual([130, ""])
    expect(searching.err).toContain("all runs are finished")
    const again = await ask(text, { folder: root })
    vi.stubEnv("LAKSANA_CACHE", "off")
    const whole = await ask(text, { folder: root })
    expect([again.exit, again.out]).toEqual([0, whole.out])
    await rm(cache, { recursive: true, force: true })
  }, 60_000)
})
