/** Weighted samples: what is read from one is what is read from as many equal values. */
import fc from "fast-check"
import { expect, test } from "vitest"
import { deviationOf, effectiveSampleSize, meanOf, quantileOf, weightedSample } from "./weighted-sample.ts"

const weighted = fc.array(fc.tuple(fc.integer({ min: -4, max: 4 }), fc.integer({ min: 1, max: 4 })), {
  minLength: 1,
  maxLength: 8,
})

test("a weight is as good as so many equal values", () => {
  fc.assert(
    fc.property(weighted, fc.double({ min: 0, max: 1, noNaN: true }), (pairs, level) => {
      const heavy = weightedSample(
        pairs.map(([value]) => value),
        pairs.map(([, weight]) => weight),
      )
      const repeated = pairs.flatMap(([value, weight]) => new Array<number>(weight).fill(value))
      const many = weightedSample(repeated)
      expect(meanOf(heavy)).toBeCloseTo(meanOf(many), 12)
      expect(deviationOf(heavy)).toBeCloseTo(deviationOf(many), 12)
      expect(quantileOf(heavy, level)).toBe(quantileOf(many, level))
      const sorted = repeated.toSorted((a, b) => a - b)
      expect(quantileOf(many, level)).toBe(sorted[Math.max(0, Math.ceil(level * sorted.length - 1e-9) - 1)])
    }),
  )
})

test("the effective size is the number where weights are equal, and 1 where one has all", () => {
  expect(effectiveSampleSize(new Float64Array(8).fill(1 / 8))).toBe(8)
  expect(effectiveSampleSize(Float64Array.of(0, 1, 0))).toBe(1)
  expect(effectiveSampleSize(Float64Array.of(0.75, 0.25))).toBe(1.6)
})
