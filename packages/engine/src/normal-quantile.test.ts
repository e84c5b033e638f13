/** Normal quantile: the values that its author gives, tables, and the distribution function that it inverts. */
import { expect, test } from "vitest"
import { normalQuantile } from "./normal-quantile.ts"

test("gives the three values by which Wichura 1988 checks an implementation", () => {
  expect(normalQuantile(0.25)).toBeCloseTo(-0.674489750196082, 15)
  expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167814, 14)
  expect(normalQuantile(1e-20)).toBeCloseTo(-9.26234008979841, 13)
})

test("gives the percentage points of any table, on either side", () => {
  const points = [
    [0.5, 0],
    [0.8413447460685429, 1],
    [0.9, 1.2815515655446004],
    [0.975, 1.959963984540054],
    [0.995, 2.5758293035489004],
    [0.9772498680518208, 2],
    [0.9986501019683699, 3],
  ] as const
  for (const [u, z] of points) {
    expect(normalQuantile(u)).toBeCloseTo(z, 12)
    expect(normalQuantile(1 - u)).toBeCloseTo(-z, 12)
  }
})

test("rises, is odd about ½, and is infinite at both ends", () => {
  const ranks = [2 ** -33, 1e-6, 0.01, 0.0749, 0.0751, 0.3, 0.5, 0.6, 0.9249, 0.9251, 0.999, 1 - 2 ** -33]
  const quantiles = ranks.map(normalQuantile)
  expect(quantiles).toEqual([...quantiles].sort((a, b) => a - b))
  // 1 − 2⁻³³ and its like are exact: the two tails are one polynomial's values.
  for (const u of [2 ** -33, 2 ** -20, 2 ** -4, 0.25]) expect(normalQuantile(1 - u)).toBe(-normalQuantile(u))
  expect([0, 1].map(normalQuantile)).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])
})

test("is the inverse of the area below the density, by Simpson's rule", () => {
  const density = (z: number) => Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI)
  const area = (to: number) => {
    const steps = 2000
    const width = to / steps
    let sum = density(0) + density(to)
    for (let i = 1; i < steps; i++) sum += (i % 2 === 1 ? 4 : 2) * density(i * width)
    return 0.5 + (sum * width) / 3
  }
  for (const u of [0.51, 0.6, 0.75, 0.9, 0.92, 0.93, 0.99, 0.9999]) expect(area(normalQuantile(u))).toBeCloseTo(u, 13)
})
