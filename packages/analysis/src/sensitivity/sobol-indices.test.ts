/** Sobol's indices: functions with known ones, laws, luck taken out, and how often intervals hold. */
import { openStream, streamKey } from "@laksana/engine"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { blocksOn, evenly, gFunction, ishigami, type KnownFunction } from "./testing/known-functions.ts"
import { type SobolIndices, sobolIndices } from "./sobol-indices.ts"

const uniform = (name: string, index = 0) => openStream(streamKey("sobol", name), index)
/** Box & Muller (1958). */
const normal = (luck: () => number) => Math.sqrt(-2 * Math.log(luck())) * Math.cos(2 * Math.PI * luck())
const by = (luck: () => number, dimensions: number) => () => Float64Array.from({ length: 2 * dimensions }, luck)
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)

function randomly(known: KnownFunction, basePoints: number, luck: () => number, second = true) {
  const { ba, ...blocks } = blocksOn(known.dimensions, basePoints, by(luck, known.dimensions), known.at, { second })
  return second ? { ...blocks, ba } : blocks
}

/** Every index beside its known value. */
function beside(found: SobolIndices, known: KnownFunction) {
  return [
    ...found.first.map((each, i) => ({ ...each, known: known.first[i] ?? 0 })),
    ...found.total.map((each, i) => ({ ...each, known: known.total[i] ?? 0 })),
    ...(found.second ?? []).map((each) => ({ ...each, known: known.second(...each.dimensions) })),
    { ...found.interactions, known: 1 - known.first.reduce((sum, value) => sum + value, 0) },
  ]
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
        const value = additive([luck(), luck(), 0, luck()])
        const found = sobolIndices(blocksOn(4, 500, by(luck, 4), value))
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

describe("with luck", () => {
  const known = ishigami()
  const share = 0.6
  const size = Math.sqrt((known.variance * share) / (1 - share))
  /** A number of luck for each base point and run, and where it is own, for each place too. */
  const luckOf = (name: string, common: boolean) => {
    const drawn = new Map<string, number>()
    const stream = uniform(name)
    return (basePoint: number, place: number, run: number) => {
      const key = `${basePoint} ${run} ${common ? "" : place}`
      const found = drawn.get(key) ?? normal(stream)
      drawn.set(key, found)
      return found
    }
  }

  test.each(["own", "base-point"] as const)(
    "%s luck: indices are those of the mean response, and luck's share is told",
    (luck) => {
      for (const second of [true, false]) {
        const noise = luckOf(`noise ${luck}`, luck === "base-point")
        const { ba, ...blocks } = blocksOn(
          3,
          6000,
          by(uniform(`lucky ${luck}`), 3),
          // Luck that is larger where the first coordinate is: an interaction of both, which is luck's.
          (point, ...where) => known.at(point) + size * Math.sqrt(3) * (point[0] ?? 0) * noise(...where),
          { second, runs: 2 },
        )
        const found = sobolIndices(second ? { ...blocks, ba } : blocks, { runs: 2, luck })
        for (const each of beside(found, known)) {
          expect(Math.abs(each.estimate - each.known)).toBeLessThanOrEqual(4 * each.error)
          expect(each.error).toBeLessThan(0.08)
        }
        expect(Math.abs((found.luck?.estimate ?? 0) - share)).toBeLessThan(4 * (found.luck?.error ?? 0))
        expect(found.luck?.error).toBeLessThan(0.02)
      }
    },
  )

  test("one run would lengthen totals by luck; two take it out, as does averaging over many tries", () => {
    const tries = upTo(60).map((i) => {
      const noise = luckOf(`tries ${i}`, false)
      const value = (point: Float64Array, ...where: [number, number, number]) =>
        known.at(point) + size * noise(...where)
      const blocks = blocksOn(3, 200, by(uniform("tries", i), 3), value, { runs: 2 })
      const first = (block: Float64Array) => block.filter((_, at) => at % 2 === 0)
      const one = { a: first(blocks.a), b: first(blocks.b), ab: blocks.ab.map(first), ba: blocks.ba.map(first) }
      return [sobolIndices(one).total[1], sobolIndices(blocks, { runs: 2, luck: "own" }).total[1]] as const
    })
    const mean = (of: 0 | 1) => tries.reduce((sum, each) => sum + (each[of]?.estimate ?? 0) / tries.length, 0)
    // (0.4424 · 0.4 + 0.6): luck counts as an interaction of every dimension.
    expect(Math.abs(mean(0) - 0.777)).toBeLessThan(0.02)
    expect(Math.abs(mean(1) - 0.442)).toBeLessThan(0.04)
  })

  test("yes or no: with chances a + b x + c y, first orders are b² and c² over their sum", () => {
    const luck = uniform("yes or no")
    const blocks = blocksOn(3, 6000, by(luck, 3), ([x = 0, y = 0]) => (luck() < 0.1 + 0.6 * x + 0.3 * y ? 1 : 0), {
      runs: 3,
    })
    const found = sobolIndices(blocks, { runs: 3, luck: "own" })
    const expected = [0.8, 0.2, 0]
    for (const order of ["first", "total"] as const) {
      found[order].forEach((each, i) => {
        expect(Math.abs(each.estimate - (expected[i] ?? 0))).toBeLessThanOrEqual(4 * each.error)
        expect(each.error).toBeLessThan(0.05)
      })
    }
    // Var of the chances is 0.45 / 12; a mean of 0.55 makes Var(Y) = 0.2475.
    expect(Math.abs((found.luck?.estimate ?? 0) - (1 - 0.0375 / 0.2475))).toBeLessThan(0.02)
  })

  test("nothing but luck is told as such", () => {
    const luck = uniform("nothing but luck")
    const found = sobolIndices(
      blocksOn(2, 40, by(luck, 2), () => normal(luck), { runs: 2 }),
      { runs: 2, luck: "own" },
    )
    expect(found).toMatchObject({ found: "luck", luck: { high: 1 } })
    expect(found.first.map(({ estimate }) => estimate)).toEqual([0, 0])
    expect(found.luck?.estimate).toBeGreaterThan(0.6)
  })
})
