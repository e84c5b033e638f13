/** Tornado: bars by hand, their order, and how often their intervals hold. */
import { openStream, streamKey } from "@laksana/engine"
import fc from "fast-check"
import { expect, test } from "vitest"
import { tornado } from "./tornado.ts"

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)

test("by hand, three runs", () => {
  const [bar] = tornado([1, 2, 3], [{ name: "speed", low: [0, 1, 1], high: [3, 5, 7] }], { luck: "common" })
  expect(bar).toMatchObject({ name: "speed", kind: "moves", swing: { difference: 13 / 3 } })
  expect(bar?.low.difference).toBeCloseTo(-4 / 3, 12)
  expect(bar?.high.difference).toBe(3)
  expect(bar?.reach).toBeCloseTo(13 / 3, 12)
  // Differences 2, 3, 4: an error of 1/√3, and t = 4.30 with two degrees of freedom (here 4.27).
  expect(bar?.high.interval?.error).toBeCloseTo(1 / Math.sqrt(3), 12)
  expect((bar?.high.interval?.high ?? 0) - 3).toBeCloseTo(4.27 / Math.sqrt(3), 2)
})

test("both ends on one side reach from the baseline; a single run has no interval", () => {
  const [bar] = tornado([10], [{ name: "x", low: [12], high: [15] }], { luck: "common" })
  expect(bar).toMatchObject({ reach: 5, low: { difference: 2, interval: undefined }, swing: { difference: 3 } })
})

test("by reach, equals as declared, still ones last as declared", () => {
  const moved = [
    ["none", 0],
    ["short", 1],
    ["long", -5],
    ["also none", 0],
    ["short too", -1],
  ] as const
  const bars = tornado(
    [0, 0],
    moved.map(([name, by]) => ({ name, low: [0, 0], high: [by, by] })),
    { luck: "own" },
  )
  expect(bars.map(({ name }) => name)).toEqual(["long", "short", "short too", "none", "also none"])
  expect(bars.map(({ kind }) => kind)).toEqual(["moves", "moves", "moves", "still", "still"])
})

test("what moves runs both ways and not their mean is not still", () => {
  const [bar] = tornado([0, 0], [{ name: "x", low: [0, 0], high: [1, -1] }], { luck: "common" })
  expect(bar).toMatchObject({ kind: "moves", reach: 0 })
})

test("declaring bars in another order changes none of them", () => {
  const values = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(values, fc.array(fc.record({ low: values, high: values }), { maxLength: 6 }), (baseline, ends) => {
      const moved = ends.map((each, name) => ({ name, ...each }))
      const bars = tornado(baseline, moved, { luck: "common" })
      const other = tornado(baseline, moved.toReversed(), { luck: "common" })
      const byName = (found: typeof bars) => found.toSorted((a, b) => a.name - b.name)
      expect(byName(other)).toEqual(byName(bars))
      expect(other.map(({ reach }) => reach)).toEqual(bars.map(({ reach }) => reach))
    }),
    { numRuns: 50 },
  )
})

test.each(["common", "own"] as const)("%s luck: intervals hold the difference as often as they say", (luck) => {
  const repeats = 500
  let held = 0
  let width = 0
  for (let i = 0; i < repeats; i++) {
    const uniform = openStream(streamKey("tornado", luck), i)
    const shared = upTo(8).map(() => uniform())
    const values = (shift: number) =>
      upTo(8).map((run) => shift + (luck === "common" ? (shared[run] ?? 0) : uniform()) + uniform() / 4)
    const [bar] = tornado(values(0), [{ name: "x", low: values(0.2), high: values(1) }], { luck, level: 0.9 })
    const told = bar?.high.interval
    if (told && told.low <= 1 && told.high >= 1) held++
    width += ((told?.high ?? 0) - (told?.low ?? 0)) / repeats
  }
  expect(held / repeats).toBeGreaterThan(0.9 - 4 * Math.sqrt((0.9 * 0.1) / repeats))
  expect(held / repeats).toBeLessThan(0.95)
  // Common luck leaves a quarter of the spread or so.
  expect(width).toBeLessThan(luck === "common" ? 0.16 : 0.6)
})

test("misuse is refused", () => {
  const moved = [{ name: "x", low: [1, 2], high: [1, 2] }]
  expect(() => tornado([1], moved, { luck: "common" })).toThrow(RangeError)
  expect(() => tornado([1, Number.NaN], moved, { luck: "common" })).toThrow(RangeError)
  expect(() => tornado([1, 2], moved, { luck: "own", level: 2 })).toThrow(RangeError)
})
