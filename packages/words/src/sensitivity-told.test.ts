import type { Interval, MorrisSensitivity, SobolSensitivity } from "@laksana/results"
import { describe, expect, test } from "vitest"
import { sensitivityAnswer, sensitivityLimits, sensitivityTable } from "./sensitivity-told.ts"
import { titlesIn } from "./titles.ts"

const named = (name: string) => ({ en: name, id: `${name} (id)` })
const titles = titlesIn("en", {
  milestones: [{ id: "goal", title: named("Goal") }],
  variables: [],
  parameters: [],
  processes: [],
})
const between = (low: number, high: number): Interval => ({
  estimate: (low + high) / 2,
  error: (high - low) / 4,
  low,
  high,
})
const nothing = between(0, 0)
const about = {
  version: 1,
  engine: "laksana 1",
  model: "m 1",
  seed: "s",
  inputHash: "0",
  case: "c",
  experiment: "e",
  scenario: "plain",
  outcome: { name: "goal@2028-12-31", kind: "reached", milestone: "goal", by: "2028-12-31" },
  runs: 5120,
  asked: 5120,
  draws: null,
  unvaried: 0,
} as const
const parameter = (id: string, first: Interval, total: Interval) => ({ id, title: named(id), unit: "", first, total })
const sobol: SobolSensitivity = {
  ...about,
  method: "sobol",
  found: "varied",
  points: 1024,
  mean: 0.314,
  variance: 0.2,
  parameters: [
    parameter("small", between(-0.02, 0.03), between(0.02, 0.06)),
    parameter("large", between(0.1, 0.2), between(0.3, 0.4)),
    parameter("vague", between(-0.4, 0.6), between(-0.3, 0.5)),
    parameter("below", between(-0.04, -0.01), between(0.01, 0.02)),
    parameter("still", nothing, nothing),
  ],
  present: { first: between(-0.01, 0.02), total: between(0.1, 0.2) },
  luck: { first: between(0.1, 0.14), total: between(0.5, 0.6) },
  interactions: between(-0.3, 0.9),
}

describe("shares of variance", () => {
  test("are answered by what surely has a part, the most first; by luck; and by what changed no run", () => {
    expect(sensitivityAnswer(sobol, titles, "en")).toEqual([
      "What matters most for “Goal” by Dec 2028: large (a part in 35% of the variance of a single future), then small (4.0%), below (1.5%).",
      "Luck has a part in 55%: so much would be left if all else were known.",
      "What is not known of the day on which futures start: about 0 on its own, 15% together with the rest.",
      "1 of 5 parameters made no difference from here on: they changed no run.",
      "Over all that is assumed the mean is 31.4 futures of 100.",
    ])
  })

  test("are about 0 where the interval holds 0 and little else, or lies below; unclear where it holds much", () => {
    const alone = sensitivityTable(sobol, "en").rows.map(({ cells: [name, share] }) => `${name}: ${share}`)
    expect(alone).toEqual(expect.arrayContaining(["large: 15%", "small: about 0", "below: about 0", "vague: unclear"]))
    expect(sensitivityTable(sobol, "en").rows.at(-1)?.cells).toEqual([
      "what nothing makes alone",
      "",
      "unclear",
      "> ±50%",
    ])
  })

  test("that cannot be told from luck are not known, which is not no effect", () => {
    const [said] = sensitivityAnswer({ ...sobol, found: "luck" }, titles, "en")
    expect(said).toContain("not known from so few runs (5,120). That is not to say that nothing does.")
  })

  test("say what stands for the parameters that were not varied, and what the runs start from", () => {
    const told = sensitivityLimits({ ...sobol, unvaried: 75 }, "en").join("\n")
    expect(told).toContain("75 parameters that were not varied differ from draw to draw, and count as not known")
    expect(told).not.toContain("before the history")
    const draws = { particles: 10, ess: 5, independent: 5, logEvidence: 0 }
    expect(sensitivityLimits({ ...sobol, draws }, "en").join("\n")).toContain("before the history")
  })
})

test("of many parameters the table has twenty, and says how many it leaves out", () => {
  const parameters = Array.from({ length: 30 }, (_, i) => parameter(`p${i}`, nothing, between(0.01, 0.02 + i / 1000)))
  const { rows, more } = sensitivityTable({ ...sobol, parameters }, "en")
  expect(rows).toHaveLength(23)
  expect(rows[0]?.cells[0]).toBe("p29")
  expect(more).toContain("10 more")
})

test("where no effect is larger than its error, nothing is named", () => {
  const morris: MorrisSensitivity = {
    ...about,
    method: "morris",
    found: "varied",
    points: 20,
    runsEach: 50,
    mean: 0.5,
    parameters: [
      {
        ...parameter("a", nothing, nothing),
        size: between(0, 0.1),
        mean: nothing,
        deviation: nothing,
        group: "negligible",
      },
    ],
  }
  expect(sensitivityAnswer(morris, titles, "en")[0]).toContain("cannot be told from 5,120 runs")
})

test("no sentence foretells, and each is in both languages", () => {
  for (const results of [sobol, { ...sobol, found: "luck" as const }, { ...sobol, found: "constant" as const }]) {
    const [en, id] = (["en", "id"] as const).map((language) => [
      ...sensitivityAnswer(results, titles, language),
      ...sensitivityLimits(results, language),
    ])
    expect(id?.length).toBe(en?.length)
    en?.forEach((sentence, i) => expect(id?.[i]).not.toBe(sentence))
    expect([...(en ?? []), ...(id ?? [])].join("\n")).not.toMatch(/forecast|predict|prediksi|ramal/iu)
  }
})
