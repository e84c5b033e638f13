import { expect, test } from "vitest"
import type { AnyModel } from "./model.ts"
import { parameterSampler } from "./parameters.ts"
import { type Prior, quantile, support } from "./prior.ts"

const priors: readonly Prior[] = [
  { value: 3 },
  { uniform: [0.1, 0.4] },
  { triangular: [1, 2, 5] },
  { triangular: [1, 1, 5] },
  { logUniform: [0.02, 0.3] },
  { normal: [-1, 0.5] },
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
    [-4.17, 2.17],
  ])
})

test("a normal prior is its mean and its standard deviations, and no draw leaves its support", () => {
  const prior: Prior = { normal: [0.4, 0.05] }
  expect(quantile(prior, 0.5)).toBe(0.4)
  expect(quantile(prior, 0.75)).toBeCloseTo(0.4 + 0.05 * 0.674489750196082, 15)
  const [low, high] = support(prior)
  // The lowest and the highest rank that a draw can have.
  for (const rank of [2 ** -33, 1 - 2 ** -33]) {
    expect(quantile(prior, rank)).toBeGreaterThan(low)
    expect(quantile(prior, rank)).toBeLessThan(high)
  }
})

test("ten thousand draws of a normal prior have its mean and variance, within four standard errors", () => {
  const text = { en: "x", id: "y" }
  const model: AnyModel = {
    name: "normal",
    version: "1",
    title: text,
    parameters: [
      {
        id: "height",
        title: text,
        unit: "share",
        prior: { normal: [3, 0.25] },
        bounds: [0, 6],
        evidence: { grade: "assumption", source: text },
      },
    ],
    variables: [],
    processes: [],
    milestones: [],
    events: {},
    initial: () => ({}),
    evolve: () => {},
    drift: () => {},
  }
  const draw = parameterSampler(model, "normal")
  const count = 10_000
  const values = Array.from({ length: count }, (_, index) => draw(index).theta["height"] ?? Number.NaN)
  const mean = values.reduce((sum, value) => sum + value, 0) / count
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1)
  expect(Math.abs(mean - 3)).toBeLessThan((4 * 0.25) / Math.sqrt(count))
  expect(Math.abs(variance - 0.0625)).toBeLessThan(4 * 0.0625 * Math.sqrt(2 / count))
})
