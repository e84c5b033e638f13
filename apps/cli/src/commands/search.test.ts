/** `search` as a person types it: packages enumerated exactly, mistakes, interruption, and the scenario files that it writes. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { RunResults, SearchResults } from "@laksana/results"
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest"
import { laksana, type Surroundings } from "../command/context-for-tests.ts"

const root = fileURLToPath(new URL("../../../..", import.meta.url))
let folder = ""

/*
 * Each lever multiplies the rate at which a vacant post is filled, 0.02 a month, over two years: it is filled by then for the first time
 * with the chance 1 − e^(−0.02 × 24 × factors).
 */
const levers = [
  { id: "advertise", factor: 1.25, cost: 9 },
  { id: "raise", factor: 2, cost: 50 },
  { id: "train", factor: 1.5, cost: 16 },
  { id: "headhunt", factor: 1.8, cost: 45 },
  { id: "remind", factor: 1.1, cost: 6 },
  { id: "shorten", factor: 1.6, cost: 21 },
] as const
const target = 0.74
const chanceOf = (factor: number) => 1 - Math.exp(-0.02 * 24 * factor)

/** All 2^6 packages, the cheapest first. */
const packages = Array.from({ length: 64 }, (_, bits) => {
  const used = levers.filter((_lever, at) => (bits >> at) % 2 === 1)
  const factor = used.reduce((product, each) => product * each.factor, 1)
  return {
    ids: used.map(({ id }) => id),
    cost: used.reduce((sum, { cost }) => sum + cost, 0),
    chance: chanceOf(factor),
  }
}).toSorted((a, b) => a.cost - b.cost || b.chance - a.chance)
const cheapest = packages.find(({ chance }) => chance >= target)

const model = `
const evidence = { grade: "assumption", source: { en: "test", id: "uji" } }
const filled = { en: "Post filled", id: "Formasi terisi" }
export default {
  name: "post", version: "1", title: filled, parameters: [],
  variables: [{ id: "filled", title: filled, bounds: [0, 1], indicator: true, read: (state) => state.filled }],
  processes: [{ name: "PostFilled", title: filled, produces: "PostFilled", base: [0.02],
    gate: (state) => 1 - state.filled, event: () => ({ type: "PostFilled", payload: {} }) }],
  milestones: [{ id: "filled", title: filled, all: [{ variable: "filled", atLeast: 1 }], evidence }],
  events: { PostFilled: { version: 1, payload: {} } },
  initial: () => ({ filled: 0 }), evolve: (state) => { state.filled = 1 }, drift() {} }
`
const yaml = [
  "title: { en: Fill it, id: Isi }",
  "case: office",
  "horizon: 2027-12-31",
  "seed: search",
  "targets: [{ milestone: filled, by: 2027-12-31, probability: 0.74 }]",
  "levers:",
  ...levers.map(
    ({ id, factor, cost }) =>
      `  - { id: ${id}, from: 2026-01-01, to: 2027-12-31, scale: { PostFilled: ${factor} }, cost: ${cost} }`,
  ),
]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "laksana-search-"))
  const office = join(folder, "scenarios/office")
  await mkdir(office, { recursive: true })
  await writeFile(join(folder, "post.mjs"), model)
  await writeFile(
    join(office, "case.yaml"),
    "title: { en: Office, id: Kantor }\njurisdiction: x\nobserved: 2025-12-31\n",
  )
  await writeFile(join(office, "history.yaml"), "[]\n")
  await writeFile(join(office, "fill.scenario.yaml"), `${yaml.join("\n")}\n`)
})
afterAll(() => rm(folder, { recursive: true, force: true }))
afterEach(() => vi.unstubAllEnvs())

const ask = (line: string | readonly string[], around: Partial<Surroundings> = {}) =>
  laksana(line, { folder: root, width: 400, ...around })
const fill = "search office/fill --model post.mjs"
const inOffice = (line: string) => ask(line, { folder })
async function found(line: string): Promise<SearchResults> {
  const { out, err } = await inOffice(`${line} --json`)
  expect(err).toBe("")
  return JSON.parse(out) as SearchResults
}
const idsOf = (results: SearchResults) => results.packages.map(({ levers: used }) => used.map(({ id }) => id))

describe("64 packages whose chances are known", () => {
  test("the cheapest that reaches the target is found, with its chance, whatever the seed", async () => {
    // The question is one that runs can answer: nothing cheaper comes near the target.
    expect(
      packages.filter(({ cost }) => cost < (cheapest?.cost ?? 0)).every(({ chance }) => chance < target - 0.02),
    ).toBe(true)
    expect(cheapest?.chance).toBeGreaterThan(target + 0.02)
    for (const seed of ["search", "other"]) {
      const results = await found(`${fill} --runs 200 --generations 8 --seed ${seed}`)
      expect(idsOf(results)[0]).toEqual(cheapest?.ids)
      const [first] = results.packages
      expect(first?.cost).toBe(cheapest?.cost)
      expect(first?.probability.low).toBeLessThan(cheapest?.chance ?? 0)
      expect(first?.probability.high).toBeGreaterThan(cheapest?.chance ?? 1)
      expect(results.nothing.probability.low).toBeLessThan(chanceOf(1))
      expect(results.nothing.probability.high).toBeGreaterThan(chanceOf(1))
      // What costs more buys more: the interval of the difference holds the true one.
      for (const [place, { levers: used, buys }] of results.packages.entries()) {
        const chance = (ids: readonly string[]) =>
          packages.find((each) => each.ids.join() === levers.flatMap(({ id }) => (ids.includes(id) ? [id] : [])).join())
            ?.chance ?? 0
        const before = place === 0 ? [] : (idsOf(results)[place - 1] ?? [])
        const difference = chance(used.map(({ id }) => id)) - chance(before)
        expect(buys.probability.low - 0.01).toBeLessThan(difference)
        expect(buys.probability.high + 0.01).toBeGreaterThan(difference)
      }
    }
  })

  test("within a budget that is too small none reaches it, and the likeliest is told: exit 4", async () => {
    const { out, exit } = await inOffice(`${fill} --runs 200 --generations 8 --budget 30`)
    const affordable = packages.filter(({ cost }) => cost <= 30).toSorted((a, b) => b.chance - a.chance)
    expect(exit).toBe(4)
    expect(out).toMatch("No package that was tried reaches it within the budget. The likeliest:")
    const results = await found(`${fill} --runs 200 --generations 8 --budget 30`)
    expect(idsOf(results)).toEqual([affordable[0]?.ids])
    expect(results.reached).toBe(false)
    expect(results.beyond).toBeGreaterThan(0)
    expect(results.decision).toBeNull()
  })

  test("until when to decide: the known day lies between the two that are told", async () => {
    // With the rate multiplied from month m on alone: 1 − e^(−0.02 × (m + (24 − m) × factors)).
    const factor = -Math.log(1 - (cheapest?.chance ?? 0)) / 0.02 / 24
    const needed = -Math.log(1 - target) / 0.02
    const month = (24 * factor - needed) / (factor - 1)
    const { decision } = await found(`${fill} --runs 200 --generations 8`)
    const monthOf = (day: string) => (Number(day.slice(0, 4)) - 2026) * 12 + Number(day.slice(5, 7)) - 1
    expect(decision?.kind).toBe("turns")
    expect(decision?.earliest === null ? 0 : monthOf(decision?.earliest ?? "")).toBeLessThanOrEqual(month)
    expect(decision?.latest === null ? 24 : monthOf(decision?.latest ?? "")).toBeGreaterThanOrEqual(month)
  })

  test("packages are written as scenario files that `run` takes", async () => {
    const out = join(folder, "packages")
    const results = await found(`${fill} --runs 200 --generations 8 --out ${out}`)
    const names = await readdir(out)
    expect(names.toSorted()).toEqual(
      [
        "datapackage.json",
        "experiment.json",
        ...["packages", "runs"].flatMap((name) => [`${name}.csv`, `${name}.parquet`]),
        ...results.packages.map((_, at) => `package-${at + 1}.scenario.yaml`),
        "search.json",
      ].toSorted(),
    )
    expect(JSON.parse(await readFile(join(out, "search.json"), "utf8"))).toEqual(results)
    // What is told can be worked out anew from the tables.
    const table = async (name: string) => {
      const text = await readFile(join(out, `${name}.csv`), "utf8")
      const [head = [], ...rows] = text
        .trim()
        .split("\r\n")
        .map((line) => line.split(","))
      return rows.map((row) => Object.fromEntries(head.map((column, i) => [column, row[i] ?? ""])))
    }
    const runs = await table("runs")
    const { searching, choosing, telling, across, putOff } = results.runs
    expect(runs).toHaveLength(searching + choosing + telling + across + putOff)
    const offered = results.packages[0]?.levers.map(({ id }) => id) ?? []
    const chosen = (await table("packages")).find((row) =>
      levers.every(({ id }) => row[id] === (offered.includes(id) ? "1" : "0")),
    )
    const told = runs.filter((row) => row["package"] === chosen?.["package"] && row["stage"] === "telling")
    expect(told).toHaveLength(results.packages[0]?.runs ?? 0)
    expect(told.filter(({ reached }) => reached === "1").length / told.length).toBe(results.packages[0]?.probability.p)
    const ran = await inOffice(`run ${join(out, "package-1.scenario.yaml")} --model post.mjs --runs 2000 --json`)
    expect(ran.exit).toBe(0)
    const [scenario] = (JSON.parse(ran.out) as RunResults).scenarios
    expect(scenario?.targets[0]?.p).toBeCloseTo(cheapest?.chance ?? 0, 1)
  })
})

test("all mistakes are told at once, in both languages", async () => {
  const line = "search paser/as-is --outcome awareness@2027-12-31 --probability 2 --budget much --across resourcng"
  const en = await ask(line)
  expect(en.exit).toBe(2)
  for (const said of [
    "it has no levers",
    "“awareness@2027-12-31” is no milestone",
    "“2” is no probability",
    "“much” is no budget",
    "Did you mean resourcing?",
  ])
    expect(en.err).toContain(said)
  const id = await ask(`${line} --lang id`)
  for (const said of [
    "tidak ada pengungkit",
    "bukan tonggak",
    "bukan peluang",
    "bukan anggaran",
    "Maksudnya resourcing?",
  ])
    expect(id.err).toContain(said)
  const unknown = await ask("search paser/what-to-do --outcome full-implementatoin --across a,b,c")
  expect(unknown.err).toContain("“full-implementatoin” is nothing that can be read of a run.")
  expect(unknown.err).toContain("at most 2 dimensions, not 3")
})

test("interrupted and gone on with, as often as it may be: the same bytes", async () => {
  const line = "search paser/what-to-do --runs 20 --generations 3 --json"
  const cache = async (name: string) => {
    await mkdir(join(folder, name))
    vi.stubEnv("LAKSANA_CACHE", join(folder, name))
  }
  await cache("whole")
  const whole = await ask(line)
  expect(whole.exit).toBe(0)
  await cache("parts")
  const stopped = await ask(line, { interruption: AbortSignal.abort() })
  expect(stopped).toMatchObject({ exit: 130, out: "" })
  let interruptions = 0
  for (;;) {
    const part = await ask(line, { interruption: AbortSignal.timeout(300 * (interruptions + 1)) })
    if (part.exit !== 130) {
      expect(part.out).toBe(whole.out)
      break
    }
    interruptions++
    expect(part.err).toContain("the same command goes on from there")
  }
  expect(interruptions).toBeGreaterThan(0)
  // What is finished is not made again.
  const again = await ask(line, { interruption: AbortSignal.abort() })
  expect(again.out).toBe(whole.out)
}, 60_000)
