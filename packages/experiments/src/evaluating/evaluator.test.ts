import { describe, expect, test } from "vitest"
import { experimentOf } from "@laksana/scenario"
import type { Design } from "../designs/design.ts"
import { type Factor, settingAt } from "../factors/factor.ts"
import { levelFactors, parameterFactors, parametersOfLevels } from "../factors/factors-of.ts"
import type { Outcome } from "../outcomes/outcome.ts"
import { oneRate, oneRateCase, oneRateFile } from "../testing/one-rate.ts"
import { baselineOf } from "./baseline.ts"
import { evaluatorOf } from "./evaluator.ts"
import { replicated } from "./rows.ts"

const setting = { model: oneRate, seed: "evaluator" }
const reached: Outcome = { kind: "reached", milestone: "once", by: "2025-12-31" }
const [rate, idle] = parameterFactors(oneRate, {}) as readonly [Factor, Factor]
const [pace] = levelFactors(oneRateCase) as readonly [Factor]

/** As many points as are asked for, at these coordinates. */
const at = (...points: readonly (readonly number[])[]): Design => ({
  kind: "one-at-a-time",
  dimensions: points[0]?.length ?? 0,
  size: points.length,
  pointAt: (index) => Float64Array.from(points[index] ?? []),
})
const evaluator = (factors: readonly Factor[], outcomes: readonly Outcome[] = [reached], file = oneRateFile) =>
  evaluatorOf({ setting, case: oneRateCase, file, factors, outcomes })
const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length

describe("evaluator", () => {
  test.each([0, 0.25, 1 - 2 ** -30])("at coordinate %d a rate reaches 1 − exp(−12 rate) of its runs", (coordinate) => {
    const runs = 4000
    const p = 1 - Math.exp(-12 * settingAt(rate, coordinate))
    const found = mean(evaluator([rate]).run(replicated(at([coordinate]), 1, runs, "own"), 0, runs))
    expect(Math.abs(found - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / runs))
  })

  test("rows are the same however they are asked for", () => {
    const rows = replicated(at([0.1, 0.9], [0.4, 0.2], [0.8, 0.5]), 3, 7, "common")
    const whole = evaluator([rate, idle]).run(rows, 0, 21)
    const again = evaluator([rate, idle])
    const parts = [again.run(rows, 15, 21), again.run(rows, 0, 4), again.run(rows, 4, 15)]
    expect([...(parts[1] ?? []), ...(parts[2] ?? []), ...(parts[0] ?? [])]).toEqual([...whole])
  })

  test("with common luck a parameter that nothing reads changes nothing, and a higher rate is never later", () => {
    const months: Outcome = { kind: "months", milestone: "once" }
    const rows = replicated(at([0.3, 0.1], [0.3, 0.9], [0.6, 0.1]), 3, 200, "common")
    const values = evaluator([rate, idle], [months]).run(rows, 0, 600)
    expect(values.slice(200, 400)).toEqual(values.slice(0, 200))
    const differences = values.slice(400).map((value, run) => value - (values[run] as number))
    expect(differences.every((difference) => difference <= 0)).toBe(true)
    expect(mean(differences)).toBeLessThan(-1)
  })

  test("with luck of their own equal points differ", () => {
    const values = evaluator([rate]).run(replicated(at([0.5], [0.5]), 2, 100, "own"), 0, 200)
    expect(values.slice(0, 100)).not.toEqual(values.slice(100))
  })

  test("a level is assumed as a scenario file assumes it", () => {
    const rows = replicated(at([0.2], [0.7]), 2, 500, "common")
    const values = evaluator([pace]).run(rows, 0, 1000)
    for (const [point, name] of (["slow", "fast"] as const).entries()) {
      const own = { ...oneRateFile, assumptions: { pace: name } }
      const alone = evaluator([], [reached], own).run(replicated(at([]), 1, 500, "common"), 0, 500)
      expect(values.slice(500 * point, 500 * (point + 1)), name).toEqual(alone)
    }
  })

  test("a file's grid is brought to its middle", () => {
    const file = { ...oneRateFile, grid: { pace: ["slow", "fast", "slow"] as const } }
    expect(baselineOf(file).assumptions).toEqual({ pace: "fast" })
    expect(experimentOf(baselineOf(file), oneRateCase, oneRate).scenarios).toHaveLength(1)
  })

  test("rows of another number of factors, and more points than there are, are refused", () => {
    expect(() => evaluator([rate]).run(replicated(at([0.1, 0.2]), 1, 1, "own"), 0, 1)).toThrow(RangeError)
    expect(() => replicated(at([0.1]), 2, 1, "own")).toThrow(RangeError)
  })
})

describe("factors", () => {
  test("are the parameters that are left open", () => {
    expect(parameterFactors(oneRate, {}).map(({ id }) => id)).toEqual(["rate", "idle"])
    expect(parameterFactors(oneRate, { rate: { value: 0.1 } }).map(({ id }) => id)).toEqual(["idle"])
  })

  test("vary over what the scenario says of them", () => {
    const [changed] = parameterFactors(oneRate, { rate: { uniform: [0.4, 0.6] } })
    const [doubled] = parameterFactors(oneRate, { rate: { times: 2 } })
    expect(changed && settingAt(changed, 0.5)).toBeCloseTo(0.5)
    expect(doubled && settingAt(doubled, 0.5)).toBeCloseTo(0.22)
  })

  test("are kept within their bounds", () => {
    const [wide] = parameterFactors(oneRate, { rate: { uniform: [0.5, 3] } })
    expect(wide && settingAt(wide, 0.9)).toBe(1)
  })

  test("of levels are the dimensions with several, and know what those set", () => {
    expect(levelFactors(oneRateCase).map(({ id }) => id)).toEqual(["pace"])
    expect([...parametersOfLevels(oneRateCase, ["pace"])]).toEqual(["rate"])
    expect([0, 0.49, 0.5, 0.999].map((coordinate) => settingAt(pace, coordinate))).toEqual([0, 0, 1, 1])
  })
})
