/** The statistics of the comparison with exact solutions, against tables and against counting. */
import { describe, expect, test } from "vitest"
import { binomialTails } from "./binomial.ts"
import { boundFor } from "./family.ts"
import { normalTail, standardErrorsOf } from "./normal.ts"
import { uniformity } from "./uniformity.ts"

test.each([
  [0, 0.5],
  [1.959963984540054, 0.025],
  [-1.959963984540054, 0.975],
  [3, 0.001349898031630095],
  [4, 3.167124183311998e-5],
  [10, 7.619853024160527e-24],
])("P(Z > %f) = %f", (z, tail) => {
  expect(normalTail(z) / tail).toBeCloseTo(1, 9)
})

test("a level of 6.33e-5 is four standard errors, and of a family of 1,316 comparisons the bound is 5.46", () => {
  expect(standardErrorsOf(2 * 3.167124183311998e-5)).toBeCloseTo(4, 9)
  expect(boundFor(1)).toBeCloseTo(4, 9)
  expect(boundFor(1316)).toBeCloseTo(5.458, 3)
  expect(standardErrorsOf(1)).toBeCloseTo(0, 9)
})

describe("binomial tails", () => {
  test("of 3 in 5 at one half are 16, 10 and 6 in 32", () => {
    const { below, at, above } = binomialTails(3, 5, 0.5)
    expect(below).toBeCloseTo(16 / 32, 12)
    expect(at).toBeCloseTo(10 / 32, 12)
    expect(above).toBeCloseTo(6 / 32, 12)
  })

  test("of more than so many successes are those of fewer failures", () => {
    for (const seen of [0, 1, 100, 150, 200, 499, 500])
      for (const p of [0.001, 0.3, 0.999]) {
        const one = binomialTails(seen, 500, p)
        const other = binomialTails(500 - seen, 500, 1 - p)
        expect(one.below).toBeCloseTo(other.above, 10)
        expect(one.above).toBeCloseTo(other.below, 10)
        expect(one.below + one.at + one.above).toBeCloseTo(1, 9)
      }
  })

  test("far out, of 500 successes in 500 at 0.3 and at 0.001, are where a normal approximation has nothing to say", () => {
    expect(Math.log(binomialTails(500, 500, 0.3).at) / (500 * Math.log(0.3))).toBeCloseTo(1, 9)
    expect(binomialTails(500, 500, 0.001)).toEqual({ below: 1, at: 0, above: 0 })
  })

  test("of the certain and the impossible leave no room", () => {
    expect(binomialTails(5, 5, 1)).toEqual({ below: 0, at: 1, above: 0 })
    expect(binomialTails(4, 5, 1)).toEqual({ below: 0, at: 0, above: 1 })
    expect(binomialTails(0, 5, 0)).toEqual({ below: 0, at: 1, above: 0 })
    expect(binomialTails(1, 5, 0)).toEqual({ below: 1, at: 0, above: 0 })
  })
})

describe("uniformity", () => {
  const even = Array.from({ length: 200 }, (_, i) => (i + 0.5) / 200)

  test("is high for numbers that lie evenly, and low for the same number again and again or for squares", () => {
    expect(uniformity(even)).toBeCloseTo(1, 6)
    expect(uniformity(even.map(() => 0.5))).toBeLessThan(1e-20)
    expect(uniformity(even.map((value) => value ** 2))).toBeLessThan(1e-8)
  })

  test("has the critical values of the tables: at 5 % 1.358, at 1 % 1.628, over the root of many", () => {
    // Of many numbers shifted by d from even, the distance is d.
    const many = Array.from({ length: 10_000 }, (_, i) => (i + 0.5) / 10_000)
    const shifted = (distance: number) => many.map((value) => Math.min(1, value + distance))
    expect(uniformity(shifted(0.01358))).toBeCloseTo(0.05, 2)
    expect(uniformity(shifted(0.01628))).toBeCloseTo(0.01, 2)
  })
})
