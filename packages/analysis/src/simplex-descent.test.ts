/** Simplex descent: how it gets along, where the maximum-likelihood tests see only where it ends. */
import { expect, test } from "vitest"
import { simplexDescent } from "./simplex-descent.ts"

const options = { step: 0.4, tolerance: 1e-10, mostEvaluations: 5000 }

test("strides grow on a long way down", () => {
  const found = simplexDescent(([x = 0, y = 0]) => Math.hypot(x - 20_000, y + 10_000), [0, 0], options)
  expect(found.converged).toBe(true)
  expect(found.point[0]).toBeCloseTo(20_000, 4)
  expect(found.point[1]).toBeCloseTo(-10_000, 4)
  // With strides of one length it would take 50,000.
  expect(found.evaluations).toBeLessThan(400)
})

test("a point without coordinates is its own minimum", () => {
  expect(simplexDescent(() => 7, [], options)).toMatchObject({ point: [], value: 7, converged: true })
})

test("the value it gives is that of the point it gives, and no corner it saw was lower", () => {
  const seen: number[] = []
  const rough = ([x = 0, y = 0]: readonly number[]) => {
    const value = Math.abs(x - 1) + 3 * Math.abs(y + x) + Math.sin(5 * x)
    seen.push(value)
    return value
  }
  const found = simplexDescent(rough, [3, 3], options)
  expect(found.value).toBe(Math.min(...seen))
  expect(found.evaluations).toBe(seen.length)
  expect(rough(found.point)).toBe(found.value)
})
