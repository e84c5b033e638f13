/** The binomial's tail against its definition, and where counts are not whole. */
import { describe, expect, test } from "vitest"
import { binomialTail, lowerBeta } from "./incomplete-beta.ts"

/** Σ over k and more of C(n, j) p^j (1 − p)^(n − j), each term from the one before. */
function summed(k: number, n: number, p: number): number {
  let term = (1 - p) ** n
  let sum = 0
  for (let j = 0; j <= n; j++) {
    if (j >= k) sum += term
    term *= ((n - j) * p) / ((j + 1) * (1 - p))
  }
  return sum
}

describe("the chance of at least k of n", () => {
  test.each([
    [1, 1, 0.3],
    [5, 20, 0.2],
    [9, 12, 0.45],
    [150, 173, 0.7],
    [80, 400, 0.25],
  ])("is the sum of its terms (%i of %i at %f)", (k, n, p) => {
    expect(binomialTail(k, n, p) / summed(k, n, p)).toBeCloseTo(1, 10)
  })
  test("is 1 of none, 0 beyond all, and falls between whole numbers", () => {
    expect([binomialTail(0, 7, 0.2), binomialTail(8, 7, 0.2)]).toEqual([1, 0])
    const between = [3, 3.25, 3.5, 3.75, 4].map((k) => binomialTail(k, 10, 0.3))
    expect(between.toSorted((a, b) => b - a)).toEqual(between)
  })
})

test("closed forms of the incomplete beta: I(a, 1) = x^a and I(½, ½) = 2/π arcsin √x", () => {
  for (const x of [0.01, 0.3, 0.5, 0.9]) {
    expect(lowerBeta(3.5, 1, x)).toBeCloseTo(x ** 3.5, 12)
    expect(lowerBeta(0.5, 0.5, x)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 12)
  }
})
