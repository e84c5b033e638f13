/** Tails against published tables and against values computed to full precision elsewhere (SciPy 1.17). */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { chiSquareBeyond, chiSquareTail } from "./chi-square.ts"
import { logGamma, upperGamma } from "./incomplete-gamma.ts"
import { kolmogorovLimitTail, kolmogorovTail } from "./kolmogorov.ts"
import { normalTail } from "./normal.ts"

const relative = (value: number, known: number) => Math.abs(value / known - 1)

test.each([
  [0.5, 0.5, 0.31731050786291115],
  [3, 2, 0.6766764161830634],
  [10, 25, 0.0002214766382487835],
  [100, 90, 0.84177901081357],
  [2.5, 40, 8.391825114831597e-16],
])("Q(%d, %d)", (a, x, known) => {
  expect(relative(upperGamma(a, x), known)).toBeLessThan(1e-12)
})

test("of whole shapes, Q is a sum of Poisson chances", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.double({ min: 0, max: 60, noNaN: true }), (a, x) => {
      let term = Math.exp(-x)
      let sum = 0
      for (let k = 0; k < a; k++) {
        sum += term
        term *= x / (k + 1)
      }
      expect(upperGamma(a, x)).toBeCloseTo(sum, 11)
    }),
  )
})

test.each([
  [0.1, 2.252712651734206],
  [0.5, Math.log(Math.PI) / 2],
  [11, Math.log(3_628_800)],
])("ln Γ(%d)", (a, known) => {
  expect(logGamma(a)).toBeCloseTo(known, 12)
})

test.each([
  [3.841458820694124, 1, 0.05],
  [18.307038053275146, 10, 0.05],
  [30, 5, 1.4748581038443073e-5],
  [120, 99, 0.07424385580596692],
])("chi-square: P(X > %d) with %d degrees of freedom", (value, freedom, known) => {
  expect(relative(chiSquareTail(value, freedom), known)).toBeLessThan(1e-11)
  expect(relative(chiSquareBeyond(known, freedom), value)).toBeLessThan(1e-9)
})

test.each([
  [0, 0.5],
  [1, 0.15865525393145707],
  [1.959963984540054, 0.025],
  [6, 9.865876450376946e-10],
  [-2, 0.9772498680518208],
])("normal: P(Z > %d)", (z, known) => {
  expect(relative(normalTail(z), known)).toBeLessThan(1e-11)
})

describe("Kolmogorov", () => {
  test.each([
    [0.3, 0.9999906941986655],
    [0.5, 0.9639452436648751],
    [0.8, 0.5441424115741981],
    [1, 0.26999967167735456],
    [1.19, 0.11774229287977166],
    [1.21, 0.10697010207551334],
    [2.5, 7.453306344157342e-6],
  ])("in the limit, P(K > %d)", (x, known) => {
    expect(relative(kolmogorovLimitTail(x), known)).toBeLessThan(1e-10)
  })

  // Critical values as printed in tables of the test (Miller 1956), to five digits.
  test.each([
    [5, 0.44698, 0.2],
    [5, 0.56328, 0.05],
    [5, 0.66853, 0.01],
    [10, 0.32257, 0.2],
    [10, 0.40925, 0.05],
    [10, 0.48893, 0.01],
    [20, 0.23152, 0.2],
    [20, 0.29408, 0.05],
    [20, 0.35241, 0.01],
    [50, 0.18841, 0.05],
  ])("of %d values, a distance of %d has the chance %d", (size, distance, chance) => {
    expect(Math.abs(kolmogorovTail(distance, size) - chance)).toBeLessThan(0.004)
    expect(relative(kolmogorovTail(distance, size), chance)).toBeLessThan(size < 10 ? 0.15 : 0.05)
  })
})
