/** When draft: a date as it stands in a form, as exactly as it is known, and what is read of it. Pure. */
import { type Day, isDay, type When } from "@laksana/core"

export const exactnesses = ["day", "month", "year", "between", "unknown"] as const
export type Exactness = (typeof exactnesses)[number]

export interface WhenDraft {
  readonly exactness: Exactness
  readonly day: string
  readonly month: string
  readonly year: string
  readonly from: string
  readonly to: string
}

/** A day of which also month and year are at hand, for whoever knows no more. */
export const whenDraft = (day: Day): WhenDraft => ({
  exactness: "day",
  day,
  month: day.slice(0, 7),
  year: day.slice(0, 4),
  from: day,
  to: day,
})

/** Undefined where what is written is no date. */
export function whenOf({ exactness, day, month, year, from, to }: WhenDraft): When | undefined {
  switch (exactness) {
    case "day":
      return isDay(day) ? day : undefined
    case "month":
      return isDay(`${month.trim()}-01`) ? { month: month.trim() } : undefined
    case "year":
      return /^\d{4}$/.test(year.trim()) ? { year: Number(year) } : undefined
    case "between":
      return isDay(from) && isDay(to) && from <= to ? { between: [from, to] } : undefined
    case "unknown":
      return {}
  }
}
