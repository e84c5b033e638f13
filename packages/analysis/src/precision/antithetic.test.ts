/** Antithetic pairs: functions with known gains, and how often the interval holds them. */
import { openStream, streamKey } from "@laksana/engine"
import { expect, test } from "vitest"
import { antitheticGain } from "./antithetic.ts"

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)
const uniform = (name: string, index = 0) => openStream(streamKey("antithetic", name), index)

function pairsOf(at: (u: number) => number, count: number, luck: () => number) {
  const all = upTo(count).map(luck)
  return [all.map(at), all.map((u) => at(1 - u))] as const
}

test("u²: 1/8 of the variance, as E[u²(1 − u)²] = 1/30 says; held as often as said", () => {
  for (const resampled of [true, false]) {
    const repeats = 200
    let held = 0
    for (let i = 0; i < repeats; i++) {
      const bootstrap = resampled ? { bootstrap: { uniform: uniform("again", i), resamples: 200 } } : {}
      const found = antitheticGain(...pairsOf((u) => u * u, 60, uniform("square", i)), { level: 0.9, ...bootstrap })
      if (found.ratio && found.ratio.low <= 1 / 8 && found.ratio.high >= 1 / 8) held++
      expect(found.verdict).toBe("helps")
    }
    expect(held / repeats).toBeGreaterThan(0.9 - 4 * Math.sqrt((0.9 * 0.1) / repeats))
    expect(held / repeats).toBeLessThan(0.97)
  }
})

test("what is linear cancels, what is even doubles, what is independent stays", () => {
  const linear = antitheticGain(...pairsOf((u) => 3 * u + 1, 50, uniform("linear")))
  expect(linear.mean.estimate).toBeCloseTo(2.5, 10)
  expect(linear.mean.error).toBeCloseTo(0, 10)
  expect(linear.ratio?.estimate).toBeCloseTo(0, 10)
  expect(linear.verdict).toBe("helps")
  const even = antitheticGain(...pairsOf((u) => (u - 0.5) ** 2, 50, uniform("even")))
  expect(even).toMatchObject({ verdict: "harms", ratio: { high: 2 } })
  expect(even.gain).toBeCloseTo(0.5, 10)
  const luck = uniform("independent")
  const [first, other] = [upTo(400).map(luck), upTo(400).map(luck)]
  const independent = antitheticGain(first, other, { bootstrap: { uniform: uniform("again"), resamples: 500 } })
  expect(independent.verdict).toBe("unclear")
  expect(Math.abs((independent.ratio?.estimate ?? 0) - 1)).toBeLessThan(4 * (independent.ratio?.error ?? 0))
})

test("by hand: pairs (0, 2), (1, 1), (2, 3)", () => {
  // Means of pairs 1, 1, 2.5 have the variance 0.75; variances 1 and 1 of the runs leave 0.5 for two of them.
  const found = antitheticGain([0, 1, 2], [2, 1, 3])
  expect(found.ratio?.estimate).toBeCloseTo(1.5, 12)
  expect(found.mean.estimate).toBeCloseTo(1.5, 12)
  expect(found.mean.error).toBeCloseTo(Math.sqrt(0.75 / 3), 12)
})

test("what does not vary has no ratio; misuse is refused", () => {
  expect(antitheticGain([1, 1, 1], [1, 1, 1])).toMatchObject({ ratio: undefined, gain: undefined, verdict: "unclear" })
  expect(() => antitheticGain([1], [1])).toThrow(RangeError)
  expect(() => antitheticGain([1, 2], [1])).toThrow(RangeError)
  expect(() => antitheticGain([1, Number.NaN], [1, 2])).toThrow(RangeError)
})
