/** `rank` as a person types it: scenarios whose chances are known in closed form, ties, mistakes, interruption, and what it writes. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { RankResults } from "@laksana/results"
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest"
import { laksana, type Surroundings } from "../command/context-for-tests.ts"

let folder = ""

/*
 * A vacant post is filled at a rate a month, over two years: by then for the first time with the chance 1 − e^(−24 × rate × factor). The
 * market sets the rate; a contract sets its own, whatever the market.
 */
const rates = { slow: 0.01, usual: 0.02, brisk: 0.05 } as const
const contract = 0.03
const scenarios = {
  advertise: ["interventions: [{ from: 2026-01-01, to: 2027-12-31, scale: { PostFilled: 1.25 } }]"],
  contract: [`parameters: { rate: ${contract} }`],
  nothing: [],
  raise: ["interventions: [{ from: 2026-01-01, to: 2027-12-31, scale: { PostFilled: 1.6 } }]"],
  // The same as to advertise, in other words.
  reminders: ["interventions: [{ from: 2026-01-01, to: 2027-12-31, scale: { PostFilled: 1.25 } }]"],
  // Of a brisk market alone.
  boom: ["assumptions: { market: brisk }"],
} as const
const factors = { advertise: 1.25, nothing: 1, raise: 1.6 } as const
const filled = (rate: number) => 1 - Math.exp(-24 * rate)
const chances = (id: string): readonly number[] =>
  Object.values(rates).map((rate) =>
    id === "contract"
      ? filled(contract)
      : filled(rate * (Object.entries(factors).find(([name]) => name === id)?.[1] ?? 1)),
  )

const model = `
const evidence = { grade: "assumption", source: { en: "test", id: "uji" } }
const filled = { en: "Post filled", id: "Formasi terisi" }
export default {
  name: "post", version: "1", title: filled,
  parameters: [{ id: "rate", title: { en: "rate", id: "laju" }, unit: "per month", prior: { value: 0.02 }, bounds: [0, 1], evidence }],
  variables: [{ id: "filled", title: filled, bounds: [0, 1], indicator: true, read: (state) => state.filled }],
  processes: [{ name: "PostFilled", title: filled, produces: "PostFilled", base: ["rate"],
    gate: (state) => 1 - state.filled, event: () => ({ type: "PostFilled", payload: {} }) }],
  milestones: [{ id: "filled", title: filled, all: [{ variable: "filled", atLeast: 1 }], evidence }],
  events: { PostFilled: { version: 1, payload: {} } },
  initial: () => ({ filled: 0 }), evolve: (state) => { state.filled = 1 }, drift() {} }
`
const levels = Object.entries(rates).map(
  ([name, rate]) =>
    `    ${name}: { title: { en: ${name}, id: ${name}-id }, evidence: assumption, source: test, parameters: { rate: ${rate} } }`,
)
const about = ["case: office", "horizon: 2027-12-31", "seed: rank"]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "laksana-rank-"))
  const office = join(folder, "scenarios/office")
  await mkdir(office, { recursive: true })
  await writeFile(join(folder, "post.mjs"), model)
  const texts = {
    "case.yaml": ["title: { en: Office, id: Kantor }", "jurisdiction: x", "observed: 2025-12-31"],
    "history.yaml": ["[]"],
    "assumptions.yaml": ["levels:", "  market:", ...levels],
    ...Object.fromEntries(
      Object.entries(scenarios).map(([id, lines]) => [
        `${id}.scenario.yaml`,
        [`title: { en: To ${id}, id: Untuk ${id} }`, ...about, ...lines],
      ]),
    ),
    "half.scenario.yaml": [
      "title: { en: Half, id: Separuh }",
      ...about,
      "milestones:",
      "  filled: { title: { en: f, id: f }, all: [{ variable: filled, atLeast: 0.5 }], evidence: assumption, source: test }",
    ],
  }
  for (const [name, lines] of Object.entries(texts)) await writeFile(join(office, name), `${lines.join("\n")}\n`)
  // By the built-in model, of which rows are kept, and without a history to learn from.
  const plain = join(folder, "scenarios/plain")
  await mkdir(plain, { recursive: true })
  const ofPlain = {
    "case.yaml": ["title: { en: Plain, id: Polos }", "jurisdiction: x", "observed: 2025-12-31"],
    "history.yaml": ["[]"],
    "assumptions.yaml": [
      "levels:",
      "  money:",
      "    little: { title: { en: little, id: sedikit }, evidence: assumption, source: test, scale: { ResourcesAllocated: 0.2 } }",
      "    much: { title: { en: much, id: banyak }, evidence: assumption, source: test, scale: { ResourcesAllocated: 3 } }",
    ],
    "grid.scenario.yaml": [
      "title: { en: Grid, id: Petak }",
      "case: plain",
      "horizon: 2026-12-31",
      "grid: { money: [little, much] }",
    ],
    "meet.scenario.yaml": [
      "title: { en: Meet, id: Rapat }",
      "case: plain",
      "horizon: 2027-06-30",
      "interventions: [{ from: 2026-01-01, to: 2026-12-31, scale: { TeamMeetingHeld: 3 } }]",
    ],
  }
  for (const [name, lines] of Object.entries(ofPlain)) await writeFile(join(plain, name), `${lines.join("\n")}\n`)
})
afterAll(() => rm(folder, { recursive: true, force: true }))
afterEach(() => vi.unstubAllEnvs())

const ask = (line: string, around: Partial<Surroundings> = {}) => laksana(line, { folder, width: 400, ...around })
const inOffice = (names: string, options = "", around: Partial<Surroundings> = {}) =>
  ask(
    `rank ${names
      .split(" ")
      .map((name) => `office/${name}`)
      .join(" ")} --model post.mjs${options === "" ? "" : ` ${options}`}`,
    around,
  )
async function ranked(names: string, options: string): Promise<RankResults> {
  const { out, err } = await inOffice(names, `${options} --json`)
  expect(err).toBe("")
  return JSON.parse(out) as RankResults
}
const placesOf = ({ ranking }: RankResults) => ranking.overall.places.map(({ scenarios: ids }) => ids.join("="))

describe("scenarios whose chances are known", () => {
  const four = "advertise contract nothing raise"

  test("under each assumption the chance, and over all the order, who is first where, and by which criterion", async () => {
    const results = await ranked(four, "--runs 4000")
    for (const { id, under, mean } of results.scenarios) {
      const truth = chances(id)
      for (const [at, { low, high }] of under.entries()) {
        // Twelve intervals of 95 %: half as wide again, and all hold.
        const spare = (high - low) / 4
        expect(low - spare).toBeLessThan(truth[at] ?? 0)
        expect(high + spare).toBeGreaterThan(truth[at] ?? 1)
      }
      expect(mean.value).toBeCloseTo(truth.reduce((sum, chance) => sum + chance, 0) / 3, 1)
    }
    expect(placesOf(results)).toEqual(["raise", "contract", "advertise", "nothing"])
    const { overall, otherFirst, surelyOtherFirst, each } = results.ranking
    expect(overall.sure).toBe(true)
    // In a slow market the contract is first, and elsewhere it is not.
    expect(otherFirst).toEqual([0])
    expect(surelyOtherFirst).toEqual([0])
    expect(each.map(({ first }) => first)).toEqual([["contract"], ["raise"], ["raise"]])
    const criteria = new Map(results.robustness?.criteria.map((found) => [found.criterion, found]))
    const value = (criterion: "worst" | "regret" | "fall" | "satisficing", id: string) =>
      criteria.get(criterion)?.scenarios.find((each) => each.id === id)?.value
    expect(criteria.get("worst")?.first).toEqual(["contract"])
    expect(criteria.get("regret")?.first).toEqual(["raise"])
    const [slow = 0, usual = 0, brisk = 0] = chances("raise")
    expect(value("worst", "raise")).toBeCloseTo(slow, 1)
    expect(value("regret", "raise")).toBeCloseTo(filled(contract) - slow, 1)
    expect(value("regret", "contract")).toBeCloseTo(brisk - filled(contract), 1)
    expect(value("fall", "raise")).toBeCloseTo(usual - slow, 1)
    // To 50 of 100 the contract comes in every market, to raise in two of three.
    expect([value("satisficing", "contract"), value("satisficing", "raise")]).toEqual([1, 0.666667])
  })

  test("the page says that criteria disagree, and whose file stands against the assumptions", async () => {
    const { out } = await inOffice(four, "--runs 1500")
    expect(out).toContain("A (“To raise”) is first")
    expect(out).toContain("that is sure for B under market: slow")
    expect(out).toContain(
      "The criteria of robustness disagree: A is first by average and greatest regret; B is first by worst case",
    )
    expect(out).toContain("B sets “rate” in its own file")
    const id = await inOffice(four, "--runs 1500 --lang id")
    expect(id.out).toContain("Kriteria ketangguhan tidak sependapat")
    expect(id.out).toContain("B menetapkan “laju” dalam berkasnya")
  })

  test("the order in which they are named changes no byte", async () => {
    const one = await inOffice(four, "--runs 300 --json")
    expect(await inOffice("raise nothing contract advertise", "--runs 300 --json")).toEqual(one)
  })

  test("what comes to the same in every run shares a place", async () => {
    const results = await ranked("reminders nothing advertise", "--runs 400")
    expect(placesOf(results)).toEqual(["advertise=reminders", "nothing"])
    expect(results.ranking.overall.sure).toBe(true)
    const told = await inOffice("reminders nothing advertise", "--runs 400")
    expect(told.out).toContain("A and B come to the same in every one of these runs")
    const twins = await inOffice("reminders advertise", "--runs 400")
    expect(twins.exit).toBe(0)
    expect(twins.out).toContain("All scenarios come to the same in every one of these runs")
    expect(twins.out).not.toContain("Next:")
  })

  test("a level of a file's own is set aside where it is asked to vary, and keeps its dimension from varying where it is not", async () => {
    const asked = await ranked("boom nothing", "--runs 50 --across market")
    expect(asked.scenarios.map(({ setAside }) => setAside)).toEqual([{ market: "brisk" }, {}])
    expect(placesOf(asked)).toEqual(["boom=nothing"])
    const usual = await inOffice("boom nothing", "--runs 50")
    expect(usual.out).toContain("Not all scenarios assume the same beside: A (market: brisk).")
    expect(usual.out).toContain("With a single assumption nothing is said of robustness")
  })

  test("two runs tell next to nothing, and say so; one is refused", async () => {
    const two = await inOffice("raise nothing", "--runs 2")
    expect(two.exit).toBe(0)
    expect(two.out).toContain("2 runs tell next to nothing")
    expect(two.out).not.toMatch(/NaN|Infinity|undefined/)
    expect((await inOffice("raise nothing", "--runs 1")).err).toContain("Of 1 run nobody can say")
  })

  test("what no run reaches is not ranked; a time that passes is better short", async () => {
    const none = await inOffice("raise nothing", "--runs 50 --outcome filled@2026-01-01")
    expect(none.out).toContain("there is nothing to rank")
    const months = await ranked("raise nothing", "--runs 400 --outcome months:filled")
    expect(months.outcome.better).toBe("less")
    expect(placesOf(months)).toEqual(["raise", "nothing"])
    // ∫ e^(−rate × t) dt from 0 to 24.
    const wanted = Object.values(rates).map((rate) => filled(rate * 1.6) / (rate * 1.6))
    const [found] = months.scenarios.filter(({ id }) => id === "raise")
    found?.under.forEach(({ value }, at) => expect(Math.abs(value - (wanted[at] ?? 0))).toBeLessThan(2))
    expect(months.robustness?.target).toBeNull()
    const page = await inOffice("raise nothing", "--runs 50 --outcome months:filled --lang id")
    expect(page.out).toContain("seluruh rentang 24,0 bulan")
    const less = await ranked("raise nothing", "--runs 400 --better less")
    expect(placesOf(less)).toEqual(["nothing", "raise"])
  })

  test("--out keeps the results, and every run as a row that names its scenario", async () => {
    const out = join(folder, "out")
    const results = await ranked("raise nothing", `--runs 5 --out ${out}`)
    expect(JSON.parse(await readFile(join(out, "rank.json"), "utf8"))).toEqual(results)
    const [head, ...rows] = (await readFile(join(out, "runs.csv"), "utf8")).trim().split(/\r?\n/)
    expect(head).toBe("scenario,row,draw,luck,market,filled@2027-12-31")
    expect(rows).toHaveLength(2 * 3 * 5)
    const shares = results.scenarios.map(({ id, under }) => ({
      id,
      values: Object.keys(rates).map((market, at) => {
        const found = rows.map((row) => row.split(",")).filter((row) => row[0] === id && row[4] === market)
        expect(found).toHaveLength(5)
        return [found.filter((row) => row[5] === "1").length / 5, under[at]?.value]
      }),
    }))
    for (const { values } of shares) for (const [share, told] of values) expect(share).toBe(told)
    const described = JSON.parse(await readFile(join(out, "datapackage.json"), "utf8")) as {
      readonly name: string
      readonly resources: readonly { readonly schema?: { readonly primaryKey: unknown } }[]
    }
    expect(described.name).toBe(`experiment-${results.experiment}`)
    expect(described.resources.flatMap(({ schema }) => schema ?? [])).toMatchObject([
      { primaryKey: ["scenario", "row"] },
    ])
  })

  test("as plain text a line for each number, without a word", async () => {
    const { out } = await inOffice("raise nothing", "--runs 50 --plain")
    const kinds = new Set(
      out
        .trim()
        .split("\n")
        .map((line) => line.split("\t")[0]),
    )
    expect([...kinds]).toEqual(["rank", "place", "wrong", "under", "first", "criterion"])
    expect((await inOffice("raise nothing", "--runs 50 --plain --lang id")).out).toBe(out)
  })
})

test("all mistakes are told at once, in both languages", async () => {
  const line = "rank plain/meet --outcome cost --probability 2 --across mony --runs 1"
  const en = await ask(line)
  expect(en.exit).toBe(2)
  for (const said of [
    "Only one scenario",
    "“2” is no probability",
    "“cost” is no milestone",
    "Did you mean money?",
    "Of 1 run",
  ])
    expect(en.err).toContain(said)
  const id = await ask(`${line} --lang id`)
  for (const said of ["Hanya satu skenario", "bukan peluang", "bukan tonggak", "Maksudnya money?", "Dari 1 run"])
    expect(id.err).toContain(said)
  expect((await inOffice("raise raise")).err).toContain("The scenario raise was named twice.")
  const half = await inOffice("nothing half")
  expect(half.exit).toBe(2)
  expect(half.err).toContain("The scenarios nothing and half define milestones differently: filled.")
})

test("cells of one file's grid are scenarios by themselves, and its levels then do not vary", async () => {
  const line = "rank plain/grid#money=little plain/grid#money=much --outcome resources@2026-12-31 --runs 50 --json"
  const { out, err } = await ask(line)
  expect(err).toBe("")
  const { scenarios: cells, assumptions, ranking } = JSON.parse(out) as RankResults
  expect(cells.map(({ id, assumes }) => [id, assumes])).toEqual([
    ["grid/money=little", { money: "little" }],
    ["grid/money=much", { money: "much" }],
  ])
  expect(assumptions.dimensions).toEqual([])
  expect(ranking.overall.first).toEqual(["grid/money=much"])
})

test("all run to the earliest of their last days; interrupted and gone on with, as often as it may be: the same bytes", async () => {
  const line = "rank plain/meet plain/grid --runs 300 --json"
  const cache = async (name: string) => {
    await mkdir(join(folder, name))
    vi.stubEnv("LAKSANA_CACHE", join(folder, name))
  }
  await cache("whole")
  const whole = await ask(line)
  expect([whole.exit, whole.err]).toEqual([0, ""])
  const results = JSON.parse(whole.out) as RankResults
  expect([results.horizon, results.assumptions.dimensions.map(({ id }) => id)]).toEqual(["2026-12-31", ["money"]])
  await cache("parts")
  const part = (spans: number) => ask(line, { interruption: stoppedAfter(spans) })
  // Two spans of 256 rows of the first scenario, and none of the second.
  const stopped = await part(2)
  expect(stopped).toMatchObject({ exit: 130, out: "" })
  expect(stopped.err).toContain("Interrupted before 20 runs were finished for every scenario")
  // The rest of the first, and 128 runs of the second under two levels.
  const told = await part(2)
  expect(told.exit).toBe(130)
  expect(JSON.parse(told.out)).toMatchObject({ runs: 128, asked: 300 })
  expect(told.err).toContain("this rests on the first 128 of 300 runs")
  expect(told.err).toContain("the same command goes on from there")
  expect(await ask(line)).toEqual(whole)
})

/** Ctrl-C after so many spans of rows: whoever looks once more sees it. */
function stoppedAfter(spans: number): AbortSignal {
  let looks = 0
  return Object.defineProperty(new AbortController().signal, "aborted", { get: () => looks++ >= spans })
}
