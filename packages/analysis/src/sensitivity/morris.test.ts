/** Morris's effects: Ishigami's function against all effects on its grid, functions with known ones, and how often intervals hold. */
import { openStream, streamKey } from "@laksana/engine"
import { describe, expect, test } from "vitest"
import { morris, type Trajectory } from "./morris.ts"
import { ishigami } from "./testing/known-functions.ts"

const uniform = (name: string, index = 0) => openStream(streamKey("morris", name), index)
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)
const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** Four levels and Δ = 2/3: from each level there is one step that stays on the grid. */
const levels = [0, 1 / 3, 2 / 3, 1]
const change = (from: number) => (from < 0.5 ? 2 / 3 : -2 / 3)

function trajectory(
  start: readonly number[],
  order: readonly number[],
  at: (point: readonly number[]) => number,
): Trajectory {
  const point = [...start]
  const values = [at(point)]
  const steps = order.map((dimension) => {
    const by = change(point[dimension] ?? 0)
    point[dimension] = (point[dimension] ?? 0) + by
    values.push(at(point))
    return { dimension, change: by }
  })
  return { steps, values }
}

const orders = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
]
const { at } = ishigami()
const grid = levels.flatMap((x) => levels.flatMap((y) => levels.map((z) => [x, y, z])))

/** By dimension, every elementary effect that there is on the grid. */
const enumerated = upTo(3).map((dimension) =>
  grid.map((point) => {
    const from = point[dimension] ?? 0
    return (at(point.with(dimension, from + change(from))) - at(point)) / change(from)
  }),
)
const exact = enumerated.map((effects) => ({
  mean: average(effects),
  size: average(effects.map(Math.abs)),
  deviation: Math.sqrt(average(effects.map((effect) => (effect - average(effects)) ** 2))),
}))

describe("Ishigami on its grid", () => {
  test("all trajectories give what all effects are", () => {
    const all = grid.flatMap((start) => orders.map((order) => trajectory(start, order, at)))
    morris(all).forEach(({ mean, size, deviation }, dimension) => {
      const known = exact[dimension] ?? { mean: 0, size: 0, deviation: 0 }
      expect(mean.estimate).toBeCloseTo(known.mean, 10)
      expect(size.estimate).toBeCloseTo(known.size, 10)
      // With one less below, as of a sample.
      expect(deviation.estimate).toBeCloseTo(known.deviation * Math.sqrt(all.length / (all.length - 1)), 10)
    })
    // Written out: x₂ crosses between sin² of −π or π and that of ±π/3, so all effects have the size 7 · ¾ · 3/2.
    expect(exact[1]?.size).toBeCloseTo(7.875, 12)
    expect(exact[1]?.mean).toBeCloseTo(0, 12)
  })

  const sample = (name: string, index: number, count: number) => {
    const luck = uniform(name, index)
    return upTo(count).map(() =>
      trajectory(
        upTo(3).map(() => levels[Math.floor(4 * luck())] ?? 0),
        orders[Math.floor(6 * luck())] ?? [],
        at,
      ),
    )
  }

  test.each([
    ["by the bootstrap", 300],
    ["linearised", 600],
  ] as const)("intervals %s hold them at least as often as they say", (name, repeats) => {
    const held: number[] = []
    for (let i = 0; i < repeats; i++) {
      const bootstrap = name === "linearised" ? {} : { bootstrap: { uniform: uniform("resamples", i), resamples: 300 } }
      const found = morris(sample(name, i, 40), { level: 0.9, ...bootstrap })
      found.forEach(({ mean, size, deviation }, dimension) => {
        const known = exact[dimension] ?? { mean: 0, size: 0, deviation: 0 }
        const all = [
          [mean, known.mean],
          [size, known.size],
          [deviation, known.deviation],
        ] as const
        all.forEach(([told, known], k) => {
          const hit = told.low <= known + 1e-9 && told.high >= known - 1e-9
          held[3 * dimension + k] = (held[3 * dimension + k] ?? 0) + (hit ? 1 / repeats : 0)
        })
      })
    }
    expect(Math.min(...held)).toBeGreaterThan(0.9 - 4 * Math.sqrt((0.9 * 0.1) / repeats))
  })
})

describe("groups", () => {
  const points = (name: string, dimensions: number, count: number, at: (point: readonly number[]) => number) => {
    const luck = uniform(name)
    return upTo(count).map(() => {
      const start = upTo(dimensions).map(() => levels[Math.floor(4 * luck())] ?? 0)
      return trajectory(start, upTo(dimensions), at)
    })
  }

  test("a sum: slopes are met exactly, σ is 0, and what does little is negligible", () => {
    const found = morris(points("sum", 4, 6, ([a = 0, b = 0, c = 0]) => 5 * a - 3 * b + 0.1 * c))
    expect(found.map(({ group }) => group)).toEqual(["linear", "linear", "negligible", "negligible"])
    ;[5, -3, 0.1, 0].forEach((slope, i) => {
      expect(found[i]?.mean.estimate).toBeCloseTo(slope, 10)
      expect(found[i]?.size.estimate).toBeCloseTo(Math.abs(slope), 10)
      expect(found[i]?.deviation.estimate).toBeCloseTo(0, 10)
    })
    expect(found[3]).toMatchObject({ ratio: 0, size: { estimate: 0, low: 0, high: 0 } })
  })

  test("a product: each acts by the other", () => {
    const found = morris(points("product", 3, 30, ([a = 0, b = 0, c = 0]) => 8 * (a - 0.5) * (b - 0.5) + c))
    expect(found.map(({ group }) => group)).toEqual(["interacting", "interacting", "linear"])
    expect(Math.abs(found[0]?.mean.estimate ?? 9)).toBeLessThan(found[0]?.size.estimate ?? 0)
  })

  test("nothing does anything", () => {
    expect(morris(points("nothing", 2, 3, () => 4)).map(({ group }) => group)).toEqual(["negligible", "negligible"])
  })

  test("what may yet matter is not called negligible: the upper end of its size decides", () => {
    const one = (size: number): Trajectory => ({
      steps: [
        { dimension: 1, change: 0.5 },
        { dimension: 0, change: -0.5 },
      ],
      values: [0, size, size - 5],
    })
    // 0.3 on average, below 5 % of 10; but 1.5 in one trajectory of five.
    expect(morris([0, 0, 0, 0, 0.75].map(one))[1]).toMatchObject({ size: { estimate: 0.3 }, group: "interacting" })
    expect(morris([0.15, 0.15, 0.15, 0.15, 0.15].map(one))[1]).toMatchObject({ group: "negligible" })
  })
})

test("misuse is refused: one trajectory, a step missing or made twice, a change of 0, a value too many", () => {
  const good: Trajectory = { steps: [{ dimension: 0, change: 0.5 }], values: [1, 2] }
  const bad: Trajectory[] = [
    { ...good, values: [1, 2, 3] },
    { ...good, steps: [{ dimension: 0, change: 0 }] },
    { ...good, values: [1, Number.NaN] },
    { steps: [...good.steps, ...good.steps], values: [1, 2, 3] },
  ]
  expect(() => morris([good])).toThrow(RangeError)
  for (const each of bad) expect(() => morris([each, each])).toThrow(RangeError)
})
