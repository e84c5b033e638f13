import { describe, expect, test } from "vitest"
import { monteCarlo } from "./monte-carlo.ts"

describe("Monte Carlo", () => {
  test("coordinates are uniform and independent between dimensions and neighbouring points: within four standard errors", () => {
    const { pointAt } = monteCarlo({ dimensions: 3, seed: "uniform" })
    const n = 20_000
    const points = Array.from({ length: n }, (_, i) => pointAt(i))
    // Of uniform numbers less a half, products have mean 0 and variance 1/144; squares have mean 1/12 and variance 1/180.
    const mean = (of: (i: number) => number) => points.reduce((sum, _, i) => sum + of(i), 0) / n
    const at = (i: number, k: number) => ((points[i % n] as Float64Array)[k] as number) - 0.5
    for (let k = 0; k < 3; k++) {
      expect(Math.abs(mean((i) => at(i, k))) * Math.sqrt(12 * n)).toBeLessThan(4)
      expect(Math.abs(mean((i) => at(i, k) ** 2) - 1 / 12) * Math.sqrt(180 * n)).toBeLessThan(4)
      expect(Math.abs(mean((i) => at(i, k) * at(i, (k + 1) % 3))) * 12 * Math.sqrt(n)).toBeLessThan(4)
      expect(Math.abs(mean((i) => at(i, k) * at(i + 1, k))) * 12 * Math.sqrt(n)).toBeLessThan(4)
    }
  })

  test("another seed has other points, and more dimensions keep the first ones", () => {
    const few = monteCarlo({ dimensions: 2, seed: "a" }).pointAt(3)
    expect(monteCarlo({ dimensions: 5, seed: "a" }).pointAt(3).slice(0, 2)).toEqual(few)
    expect(monteCarlo({ dimensions: 2, seed: "b" }).pointAt(3)).not.toEqual(few)
  })
})
