import { expect, test } from "vitest"
import { dayAt, dayIndexer, daysUntil } from "./day-index.ts"
import { dayOfTime, monthOfYear, timeOfDay } from "./time.ts"

const everyDay = function* (from: string, to: string) {
  for (let ms = Date.parse(from); ms <= Date.parse(to); ms += 86_400_000) yield new Date(ms).toISOString().slice(0, 10)
}

test("each day of a hundred years is the day of its own start, and starts are in order", () => {
  let last = Number.NEGATIVE_INFINITY
  for (const day of everyDay("1960-01-01", "2060-12-31")) {
    const time = timeOfDay(day)
    expect(dayOfTime(time)).toBe(day)
    expect(time).toBeGreaterThan(last)
    last = time
  }
})

test("a whole number is the first of a month", () => {
  expect(timeOfDay("1970-01-01")).toBe(0)
  expect(timeOfDay("2024-03-01")).toBe(650)
  expect(monthOfYear(timeOfDay("2024-03-25"))).toBe(2)
  expect(monthOfYear(timeOfDay("1969-12-31"))).toBe(11)
})

test("the index of a day counts calendar days from the start, and never is its own index", () => {
  const start = timeOfDay("2024-03-26")
  const { days, index } = dayIndexer(start, timeOfDay("2030-01-01"))
  let count = 0
  for (const day of everyDay("2024-03-26", "2029-12-31")) {
    expect(index(timeOfDay(day))).toBe(count)
    expect(dayAt(start, count)).toBe(day)
    expect(daysUntil(start, day)).toBe(count + 1)
    count++
  }
  expect(days).toBe(count)
  expect(index(Number.POSITIVE_INFINITY)).toBe(days)
  expect(index(timeOfDay("2030-01-01"))).toBe(days)
})
