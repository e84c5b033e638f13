/** Days: UTC calendar days as numbers (days since 1970), for scales; and the days, months and years to mark on a time axis. */
import type { Day } from "@laksana/core"

const dayLength = 86_400_000

export const numberOf = (day: Day): number => Math.round(Date.parse(`${day}T00:00:00Z`) / dayLength)

export const dayOf = (number: number): Day => new Date(Math.round(number) * dayLength).toISOString().slice(0, 10)

/** The last day of a month `YYYY-MM`. */
export function monthEnd(month: string): Day {
  const [year, index] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))]
  return new Date(Date.UTC(year, index, 0)).toISOString().slice(0, 10)
}

/** So many months on; the last day of a month stays one, and others keep their day as far as the month has it. */
export function monthsOn(day: Day, months: number): Day {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
  const target = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7)
  const last = monthEnd(target)
  return monthEnd(day.slice(0, 7)) === day || date > Number(last.slice(8, 10)) ? last : `${target}-${day.slice(8, 10)}`
}

export interface TimeTick {
  readonly day: Day
  readonly isYear: boolean
}

const steps = [1, 3, 6, 12, 24, 60, 120, 240, 600] as const

/** Firsts of months, quarters, years or decades: at most `count` of them. */
export function timeTicks(from: Day, to: Day, count: number): readonly TimeTick[] {
  const months = (numberOf(to) - numberOf(from)) / 30.44
  const step = steps.find((each) => months / each <= count) ?? 1200
  const first = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - (from.endsWith("-01") ? 1 : 0)
  const last = Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7)) - 1
  const start = Math.ceil(first / step) * step
  return Array.from({ length: Math.max(0, Math.floor((last - start) / step) + 1) }, (_, i) => {
    const month = start + i * step
    const year = String(Math.floor(month / 12)).padStart(4, "0")
    return { day: `${year}-${String((month % 12) + 1).padStart(2, "0")}-01`, isYear: month % 12 === 0 }
  })
}
