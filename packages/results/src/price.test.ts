import { expect, test } from "vitest"
import { averageDifference, costDifference, priceOf } from "./price.ts"

test("a price is a ratio with both errors, and there is none where the gain is not clear", () => {
  const cost = costDifference({ base: { mean: 10, se: 1 }, other: { mean: 110, se: 1 } })
  expect(cost).toEqual({ mean: 100, se: 2 })
  // 100 for a gain of 0.2 is 5 for each 0.01; 2 % and 10 % off make 12 %.
  const price = priceOf(cost, { mean: 0.2, se: 0.02 }, 0.01)
  expect(price?.mean).toBeCloseTo(5, 12)
  expect(price?.se).toBeCloseTo(0.6, 12)
  expect(priceOf(cost, { mean: 0.2, se: 0.07 }, 0.01)).toBeUndefined()
  expect(priceOf({ mean: -100, se: 2 }, { mean: 0.2, se: 0.02 }, 0.01)).toBeUndefined()
})

test("months may err together: the error of their mean is no smaller than theirs", () => {
  const { mean, se } = averageDifference([
    { mean: 0.1, se: 0.02 },
    { mean: 0.3, se: 0.04 },
  ])
  expect([mean, se].map((value) => value.toFixed(3))).toEqual(["0.200", "0.030"])
})
