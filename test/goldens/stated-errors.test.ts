import { expect, test } from "vitest"
import { apart, readAnswer } from "./stated-errors.ts"

test("numbers with their errors are taken out of the words, whatever stands without one stays", () => {
  const { words, estimates, windows } = readAnswer(
    "In 22 of 100 (19–25)\npaired futures; +4.8 ±2.0 of 100; a median 3.0 months earlier (2.5–3.7); +0.04 ±0.01 (Jan 2028–Dec 2029); 31 of 100 futures (95%: 28–34); 89% (95%: 82% to >100%); 7 pairs.",
  )
  expect(words).toBe(
    "In N of 100 (N–N) paired futures; N ±N of 100; a median N months earlier (N–N); N ±N (WHEN); N of 100 futures (95%: N–N); N (95%: N to N); 7 pairs.",
  )
  expect(estimates).toHaveLength(6)
  expect(estimates).toContainEqual({ value: 31, low: 28, high: 34, digit: 1 })
  expect(estimates).toContainEqual({ value: 89, low: 82, high: Number.POSITIVE_INFINITY, digit: 1 })
  expect(windows).toEqual([{ from: 2028 * 12, to: 2029 * 12 + 11 }])
})

test("how far apart two numbers are counts in the errors that face each other, and rounding is taken off", () => {
  const known = { value: 10, low: 6, high: 12, digit: 1 }
  expect(apart(known, { ...known, value: 11, low: 9, high: 13 })).toBe(0)
  const far = { value: 15, low: 13, high: 30, digit: 1 }
  expect(apart(known, far)).toBeCloseTo(4 / (Math.hypot(2.5, 2.5) / 1.96), 12)
  expect(apart(far, known)).toBe(apart(known, far))
})
