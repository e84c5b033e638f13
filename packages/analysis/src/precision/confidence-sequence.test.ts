/** Confidence sequences: that they hold at all times, exactly where that can be counted, and what they cost. */
import { openStream, streamKey } from "@laksana/engine"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type BoundedOutcome, confidenceSequence } from "./confidence-sequence.ts"
import { noRuns, type SeenRuns, withRun, withRuns } from "./seen-runs.ts"

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)
const seenIn = (values: readonly number[]) => values.reduce(withRun, noRuns)
const yes = (count: number, of: number): SeenRuns => ({ runs: of, sum: count, squares: count })

/** Wilson's interval (1927) at 90 %, for a fixed number of runs. */
function wilson(count: number, of: number) {
  const z = 1.6448536269514722
  const p = count / of
  const middle = (p + z ** 2 / 2 / of) / (1 + z ** 2 / of)
  const reach = (z * Math.sqrt((p * (1 - p)) / of + z ** 2 / 4 / of ** 2)) / (1 + z ** 2 / of)
  return { low: middle - reach, high: middle + reach }
}

/** The exact chance that intervals hold p at all of so many runs: the chance of each count on its way, less what has left them. */
function holdingAtAllTimes(
  p: number,
  runs: number,
  intervalOf: (count: number, of: number) => { low: number; high: number },
) {
  let chances = [1]
  for (const of of upTo(runs).map((i) => i + 1)) {
    chances = upTo(of + 1).map((count) => {
      const { low, high } = intervalOf(count, of)
      const reached = (chances[count] ?? 0) * (1 - p) + (chances[count - 1] ?? 0) * p
      return low <= p && p <= high ? reached : 0
    })
  }
  return chances.reduce((sum, chance) => sum + chance, 0)
}

describe("yes or no", () => {
  test("holds at all of the first 100 runs with at least its level, by exact count; Wilson's does not", () => {
    const sequence = confidenceSequence("proportion", { level: 0.9, halfWidth: 0.1 })
    const known = new Map<string, { low: number; high: number }>()
    const intervalOf = (count: number, of: number) => {
      const key = `${count} ${of}`
      const found = known.get(key) ?? sequence.intervalOf(yes(count, of))
      known.set(key, found)
      return found
    }
    for (const p of [0.02, 0.2, 0.5, 0.9]) {
      expect(holdingAtAllTimes(p, 100, intervalOf)).toBeGreaterThan(0.9)
      expect(holdingAtAllTimes(p, 100, wilson)).toBeLessThan(0.8)
    }
  })

  test("costs at most three times the runs that a fixed number would take, and little more of what is rare", () => {
    const z2 = 1.959963984540054 ** 2
    const fixed = (p: number, half: number) => {
      let n = 1
      while (Math.sqrt(z2) * Math.sqrt((p * (1 - p)) / n + z2 / 4 / n ** 2) > half * (1 + z2 / n)) n++
      return n
    }
    const costs = ([0.1, 0.05, 0.02] as const).flatMap((halfWidth) => {
      const sequence = confidenceSequence("proportion", { halfWidth })
      return ([0.5, 0.2, 0.05, 0.01] as const).map((p) => {
        let [short, enough] = [1, 20_000]
        while (enough - short > 1) {
          const middle = Math.floor((short + enough) / 2)
          if (sequence.intervalOf(yes(Math.round(middle * p), middle)).halfWidth <= halfWidth) enough = middle
          else short = middle
        }
        return enough / fixed(p, halfWidth)
      })
    })
    expect(Math.max(...costs)).toBeLessThan(3)
    expect(Math.min(...costs)).toBeLessThan(1.3)
    expect(Math.min(...costs)).toBeGreaterThan(1)
  })
})

/** 0, but 1 in 8 of 100 runs and −1 in 2. */
const differing = (u: number) => (u < 0.9 ? 0 : u < 0.98 ? 1 : -1)

test("shares of ¼ or ¾: all of the first 80 runs, by exact count", () => {
  const sequence = confidenceSequence("share", { level: 0.5, halfWidth: 0.1 })
  const intervalOf = (count: number, of: number) =>
    sequence.intervalOf({ runs: of, sum: (of + 2 * count) / 4, squares: (of + 8 * count) / 16 })
  for (const p of [0.1, 0.5]) {
    // What holds p for the count holds ¼ + p/2 for the mean.
    const holding = holdingAtAllTimes(p, 80, (count, of) => {
      const { low, high } = intervalOf(count, of)
      return { low: 2 * low - 0.5, high: 2 * high - 0.5 }
    })
    expect(holding).toBeGreaterThan(0.5)
  }
})

const cases: [string, BoundedOutcome, number, (luck: () => number) => number][] = [
  ["a proportion of 0.3", "proportion", 0.3, (luck) => (luck() < 0.3 ? 1 : 0)],
  ["a uniform share", "share", 0.5, (luck) => luck()],
  ["a skewed share", "share", 0.2, (luck) => luck() ** 4],
  ["a paired difference, mostly 0", "difference", 0.06, (luck) => differing(luck())],
  ["a share that is 0 but once in 20 runs", "share", 0.05, (luck) => (luck() < 0.05 ? 1 : 0)],
]

test.each(cases)("%s: held at all times at least as often as said", (name, outcome, known, valueBy) => {
  const sequence = confidenceSequence(outcome, { level: 0.8, halfWidth: 0.05 })
  const repeats = 80
  let held = 0
  for (let i = 0; i < repeats; i++) {
    const luck = openStream(streamKey("held", name), i)
    let seen = noRuns
    let all = true
    for (let look = 1; all && seen.runs < 2000; look = Math.ceil(look * 1.1)) {
      while (seen.runs < look) seen = withRun(seen, valueBy(luck))
      const { low, high } = sequence.intervalOf(seen)
      all = low <= known && known <= high
    }
    if (all) held++
  }
  expect(held / repeats).toBeGreaterThan(0.8 - 4 * Math.sqrt((0.8 * 0.2) / repeats))
})

describe("laws", () => {
  const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 })
  const options = { numRuns: 40 }

  test("narrower with every doubling of like runs, and to nothing in the end", () => {
    fc.assert(
      fc.property(values, fc.constantFrom("share", "difference"), (values, outcome) => {
        const sequence = confidenceSequence(outcome)
        let seen = seenIn(values)
        let width = sequence.intervalOf(seen).halfWidth
        while (seen.runs < 2e6) {
          seen = withRuns(seen, seen)
          const next = sequence.intervalOf(seen).halfWidth
          expect(next).toBeLessThanOrEqual(width + 1e-12)
          width = next
        }
        expect(width).toBeLessThan(0.005)
      }),
      options,
    )
  })

  test("of 1 − x it is the mirror image, and a difference is twice the share of (1 + x)/2, less 1", () => {
    fc.assert(
      fc.property(values, (values) => {
        const [share, difference] = [confidenceSequence("share"), confidenceSequence("difference", { halfWidth: 0.04 })]
        const found = share.intervalOf(seenIn(values))
        const mirrored = share.intervalOf(seenIn(values.map((value) => 1 - value)))
        expect(mirrored.low).toBeCloseTo(1 - found.high, 9)
        expect(mirrored.high).toBeCloseTo(1 - found.low, 9)
        const doubled = difference.intervalOf(seenIn(values.map((value) => 2 * value - 1)))
        expect(doubled.low).toBeCloseTo(2 * found.low - 1, 9)
        expect(doubled.halfWidth).toBeCloseTo(2 * found.halfWidth, 9)
      }),
      options,
    )
  })

  test("holds the mean of the runs, within what may be; nothing seen leaves all of it", () => {
    fc.assert(
      fc.property(values, (values) => {
        const { low, mean, high } = confidenceSequence("share").intervalOf(seenIn(values))
        expect(low).toBeGreaterThanOrEqual(0)
        expect(low).toBeLessThanOrEqual(mean + 1e-9)
        expect(high).toBeGreaterThanOrEqual(mean - 1e-9)
        expect(high).toBeLessThanOrEqual(1)
      }),
      options,
    )
    expect(confidenceSequence("share").intervalOf(noRuns)).toMatchObject({ low: 0, high: 1, halfWidth: 0.5 })
    expect(confidenceSequence("difference").intervalOf(noRuns)).toMatchObject({ low: -1, high: 1, halfWidth: 1 })
  })

  test("a small variance counts: of shares that differ little a tenth of the runs is enough", () => {
    const sequence = confidenceSequence("share")
    const wide = sequence.intervalOf({ runs: 700, sum: 350, squares: 350 }).halfWidth
    const narrow = sequence.intervalOf({ runs: 700, sum: 350, squares: 700 * (0.25 + 0.01) }).halfWidth
    expect(narrow).toBeLessThan(wide / 2.5)
  })
})

test("misuse is refused: what no such outcome can have summed to, and levels and widths that are none", () => {
  const [proportion, share] = [confidenceSequence("proportion"), confidenceSequence("share")]
  expect(() => proportion.intervalOf({ runs: 2, sum: 1, squares: 0.5 })).toThrow(RangeError)
  expect(() => share.intervalOf({ runs: 2, sum: 3, squares: 5 })).toThrow(RangeError)
  expect(() => share.intervalOf({ runs: 2, sum: 1, squares: 0.4 })).toThrow(RangeError)
  expect(() => share.intervalOf({ runs: 1.5, sum: 1, squares: 1 })).toThrow(RangeError)
  expect(() => share.intervalOf({ runs: 2, sum: Number.NaN, squares: 1 })).toThrow(RangeError)
  expect(() => confidenceSequence("difference").intervalOf({ runs: 2, sum: -3, squares: 2 })).toThrow(RangeError)
  expect(() => confidenceSequence("share", { level: 1 })).toThrow(RangeError)
  expect(() => confidenceSequence("share", { halfWidth: 0 })).toThrow(RangeError)
})
