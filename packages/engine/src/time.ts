/**
 * Time: months since January 1970, so that a whole number is the first day of a month and each calendar month is one unit
 * long. The fraction is the part of the month that has passed: `2024-03-25` is 650 + 24/31. Rates are per month.
 */

/** Months since January 1970; the whole part is the calendar month. */
export type Time = number

const text = (n: number, width: number) => String(n).padStart(width, "0")

function daysInMonth(month: number): number {
  return new Date(Date.UTC(1970, month + 1, 0)).getUTCDate()
}

/** The time at which a day (`YYYY-MM-DD`, UTC) begins. */
export function timeOfDay(day: string): Time {
  const month = (Number(day.slice(0, 4)) - 1970) * 12 + Number(day.slice(5, 7)) - 1
  return month + (Number(day.slice(8, 10)) - 1) / daysInMonth(month)
}

/** The day (`YYYY-MM-DD`, UTC) in which a time lies. */
export function dayOfTime(time: Time): string {
  const month = Math.floor(time)
  const days = daysInMonth(month)
  // A day's own start must give back that day although (d - 1) / days is rounded: hence the hair's breadth.
  const day = Math.min(days, Math.floor((time - month) * days + 1e-9) + 1)
  return `${text(1970 + Math.floor(month / 12), 4)}-${text((((month % 12) + 12) % 12) + 1, 2)}-${text(day, 2)}`
}

/** The calendar month of a time, 0 for January to 11 for December. */
export function monthOfYear(time: Time): number {
  const month = Math.floor(time) % 12
  return month < 0 ? month + 12 : month
}
