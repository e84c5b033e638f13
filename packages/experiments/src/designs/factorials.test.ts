import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { fractionalFactorial, type FractionalFactorial } from "./fractional-factorial.ts"
import { fullFactorial } from "./full-factorial.ts"
import { minimumAberration } from "./minimum-aberration.ts"
import { oneAtATime } from "./one-at-a-time.ts"

const signsOf = (design: FractionalFactorial) =>
  Array.from({ length: design.size }, (_, i) =>
    Array.from(design.pointAt(i), (u) => (u === 0.75 ? 1 : u === 0.25 ? -1 : 0)),
  )

const product = (row: readonly number[], factors: readonly number[]) =>
  factors.reduce((sign, factor) => sign * (row[factor] as number), 1)

const subsets = (n: number, size: number): number[][] =>
  size === 0
    ? [[]]
    : Array.from({ length: n }, (_, last) => last).flatMap((last) => subsets(last, size - 1).map((s) => [...s, last]))

describe("full factorial", () => {
  test("has every combination of levels once, the last factor fastest", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 }), (levels) => {
        const { size, pointAt } = fullFactorial(levels)
        const combinations = Array.from({ length: size ?? 0 }, (_, i) =>
          Array.from(pointAt(i), (u, factor) => Math.floor(u * (levels[factor] as number))),
        )
        const expected = levels.reduce<number[][]>(
          (all, count) => all.flatMap((one) => Array.from({ length: count }, (_, level) => [...one, level])),
          [[]],
        )
        expect(combinations).toEqual(expected)
      }),
    )
  })

  test("levels lie in the middle of equal parts, and more combinations than numbers can tell apart are refused", () => {
    expect([...fullFactorial([2, 5]).pointAt(7)]).toEqual([0.75, 0.5])
    expect(() => fullFactorial(new Array<number>(60).fill(2))).toThrow(RangeError)
    expect(() => fullFactorial([])).toThrow(RangeError)
    expect(() => fullFactorial([2, 0])).toThrow(RangeError)
    expect(() => fullFactorial([2, 2]).pointAt(4)).toThrow(RangeError)
  })
})

describe("fractional factorial", () => {
  test("2^(5-2) with D = AB and E = AC: I = ABD = ACE = BCDE, as in Box, Hunter and Hunter (1978)", () => {
    const design = fractionalFactorial(3, [
      [0, 1],
      [0, 2],
    ])
    expect(design.definingRelation).toEqual([
      [0, 1, 3],
      [0, 2, 4],
      [1, 2, 3, 4],
    ])
    expect(design.resolution).toBe(3)
    expect(signsOf(design)).toEqual([
      [-1, -1, -1, 1, 1],
      [-1, -1, 1, 1, -1],
      [-1, 1, -1, -1, 1],
      [-1, 1, 1, -1, -1],
      [1, -1, -1, -1, -1],
      [1, -1, 1, -1, 1],
      [1, 1, -1, 1, -1],
      [1, 1, 1, 1, 1],
    ])
  })

  test("the product of a set of factors is always 1 where the set is a word of the defining relation, and is balanced elsewhere", () => {
    const generator = fc.subarray([0, 1, 2, 3], { minLength: 2 })
    fc.assert(
      fc.property(fc.uniqueArray(generator, { maxLength: 4, selector: (word) => word.join() }), (generators) => {
        const design = fractionalFactorial(4, generators)
        const rows = signsOf(design)
        const words = new Set(design.definingRelation.map((word) => word.join()))
        expect(words.size).toBe(2 ** generators.length - 1)
        for (let size = 1; size <= design.dimensions; size++) {
          for (const set of subsets(design.dimensions, size)) {
            const total = rows.reduce((sum, row) => sum + product(row, set), 0)
            // The added factor's sign is the product of its generator's, so every word is +1 in all rows.
            expect(total).toBe(words.has(set.join()) ? design.size : 0)
          }
        }
        expect(design.resolution).toBe(
          words.size === 0 ? undefined : Math.min(...[...words].map((word) => word.split(",").length)),
        )
      }),
      { numRuns: 40 },
    )
  })

  test("factors that are another's double, never change or are not basic are refused", () => {
    for (const generators of [
      [[0]],
      [[]],
      [[0, 0]],
      [[0, 3]],
      [[0, -1]],
      [[0, 0.5]],
      [
        [0, 1],
        [1, 0],
      ],
    ]) {
      expect(() => fractionalFactorial(3, generators)).toThrow(RangeError)
    }
    expect(() => fractionalFactorial(31, [[0, 1]])).toThrow(RangeError)
  })
})

describe("minimum aberration", () => {
  const lengths = ({ definingRelation }: FractionalFactorial) => {
    const counts = new Map<number, number>()
    for (const { length } of definingRelation) counts.set(length, (counts.get(length) ?? 0) + 1)
    return counts
  }

  test.each([3, 4, 5] as const)(
    "of resolution %i or more, with single effects and, from IV on, pairs kept apart",
    (resolution) => {
      for (let factors = 1; factors <= 15; factors++) {
        const design = minimumAberration(factors, resolution)
        expect(design.dimensions).toBe(factors)
        expect(design.resolution ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(resolution)
        // By the definition, from the points: no set of fewer factors has a product that is anything but balanced.
        const rows = signsOf(design)
        for (let size = 1; size < Math.min(resolution, factors + 1); size++) {
          for (const set of subsets(factors, size)) {
            expect(rows.reduce((sum, row) => sum + product(row, set), 0)).toBe(0)
          }
        }
      }
    },
  )

  test("sizes are the smallest there are", () => {
    const sizes = (resolution: 3 | 4 | 5) =>
      Array.from({ length: 15 }, (_, i) => Math.log2(minimumAberration(i + 1, resolution).size))
    expect(sizes(3)).toEqual([1, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4])
    expect(sizes(4)).toEqual([1, 2, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5])
    expect(sizes(5)).toEqual([1, 2, 3, 4, 4, 5, 6, 6, 7, 7, 7, 8, 8, 8, 8])
  })

  test("numbers of shortest words as Chen, Sun and Wu (1993) tabulate them", () => {
    const shortest = (factors: number, resolution: 3 | 4 | 5) => {
      const design = minimumAberration(factors, resolution)
      return lengths(design).get(design.resolution ?? 0)
    }
    expect([5, 6, 7].map((k) => shortest(k, 3))).toEqual([2, 4, 7])
    expect([9, 10, 11, 12, 13, 14, 15].map((k) => shortest(k, 3))).toEqual([4, 8, 12, 16, 22, 28, 35])
    expect([6, 7, 8].map((k) => shortest(k, 4))).toEqual([3, 7, 14])
    expect([9, 10, 11, 12, 13, 14, 15].map((k) => shortest(k, 4))).toEqual([6, 10, 25, 38, 55, 77, 105])
    expect(shortest(8, 5)).toBe(2)
  })

  test("more than 15 factors, or none, are refused", () => {
    expect(() => minimumAberration(16, 3)).toThrow(RangeError)
    expect(() => minimumAberration(0, 3)).toThrow(RangeError)
  })
})

describe("one at a time", () => {
  const design = oneAtATime([0.5, 0.2, 0.9], [[0.1, 0.8], [], [0.4]])

  test("has the base, and then each setting of each dimension alone", () => {
    expect(Array.from({ length: design.size }, (_, i) => [...design.pointAt(i)])).toEqual([
      [0.5, 0.2, 0.9],
      [0.1, 0.2, 0.9],
      [0.8, 0.2, 0.9],
      [0.5, 0.2, 0.4],
    ])
    expect([0, 2, 3].map(design.changeAt)).toEqual([
      undefined,
      { dimension: 0, coordinate: 0.8 },
      { dimension: 2, coordinate: 0.4 },
    ])
  })

  test("coordinates outside [0, 1), and settings that are not one list for each dimension, are refused", () => {
    expect(() => oneAtATime([0.5], [[1]])).toThrow(RangeError)
    expect(() => oneAtATime([-0.1], [[]])).toThrow(RangeError)
    expect(() => oneAtATime([0.5], [[Number.NaN]])).toThrow(RangeError)
    expect(() => oneAtATime([0.5], [])).toThrow(RangeError)
    expect(() => oneAtATime([], [])).toThrow(RangeError)
    expect(() => design.pointAt(4)).toThrow(RangeError)
  })
})
