/** Laws of PRIM: what must not change what is found. */
import { describe, expect, test } from "vitest"
import fc from "fast-check"
import { isInside } from "./box.ts"
import { planted, uniformOf } from "./testing/planted.ts"
import { prim, type Prim, type PrimOptions } from "./prim.ts"
import { type FactorColumn, type Points, sortedPoints } from "./points.ts"
import { shuffled } from "./shuffled.ts"

/** Small tables of numbers with ties, ordered and unordered levels and a boolean, with weights that are whole. */
const tables = fc
  .record({ seed: fc.integer(), count: fc.integer({ min: 20, max: 150 }), steps: fc.integer({ min: 3, max: 400 }) })
  .map(({ seed, count, steps }): Points => {
    const uniform = uniformOf(`laws ${seed}`)
    const drawn = (levels: number) => Float64Array.from({ length: count }, () => Math.floor(uniform() * levels))
    const x = drawn(steps).map((value) => value / steps)
    const y = drawn(steps * 7).map((value) => value / steps)
    const [size, place, law] = [drawn(4), drawn(3), drawn(2)]
    return {
      factors: [
        { kind: "number", values: x },
        { kind: "ordered", levels: ["a", "b", "c", "d"], values: size },
        { kind: "number", values: y },
        { kind: "unordered", levels: ["p", "q", "r"], values: place },
        { kind: "boolean", values: law },
      ],
      outcome: x.map((value, row) => (uniform() < (value < 0.5 && place[row] !== 1 ? 0.8 : 0.2) ? 1 : 0)),
      weights: drawn(3).map((weight) => weight + 1),
    }
  })
const ways = fc.record({
  objective: fc.constantFrom("mean" as const, "lenient" as const),
  alpha: fc.constantFrom(0.05, 0.1, 0.3),
})
const cases = (law: (points: Points, options: PrimOptions) => void) =>
  fc.assert(fc.property(tables, ways, law), { numRuns: 60, seed: 7 })

/** What a search found without where its limits lie. */
const sizes = ({ trajectory, pasted, offered }: Prim) =>
  [...trajectory, ...pasted, ...(offered === undefined ? [] : [offered.after])].map(({ box, ...measures }) => ({
    ...measures,
    factors: box.map(({ factor }) => factor),
  }))

const withFactor = (points: Points, place: number, change: (column: FactorColumn) => FactorColumn): Points => ({
  ...points,
  factors: points.factors.map((column, factor) => (factor === place ? change(column) : column)),
})

describe("what is found does not depend on", () => {
  test("a growing transformation of a factor", () => {
    cases((points, options) => {
      const cubed = withFactor(points, 0, (column) => ({
        kind: "number",
        values: Float64Array.from(column.values, (value) => 5 + (1 + value) ** 3),
      }))
      expect(sizes(prim(cubed, options))).toEqual(sizes(prim(points, options)))
    })
  })

  test("the order of the points", () => {
    cases((points, options) => {
      const order = shuffled([...sortedPoints(points).weights.keys()], uniformOf("order"))
      const moved = (values: ArrayLike<number>) => Float64Array.from(order, (row) => values[row] as number)
      const other: Points = {
        factors: points.factors.map((column) => ({ ...column, values: moved(column.values) })),
        outcome: moved(points.outcome),
        weights: moved(points.weights ?? []),
      }
      expect(prim(other, options)).toEqual(prim(points, options))
    })
  })

  test("a further factor that is the same everywhere", () => {
    cases((points, options) => {
      const constant = { kind: "number", values: new Float64Array(points.outcome.length).fill(3) } as const
      const further = { ...points, factors: [...points.factors, constant] }
      expect(prim(further, options)).toEqual(prim(points, options))
    })
  })

  test("whether all weights are doubled", () => {
    cases((points, options) => {
      const doubled = { ...points, weights: Float64Array.from(points.weights ?? [], (weight) => 2 * weight) }
      expect(prim(doubled, options)).toEqual(prim(points, options))
    })
  })

  test("points of no weight", () => {
    cases((points, options) => {
      const twice = (values: ArrayLike<number>) => Float64Array.from([...Array.from(values), ...Array.from(values)])
      const padded: Points = {
        factors: points.factors.map((column) => ({ ...column, values: twice(column.values) })),
        outcome: twice(points.outcome),
        weights: twice(points.weights ?? []).map((weight, row) => (row < points.outcome.length ? weight : 0)),
      }
      expect(prim(padded, options)).toEqual(prim(points, options))
    })
  })
})

test("each peeled box lies in the one before, holds the least support, and is as dense as its points say", () => {
  cases((points, options) => {
    const { trajectory } = prim(points, options)
    const sorted = sortedPoints(points)
    const rows = [...sorted.weights.keys()]
    let before = new Set(rows)
    for (const { box, density, coverage, mass, inside } of trajectory) {
      const own = rows.filter((row) => isInside(sorted, box, row))
      expect(own.every((row) => before.has(row))).toBe(true)
      const sum = (of: readonly number[], value: (row: number) => number) =>
        of.reduce((all, row) => all + value(row), 0)
      const weight = (row: number) => sorted.weights[row] as number
      const success = (row: number) => weight(row) * (sorted.outcome[row] as number)
      expect(inside).toBe(own.length)
      expect(mass).toBeCloseTo(sum(own, weight) / sum(rows, weight), 12)
      expect(density).toBeCloseTo(sum(own, success) / sum(own, weight), 12)
      expect(coverage).toBeCloseTo(sum(own, success) / Math.max(1, sum(rows, success)), 12)
      expect(mass).toBeGreaterThanOrEqual(0.05 - 1e-9)
      before = new Set(own)
    }
  })
})

test("shares of runs that succeed count as so many runs", () => {
  // Each point once with the share 0.25 of four runs, or four times with one success.
  const shares = planted("shares", { factors: 2, count: 100, inside: ([x = 0]) => x < 0.4, chances: [1, 0] })
  const outcome = Float64Array.from(shares.outcome, (success) => (success === 1 ? 0.75 : 0.25))
  const four = (values: ArrayLike<number>) => Float64Array.from(values, (value) => value)
  const repeated: Points = {
    factors: shares.factors.map((column) => ({
      ...column,
      values: [column, column, column, column].flatMap(({ values }) => Array.from(four(values))),
    })),
    outcome: [0, 1, 2, 3].flatMap((run) => Array.from(outcome, (share) => (run < share * 4 ? 1 : 0))),
  }
  const measures = ({ trajectory }: Prim) =>
    trajectory.map(({ box, density, coverage }) => ({ box, density, coverage }))
  expect(measures(prim(repeated))).toEqual(measures(prim({ ...shares, outcome })))
})

test("points that do not fit together are refused", () => {
  const values = [1, 2, 3]
  const number = { kind: "number", values } as const
  const refused = (points: Points, options: PrimOptions = {}) => expect(() => prim(points, options)).toThrow(RangeError)
  refused({ factors: [number], outcome: [0, 1] })
  refused({ factors: [], outcome: [0, 1] })
  refused({ factors: [number], outcome: [0, 1, 2] })
  refused({ factors: [number], outcome: [0, 1, Number.NaN] })
  refused({ factors: [{ kind: "boolean", values }], outcome: [0, 1, 1] })
  refused({ factors: [{ kind: "ordered", levels: ["a", "b"], values }], outcome: [0, 1, 1] })
  refused({ factors: [number], outcome: [0, 1, 1], weights: [0, 0, 0] })
  refused({ factors: [number], outcome: [0, 1, 1] }, { alpha: 0 })
  refused({ factors: [number], outcome: [0, 1, 1] }, { minimumSupport: 1 })
})
