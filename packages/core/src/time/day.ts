/** Day: a UTC calendar day written `YYYY-MM-DD`. Days compare as strings; day numbers count from 1970-01-01. */
const msPerDay = 86_400_000

/**
 * True for a day that exists: `2024-02-29` is one, `2023-02-29` is not. Character by character: it is asked of every date of a long
 * log.
 */
export function isDay(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return false
  const year = 100 * twoDigits(text, 0) + twoDigits(text, 2)
  const month = twoDigits(text, 5)
  const day = twoDigits(text, 8)
  // What is no digit makes a sum that is not a number, and no comparison with it holds.
  return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

const hyphen = 45
const zero = 48

/** The number that two characters are; not a number where one of them is no digit. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - zero
  const ones = text.charCodeAt(at + 1) - zero
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : Number.NaN
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

/** `YYYY-MM-DD`; where texts come in, the schema of `day-schema.ts` has looked at it. */
export type Day = string

/** Days since 1970-01-01; negative before it. */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / msPerDay)
}

export function dayFromNumber(number: number): Day {
  return new Date(number * msPerDay).toISOString().slice(0, 10)
}

export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days)
}

/** Whole days from `from` to `to`: 230 from the team (2023-08-08) to the guideline (2024-03-25). */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}
