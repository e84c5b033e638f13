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
