/** Intensities: each rate against the formula worked out by hand, and which of them a change brings up to date. */
import { describe, expect, test } from "vitest"
import { Intensities, maskOf } from "./intensities.ts"
import type { AnyModel, Process, Variable } from "./model.ts"

const text = { en: "x", id: "x" }
type Levels = Record<string, number>

const variable = (id: string, more: Partial<Variable<object>> = {}): Variable<object> => ({
  id,
  title: text,
  bounds: [0, 1],
  read: (state) => (state as Levels)[id] ?? 0,
  ...more,
})
const process = (name: string, more: Partial<Process<object>> = {}): Process<object> => ({
  name,
  title: text,
  produces: "E",
  base: [1],
  event: () => ({ type: "E", payload: {} }),
  ...more,
})
const modelOf = (
  variables: readonly Variable<object>[],
  processes: readonly Process<object>[],
  more: Partial<AnyModel> = {},
): AnyModel => ({
  name: "m",
  version: "1",
  title: text,
  parameters: [],
  variables,
  processes,
  milestones: [],
  events: {},
  initial: () => ({}),
  evolve: () => {},
  drift: () => {},
  ...more,
})

const theta = { half: 0.5, two: 2, strength: 3 }
const begun = (model: AnyModel): Intensities => {
  const intensities = new Intensities(model)
  intensities.begin(theta)
  return intensities
}

describe("the product", () => {
  const model = modelOf(
    [variable("a", { reference: 0.25 }), variable("b"), variable("c")],
    [
      process("driven", {
        base: [2, "half", "two"],
        drivers: [
          { variable: "a", elasticity: "two" },
          { variable: "b", elasticity: -1, dampedBy: "c" },
        ],
        amplifiers: [
          { variable: "c", strength: "strength" },
          { variable: "b", strength: 0.5 },
        ],
        gate: (state) => (state as Levels)["gate"] ?? 1,
      }),
      process("plain", { base: [0.25] }),
    ],
  )

  test("is the base, the gate, the scale, each driver to its damped elasticity, and each amplifier", () => {
    const intensities = begun(model)
    intensities.scales[0] = 10
    intensities.refresh({ a: 0.5, b: 0.2, c: 0.4, gate: 7 }, 0)
    // Base 2 × 0.5 × 2; (0.5 / 0.25)²; 0.2^(−1 × (1 − 0.4)); (1 + 3 × 0.4) (1 + 0.5 × 0.2).
    expect(intensities.rates[0]).toBeCloseTo(2 * 7 * 10 * 4 * 0.2 ** -0.6 * 2.2 * 1.1, 10)
    expect(intensities.rates[1]).toBe(0.25)
    expect(Array.from(intensities.values)).toEqual([0.5, 0.2, 0.4])
  })

  test("is shown to a reader part by part", () => {
    const intensities = begun(model)
    intensities.scales[0] = 10
    intensities.refresh({ a: 0.5, b: 0.2, c: 0.4, gate: 7 }, 0)
    const { factors, ...parts } = intensities.explain(0)
    expect(parts).toEqual({ intensity: intensities.rates[0], base: 2, gate: 7, scale: 10 })
    expect(factors.map(({ factor: _, ...told }) => told)).toEqual([
      { variable: "a", value: 0.5, reference: 0.25, elasticity: 2 },
      { variable: "b", value: 0.2, reference: 1, elasticity: -0.6 },
      { variable: "c", value: 0.4, strength: 3 },
      { variable: "b", value: 0.2, strength: 0.5 },
    ])
    for (const [k, factor] of [4, 0.2 ** -0.6, 2.2, 1.1].entries()) expect(factors[k]?.factor).toBeCloseTo(factor, 12)
    expect(intensities.explain(1)).toEqual({ intensity: 0.25, base: 0.25, gate: 1, scale: 1, factors: [] })
  })

  test("takes a driver of less than 0.01 for 0.01: rare, and never without end", () => {
    const floored = modelOf([variable("a")], [process("P", { drivers: [{ variable: "a", elasticity: 1 }] })])
    const intensities = begun(floored)
    for (const [level, rate] of [
      [0, 0.01],
      [0.005, 0.01],
      [0.02, 0.02],
    ] as const) {
      intensities.refresh({ a: level }, 0)
      expect(intensities.rates[0]).toBeCloseTo(rate, 12)
    }
  })

  test("is 0 behind a closed gate, and up to date when it opens", () => {
    const intensities = begun(model)
    const shut = { a: 0.25, b: 1, c: 0, gate: 0 }
    intensities.refresh(shut, 0)
    expect(intensities.rates[0]).toBe(0)
    intensities.refresh({ ...shut, a: 0.5 }, 0)
    expect(intensities.rates[0]).toBe(0)
    intensities.refresh({ ...shut, a: 0.5, gate: 1 }, 0)
    // (0.5 / 0.25)² of a base of 2, and 1 + 0.5 × 1 for b.
    expect(intensities.rates[0]).toBeCloseTo(2 * 4 * 1.5, 12)
    intensities.refresh({ ...shut, a: 0.5, gate: -1 }, 0)
    expect(intensities.rates[0]).toBe(0)
  })

  test("follows what damps an elasticity, and what amplifies, though no driver moves", () => {
    const intensities = begun(model)
    intensities.refresh({ a: 0.25, b: 0.5, c: 0 }, 0)
    const before = intensities.rates[0]
    intensities.refresh({ a: 0.25, b: 0.5, c: 1 }, 0)
    expect(before).toBeCloseTo(2 * 2 * 1.25, 12)
    expect(intensities.rates[0]).toBeCloseTo(2 * 1 * 4 * 1.25, 12)
    const damped = begun(
      modelOf(
        [variable("d"), variable("c")],
        [process("P", { drivers: [{ variable: "d", elasticity: 1, dampedBy: "c" }] })],
      ),
    )
    damped.refresh({ d: 0.5, c: 0 }, 0)
    expect(damped.rates[0]).toBeCloseTo(0.5, 12)
    damped.refresh({ d: 0.5, c: 1 }, 0)
    expect(damped.rates[0]).toBe(1)
  })
})

describe("a run", () => {
  test("forgets the last one: its scales, its values, its parameters", () => {
    const model = modelOf(
      [variable("a")],
      [process("P", { base: ["half"], amplifiers: [{ variable: "a", strength: "two" }] })],
    )
    const intensities = begun(model)
    intensities.scales[0] = 5
    intensities.refresh({ a: 1 }, 0)
    expect(intensities.rates[0]).toBe(0.5 * 5 * 3)
    intensities.begin({ half: 4, two: 10 })
    expect([intensities.rates[0], intensities.scales[0], intensities.values[0]]).toEqual([0, 1, Number.NaN])
    expect(intensities.refresh({ a: 1 }, 0)).toBe(1)
    expect(intensities.rates[0]).toBe(4 * 11)
  })

  test("is told which variables changed, a bit for each", () => {
    const intensities = begun(modelOf([variable("a"), variable("b"), variable("c")], []))
    expect(intensities.refresh({}, 0)).toBe(0b111)
    expect(intensities.refresh({}, 0)).toBe(0)
    expect(intensities.refresh({ b: 1 }, 0)).toBe(0b010)
    expect(intensities.refresh({ a: 1, c: 1 }, 0)).toBe(0b111)
  })

  test("of more variables than bits counts a change of those beyond as a change of all", () => {
    expect([maskOf(0), maskOf(30), maskOf(31), maskOf(40)]).toEqual([1, 2 ** 30, -1, -1])
    const ids = Array.from({ length: 33 }, (_, i) => `v${i}`)
    const model = modelOf(
      ids.map((id) => variable(id)),
      [process("P", { amplifiers: [{ variable: "v32", strength: 1 }] })],
    )
    const intensities = begun(model)
    intensities.refresh({}, 0)
    expect(intensities.refresh({ v30: 1 }, 0)).toBe(2 ** 30)
    expect(intensities.refresh({ v31: 1 }, 0)).toBe(-1)
    expect(intensities.refresh({ v32: 1 }, 0)).toBe(-1)
    expect(intensities.rates[0]).toBe(2)
  })
})

describe("the model's own ways", () => {
  test("to read all variables and to open all gates are used where it has them", () => {
    const model = modelOf([variable("a", { read: () => Number.NaN })], [process("P", { gate: () => Number.NaN })], {
      observe: (_, values) => values.fill(0.5),
      openGates: (_, time, given, gates) => gates.fill(time * (given["two"] ?? 0)),
    })
    const intensities = begun(model)
    intensities.refresh({}, 3)
    expect(intensities.values[0]).toBe(0.5)
    expect(intensities.rates[0]).toBe(6)
  })

  test("a gate is asked with the time and the draw", () => {
    const intensities = begun(
      modelOf([], [process("P", { gate: (_, time, given) => time + (given["half"] ?? 0) }), process("Q")]),
    )
    intensities.refresh({}, 3)
    expect(Array.from(intensities.rates)).toEqual([3.5, 1])
  })
})

test("a variable that the model does not declare is refused by the names of the process and the variable", () => {
  const refused = (terms: Partial<Process<object>>) => () =>
    new Intensities(modelOf([variable("a")], [process("P", terms)]))
  const message = "Process P names the variable nobody, which the model does not declare."
  expect(refused({ drivers: [{ variable: "nobody", elasticity: 1 }] })).toThrow(message)
  expect(refused({ drivers: [{ variable: "a", elasticity: 1, dampedBy: "nobody" }] })).toThrow(message)
  expect(refused({ amplifiers: [{ variable: "nobody", strength: 1 }] })).toThrow(message)
})
