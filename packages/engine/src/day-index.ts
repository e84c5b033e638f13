/** Day index: times of a span as whole days from its start, fast enough for every run. */
import { dayOfTime, type Time } from "./time.ts"

export interface DayIndexer {
  /** Days in the span; also the index that stands for "never". */
  readonly days: number
  /** Day of a time, counted from the start; `days` for a time beyond the horizon or Infinity. */
  readonly index: (time: Time) => number
}

const msPerDay = 86_400_000
const dayNumber = (day: string) => Math.round(Date.parse(`${day}T00:00:00Z`) / msPerDay)

export function dayIndexer(start: Time, horizon: Time): DayIndexer {
  const first = Math.floor(start)
  const origin = dayNumber(dayOfTime(start))
  const days = dayNumber(dayOfTime(horizon)) - origin
  const months = Math.ceil(horizon) - first + 1
  const offsets = Array.from({ length: months + 1 }, (_, i) => dayNumber(dayOfTime(first + i)) - origin)
  return {
    days,
    index: (time) => {
      if (!(time < horizon)) return days
      const month = Math.floor(time)
      const offset = offsets[month - first] as number
      const length = (offsets[month - first + 1] as number) - offset
      return Math.max(0, offset + Math.floor((time - month) * length + 1e-9))
    },
  }
}

/** The day (`YYYY-MM-DD`) that lies so many days after a start. */
export function dayAt(start: Time, days: number): string {
  return new Date((dayNumber(dayOfTime(start)) + days) * msPerDay).toISOString().slice(0, 10)
}

/** Days from a start until the end of a day: what happened on that day counts as by it. */
export function daysUntil(start: Time, day: string): number {
  return dayNumber(day) - dayNumber(dayOfTime(start)) + 1
}
