import { describe, expect, test } from "vitest"
import type { Factor } from "../factors/factor.ts"
import { parameterFactors } from "../factors/factors-of.ts"
import type { Outcome } from "../outcomes/outcome.ts"
import { oneRate, oneRateCase, oneRateFile } from "../testing/one-rate.ts"
import { evaluatorOf } from "./evaluator.ts"
import { rowsOf, type RowsSpec } from "./rows-spec.ts"

const seed = "rows"
const specs: readonly RowsSpec[] = [
  { kind: "sobol", factors: 3, points: 16, runs: 2, luck: "own", seed },
  { kind: "latin-hypercube", factors: 3, points: 10, runs: 3, luck: "common", seed },
  { kind: "monte-carlo", factors: 3, points: 12, runs: 1, luck: "own", seed },
  { kind: "morris", factors: 3, trajectories: 4, levels: 4, candidates: 20, runs: 2, seed },
  { kind: "one-at-a-time", base: [0.5, 0.5], settings: [[0.05, 0.95], [0.1]], runs: 4 },
  { kind: "sobol-indices", factors: 3, basePoints: 8, secondOrder: true, seed },
  { kind: "full-factorial", levels: [3, 2], runs: 4 },
]

describe.each(specs)("rows of $kind", (spec) => {
  test("are functions of their position, and of what a file holds", () => {
    const rows = rowsOf(spec)
    const again = rowsOf(JSON.parse(JSON.stringify(spec)) as RowsSpec)
    const all = Array.from({ length: rows.size }, (_, row) => rows.rowAt(row))
    for (const [row, { point }] of all.entries()) {
      expect(point).toHaveLength(rows.factors)
      expect(point.every((coordinate) => coordinate >= 0 && coordinate < 1)).toBe(true)
      expect(again.rowAt(rows.size - 1 - row)).toEqual(all[rows.size - 1 - row])
    }
  })
})

test("points with luck in common have each run's luck in common, and with their own none", () => {
  const luckOf = (luck: "own" | "common") => {
    const rows = rowsOf({ kind: "sobol", factors: 1, points: 3, runs: 2, luck, seed })
    return Array.from({ length: rows.size }, (_, row) => rows.rowAt(row).luck)
  }
  expect(luckOf("common")).toEqual([0, 1, 0, 1, 0, 1])
  expect(luckOf("own")).toEqual([0, 1, 2, 3, 4, 5])
})

test("of combinations every run is whole before the next begins, and more runs change none", () => {
  const rowsFor = (runs: number) => {
    const rows = rowsOf({ kind: "full-factorial", levels: [2, 3], runs })
    return Array.from({ length: rows.size }, (_, row) => rows.rowAt(row))
  }
  const few = rowsFor(2)
  expect(few.map(({ draw, luck }) => [draw, luck])).toEqual(
    [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1].map((run) => [run, run]),
  )
  const points = few.map(({ point }) => [...point].join())
  expect(new Set(points.slice(0, 6)).size).toBe(6)
  expect(points.slice(6)).toEqual(points.slice(0, 6))
  expect(rowsFor(5).slice(0, few.length)).toEqual(few)
  const without = rowsOf({ kind: "full-factorial", levels: [], runs: 3 })
  expect([without.size, without.rowAt(2)]).toEqual([3, { point: new Float64Array(0), draw: 2, luck: 2 }])
})

describe("blocks for Sobol' indices", () => {
  const factors = parameterFactors(oneRate, {}) as readonly [Factor, Factor]
  const spec: RowsSpec = { kind: "sobol-indices", factors: 2, basePoints: 4096, secondOrder: false, seed }
  const rows = rowsOf(spec)
  const ofABlock = 6

  test("take the present and luck from B one at a time, as they do a coordinate", () => {
    const [a, b, ...mixed] = Array.from({ length: ofABlock }, (_, row) => rows.rowAt(ofABlock * 5 + row))
    const from = mixed.map(({ point, draw, luck }) =>
      [point[0] === b?.point[0], point[1] === b?.point[1], draw === b?.draw, luck === b?.luck].map(Number).join(""),
    )
    expect(from).toEqual(["1000", "0100", "0010", "0001"])
    expect([a?.draw, a?.luck]).not.toEqual([b?.draw, b?.luck])
  })

  test("split the variance into luck and parameters as the law of total variance does", () => {
    const outcome: Outcome = { kind: "reached", milestone: "once", by: "2025-12-31" }
    const evaluator = evaluatorOf({
      setting: { model: oneRate, seed },
      case: oneRateCase,
      file: oneRateFile,
      factors,
      outcomes: [outcome],
    })
    const values = evaluator.run(rows, 0, rows.size)
    // Of 1 − exp(−12 rate), with the rate uniform from 0.02 to 0.2: E and E of the square, integrated by hand.
    const integral = (power: number) => (Math.exp(-power * 0.02) - Math.exp(-power * 0.2)) / (power * 0.18)
    const mean = 1 - integral(12)
    const square = 1 - 2 * integral(12) + integral(24)
    const [within, between] = [mean - square, square - mean * mean]
    const n = 4096
    const total = (row: number) => {
      const halves = Array.from({ length: n }, (_, j) => {
        const change = (values[ofABlock * j] as number) - (values[ofABlock * j + row] as number)
        return change ** 2 / 2
      })
      const found = halves.reduce((sum, half) => sum + half, 0) / n
      const error = Math.sqrt(halves.reduce((sum, half) => sum + (half - found) ** 2, 0) / n / n)
      return { found, error }
    }
    const luck = total(5)
    expect(Math.abs(luck.found - within)).toBeLessThan(4 * luck.error)
    // A rate matters in itself and by when luck lets it: its total index is at least its own part.
    const rate = total(2)
    expect(rate.found).toBeGreaterThan(between - 4 * rate.error)
    expect(rate.found).toBeLessThan(mean * (1 - mean))
    // What nothing reads, and a present that is everywhere the same, change nothing at all.
    expect([total(3).found, total(4).found]).toEqual([0, 0])
  })
})
