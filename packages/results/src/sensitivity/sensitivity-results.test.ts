import { type ParameterFactor, rowsOf, sensitivityRows, type SensitivityMethod, settingAt } from "@laksana/experiments"
import { describe, expect, test } from "vitest"
import { type SensitivityResults, sensitivityResults } from "./sensitivity-results.ts"

const factor = (id: string, low: number, high: number): ParameterFactor => ({
  kind: "parameter",
  id,
  title: { en: id, id },
  unit: "share",
  prior: { uniform: [low, high] },
  bounds: [-10, 10],
})
const factors = [factor("strong", 0, 3), factor("idle", 0, 1), factor("weak", 0, 1)]
/** Alone and additive: variances 9/12, 0 and 1/12 of 10/12; the ends 5 and 95 of 100 are 0.9 of the range apart. */
const additive = ([strong = 0, , weak = 0]: ArrayLike<number> & Iterable<number>) => strong + weak

function valuesOf(method: SensitivityMethod, y: (settings: Float64Array) => number, options: object = {}) {
  const spec = sensitivityRows({ method, factors: factors.length, seed: "results", ...options })
  const rows = rowsOf(spec)
  const values = Float64Array.from({ length: rows.size }, (_, row) => {
    const { point } = rows.rowAt(row)
    return y(Float64Array.from(factors, (each, i) => settingAt(each, point[i] ?? 0)))
  })
  return { rows: spec, values }
}

function found(
  method: SensitivityMethod,
  y: (settings: Float64Array) => number,
  options: object = {},
  made = 1,
): Promise<SensitivityResults | undefined> {
  const { rows, values } = valuesOf(method, y, options)
  return sensitivityResults({
    provenance: { engine: "test", model: "test 1", seed: "results", inputHash: "0", case: "none" },
    scenario: "plain",
    outcome: { kind: "indicator", indicator: "y", at: "2027-12-31" },
    factors,
    unvaried: 0,
    rows,
    values: values.slice(0, Math.floor(values.length * made)),
    asked: values.length,
  })
}

describe("of an additive outcome", () => {
  test("shares of variance are those of each alone, and luck and the present have none", async () => {
    const results = await found("sobol", additive, { points: 1024, secondOrder: true })
    if (results?.method !== "sobol") throw new Error("Not by sobol.")
    const known = [0.9, 0, 0.1]
    results.parameters.forEach(({ first, total }, i) => {
      for (const share of [first, total]) {
        expect(Math.abs(share.estimate - (known[i] ?? 0))).toBeLessThanOrEqual(3 * share.error)
        expect(share.error).toBeLessThan(0.04)
      }
    })
    expect([results.luck.total.estimate, results.present.total.estimate]).toEqual([0, 0])
    expect(results.variance).toBeCloseTo(10 / 12, 1)
    expect(results.second?.map(({ of }) => of)).toContainEqual(["strong", "weak"])
    expect(results.second?.length).toBe(10)
    for (const { estimate, error } of results.second ?? []) expect(Math.abs(estimate)).toBeLessThanOrEqual(3 * error)
  })

  test("effects of steps are the whole range, the same everywhere", async () => {
    const results = await found("morris", additive, { runs: 2 })
    if (results?.method !== "morris") throw new Error("Not by morris.")
    expect(results.parameters.map(({ size }) => size.estimate)).toEqual([3, 0, 1])
    expect(results.parameters.map(({ deviation }) => deviation.estimate)).toEqual([0, 0, 0])
    expect(results.parameters.map(({ group }) => group)).toEqual(["linear", "negligible", "linear"])
    expect(results).toMatchObject({ points: 20, runsEach: 2, runs: 160 })
  })

  test("moved alone, each goes to its 5th and its 95th percentile", async () => {
    const results = await found("oat", additive, { runs: 3 })
    if (results?.method !== "oat") throw new Error("Not by oat.")
    const [strong, idle] = results.parameters
    expect(strong?.settings.map(({ value, difference }) => [value, difference])).toEqual([
      [0.15, -1.35],
      [2.85, 1.35],
    ])
    expect([strong?.reach, strong?.moved, idle?.reach, idle?.moved]).toEqual([2.7, true, 0, false])
    expect(results.mean).toBe(2)
  })
})

test("an outcome that never varies is told as constant by every method", async () => {
  for (const method of ["sobol", "morris", "oat"] as const) {
    expect(await found(method, () => 1, { points: 8 })).toMatchObject({ found: "constant", mean: 1 })
  }
})

describe("what was interrupted", () => {
  test("rests on what is whole, and says how much was asked", async () => {
    expect(await found("sobol", additive, { points: 64 }, 0.5)).toMatchObject({ points: 32, runs: 224, asked: 448 })
    expect(await found("morris", additive, { runs: 2 }, 0.4)).toMatchObject({ points: 8, runs: 64, asked: 160 })
    const results = await found("oat", additive, { runs: 10 }, 0.6)
    if (results?.method !== "oat") throw new Error("Not by oat.")
    expect(results.parameters.map(({ settings }) => settings.length)).toEqual([2, 0, 0])
  })

  test("too early says nothing", async () => {
    for (const method of ["sobol", "morris", "oat"] as const) {
      expect(await found(method, additive, {}, 0), method).toBeUndefined()
    }
  })
})

test("the experiment's id is of what was asked, not of how far it got", async () => {
  const [whole, part, other] = [
    await found("sobol", additive, { points: 64 }),
    await found("sobol", additive, { points: 64 }, 0.5),
    await found("sobol", additive, { points: 128 }),
  ]
  expect(part?.experiment).toBe(whole?.experiment)
  expect(other?.experiment).not.toBe(whole?.experiment)
})
