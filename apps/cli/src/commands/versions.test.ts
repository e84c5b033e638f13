/** `versions` as a person types it: two versions whose differences are known exactly, mistakes, interruption, and what is written. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { VersionsResults } from "@laksana/results"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { laksana, type Surroundings } from "../command/context-for-tests.ts"

let folder = ""

/*
 * A post is filled in one of two ways, each at a rate of its own, so by 24 months with the chance 1 − e^(−24 (hire + promote)). A scenario
 * triples one of the two; the other version has the two rates exchanged.
 */
const chance = (hire: number, promote: number) => 1 - Math.exp(-24 * (hire + promote))
const known = {
  hire: { own: chance(0.09, 0.01), other: chance(0.03, 0.03) },
  promote: { own: chance(0.03, 0.03), other: chance(0.01, 0.09) },
  neither: { own: chance(0.03, 0.01), other: chance(0.01, 0.03) },
}

const model = (hire: number, promote: number, extra = "") => `
const evidence = { grade: "assumption", source: { en: "test", id: "uji" } }
const filled = { en: "Post filled", id: "Formasi terisi" }
const rate = (id, value) => ({ id, title: { en: id, id }, unit: "per month", prior: { value }, bounds: [0, 1], evidence })
const way = (name, base) => ({ name, title: { en: name, id: name }, produces: name, base: [base],
  gate: (state) => 1 - state.filled, event: () => ({ type: name, payload: {} }) })
export default {
  name: "post", version: "1", title: filled, parameters: [rate("hire", ${hire}), rate("promote", ${promote})],
  variables: [{ id: "filled", title: filled, bounds: [0, 1], indicator: true, read: (state) => state.filled }],
  processes: [way("Hired", "hire"), way("Promoted", "promote")],
  milestones: [{ id: "filled", title: filled, all: [{ variable: "filled", atLeast: 1 }], evidence }],
  events: { Hired: { version: 1, payload: {} }, Promoted: { version: 1, payload: {} } },
  initial: () => ({ filled: 0 }), evolve: (state) => { state.filled = 1 }, drift() {}, ${extra}
}
`
const rate = (value: number) => `{ value: ${value}, evidence: assumption, source: { en: test, id: uji } }`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "laksana-versions-"))
  const office = join(folder, "scenarios/office")
  await mkdir(office, { recursive: true })
  await writeFile(join(folder, "own.mjs"), model(0.03, 0.01))
  await writeFile(join(folder, "other.mjs"), model(0.01, 0.03))
  await writeFile(join(folder, "renamed.mjs"), model(0.03, 0.01).replaceAll('"promote"', '"advance"'))
  await writeFile(join(folder, "faster.mjs"), model(0.03, 0.01).replace("1 - state.filled,", "2 * (1 - state.filled),"))
  await writeFile(join(folder, "notes.txt"), "nothing\n")
  await writeFile(
    join(folder, "other.yaml"),
    `parameters:\n  hire: ${rate(0.01)}\n  promote: ${rate(0.03)}\nmilestones:\n  filled: { title: { en: Filled, id: Terisi }, all: [{ variable: filled, atLeast: 0.5 }], evidence: assumption, source: { en: x, id: x } }\n`,
  )
  await writeFile(
    join(office, "case.yaml"),
    "title: { en: Office, id: Kantor }\njurisdiction: x\nobserved: 2025-12-31\n",
  )
  await writeFile(join(office, "history.yaml"), "[]\n")
  const scenario = (name: string, changed: string) =>
    writeFile(
      join(office, `${name}.scenario.yaml`),
      [
        `title: { en: To ${name}, id: Agar ${name} }`,
        "case: office",
        "horizon: 2027-12-31",
        "seed: versions",
        "runs: 600",
        "targets: [{ milestone: filled, by: 2027-12-31, probability: 0.83 }]",
        changed,
      ].join("\n"),
    )
  await scenario("hire", "parameters: { hire: { times: 3 } }")
  await scenario("promote", "parameters: { promote: { times: 3 } }")
  await scenario("neither", "")
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const ask = (line: string, around: Partial<Surroundings> = {}) => laksana(line, { folder, width: 400, ...around })
const all = "versions office/hire office/promote office/neither --model own.mjs --examples 0"

async function asked(line: string): Promise<VersionsResults> {
  const { exit, out, err } = await ask(`${line} --json`)
  expect([exit, err]).toEqual([0, ""])
  return JSON.parse(out) as VersionsResults
}

const reached = (results: VersionsResults, scenario: string) =>
  results.scenarios.find(({ id }) => id === scenario)?.moved.find(({ kind }) => kind === "milestone")

describe("two rates exchanged", () => {
  test("move each scenario by what is known, in assumptions as in the model", async () => {
    for (const against of ["other.mjs", "other.yaml"]) {
      const results = await asked(`${all} --against ${against}`)
      for (const [scenario, { own, other }] of Object.entries(known)) {
        const end = reached(results, scenario)?.end
        expect(Math.abs((end?.difference ?? 9) - (own - other))).toBeLessThan(3.5 * (end?.se ?? 0))
        expect(reached(results, scenario)?.moved).toBe(scenario !== "neither")
      }
      // What is unchanged in law still differs in luck: of its runs many differ, and no more to one side than to the other.
      expect(reached(results, "neither")?.differing).toBeGreaterThan(100)
    }
  })

  test("exchange the first two scenarios, and flip the targets of both", async () => {
    const out = join(folder, "out")
    const results = await asked(`${all} --against other.mjs --out ${out}`)
    expect(JSON.parse(await readFile(join(out, "versions.json"), "utf8"))).toEqual(results)
    // What is told can be worked out anew from the table.
    const [head = [], ...rows] = (await readFile(join(out, "runs.csv"), "utf8"))
      .trim()
      .split("\r\n")
      .map((line) => line.split(","))
    const told = reached(results, "hire")
    const column = head.indexOf(`${told?.id}@${told?.end.day}`)
    const meanOf = (version: string) => {
      const values = rows.filter((row) => row[0] === "hire" && row[1] === version).map((row) => Number(row[column]))
      return values.reduce((sum, value) => sum + value, 0) / values.length
    }
    expect([meanOf("before"), meanOf("after")]).toEqual([
      expect.closeTo(told?.end.before ?? Number.NaN, 9),
      expect.closeTo(told?.end.after ?? Number.NaN, 9),
    ])
    expect(
      results.ranking?.scenarios.map(({ scenario, before, after }) => [scenario, before.rank, after.rank]),
    ).toEqual([
      ["hire", 2, 1],
      ["promote", 1, 2],
      ["neither", 3, 3],
    ])
    const [swap, ...others] = results.ranking?.swaps ?? []
    expect(others).toEqual([])
    expect(swap).toMatchObject({ rises: "hire", falls: "promote", sure: true })
    expect(swap?.wrong).toBeLessThan(0.01)
    expect(
      results.scenarios.flatMap(({ id, targets }) => targets.map((each) => [id, each.flipped, each.sure])),
    ).toEqual([
      ["hire", true, true],
      ["promote", true, true],
      ["neither", false, true],
    ])
    const en = await ask(`${all} --against other.mjs`)
    expect(en.out).toContain("First was “To promote”; now it is “To hire”.")
    expect(en.out).toContain("parameter hire: prior 0.01 → 0.03")
    const plain = await ask(`${all} --against other.mjs --plain --lang id`)
    expect(plain.out.split("\n")).toContain(
      'change\tparameter\thire\tchanged\ttrue\tprior\t{"value":0.01}\t{"value":0.03}',
    )
    expect(plain.out).toMatch(/\nswap\thire\tpromote\t[\d.e-]+\ttrue\n/u)
    const id = await ask(`${all} --against other.mjs --lang id`)
    expect(id.out).toContain("Semula yang pertama “Agar promote”; sekarang “Agar hire”.")
  })

  test("the other way round: every difference has the other sign, and nothing else changes", async () => {
    const one = await asked(`${all} --against other.mjs`)
    const back = await asked(`${all.replace("own.mjs", "other.mjs")} --against own.mjs`)
    expect(
      back.scenarios.flatMap(({ moved }) => moved.map(({ id, most }) => [id, -most.difference + 0, most.se])),
    ).toEqual(one.scenarios.flatMap(({ moved }) => moved.map(({ id, most }) => [id, most.difference, most.se])))
    expect(back.ranking?.swaps[0]).toMatchObject({ rises: "promote", falls: "hire", sure: true })
    expect(back.changes.map(({ fields }) => fields)).toEqual(
      one.changes.map(({ fields }) => fields.map((each) => ({ ...each, before: each.after, after: each.before }))),
    )
  })
})

test("a version against itself says the same, and nothing moves in any run", async () => {
  const results = await asked(`${all} --against own.mjs`)
  expect(results).toMatchObject({ same: true, changes: [], code: [], shared: 1 })
  for (const { moved } of results.scenarios) for (const each of moved) expect(each.differing).toBe(0)
  for (const { before, after } of results.ranking?.scenarios ?? []) expect(after).toEqual(before)
  const { out } = await ask(`${all} --against scenarios/office`)
  expect(out).toContain(
    "The two versions say the same.\nNothing moves: A and B are the same in every one of 1,800 pairs",
  )
  expect(out).not.toContain("Next:")
})

test("code that is written differently is named, and what it does is seen in outcomes", async () => {
  const results = await asked("versions office/neither --model own.mjs --examples 0 --against faster.mjs")
  expect(results.code).toEqual(["processes.Hired.gate", "processes.Promoted.gate"])
  const end = reached(results, "neither")?.end
  expect(Math.abs((end?.difference ?? 9) - (chance(0.03, 0.01) - chance(0.06, 0.02)))).toBeLessThan(
    3.5 * (end?.se ?? 0),
  )
  expect(results.ranking).toBeNull()
})

describe("mistakes", () => {
  test.each([
    ["--against nowhere.yaml", 2, "There is no file “nowhere.yaml”."],
    ["--against notes.txt", 2, "notes.txt is neither a model nor assumptions"],
    ["", 2, "The command versions needs --against PATH."],
    ["--against scenarios", 3, "scenarios has no history.yaml, so it is not a case."],
    ["--against other.mjs --outcome filed", 2, "“filed” is nothing that can be read of a run."],
  ])("%s", async (options, exit, said) => {
    const found = await ask(`${all} ${options}`.trim())
    expect([found.exit, found.out]).toEqual([exit, ""])
    expect(found.err).toContain(said)
  })

  test("of files that fit only at hand are told all at once, and under which version", async () => {
    await writeFile(join(folder, "odd.yaml"), `parameters:\n  hiring: ${rate(0.01)}\n  promoted: ${rate(0.01)}\n`)
    const { exit, err } = await ask(`${all} --against odd.yaml`)
    expect(exit).toBe(3)
    expect(err).toMatch(/^Under odd.yaml \(--against\) these files do not fit:/u)
    expect(err).toContain("hiring")
    expect(err).toContain("promoted")
    const renamed = await ask(`${all} --against renamed.mjs --lang id`)
    expect(renamed.exit).toBe(3)
    expect(renamed.err).toContain("Menurut renamed.mjs (--against)")
    expect(renamed.err).toContain("promote.scenario.yaml")
  })
})

test("interrupted: the scenarios that are finished are told, or that nothing can be", async () => {
  const before = await ask(`${all} --against other.mjs`, { interruption: AbortSignal.abort() })
  expect(before).toMatchObject({ exit: 130, out: "" })
  expect(before.err).toContain("Interrupted before enough was finished")
  const { signal } = new AbortController()
  let looks = 0
  Object.defineProperty(signal, "aborted", { get: () => ++looks > 8 })
  const { exit, out, err } = await ask(`${all} --against other.mjs --json`, { interruption: signal })
  expect(exit).toBe(130)
  expect(err).toContain("this rests on 1 of 3 scenarios")
  const whole = await asked(`${all} --against other.mjs`)
  const part = JSON.parse(out) as VersionsResults
  expect(part.scenarios.map(({ id }) => id)).toEqual(["hire"])
  expect(part.scenarios[0]?.targets).toEqual(whole.scenarios[0]?.targets)
})
