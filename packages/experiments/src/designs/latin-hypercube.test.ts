import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { latinHypercube } from "./latin-hypercube.ts"

/** Every dimension has one of the first `size` points in each `size`-th part. */
function isLatin(pointAt: (index: number) => Float64Array, dimensions: number, size: number): boolean {
  const points = Array.from({ length: size }, (_, i) => pointAt(i))
  return Array.from({ length: dimensions }, (_, k) => k).every(
    (k) => new Set(points.map((point) => Math.floor((point[k] as number) * size))).size === size,
  )
}

describe("Latin hypercube", () => {
  test("the first n points, and those of each doubling, have one point in each stratum of every dimension", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 0, max: 4 }),
        (seed, strata, dimensions, doublings) => {
          const { pointAt } = latinHypercube({ dimensions, strata, seed })
          expect(isLatin(pointAt, dimensions, strata * 2 ** doublings)).toBe(true)
        },
      ),
    )
  })

  test("from one stratum it can be doubled 30 times, and to its last point", () => {
    const { pointAt } = latinHypercube({ dimensions: 1, strata: 2 ** 18, seed: "long" })
    const [last = 2] = pointAt(2 ** 19 - 1)
    expect(last > 0 && last < 1).toBe(true)
    expect(isLatin(latinHypercube({ dimensions: 2, strata: 1, seed: "one" }).pointAt, 2, 2 ** 10)).toBe(true)
  })

  test("strata of two dimensions are paired at random: χ² over pairs of 4 strata, 3,000 seeds, within its 99.99 % bound", () => {
    const pairs = new Array<number>(16).fill(0)
    const seeds = 3000
    for (let s = 0; s < seeds; s++) {
      const [x = 0, y = 0] = latinHypercube({ dimensions: 2, strata: 4, seed: `${s}` }).pointAt(2)
      const pair = Math.floor(x * 4) * 4 + Math.floor(y * 4)
      pairs[pair] = (pairs[pair] as number) + 1
    }
    expect(pairs.reduce((sum, n) => sum + (n - seeds / 16) ** 2 / (seeds / 16), 0)).toBeLessThan(44.3)
  })

  test.each([0, 5])(
    "point %i lies anywhere in its stratum: χ² over 16 parts, 3,000 seeds, within its 99.99 % bound",
    (index) => {
      const parts = new Array<number>(16).fill(0)
      const seeds = 3000
      for (let s = 0; s < seeds; s++) {
        const [x = 0] = latinHypercube({ dimensions: 1, strata: 3, seed: `${s}` }).pointAt(index)
        const part = Math.floor(((x * 3) % 1) * 16)
        parts[part] = (parts[part] as number) + 1
      }
      expect(parts.reduce((sum, n) => sum + (n - seeds / 16) ** 2 / (seeds / 16), 0)).toBeLessThan(44.3)
    },
  )

  test("the mean of a sum varies far less than between as many random points", () => {
    // A random point's sum of 5 coordinates has variance 5/12; strata leave 1/n² of it.
    const [n, seeds] = [32, 200]
    let squares = 0
    for (let s = 0; s < seeds; s++) {
      const { pointAt } = latinHypercube({ dimensions: 5, strata: n, seed: `${s}` })
      let sum = 0
      for (let i = 0; i < n; i++) sum += pointAt(i).reduce((total, u) => total + u - 0.5, 0)
      squares += (sum / n) ** 2
    }
    // n² × variance / (5/12 / n) is 1 on average; its standard error √(2 / seeds).
    expect(Math.abs((squares / seeds / (5 / 12 / n)) * n ** 2 - 1)).toBeLessThan(4 * Math.sqrt(2 / seeds))
  })

  test("no strata, half a stratum or too many are refused", () => {
    for (const strata of [0, 1.5, Number.NaN, 2 ** 18 + 1]) {
      expect(() => latinHypercube({ dimensions: 1, strata, seed: "s" })).toThrow(RangeError)
    }
    expect(() => latinHypercube({ dimensions: 1, strata: 4, seed: "s" }).pointAt(2 ** 31)).toThrow(RangeError)
  })
})
