/** Sobol's indices: functions with known ones, laws, and how often intervals hold. */
import { openStream, streamKey } from "@laksana/engine"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { saltelliBlocks } from "./blocks.ts"
import { blocksOn, evenly, gFunction, ishigami, type KnownFunction } from "./testing/known-functions.ts"
import { sobolIndices } from "./sobol-indices.ts"
import { beside } from "./testing/beside.ts"

const uniform = (name: string, index = 0) => openStream(streamKey("sobol", name), index)
const by = (luck: () => number, dimensions: number) => () => Float64Array.from({ length: 2 * dimensions }, luck)
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)

function randomly(known: KnownFunction, basePoints: number, luck: () => number, second = true) {
  const { ba, ...blocks } = blocksOn(known.dimensions, basePoints, by(luck, known.dimensions), known.at, { second })
  return second ? { ...blocks, ba } : blocks
}

const functions: [string, KnownFunction][] = [
  ["Ishigami (7, 0.1)", ishigami()],
  ["g (0, 1, 4.5, 9, 99, 99)", gFunction([0, 1, 4.5, 9, 99, 99])],
  ["g (0, 0, 0)", gFunction([0, 0, 0])],
  ["g (1, 2, 3, 4, 5)", gFunction([1, 2, 3, 4, 5])],
  ["g (9, 9, 99)", gFunction([9, 9, 99])],
]

test("the known ones are the published ones", () => {
  const rounded = (values: readonly number[]) => values.map((value) => Number(value.toFixed(4)))
  expect(rounded(ishigami().first)).toEqual([0.3139, 0.4424, 0])
  expect(rounded(ishigami().total)).toEqual([0.5576, 0.4424, 0.2437])
})

describe.each(functions)("%s", (name, known) => {
  test("chance points: within four standard errors, with and without the second order", () => {
    for (const second of [true, false]) {
      const found = sobolIndices(randomly(known, 2 ** 13, uniform(name), second))
      expect(Math.abs(found.variance / known.variance - 1)).toBeLessThan(0.08)
      for (const each of beside(found, known)) {
        expect(Math.abs(each.estimate - each.known)).toBeLessThanOrEqual(4 * each.error + 1e-12)
        expect(each.error).toBeLessThan(0.035)
      }
    }
  })

  test("even points: to three decimals", () => {
    const found = sobolIndices(blocksOn(known.dimensions, 2 ** 15, evenly(2 * known.dimensions), known.at))
    for (const each of beside(found, known)) expect(Math.abs(each.estimate - each.known)).toBeLessThan(0.001)
  })
})

describe("laws", () => {
  const seeds = fc.integer({ min: 0, max: 1e6 })
  /** An additive function of random slopes, one of them 0. */
  const additive = (slopes: readonly number[]) => (point: ArrayLike<number>) =>
    slopes.reduce((sum, slope, i) => sum + slope * (point[i] ?? 0) ** (i + 1), 0)

  test("additive: nothing of the second order, totals are first orders, and they sum to 1", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const luck = uniform("additive", seed)
        const slopes = [luck(), luck(), 0, luck()]
        const found = sobolIndices(blocksOn(4, 500, by(luck, 4), additive(slopes)))
        // Var(x^k) = 1/(2k + 1) − 1/(k + 1)².
        const parts = slopes.map((slope, i) => slope ** 2 * (1 / (2 * i + 3) - 1 / (i + 2) ** 2))
        const whole = parts.reduce((sum, part) => sum + part, 0)
        found.first.forEach(({ estimate, error }, i) => {
          expect(Math.abs(estimate - (parts[i] ?? 0) / whole)).toBeLessThanOrEqual(4.5 * error)
        })
        for (const each of [...(found.second ?? []), found.interactions]) {
          // The dimensions alone make all of it, up to the base points' own unevenness in the shares.
          expect(Math.abs(each.estimate)).toBeLessThanOrEqual(4.5 * each.error)
        }
        found.first.forEach((each, i) => expect(each.estimate).toBeCloseTo(found.total[i]?.estimate ?? 0, 12))
        expect(found.first[2]?.estimate).toBe(0)
      }),
      { numRuns: 15 },
    )
  })

  test("another origin or unit changes no index", () => {
    fc.assert(
      fc.property(
        seeds,
        fc.double({ min: -50, max: 50, noNaN: true }),
        fc.constantFrom(-3, 0.01, 40),
        (seed, by0, by1) => {
          const { at } = ishigami()
          const blocks = blocksOn(3, 60, by(uniform("origin", seed), 3), at)
          const moved = blocksOn(3, 60, by(uniform("origin", seed), 3), (point) => by0 + by1 * at(point))
          const [found, other] = [sobolIndices(blocks), sobolIndices(moved)]
          for (const order of ["first", "total"] as const) {
            found[order].forEach((each, i) => {
              expect(other[order][i]?.estimate).toBeCloseTo(each.estimate, 8)
              expect(other[order][i]?.high).toBeCloseTo(each.high, 8)
            })
          }
        },
      ),
      { numRuns: 15 },
    )
  })

  test("all the same: indices of 0, and told", () => {
    const found = sobolIndices(blocksOn(2, 8, by(uniform("same"), 2), () => 0.1))
    expect(found).toMatchObject({ found: "constant", variance: 0, luck: undefined })
    const all = [...found.first, ...found.total, ...(found.second ?? []), found.interactions]
    expect(all.map(({ estimate, low, high }) => [estimate, low, high])).toEqual(upTo(6).map(() => [0, 0, 0]))
  })

  test("misuse is refused", () => {
    const blocks = blocksOn(2, 8, by(uniform("misuse"), 2), ([x = 0]) => x)
    expect(() => sobolIndices({ ...blocks, b: new Float64Array(3) })).toThrow(RangeError)
    expect(() => sobolIndices({ ...blocks, ba: blocks.ba.slice(1) })).toThrow(RangeError)
    expect(() => sobolIndices({ ...blocks, a: blocks.a.with(2, Number.NaN) })).toThrow(RangeError)
    expect(() => sobolIndices(blocks, { runs: 2 })).toThrow(RangeError)
    expect(() => sobolIndices(blocks, { runs: 2, luck: "common" })).toThrow(RangeError)
    expect(() => sobolIndices(blocks, { runs: 3, luck: "own" })).toThrow(RangeError)
    expect(() => sobolIndices(blocks, { level: 1 })).toThrow(RangeError)
    expect(() => sobolIndices(blocks, { bootstrap: { uniform: uniform("few"), resamples: 20 } })).toThrow(RangeError)
  })
})

test("blocks are told apart in the order of a design's points, whole base points only", () => {
  const { a, b, ab, ba } = blocksOn(
    2,
    5,
    by(uniform("order"), 2),
    ([x = 0, y = 0], _j, _place, run) => x + 10 * y + run,
    {
      runs: 3,
    },
  )
  const rows = upTo(5).flatMap((j) =>
    [a, b, ...ab, ...ba].flatMap((block) => Array.from(block.subarray(3 * j, 3 * j + 3))),
  )
  expect(saltelliBlocks(rows, { dimensions: 2, secondOrder: true, runs: 3 })).toEqual({ a, b, ab, ba })
  const four = (block: Float64Array) => block.slice(0, 12)
  expect(saltelliBlocks(rows.slice(0, -1), { dimensions: 2, secondOrder: true, runs: 3 })).toEqual({
    a: four(a),
    b: four(b),
    ab: ab.map(four),
    ba: ba.map(four),
  })
  const first = upTo(5).flatMap((j) => [a, b, ...ab].flatMap((block) => Array.from(block.subarray(3 * j, 3 * j + 3))))
  expect(saltelliBlocks(first, { dimensions: 2, secondOrder: false, runs: 3 })).toEqual({ a, b, ab })
})

describe("intervals", () => {
  const known = ishigami()
  const cases: [string, number, (i: number) => ReturnType<typeof uniform> | undefined][] = [
    ["by the bootstrap", 100, (i) => uniform("resamples", i)],
    ["linearised", 250, () => undefined],
  ]
  test.each(cases)("%s: hold each index at least as often as they say", (name, repeats, resampling) => {
    const held: number[] = []
    for (let i = 0; i < repeats; i++) {
      const again = resampling(i)
      const found = sobolIndices(randomly(known, 300, uniform(`held ${name}`, i)), {
        level: 0.9,
        ...(again && { bootstrap: { uniform: again, resamples: 200 } }),
      })
      beside(found, known).forEach(({ known, low, high }, k) => {
        // Ends that are 0 by construction meet a known 0 up to rounding.
        held[k] = (held[k] ?? 0) + (low <= known + 1e-12 && high >= known - 1e-12 ? 1 / repeats : 0)
      })
    }
    expect(Math.min(...held)).toBeGreaterThan(0.9 - 4 * Math.sqrt((0.9 * 0.1) / repeats))
  })
})
