import { expect, test } from "vitest"
import { type Prior, quantile, support } from "./prior.ts"

const priors: readonly Prior[] = [
  { value: 3 },
  { uniform: [0.1, 0.4] },
  { triangular: [1, 2, 5] },
  { triangular: [1, 1, 5] },
  { logUniform: [0.02, 0.3] },
]

test("a quantile rises with its rank, from one end of the support to the other", () => {
  for (const prior of priors) {
    const [low, high] = support(prior)
    expect(quantile(prior, 0)).toBeCloseTo(low, 12)
    expect(quantile(prior, 1)).toBeCloseTo(high, 12)
    for (let i = 0; i < 100; i++)
      expect(quantile(prior, (i + 1) / 100)).toBeGreaterThanOrEqual(quantile(prior, i / 100))
  }
})

test("the middle rank of a log-uniform is the geometric mean; of a triangular (1, 2, 5), 5 − √6", () => {
  expect(quantile({ logUniform: [0.02, 0.32] }, 0.5)).toBeCloseTo(0.08, 12)
  expect(quantile({ triangular: [1, 2, 5] }, 0.5)).toBeCloseTo(5 - Math.sqrt(6), 12)
})

test("quantiles of a triangular prior are where its distribution function says, on both sides of its mode", () => {
  const triangular: Prior = { triangular: [1, 2, 5] }
  // F(x) = (x − 1)² / 4 up to 2, where it is a quarter; 1 − (5 − x)² / 12 beyond.
  for (const x of [1.2, 1.5, 1.9]) expect(quantile(triangular, (x - 1) ** 2 / 4)).toBeCloseTo(x, 12)
  for (const x of [2, 2.5, 4, 4.9]) expect(quantile(triangular, 1 - (5 - x) ** 2 / 12)).toBeCloseTo(x, 12)
  // Its mode may be an end, and all three one number.
  expect(quantile({ triangular: [1, 1, 5] }, 0.75)).toBeCloseTo(3, 12)
  expect(quantile({ triangular: [1, 5, 5] }, 0.25)).toBeCloseTo(3, 12)
  expect(quantile({ triangular: [3, 3, 3] }, 0.4)).toBe(3)
})

test("a fixed value is the same at every rank; a uniform one is its rank's share of the way", () => {
  expect([0, 0.3, 1].map((u) => quantile({ value: 3 }, u))).toEqual([3, 3, 3])
  expect(quantile({ uniform: [2, 6] }, 0.25)).toBe(3)
  expect(priors.map(support)).toEqual([
    [3, 3],
    [0.1, 0.4],
    [1, 5],
    [1, 5],
    [0.02, 0.3],
  ])
})
