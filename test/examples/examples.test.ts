/** The worked examples, through the bundle as a newcomer runs them: they replay, run, keep the laws, and give known answers. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { laksana } from "../laksana.ts"
import { regionOf } from "../readme/regions.ts"
import { examples } from "./examples.ts"
import { meanField, spread } from "./spread.ts"

interface Month {
  readonly month: string
  readonly mean: number
}
interface Results {
  readonly scenarios: readonly [
    {
      readonly indicators: Readonly<Record<string, readonly Month[]>>
      readonly milestones: Readonly<
        Record<string, { readonly reached: number; readonly by: Readonly<Record<string, { readonly p: number }>> }>
      >
    },
  ]
}

const runs = 2000
const modelOf = (name: string) => `scenarios/${name}/model.mjs`

const folder = mkdtempSync(join(tmpdir(), "laksana-examples-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function json(name: string, args: readonly string[]): unknown {
  const { status, stdout, stderr } = laksana([...args, "--model", modelOf(name), "--json"])
  expect(stderr).toBe("")
  expect(status).toBe(0)
  return JSON.parse(stdout)
}

function outcomeOf(name: string, scenario: string, count = runs): Results["scenarios"][0] {
  const { scenarios } = json(name, ["run", `${name}/${scenario}`, "--runs", `${count}`]) as Results
  return scenarios[0]
}

/** A mean of the runs against what mathematics gives, within four standard errors. */
function agrees(found: number | undefined, exact: number, variance: number) {
  const se = Math.sqrt(variance / runs)
  expect(Math.abs((found ?? Number.NaN) - exact) / se, `${found} against ${exact} (se ${se})`).toBeLessThan(4)
}

describe.each(examples)("$name", ({ name, scenarios, replayed, mistake }) => {
  test("is a model, a case, its questions and a README in both languages", () => {
    const files = readdirSync(`scenarios/${name}`)
    expect(files).toEqual(
      expect.arrayContaining(["README.id.md", "README.md", "case.yaml", "history.yaml", "model.mjs"]),
    )
    const found = files.filter((file) => file.endsWith(".scenario.yaml")).toSorted()
    expect(found).toEqual(scenarios.map((each) => `${each}.scenario.yaml`))
  })

  test("replays", () => {
    const { events } = json(name, ["replay", name]) as { readonly events: readonly { readonly type: string }[] }
    expect(events.map(({ type }) => type)).toEqual(replayed)
  })

  test.each(scenarios)("runs %s, and opens a future of it", (scenario) => {
    const { events } = json(name, ["explain", `${name}/${scenario}`, "--run", "0"]) as {
      readonly events: readonly unknown[]
    }
    expect(events.length).toBeGreaterThan(0)
  })

  test.each([[[modelOf(name)]], [[name, "--model", modelOf(name)]]])("keeps the laws: check %s", (what) => {
    const { status, stdout, stderr } = laksana(["check", ...what, "--runs", "8", "--lang", "en"])
    expect(status, stdout + stderr).toBe(0)
  })

  test("tells a beginner's mistake by an example of one or two events", () => {
    const model = readFileSync(modelOf(name), "utf8")
    expect(model).toContain(mistake.right)
    writeFileSync(join(folder, `${name}.mjs`), model.replace(mistake.right, mistake.wrong))
    const args = ["check", `${name}.mjs`, "--law", "variables-within-bounds", "--lang", "en"]
    const { status, stdout } = laksana(args, { folder })
    expect(status).toBe(4)
    expect(stdout).toContain("Broken: variables-within-bounds")
    expect(stdout.match(/\{ on: /g)?.length).toBeLessThanOrEqual(2)
  })
})

describe("two states", () => {
  test.each([
    ["as-is", 0.3],
    ["faster", 0.6],
  ])("%s: a / (a + b) × (1 − e^−(a + b)t) of the posts are filled at each month's end", (scenario, a) => {
    const { indicators, milestones } = outcomeOf("two-states", scenario)
    const b = 0.1
    const months = indicators["filled"] ?? []
    expect(months.length).toBe(24)
    for (const [i, { mean }] of months.entries()) {
      const p = (a / (a + b)) * (1 - Math.exp(-(a + b) * (i + 1)))
      agrees(mean, p, p * (1 - p))
    }
    // The first appointment is exponential.
    const first = 1 - Math.exp(-a * 12)
    agrees(milestones["filled"]?.by["2026-12-31"]?.p, first, first * (1 - first))
  })
})

describe("awareness", () => {
  const rates = { people: 100, telling: 0.6, forgetting: 0.1 }
  /** Ten are told at the start of the last day of December. */
  const before = 1 / 31

  test("the share who know is that of the exact chain, at each month's end", () => {
    const months = outcomeOf("awareness", "word-of-mouth").indicators["awareness"] ?? []
    expect(months.length).toBe(24)
    for (const [i, { mean }] of months.entries()) {
      const exact = spread(rates, 10, i + 1 + before)
      agrees(mean, exact.mean, exact.variance)
    }
  })

  test("which a hundred people keep close to the logistic equation, and four hundred closer", () => {
    const furthest = (people: number) =>
      Math.max(
        ...[3, 6, 12].map((t) =>
          Math.abs(spread({ ...rates, people }, people / 10, t).mean - meanField(rates, 0.1, t)),
        ),
      )
    expect(furthest(100)).toBeLessThan(0.05)
    expect(furthest(400)).toBeLessThan(furthest(100) / 3)
  })
})

describe("village library", () => {
  test("the shelves fill as the register lets the rate of purchases be", () => {
    const months = outcomeOf("village-library", "as-is").indicators["stock"] ?? []
    // Uniform between 0.1 and 0.5 a month before the register; its two purchases in six months weigh a by a²e^−6a.
    const grid = Array.from({ length: 4000 }, (_, i) => 0.1 + (0.4 * (i + 0.5)) / 4000)
    const whole = grid.reduce((sum, a) => sum + a ** 2 * Math.exp(-6 * a), 0)
    const moment = (power: number) => grid.reduce((sum, a) => sum + (a ** (power + 2) * Math.exp(-6 * a)) / whole, 0)
    // A purchase is of 20 to 59 books, each number equally likely.
    const books = 39.5
    const square = books ** 2 + (40 ** 2 - 1) / 12
    for (const [i, { mean }] of months.slice(0, 24).entries()) {
      const t = i + 1
      const variance = moment(1) * t * square + (moment(2) - moment(1) ** 2) * t ** 2 * books ** 2
      agrees(mean, (345 + moment(1) * t * books) / 2000, variance / 2000 ** 2)
    }
  })

  test("a librarian, told with an event of core's, makes more villages read", () => {
    const reached = (scenario: string) =>
      outcomeOf("village-library", scenario, 300).milestones["readingVillage"]?.reached ?? 0
    expect(reached("librarian")).toBeGreaterThan(1.2 * reached("as-is"))
  })
})

describe("a model in 60 lines", () => {
  const region = regionOf(readFileSync(modelOf("two-states"), "utf8"), "model") ?? ""
  beforeAll(() => {
    cpSync("scenarios/two-states", join(folder, "two-states"), { recursive: true })
    writeFileSync(join(folder, "two-states/model.mjs"), `${region}\n`)
  })

  test("has no more than 60", () => {
    expect(region.split("\n").length).toBeLessThanOrEqual(60)
    expect(region).toContain("export default")
  })

  test("and runs by itself, in a folder of its own", () => {
    const args = ["run", "as-is.scenario.yaml", "--model", "model.mjs", "--runs", "20", "--lang", "en"]
    const { status, stdout, stderr } = laksana(args, { folder: join(folder, "two-states") })
    expect(stderr).toBe("")
    expect(status).toBe(0)
    expect(stdout).toContain("Post filled")
  })
})
