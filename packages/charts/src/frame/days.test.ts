/** Days as numbers, months on, and the days that an axis marks. */
import { expect, test } from "vitest"
import { dayOf, monthEnd, monthsOn, numberOf, timeTicks } from "./days.ts"

test("a day and its number are the same day", () => {
  for (const day of ["1970-01-01", "2024-02-29", "2029-12-31", "1999-12-31"]) expect(dayOf(numberOf(day))).toBe(day)
  expect(numberOf("2024-03-01") - numberOf("2024-02-28")).toBe(2)
})

test("a month on keeps the day as far as the month has it, and the month's end an end", () => {
  expect(monthsOn("2027-12-31", 2)).toBe("2028-02-29")
  expect(monthsOn("2028-02-29", -1)).toBe("2028-01-31")
  expect(monthsOn("2024-03-25", 12)).toBe("2025-03-25")
  expect(monthsOn("2024-01-30", 1)).toBe("2024-02-29")
  expect(monthEnd("2025-02")).toBe("2025-02-28")
})

test.each([
  ["2025-01-01", "2029-12-31", 8, ["2025-01-01", "2026-01-01", "2027-01-01", "2028-01-01", "2029-01-01"]],
  ["2024-11-15", "2025-03-10", 6, ["2024-12-01", "2025-01-01", "2025-02-01", "2025-03-01"]],
  ["1990-01-01", "2029-12-31", 4, ["1990-01-01", "2000-01-01", "2010-01-01", "2020-01-01"]],
])("between %s and %s at most %i ticks", (from, to, count, expected) => {
  expect(timeTicks(from, to, count).map(({ day }) => day)).toEqual(expected)
})
