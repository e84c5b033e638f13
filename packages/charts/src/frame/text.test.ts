/** Texts are cut and broken to what fits, and never in the middle of a letter. */
import { expect, test } from "vitest"
import { brief, fitted, textWidth, unbroken, wrapped } from "./text.ts"

const long = "Peraturan bupati tentang pedoman sistem kerja ditetapkan ".repeat(6)

test("what fits stays; what does not is cut with an ellipsis, and fits", () => {
  expect(fitted("Paser", 200, 12)).toBe("Paser")
  const cut = fitted(long, 150, 12)
  expect(cut.endsWith("…")).toBe(true)
  expect(textWidth(cut, 12)).toBeLessThanOrEqual(150)
  expect(fitted(long, 10, 12)).toBe("")
})

test("letters outside the basic plane and right-to-left text are cut whole", () => {
  const cut = fitted("😀".repeat(40), 120, 12)
  expect(cut).toMatch(/^(😀)+…$/u)
  expect(fitted("مرسوم ".repeat(40), 120, 12)).toMatch(/^[\u0600-\u06ff ]+…$/u)
})

test("a name in a sentence is cut where it is long", () => {
  expect(brief(" Paser ")).toBe("Paser")
  expect([...brief("😀".repeat(300))]).toHaveLength(90)
})

test("lines break between words, no more of them than allowed, each of them fits", () => {
  const lines = wrapped(long, 160, 12, 3)
  expect(lines).toHaveLength(3)
  for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(160)
  expect(wrapped(`a ${unbroken("83 of 100")}`, 66, 12, 2)).toEqual(["a", "83\u00a0of\u00a0100"])
})
