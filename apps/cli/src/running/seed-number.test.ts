import fc from "fast-check"
import { expect, test } from "vitest"
import { seedNumber } from "./seed-number.ts"

test("a whole number of 32 bits is itself", () => {
  fc.assert(fc.property(fc.integer(), (number) => seedNumber(String(number)) === number))
})

test("any other text is a number of its own, which written out is itself again", () => {
  const texts = ["paser", "Paser", "2147483648", "-0", "007x", "1.5", "1e3", " 1"]
  const numbers = texts.map(seedNumber)
  expect(new Set(numbers).size).toBe(texts.length)
  for (const number of numbers) {
    expect(number).toBeGreaterThanOrEqual(0)
    expect(seedNumber(String(number))).toBe(number)
  }
})
