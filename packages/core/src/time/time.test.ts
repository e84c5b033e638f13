/** Days and dates: what is a day, how far apart days are, and how exactly a date is known. */
import { describe, expect, test } from "vitest"
import { Schema } from "effect"
import { Day } from "./day-schema.ts"
import { addDays, dayFromNumber, dayNumber, daysBetween, isDay } from "./day.ts"
import { Month, When, Year } from "./when.ts"
import { precisionOf } from "./precision.ts"

describe("a day", () => {
  test.each([
    ["2024-02-29", true],
    ["2023-02-29", false],
    ["2000-02-29", true],
    ["1900-02-29", false],
    ["2024-12-31", true],
    ["2024-00-10", false],
    ["2024-13-01", false],
    ["2024-04-31", false],
    ["2024-04-00", false],
    ["2024-4-1", false],
    ["24-04-01", false],
    ["2024-04-01T00:00", false],
    [" 2024-04-01", false],
    ["12024-04-01", false],
    ["2024-04-011", false],
    ["2024/04/01", false],
    ["", false],
  ])("%s is one: %s", (text, is) => {
    expect(isDay(text)).toBe(is)
    expect(Schema.is(Day)(text)).toBe(is)
  })

  test("is a number from 1970-01-01 on, before and after", () => {
    for (const [day, number] of [
      ["1970-01-01", 0],
      ["1969-12-31", -1],
      ["2000-03-01", 11_017],
      ["2024-03-25", 19_807],
    ] as const) {
      expect(dayNumber(day)).toBe(number)
      expect(dayFromNumber(number)).toBe(day)
    }
  })

  test("lies so many days from another", () => {
    expect(addDays("2024-02-28", 2)).toBe("2024-03-01")
    expect(addDays("2024-03-01", -2)).toBe("2024-02-28")
    expect(daysBetween("2023-08-08", "2024-03-25")).toBe(230)
    expect(daysBetween("2024-03-25", "2023-08-08")).toBe(-230)
  })
})

describe("a date", () => {
  test.each([
    ["2024-03-25", "day"],
    [{ month: "2024-03", year: 2024, after: ["a"] }, "month"],
    [{ year: 2024, between: ["2024-01-01", "2024-03-01"] }, "year"],
    [{ between: ["2024-01-01", "2024-03-01"], before: ["a"] }, "interval"],
    [{ after: ["a"] }, "order"],
    [{ before: ["a"] }, "order"],
    [{ after: ["a"], before: ["b"] }, "order"],
    [{ after: [], before: [] }, "undated"],
    [{}, "undated"],
  ] as const)("%j is known to: %s", (when, precision) => {
    expect(precisionOf(when)).toBe(precision)
  })

  test("has months from 01 to 12 and years from 1900 to 2200", () => {
    const [isMonth, isYear] = [Schema.is(Month), Schema.is(Year)]
    expect(["2024-01", "2024-09", "2024-10", "2024-12"].every((month) => isMonth(month))).toBe(true)
    expect(["2024-00", "2024-13", "2024-1", "12024-01", "2024-011"].some((month) => isMonth(month))).toBe(false)
    expect([1900, 2200].every((year) => isYear(year))).toBe(true)
    expect([1899, 2201, 2024.5, "2024"].some((year) => isYear(year))).toBe(false)
  })

  test("is a day or any part of a fuzzy one; ids in it are not empty", () => {
    const is = Schema.is(When)
    expect([{}, { year: 2024 }, { between: ["2024-01-01", "2024-01-01"] }, { after: ["a"] }].every((w) => is(w))).toBe(
      true,
    )
    expect([{ year: "2024" }, { between: ["2024-01-01"] }, { after: [""] }, "2024", 7].some((w) => is(w))).toBe(false)
  })
})
