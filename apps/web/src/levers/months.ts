/** Months: their first and last days. Curves are counted at months’ ends, so a deadline is one. */
import type { Day } from "@laksana/core"

export function lastDayOfMonth(day: Day): Day {
  const [year = 0, month = 1] = day.split("-").map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** The month's end so many months on. */
export function monthEndsOn(day: Day, months: number): Day {
  const [year = 0, month = 1] = day.split("-").map(Number)
  return new Date(Date.UTC(year, month + months, 0)).toISOString().slice(0, 10)
}

/** The first day of the month so many months after a day's own. */
export function firstOfMonthAfter(day: Day, months: number): Day {
  const [year = 0, month = 1] = day.split("-").map(Number)
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10)
}
