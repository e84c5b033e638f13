/** Tipping point, and isotonic regression: by hand, by brute force, and how often the interval holds the true date. */
import { openStream, streamKey } from "@laksana/engine"
import fc from "fast-check"
import { expect, test } from "vitest"
import { isotonic } from "./isotonic.ts"
import { type DecisionDate, tippingPointOf } from "./tipping-point.ts"

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)

/** The max-min formula (Barlow et al. 1972, theorem 1.4), which pools nothing. */
function slowly(values: readonly number[], weights: readonly number[]): number[] {
  const mean = (from: number, to: number) => {
    const places = upTo(to - from + 1).map((at) => from + at)
    const weight = places.reduce((sum, at) => sum + (weights[at] as number), 0)
    return places.reduce((sum, at) => sum + (weights[at] as number) * (values[at] as number), 0) / weight
  }
  return values.map((_, at) =>
    Math.max(
      ...upTo(at + 1).map((from) => Math.min(...upTo(values.length - at).map((further) => mean(from, at + further)))),
    ),
  )
}

const weighted = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 5 })), { maxLength: 12 })

test("isotonic regression is that of the max-min formula, and falls as its mirror rises", () => {
  fc.assert(
    fc.property(weighted, (each) => {
      const [values, weights] = [each.map(([value]) => value), each.map(([, weight]) => weight)]
      const found = isotonic(values, weights, "rising")
      slowly(values, weights).forEach((value, at) => expect(found[at]).toBeCloseTo(value, 10))
      const mirrored = isotonic(
        values.map((value) => -value),
        weights,
        "falling",
      )
      found.forEach((value, at) => expect(mirrored[at]).toBeCloseTo(-value, 10))
    }),
    { seed: 1, numRuns: 300 },
  )
})

test("no other rising values on a grid are nearer, tried all", () => {
  const grid = upTo(13).map((at) => at / 2)
  const weights = [1, 3, 2, 1]
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 4, maxLength: 4 }), (values) => {
      const off = (tried: readonly number[]) =>
        tried.reduce((sum, value, at) => sum + (weights[at] as number) * (value - (values[at] as number)) ** 2, 0)
      const found = isotonic(values, weights, "rising")
      const least = off(found)
      const walk = (tried: readonly number[]): void => {
        if (tried.length === 4) expect(off(tried)).toBeGreaterThanOrEqual(least - 1e-9)
        else for (const next of grid) if (next >= (tried.at(-1) ?? 0)) walk([...tried, next])
      }
      walk([])
    }),
    { seed: 2, numRuns: 5 },
  )
})

const decided = (date: number, share: number, reach: number): DecisionDate => ({
  date,
  share,
  low: share - reach,
  high: share + reach,
  runs: 100,
})

test("by hand: smoothed where later seemed better, and lines drawn between the dates", () => {
  const dates = [decided(0, 0.9, 0.05), decided(10, 0.84, 0.05), decided(20, 0.88, 0.05), decided(30, 0.62, 0.05)]
  const found = tippingPointOf(dates, 0.8)
  expect(found.kind).toBe("turns")
  expect(found.last).toBe(20)
  ;[0.9, 0.86, 0.86, 0.62].forEach((share, at) => expect(found.smoothed[at]).toBeCloseTo(share, 12))
  expect(found.crossing).toBeCloseTo(20 + 10 * (0.06 / 0.24), 10)
  expect(found.earliest).toBe(20)
  expect(found.latest).toBe(30)
})

test("never and always: told as such, with the ends that are not seen left out", () => {
  const dates = [decided(5, 0.7, 0.15), decided(6, 0.6, 0.15)]
  expect(tippingPointOf(dates, 0.95)).toMatchObject({ kind: "never reached", last: undefined, crossing: 5 })
  expect(tippingPointOf(dates, 0.4)).toMatchObject({ kind: "always reached", last: 6, crossing: 6, latest: undefined })
  expect(tippingPointOf(dates, 0.8)).toMatchObject({ kind: "never reached", earliest: undefined, latest: 6 })
  expect(tippingPointOf(dates, 0.65)).toMatchObject({ kind: "turns", earliest: undefined, latest: undefined, last: 5 })
  expect(() => tippingPointOf([], 0.5)).toThrow(RangeError)
  expect(() => tippingPointOf([decided(5, 0.5, 0.1), decided(5, 0.4, 0.1)], 0.5)).toThrow(RangeError)
})

test.each([
  // The target is met on a day between two dates, on a curve.
  { name: "a curve", chanceOn: (day: number) => 0.95 / (1 + (day / 40) ** 3), turn: 40 * (0.95 / 0.75 - 1) ** (1 / 3) },
  { name: "a cliff just after a date", chanceOn: (day: number) => (day <= 18.1 ? 0.8 : 0.7), turn: 18.1 },
  { name: "a plain at the target, then less", chanceOn: (day: number) => (day <= 18.1 ? 0.75 : 0.7), turn: 18.1 },
])(
  "the interval holds the true date as often as those of the shares hold theirs: $name",
  ({ name, chanceOn, turn }) => {
    const [trials, runs] = [500, 200]
    const held = upTo(trials).filter((index) => {
      const luck = openStream(streamKey("tipping", name), index)
      const dates = upTo(9).map((at) => {
        const date = 6 * at
        const successes = upTo(runs).filter(() => luck() < chanceOn(date)).length
        const share = successes / runs
        // Agresti & Coull (1998) at 90 %.
        const centre = (successes + 1.35) / (runs + 2.7)
        const reach = 1.645 * Math.sqrt((centre * (1 - centre)) / (runs + 2.7))
        return { date, share, low: Math.min(share, centre - reach), high: Math.max(share, centre + reach), runs }
      })
      const { earliest = -Infinity, latest = Infinity } = tippingPointOf(dates, 0.75)
      return earliest <= turn && turn <= latest
    }).length
    expect(held / trials).toBeGreaterThan(0.9 - 3 * Math.sqrt((0.9 * 0.1) / trials))
  },
)
