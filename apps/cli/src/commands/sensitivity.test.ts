/** `sensitivity` as a person types it: mistakes, forms, what is written, and what is said to try next. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, expect, test, vi } from "vitest"
import { laksana, type Surroundings } from "../command/context-for-tests.ts"

const root = fileURLToPath(new URL("../../../..", import.meta.url))
let scratch = ""
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "laksana-sensitivity-"))
  // What the history teaches is learned once.
  vi.stubEnv("LAKSANA_CACHE", join(scratch, "cache"))
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(scratch, { recursive: true, force: true })
})

const ask = (line: string, around: Partial<Surroundings> = {}) => laksana(line, { folder: root, ...around })
const quick = {
  sobol: "sensitivity paser/as-is --factors decay,attendance --points 8",
  morris: "sensitivity paser/as-is --method morris --factors decay,attendance --points 3 --runs 4",
  oat: "sensitivity paser/as-is --method oat --factors decay,attendance --runs 5",
} as const

test("all that is wrong with what was asked is told at once, with the nearest name", async () => {
  const { exit, out, err } = await ask(
    "sensitivity paser/as-is --factors dekay,uptaek --outcome skpAdoption@2040-01-01 --runs 3",
  )
  expect([exit, out]).toEqual([2, ""])
  for (const part of ["2040-01-01", "“dekay”", "decay?", "“uptaek”", "uptake?", "--points N"])
    expect(err).toContain(part)
  const oat = await ask("sensitivity paser/as-is --method oat --points 3 --second-order --outcome nothing")
  for (const part of ["--points", "--second-order", "“nothing”", "full-implementation"]) expect(oat.err).toContain(part)
  expect((await ask("sensitivity paser/as-is --method sobl")).err).toContain("sobol")
})

test.each(Object.entries(quick))(
  "%s gives the same JSON in every language, with the keys that scripts rely on",
  async (method, line) => {
    const [en, id] = [await ask(`${line} --json`), await ask(`${line} --json --lang id`)]
    expect([en.exit, en.err]).toEqual([0, ""])
    expect(id.out).toBe(en.out)
    const results = JSON.parse(en.out) as Readonly<Record<string, unknown>>
    expect(results).toMatchObject({ version: 1, case: "paser", method, unvaried: 93 })
    expect(Object.keys(results)).toEqual(
      expect.arrayContaining(["seed", "inputHash", "experiment", "outcome", "parameters"]),
    )
    expect((results["parameters"] as readonly { readonly id: string }[]).map(({ id: of }) => of)).toEqual([
      "attendance",
      "decay",
    ])
  },
)

test.each(Object.values(quick))("what `%s` says to try next can be typed as it stands", async (line) => {
  const { out } = await ask(line)
  const lines = [...out.matchAll(/^Next: laksana (.*?) {2}/gm)].map(([, next = ""]) => next)
  expect(lines).toHaveLength(2)
  // With few points, so that it is soon done.
  for (const next of lines) {
    const made = await ask(
      next.includes("oat")
        ? `${next.replace(/ --runs \d+/u, "")} --runs 4`
        : `${next.replace(/ --(points|runs) \d+/gu, "")} --points 2`,
    )
    expect([made.exit, made.err]).toEqual([0, ""])
  }
})

test("plain lines say what they are", async () => {
  const { out } = await ask(`${quick.sobol} --plain --second-order`)
  const first = out
    .trim()
    .split("\n")
    .map((line) => line.split("\t", 1)[0])
  expect(first).toEqual([
    "sensitivity",
    "parameter",
    "parameter",
    "present",
    "luck",
    "interactions",
    ...Array.from({ length: 6 }, () => "pair"),
  ])
})

test("a folder gets the results, the runs as tables, and the experiment that they are of", async () => {
  const folder = join(scratch, "out")
  const { exit, out } = await ask([...quick.sobol.split(" "), "--out", folder].join(" "))
  expect(exit).toBe(0)
  expect(out).toContain("Written: ")
  const names = ["datapackage.json", "experiment.json", "runs.csv", "runs.parquet", "sensitivity.json"]
  expect((await readdir(folder)).toSorted()).toEqual(names)
  const lines = (await readFile(join(folder, "runs.csv"), "utf8")).trim().split("\r\n")
  expect(lines[0]).toBe("row,draw,luck,attendance,decay,full-implementation@2029-12-31")
  expect(lines).toHaveLength(1 + 8 * 6)
})

test("interrupted before enough was done, it says so and exits 130 with nothing on stdout", async () => {
  const { exit, out, err } = await ask(`${quick.sobol} --seed another`, { interruption: AbortSignal.abort() })
  expect([exit, out]).toEqual([130, ""])
  expect(err).toContain("Interrupted before enough was finished")
})

test("a cell of a grid can be named", async () => {
  const { exit, out } = await ask(`${quick.sobol.replace("as-is", "baseline#resourcing=high,commitment=low")} --json`)
  expect(exit).toBe(0)
  expect((JSON.parse(out) as { readonly scenario: string }).scenario).toBe("baseline")
  expect((await ask(quick.sobol.replace("as-is", "baseline#resourcing=huge"))).exit).toBe(2)
})

test("runs until a frequency is known as asked, and says so; or that it is not, at the bound", async () => {
  const file = join(scratch, "soon.scenario.yaml")
  const lines = ["title: { en: Soon, id: Segera }", "case: paser", "horizon: 2026-12-31", "seed: soon"]
  await writeFile(file, `${lines.join("\n")}\n`)
  interface Precise {
    readonly runs: number
    readonly precision: {
      readonly precise: boolean
      readonly scenarios: readonly { readonly p: number; readonly low: number; readonly high: number }[]
    }
  }
  const json = async (more: string) => JSON.parse((await ask(`run ${file} --json ${more}`)).out) as Precise
  const asked = "--outcome capacity-building --precision"
  const known = await json(`${asked} 0.1`)
  const [one] = known.precision.scenarios
  expect(known.precision.precise).toBe(true)
  expect(((one?.high ?? 1) - (one?.low ?? 0)) / 2).toBeLessThanOrEqual(0.1)
  expect(known.runs).toBeGreaterThan(100)
  // The runs are those of a run of so many.
  const { precision: _precision, ...rest } = known
  expect(rest).toEqual(await json(`--runs ${known.runs}`))
  expect(await json(`${asked} 0.01 --runs 150`)).toMatchObject({ runs: 150, precision: { precise: false } })
  expect((await ask(`run ${file} ${asked} 0.01 --runs 150`)).out).toContain(
    "Not yet known to ±1.0 of 100 after 150 runs",
  )
  const mistaken = await ask(`run ${file} --precision 2 --outcome skpAdoption`)
  expect(mistaken.exit).toBe(2)
  for (const part of ["“2”", "“skpAdoption”", "0.02"]) expect(mistaken.err).toContain(part)
  expect((await ask(`run ${file} --outcome capacity-building`)).exit).toBe(2)
})

test("runs in pairs with mirrored luck say what that gains, also until precise", async () => {
  const file = join(scratch, "pairs.scenario.yaml")
  const lines = ["title: { en: Pairs, id: Pasangan }", "case: paser", "horizon: 2026-12-31", "seed: pairs"]
  await writeFile(file, `${lines.join("\n")}\n`)
  interface Paired {
    readonly runs: number
    readonly precision?: { readonly precise: boolean }
    readonly antithetic: readonly {
      readonly pairs: number
      readonly ratio: { readonly estimate: number; readonly low: number; readonly high: number }
    }[]
  }
  const json = async (more: string) => JSON.parse((await ask(`run ${file} --antithetic --json ${more}`)).out) as Paired
  const asked = "--outcome capacity-building --runs 601"
  const [one] = (await json(asked)).antithetic
  expect(one?.pairs).toBe(300)
  // A pair's variance is at most twice, and where luck decides much and is mirrored less than, that of independent runs.
  expect(one?.ratio.low).toBeLessThan(one?.ratio.estimate ?? 0)
  expect(one?.ratio.estimate).toBeGreaterThan(0)
  expect(one?.ratio.estimate).toBeLessThan(1.3)
  const precise = await json("--outcome capacity-building --precision 0.1")
  expect(precise.precision?.precise).toBe(true)
  expect(precise.runs % 2).toBe(0)
  expect((await ask(`run ${file} --antithetic ${asked}`)).out).toContain("In 300 pairs with mirrored luck")
  expect((await ask(`run ${file} --antithetic ${asked} --lang id`)).out).toContain("300 pasangan")
})
