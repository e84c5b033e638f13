/** Calendar: days whose times are known, at the ends of months, years and leap years. */
import { describe, expect, test } from "vitest"
import { dayAt, dayIndexer, daysUntil } from "./day-index.ts"
import { dayOfTime, monthOfYear, timeOfDay } from "./time.ts"

describe("a time", () => {
  test.each([
    ["1970-01-01", 0],
    ["1970-02-15", 1.5],
    ["1969-12-31", -1 + 30 / 31],
    ["2024-02-29", 649 + 28 / 29],
    ["2023-02-28", 637 + 27 / 28],
    ["2024-03-25", 650 + 24 / 31],
    ["2024-12-31", 659 + 30 / 31],
    ["1900-01-16", -840 + 15 / 31],
    ["0999-06-16", -11_647 + 0.5],
  ])("of %s is %d, and back", (day, time) => {
    expect(timeOfDay(day)).toBe(time)
    expect(dayOfTime(time)).toBe(day)
  })

  test("within a day is on that day, to the last instant of a month", () => {
    expect(dayOfTime(650 + 24.999 / 31)).toBe("2024-03-25")
    expect(dayOfTime(651 - 1e-12)).toBe("2024-03-31")
    expect(dayOfTime(650.999999)).toBe("2024-03-31")
  })

  test("has a month of the year, 0 for January, before 1970 as after", () => {
    const times = [0, 0.99, 1, 11.5, 12, 25, -1, -0.5, -11, -12, -13]
    // Added to 0, for −0 is 0.
    expect(times.map((time) => 0 + monthOfYear(time))).toEqual([0, 0, 1, 11, 0, 1, 11, 11, 1, 0, 11])
  })
})

describe("days of a span", () => {
  const start = timeOfDay("2024-02-27")

  test("are counted from its start; what lies before is its first, what lies beyond is never", () => {
    const { days, index } = dayIndexer(start, timeOfDay("2024-03-02"))
    expect(days).toBe(4)
    const told = (day: string) => index(timeOfDay(day))
    expect(["2024-02-27", "2024-02-28", "2024-02-29", "2024-03-01"].map(told)).toEqual([0, 1, 2, 3])
    expect(["2024-03-02", "2024-03-03", "2030-01-01"].map(told)).toEqual([4, 4, 4])
    expect([index(Number.POSITIVE_INFINITY), index(Number.NaN)]).toEqual([4, 4])
    // The month is the span's own, though the day lies before its start.
    expect(told("2024-02-01")).toBe(0)
    expect(index(timeOfDay("2024-02-28") + 0.01)).toBe(1)
  })

  test("reach over as many months as it has", () => {
    const { days, index } = dayIndexer(timeOfDay("2023-11-15"), timeOfDay("2024-03-01"))
    expect(days).toBe(107)
    expect(index(timeOfDay("2024-02-29"))).toBe(106)
    expect(index(timeOfDay("2023-12-01"))).toBe(16)
  })

  test("are named, and counted to the end of a day", () => {
    expect(dayAt(start, 0)).toBe("2024-02-27")
    expect(dayAt(start, 3)).toBe("2024-03-01")
    expect(daysUntil(start, "2024-02-27")).toBe(1)
    expect(daysUntil(start, "2024-03-01")).toBe(4)
    expect(daysUntil(start, "2024-02-26")).toBe(0)
  })
})
