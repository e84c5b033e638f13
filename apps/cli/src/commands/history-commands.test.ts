/** The commands that ask a history: condition, whatif, attribute, as a person types them. */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { laksana } from "../command/context-for-tests.ts"
import type { AttributeResults, ConditionResults, WhatIfResults } from "@laksana/results"

const root = fileURLToPath(new URL("../../../..", import.meta.url))
let scratch = ""
/** A copy of the case, to keep branches in. */
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "laksana-history-"))
  await cp(join(root, "scenarios/paser"), join(scratch, "scenarios/paser"), { recursive: true })
})
afterAll(() => rm(scratch, { recursive: true, force: true }))

const ask = (line: string, language: "en" | "id" = "en") => laksana(line, { folder: scratch, language })
const few = "--draws 12 --until 2026-12-31"
async function asked<T>(line: string): Promise<T> {
  const { exit, out, err } = await ask(`${line} --json`)
  expect([exit, err]).toEqual([0, ""])
  return JSON.parse(out) as T
}

describe("whatif", () => {
  test("gives the contract's keys, each event with its cause, and both sides of each difference", async () => {
    const found = await asked<WhatIfResults>(`whatif paser --remove paser-members-changed ${few}`)
    expect(Object.keys(found)).toEqual(
      expect.arrayContaining(["version", "edits", "factual", "counterfactual", "difference", "noEffect"]),
    )
    expect(found).toMatchObject({
      version: 1,
      draws: 12,
      noEffect: false,
      edits: [{ remove: "paser-members-changed" }],
    })
    expect(found.difference.events["paser-members-changed"]).toMatchObject({ vanished: 12, kept: 0 })
    const [id, months] = Object.entries(found.difference.indicators)[2] ?? ["", []]
    months.forEach(({ mean }, i) => {
      const [fact, other] = [found.factual, found.counterfactual].map((side) => side.indicators[id]?.[i]?.mean ?? 0)
      expect(mean).toBeCloseTo((other ?? 0) - (fact ?? 0), 5)
    })
    for (const { change, cause } of found.example.events) if (change !== "kept") expect(cause).not.toBeNull()
  })

  test("says of an edit without effect that it has none, and why, in both languages", async () => {
    const line = `whatif paser --remove paser-instruments-prepared ${few}`
    const found = await asked<WhatIfResults>(line)
    expect(found).toMatchObject({
      noEffect: true,
      reasons: [{ edit: 0, reason: "type-not-acted-on", type: "InstrumentPrepared" }],
    })
    expect((await ask(line)).out).toContain("No effect: in all 12 histories")
    expect((await ask(line, "id")).out).toContain("Tidak ada pengaruh: dalam seluruh 12 riwayat")
    const plan = await asked<WhatIfResults>(`whatif paser --remove paser-action-plan-scheduled ${few}`)
    expect(plan.reasons).toEqual([{ edit: 0, reason: "did-not-happen" }])
  })

  test("moves, amends, adds, sets and scales", async () => {
    const extra = join(scratch, "extra.yaml")
    await writeFile(
      extra,
      "- { id: training, type: TrainingHeld, jurisdiction: paser, occurred: 2024-05-02, recorded: 2024-05-02, status: occurred, evidence: hypothetical, title: { en: T, id: T }, payload: { reach: 0.5 } }\n",
    )
    const found = await asked<WhatIfResults>(
      `whatif paser --move paser-perbup-9-2024=2024-01-10 --add ${extra} --set attendance=0,8@2024-01-01.. --scale StaffLeft=0 ${few}`,
    )
    expect(found.edits).toEqual([
      { move: "paser-perbup-9-2024", to: "2024-01-10" },
      { on: "2024-05-02", event: "TrainingHeld", payload: { reach: 0.5 }, id: "training" },
      { parameters: { attendance: 0.8 }, from: "2024-01-01" },
      { scale: { StaffLeft: 0 } },
    ])
    expect(found.difference.events["paser-perbup-9-2024"]).toMatchObject({
      moved: 12,
      meanShift: expect.closeTo(-75, -1) as number,
    })
    expect(found.difference.events["training"]).toMatchObject({ new: 12 })
    expect(found.difference.processes["StaffLeft"]).toMatchObject({ kept: 0, moved: 0, new: 0 })
  })

  test("mistakes are told with what was meant", async () => {
    const unknown = await ask(`whatif paser --remove paser-members-chaged ${few}`)
    expect(unknown.exit).toBe(3)
    expect(unknown.err).toContain("did you mean `paser-members-changed`")
    const form = await ask(`whatif paser --set attendance ${few}`)
    expect([form.exit, form.err]).toEqual([2, expect.stringContaining("--set attendance=0.8")])
    expect((await ask(`whatif paser ${few}`)).err).toContain("no edit was named")
    expect((await ask(`whatif paser --branch nowhere ${few}`)).err).toContain("members-changed-early")
    expect((await ask(`whatif paser --remove paser-team-formed --save ../out ${few}`)).exit).toBe(2)
  })

  test("a branch is kept, gone on from, and compared; from a branch it is the combined edit", async () => {
    const kept = await ask(`whatif paser --remove paser-members-changed --save calm ${few}`)
    expect(kept.out).toContain("branches/calm.branch.yaml")
    const file = await readFile(join(scratch, "scenarios/paser/branches/calm.branch.yaml"), "utf8")
    expect(file).toContain("remove: paser-members-changed")
    expect(file).toMatch(/^fork: 2023-08-01$/m)
    expect((await ask(`whatif paser --remove paser-team-formed --save calm ${few}`)).exit).toBe(2)
    await ask(`whatif paser --branch calm --scale StaffLeft=0 --save calmer ${few}`)
    const onward = await asked<WhatIfResults>(`whatif paser --branch calmer ${few}`)
    const once = await asked<WhatIfResults>(`whatif paser --remove paser-members-changed --scale StaffLeft=0 ${few}`)
    expect(onward.counterfactual).toEqual(once.counterfactual)
    const apart = await asked<WhatIfResults>(`whatif paser --branch calmer --against calm ${few}`)
    const calm = await asked<WhatIfResults>(`whatif paser --branch calm ${few}`)
    expect(apart.factual).toEqual(calm.counterfactual)
    expect(apart.counterfactual).toEqual(onward.counterfactual)
  })
})

test("--plain gives a line a record, its fields apart by tabs, the same in every language", async () => {
  for (const line of [
    `whatif paser --remove paser-members-changed ${few}`,
    "condition paser --particles 2000",
    "attribute paser --outcome awareness@2024-12-31 --draws 3 --until 2025-01-31",
  ]) {
    const [en, id] = [await ask(`${line} --plain`), await ask(`${line} --plain`, "id")]
    expect(en.out).toBe(id.out)
    const lines = en.out.trimEnd().split("\n")
    expect(lines.length).toBeGreaterThan(5)
    for (const each of lines) expect(each.split("\t").length).toBeGreaterThan(2)
  }
})

describe("condition", () => {
  test("gives the contract's keys, and says what was learned and what surprises, in both languages", async () => {
    const line = "condition paser --particles 2000"
    const found = await asked<ConditionResults>(line)
    expect(Object.keys(found)).toEqual(
      expect.arrayContaining(["version", "particles", "ess", "logEvidence", "parameters", "surprise", "backtest"]),
    )
    const attendance = found.parameters.find(({ id }) => id === "attendance")
    expect(attendance?.posterior.mean).toBeLessThan(attendance?.prior.mean ?? 0)
    expect(["something", "much"]).toContain(attendance?.learned)
    const silence = found.surprise.waits.find(
      ({ process, event }) => process === "SocializationHeldFormal" && event === null,
    )
    expect(silence?.chance).toBeCloseTo(Math.exp(-(silence?.expected ?? 0)), 1)
    expect(found.backtest.forecasts.length).toBeGreaterThan(20)
    expect((await ask(line)).out).toContain("What was learned")
    expect((await ask(line, "id")).out).toContain("Yang dipelajari")
  })

  test("warns loudly where few draws are left", async () => {
    const { err } = await ask("condition paser --particles 200")
    expect(err).toContain("WARNING")
  })
})

describe("attribute", () => {
  test("shares out the difference among the barriers, and adds them up under both codings", async () => {
    const found = await asked<AttributeResults>(
      "attribute paser --outcome awareness@2025-12-31 --draws 6 --until 2025-12-31",
    )
    expect(Object.keys(found)).toEqual(
      expect.arrayContaining(["version", "outcome", "players", "values", "standardError"]),
    )
    const sum = found.values.reduce((total, value) => total + value, 0)
    expect(sum).toBeCloseTo(found.all - found.none, 4)
    for (const categories of Object.values(found.codings)) {
      expect(categories.reduce((total, { value }) => total + value, 0)).toBeCloseTo(sum, 4)
    }
    expect(Object.keys(found.codings)).toEqual(["van-meter-van-horn", "edwards"])
  })

  test("an outcome that is none, and a day that is not looked at, are told with what there is", async () => {
    const unknown = await ask("attribute paser --outcome hapiness")
    expect([unknown.exit, unknown.err]).toEqual([2, expect.stringContaining("skpAdoption")])
    const late = await ask("attribute paser --outcome awareness@2050-01-01")
    expect([late.exit, late.err]).toEqual([2, expect.stringContaining("2029-12-31")])
  })
})
