/** Sobol's indices of an outcome with luck: those of its mean response, whatever the luck, and with intervals that hold. */
import { openStream, streamKey } from "@laksana/engine"
import { describe, expect, test } from "vitest"
import { sobolIndices } from "./sobol-indices.ts"
import { beside } from "./testing/beside.ts"
import { blocksOn, ishigami } from "./testing/known-functions.ts"

const uniform = (name: string, index = 0) => openStream(streamKey("luck of indices", name), index)
/** Box & Muller (1958). */
const normal = (luck: () => number) => Math.sqrt(-2 * Math.log(luck())) * Math.cos(2 * Math.PI * luck())
const by = (luck: () => number, dimensions: number) => () => Float64Array.from({ length: 2 * dimensions }, luck)
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)

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

  test.each(["own", "base-point"] as const)(
    "%s luck: intervals hold as often as they say, by the bootstrap and linearised",
    (luck) => {
      const repeats = 100
      const held = new Map<string, number>()
      for (let i = 0; i < repeats; i++) {
        const noise = luckOf(`held ${luck} ${i}`, luck === "base-point")
        const value = (point: Float64Array, ...where: [number, number, number]) =>
          known.at(point) + size * noise(...where)
        const { ba: _, ...blocks } = blocksOn(3, 200, by(uniform(`held ${luck}`, i), 3), value, {
          second: false,
          runs: 2,
        })
        for (const bootstrap of [undefined, { uniform: uniform("resamples", i), resamples: 200 }]) {
          const found = sobolIndices(blocks, { runs: 2, luck, level: 0.9, ...(bootstrap && { bootstrap }) })
          const all = [...beside(found, known), { low: 0, high: 0, ...found.luck, known: share }]
          all.forEach(({ known, low, high }, k) => {
            const key = `${k} ${bootstrap === undefined ? "linearised" : "resampled"}`
            held.set(key, (held.get(key) ?? 0) + (low <= known && high >= known ? 1 / repeats : 0))
          })
        }
      }
      expect(Math.min(...held.values())).toBeGreaterThan(0.9 - 4 * Math.sqrt((0.9 * 0.1) / repeats))
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
