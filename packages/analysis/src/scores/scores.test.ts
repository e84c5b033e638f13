/** Scores of forecasts: closed forms, definitions computed in the plain way, and forecasts known to be right or wrong. */
import { openStream, streamKey } from "@laksana/engine"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { centralCoverage } from "./coverage.ts"
import { crps, crpsOfNormal } from "./crps.ts"
import { pit } from "./pit.ts"
import { rankHistogram, rankOf } from "./rank-histogram.ts"
import { skillOf } from "./skill.ts"
import { uniformityOf } from "./uniformity.ts"

const uniform = (name: string) => openStream(streamKey("scores", name), 0)
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)
/** Box & Muller (1958). */
const normal = (luck: () => number) => Math.sqrt(-2 * Math.log(luck())) * Math.cos(2 * Math.PI * luck())
const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe("CRPS", () => {
  test("of N(0, 1) at 0 is 0.2336950", () => {
    expect(crpsOfNormal(0, 1, 0)).toBeCloseTo((Math.SQRT2 - 1) / Math.sqrt(Math.PI), 12)
    expect(crpsOfNormal(0, 1, 0).toFixed(7)).toBe("0.2336950")
  })

  test("far out is the distance less what the spread forgives, σ/√π", () => {
    expect(crpsOfNormal(10, 2, 60)).toBeCloseTo(50 - 2 / Math.sqrt(Math.PI), 10)
    expect(crpsOfNormal(10, 2, -40)).toBeCloseTo(50 - 2 / Math.sqrt(Math.PI), 10)
  })

  test("of a normal sample converges to the closed form", () => {
    const luck = uniform("normal")
    const sample = upTo(40_000).map(() => 3 + 2 * normal(luck))
    for (const observed of [1, 3, 7.5]) {
      // The error of a sample's CRPS is at most about σ/√n = 0.01.
      expect(Math.abs(crps(sample, observed) - crpsOfNormal(3, 2, observed))).toBeLessThan(0.03)
    }
  })

  const weighted = fc.array(fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 0, max: 4 })), {
    minLength: 1,
    maxLength: 12,
  })

  test("is E|X − y| − ½ E|X − X′|, and fair takes the pairs of different draws only", () => {
    fc.assert(
      fc.property(weighted, fc.double({ min: -8, max: 8, noNaN: true }), (pairs, observed) => {
        const all = pairs.reduce((sum, [, weight]) => sum + weight, 0)
        fc.pre(all > 0)
        const values = pairs.map(([value]) => value)
        const weights = pairs.map(([, weight]) => weight)
        const shares = weights.map((weight) => weight / all)
        let error = 0
        let spread = 0
        let same = 0
        values.forEach((x, i) => {
          error += (shares[i] ?? 0) * Math.abs(x - observed)
          same += (shares[i] ?? 0) ** 2
          values.forEach((y, j) => (spread += (shares[i] ?? 0) * (shares[j] ?? 0) * Math.abs(x - y)))
        })
        expect(crps(values, observed, { weights })).toBeCloseTo(error - spread / 2, 10)
        const fair = same > 1 - 1e-9 ? error : error - spread / 2 / (1 - same)
        expect(crps(values, observed, { weights, fair: true })).toBeCloseTo(fair, 10)
      }),
    )
  })

  test("fair is on average that of the distribution, however few values are drawn", () => {
    const luck = uniform("fair")
    const trials = 20_000
    const scores = { plain: 0, fair: 0 }
    for (let trial = 0; trial < trials; trial++) {
      const sample = upTo(3).map(() => normal(luck))
      scores.plain += crps(sample, 0.5) / trials
      scores.fair += crps(sample, 0.5, { fair: true }) / trials
    }
    const known = crpsOfNormal(0, 1, 0.5)
    expect(Math.abs(scores.fair - known)).toBeLessThan(0.015)
    // Three values judged as they are: too high by E|X − X′| / 6.
    expect(scores.plain - known).toBeGreaterThan(0.15)
  })

  test("of one value is the absolute error; a weight counts as so many equal values", () => {
    expect(crps([4], 7)).toBe(3)
    expect(crps([4], 7, { fair: true })).toBe(3)
    expect(crps([1, 5], 2, { weights: [3, 1] })).toBeCloseTo(crps([1, 1, 1, 5], 2), 12)
  })

  test("refuses what is no sample", () => {
    expect(() => crps([], 1)).toThrow(RangeError)
    expect(() => crps([1, Number.POSITIVE_INFINITY], 1)).toThrow(RangeError)
    expect(() => crps([1, 2], 1, { weights: [1] })).toThrow(RangeError)
    expect(() => crps([1, 2], 1, { weights: [0, 0] })).toThrow(RangeError)
    expect(() => crps([1, 2], 1, { weights: [2, -1] })).toThrow(RangeError)
  })
})

describe("skill", () => {
  test("is the share of the baseline's error that is gone", () => {
    const found = skillOf([1, 1, 1, 1], [2, 2, 2, 2])
    expect(found?.skill).toBe(0.5)
    expect(found?.standardError).toBeCloseTo(0, 12)
    expect(skillOf([3], [2])).toEqual({ skill: -0.5, standardError: undefined })
    expect(skillOf([1, 2], [0, 0])).toBeUndefined()
    expect(skillOf([], [])).toBeUndefined()
  })

  test("has an honest standard error", () => {
    const luck = uniform("skill")
    const skills: number[] = []
    const errors: number[] = []
    for (let trial = 0; trial < 400; trial++) {
      const occasions = upTo(60).map(() => -Math.log(luck()))
      const found = skillOf(
        occasions.map((size) => size * luck()),
        occasions,
      )
      skills.push(found?.skill ?? 0)
      errors.push(found?.standardError ?? 0)
    }
    const mean = average(skills)
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.02)
    const deviation = Math.sqrt(average(skills.map((skill) => (skill - mean) ** 2)))
    expect(average(errors) / deviation).toBeGreaterThan(0.88)
    expect(average(errors) / deviation).toBeLessThan(1.14)
  })
})

describe("PIT", () => {
  test("is the share below, and a place among those that are equal", () => {
    expect(pit([1, 2, 3, 4], 2.5, () => 0.9)).toBe(0.5)
    expect(pit([1, 2, 2, 4], 2, () => 0.5)).toBe(0.5)
    expect(pit([1, 2, 2, 4], 2, () => 0)).toBe(0.25)
    expect(pit([1, 2], 2, () => 0.5, [3, 1])).toBe(0.875)
    expect(pit([1, 2], 9, () => 0.5)).toBe(1)
    expect(pit([1, 2], 0, () => 0.5)).toBe(0)
  })

  test("of counts that are forecast rightly is even; not without a drawn place, and not of a wrong forecast", () => {
    const luck = uniform("counts")
    const count = () => upTo(6).filter(() => luck() < 0.4).length
    const forecast = upTo(4000).map(count)
    const outcomes = upTo(1500).map(count)
    const places = outcomes.map((outcome) => pit(forecast, outcome, luck))
    expect(uniformityOf(places).chance).toBeGreaterThan(0.01)
    const fixed = outcomes.map((outcome) => pit(forecast, outcome, () => 0.5))
    expect(uniformityOf(fixed).chance).toBeLessThan(1e-6)
    const wrong = outcomes.map((outcome) => pit(forecast, outcome + 1, luck))
    expect(uniformityOf(wrong).chance).toBeLessThan(1e-6)

    for (const level of [0.5, 0.9]) {
      const { share, low, high, of } = { share: level, ...centralCoverage(places, level) }
      expect(of).toBe(1500)
      expect(low).toBeLessThan(share)
      expect(high).toBeGreaterThan(share)
    }
    expect(centralCoverage(wrong, 0.9).high).toBeLessThan(0.9)
  })
})

test("coverage is the share of places in the middle, with Wilson's interval", () => {
  const found = centralCoverage([0.04, 0.05, 0.5, 0.95, 0.96], 0.9)
  expect(found).toMatchObject({ level: 0.9, of: 5, count: 3, p: 0.6 })
  // Wilson (1927) for 3 of 5.
  expect(found.low).toBeCloseTo(0.2307, 4)
  expect(found.high).toBeCloseTo(0.8824, 4)
})

describe("uniformity", () => {
  test("has the distance of Kolmogorov & Smirnov", () => {
    expect(uniformityOf([0.1, 0.4, 0.7]).distance).toBeCloseTo(0.3, 12)
    expect(uniformityOf([0.9, 0.9]).distance).toBeCloseTo(0.9, 12)
    expect(uniformityOf([0.2, 0.6], [3, 1])).toMatchObject({ effectiveSize: 1.6 })
    expect(uniformityOf([0.2, 0.6], [3, 1]).distance).toBeCloseTo(0.55, 12)
  })

  test("is doubted of even numbers as rarely as it says", () => {
    const luck = uniform("even")
    const chances = upTo(2000).map(() => uniformityOf(upTo(30).map(luck)).chance)
    for (const level of [0.05, 0.3]) {
      const doubted = chances.filter((chance) => chance <= level).length / chances.length
      expect(Math.abs(doubted - level)).toBeLessThan(4 * Math.sqrt((level * (1 - level)) / chances.length))
    }
  })
})

describe("ranks", () => {
  test("count the draws below, and among equal ones all ranks are as likely", () => {
    expect(rankOf(2.5, [1, 4, 2, 3], () => 0.7)).toBe(2)
    expect([0, 0.34, 0.67].map((u) => rankOf(2, [1, 2, 2, 3], () => u))).toEqual([1, 2, 3])
  })

  test("are compared with what is expected, bin by bin", () => {
    const found = rankHistogram([0, 1, 2, 3, 4, 5, 6, 0], 6, 3)
    // Ranks 0–2, 3–4, 5–6.
    expect(found.counts).toEqual([4, 2, 2])
    expect(found.expected.map((each) => each.toFixed(6))).toEqual(["3.428571", "2.285714", "2.285714"])
    expect(found.chiSquare).toBeCloseTo(0.5714286 ** 2 / 3.4285714 + (2 * 0.2857143 ** 2) / 2.2857143, 6)
    expect(found.chance).toBeCloseTo(Math.exp(-found.chiSquare / 2), 10)
    expect(found.meanRank).toBeCloseTo(21 / 48, 12)
  })

  test("of truths like their draws are doubted as rarely as they say; of others nearly always", () => {
    const luck = uniform("ranks")
    const chances = (shift: number, spread: number) =>
      upTo(300).map(() => {
        const ranks = upTo(200).map(() =>
          rankOf(
            shift + spread * normal(luck),
            upTo(19).map(() => normal(luck)),
            luck,
          ),
        )
        return rankHistogram(ranks, 19, 10)
      })
    const sound = chances(0, 1)
    for (const key of ["chance", "meanChance"] as const) {
      const doubted = sound.filter((found) => found[key] <= 0.1).length / sound.length
      expect(Math.abs(doubted - 0.1)).toBeLessThan(4 * Math.sqrt(0.09 / sound.length))
    }
    expect(average(chances(0.25, 1).map(({ meanChance }) => (meanChance < 0.05 ? 1 : 0)))).toBeGreaterThan(0.8)
    expect(average(chances(0, 1.5).map(({ chance }) => (chance < 0.05 ? 1 : 0)))).toBeGreaterThan(0.8)
  })

  test("that cannot be are refused", () => {
    expect(() => rankHistogram([], 9, 5)).toThrow(RangeError)
    expect(() => rankHistogram([10], 9, 5)).toThrow(RangeError)
    expect(() => rankHistogram([1], 9, 11)).toThrow(RangeError)
  })
})
