/** Luck: known shares of it, with luck of one's own, in common, and in outcomes of yes or no. */
import { openStream, streamKey } from "@laksana/engine"
import { expect, test } from "vitest"
import { varianceParts } from "./luck.ts"
import { ishigami } from "./testing/known-functions.ts"

const uniform = (name: string, index = 0) => openStream(streamKey("luck", name), index)
/** Box & Muller (1958). */
const normal = (luck: () => number) => Math.sqrt(-2 * Math.log(luck())) * Math.cos(2 * Math.PI * luck())
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)
const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const known = ishigami()

/** Ishigami's function and luck that makes `share` of the variance, half of it alike at all points where it is common. */
function lucky(points: number, runs: number, share: number, luck: () => number, common = false) {
  const size = Math.sqrt((known.variance * share) / (1 - share))
  const alike = upTo(runs).map(() => (common ? Math.SQRT1_2 * size * normal(luck) : 0))
  return Float64Array.from(
    upTo(points).flatMap(() => {
      const value = known.at([luck(), luck(), luck()])
      return alike.map((each) => value + each + (common ? Math.SQRT1_2 : 1) * size * normal(luck))
    }),
  )
}

test("own luck: both parts as the analysis of variance defines them, on four points of three runs", () => {
  const values = Float64Array.of(1, 2, 3, 4, 6, 8, 0, 0, 3, 5, 5, 5)
  const found = varianceParts(values, { runs: 3, luck: "own" })
  // Means 2, 6, 1, 5 about 3.5; squares within 2, 8, 6, 0.
  expect(found.luck).toBeCloseTo(16 / 8, 12)
  expect(found.parameters).toBeCloseTo((2.25 + 6.25 + 6.25 + 2.25) / 3 - 2 / 3, 12)
  expect(found.share?.estimate).toBeCloseTo(2 / (2 + 5), 12)
})

test("own luck: parts are unbiased, and intervals of the share hold it as often as they say", () => {
  for (const share of [0.1, 0.5, 0.9]) {
    const repeats = 200
    const found = upTo(repeats).map((i) =>
      varianceParts(lucky(120, 3, share, uniform(`own ${share}`, i)), { runs: 3, luck: "own", level: 0.9 }),
    )
    const error = (values: readonly number[]) =>
      Math.sqrt(average(values.map((value) => (value - average(values)) ** 2)) / repeats)
    const parameters = found.map((each) => each.parameters)
    const luck = found.map((each) => each.luck)
    expect(Math.abs(average(parameters) - known.variance)).toBeLessThan(4 * error(parameters))
    expect(Math.abs(average(luck) - (known.variance * share) / (1 - share))).toBeLessThan(4 * error(luck))
    const held = average(found.map(({ share: told }) => (told && told.low <= share && told.high >= share ? 1 : 0)))
    expect(held).toBeGreaterThan(0.9 - 4 * Math.sqrt((0.9 * 0.1) / repeats))
    expect(held).toBeLessThan(0.99)
  }
})

test("common luck: parts are unbiased where the one-way ones are not", () => {
  const [share, repeats, runs] = [0.5, 250, 4]
  const samples = upTo(repeats).map((i) => lucky(60, runs, share, uniform("common", i), true))
  const two = samples.map((values) => varianceParts(values, { runs, luck: "common" }))
  const one = samples.map((values) => varianceParts(values, { runs, luck: "own" }))
  const deviation = (values: readonly number[], from: number) => {
    const mean = average(values)
    return (mean - from) / Math.sqrt(average(values.map((value) => (value - mean) ** 2)) / repeats)
  }
  expect(
    Math.abs(
      deviation(
        two.map((each) => each.parameters),
        known.variance,
      ),
    ),
  ).toBeLessThan(4)
  expect(
    Math.abs(
      deviation(
        two.map((each) => each.alike ?? 0),
        known.variance / 2,
      ),
    ),
  ).toBeLessThan(4)
  expect(
    Math.abs(
      deviation(
        two.map((each) => each.apart ?? 0),
        known.variance / 2,
      ),
    ),
  ).toBeLessThan(4)
  expect(
    Math.abs(
      deviation(
        two.map((each) => each.luck),
        known.variance,
      ),
    ),
  ).toBeLessThan(4)
  // Short by what is alike, divided by the runs.
  expect(
    deviation(
      one.map((each) => each.parameters),
      known.variance,
    ),
  ).toBeLessThan(-4)
  expect(
    Math.abs(
      deviation(
        one.map((each) => each.parameters),
        known.variance * (1 - 1 / 8),
      ),
    ),
  ).toBeLessThan(4)
})

test("common luck: intervals hold the share as often as they say, with few runs too", () => {
  for (const [runs, share] of [
    [4, 0.5],
    [12, 0.3],
    [12, 0.8],
  ] as const) {
    const repeats = 120
    const held = upTo(repeats).map((i) => {
      const values = lucky(80, runs, share, uniform(`common ${runs} ${share}`, i), true)
      const told = varianceParts(values, { runs, luck: "common", level: 0.9 }).share
      return told && told.low <= share && told.high >= share ? 1 : 0
    })
    expect(average(held)).toBeGreaterThan(0.9 - 4 * Math.sqrt((0.9 * 0.1) / repeats))
  }
})

test("yes or no with the chance x: a third of the variance is the parameter's, two thirds are luck", () => {
  // Var(x) = 1/12, E[x (1 − x)] = 1/6.
  const luck = uniform("yes or no")
  const values = Float64Array.from(
    upTo(4000).flatMap(() => {
      const chance = luck()
      return [luck() < chance ? 1 : 0, luck() < chance ? 1 : 0]
    }),
  )
  const bootstrap = { uniform: uniform("yes or no, again"), resamples: 500 }
  for (const intervals of [{}, { bootstrap }]) {
    const { share, parameters } = varianceParts(values, { runs: 2, luck: "own", ...intervals })
    expect(share?.low).toBeLessThan(2 / 3)
    expect(share?.high).toBeGreaterThan(2 / 3)
    expect(share?.error).toBeLessThan(0.02)
    expect(Math.abs(parameters - 1 / 12)).toBeLessThan(0.01)
  }
})

test("nothing but parameters, nothing but luck, and nothing at all", () => {
  const own = { runs: 3, luck: "own" } as const
  expect(varianceParts(Float64Array.of(1, 1, 1, 4, 4, 4), own).share).toMatchObject({ estimate: 0, low: 0, high: 0 })
  expect(varianceParts(Float64Array.of(1, 2, 3, 3, 1, 2), own).share?.estimate).toBe(1)
  expect(varianceParts(new Float64Array(6).fill(2), own).share).toBeUndefined()
  const common = { runs: 3, luck: "common" } as const
  const alike = varianceParts(Float64Array.of(1, 2, 3, 1, 2, 3, 1, 2, 3), common)
  expect(alike).toMatchObject({ parameters: 0, apart: 0, alike: 1, share: { estimate: 1, low: 0, high: 1 } })
})

test("is refused with one run of a point, two of common luck, and values that fill no whole points", () => {
  expect(() => varianceParts(new Float64Array(6), { runs: 1, luck: "own" })).toThrow(RangeError)
  expect(() => varianceParts(new Float64Array(6), { runs: 2, luck: "common" })).toThrow(RangeError)
  expect(() => varianceParts(new Float64Array(7), { runs: 2, luck: "own" })).toThrow(RangeError)
  expect(() => varianceParts(Float64Array.of(1, 2, 3, Number.NaN), { runs: 2, luck: "own" })).toThrow(RangeError)
})
