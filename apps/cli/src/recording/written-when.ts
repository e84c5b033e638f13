/**
 * Written when: a date as people write it, as exactly as they know it: a day, a month, a year, two days, or unknown. Days of the
 * month come first, as both languages have it: `25/3/2024`, `25 March 2024`, `25 Maret 2024`; or last, as files have it: `2024-03-25`.
 */
import { type Day, isDay, type When } from "@laksana/core"

/** Undefined where the text is no date. */
export function writtenWhen(text: string): When | undefined {
  const given = text.trim().toLowerCase()
  if (unknown.has(given)) return {}
  const ends = given.split(/\s*(?:\.\.|–)\s*/)
  if (ends.length === 2) return between(ends)
  const day = dayIn(given)
  if (day !== undefined) return day
  const month = monthIn(given)
  if (month !== undefined) return { month }
  return /^(19|2[01])\d\d$/.test(given) ? { year: Number(given) } : undefined
}

/** A single day; undefined where the text is none. */
export function dayIn(text: string): Day | undefined {
  const given = text.trim().toLowerCase()
  const written = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(given)
  if (written !== null) return dayOf(written[1], written[2], written[3])
  const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(given)
  if (numbers !== null) return dayOf(numbers[3], numbers[2], numbers[1])
  const named = /^(\d{1,2}) ([a-z]+)\.?,? (\d{4})$/.exec(given)
  return named === null ? undefined : dayOf(named[3], monthNumber(named[2]), named[1])
}

const unknown = new Set(["unknown", "undated", "tidak diketahui", "tidak tahu", "?"])

function between([first = "", last = ""]: readonly string[]): When | undefined {
  const [from, to] = [dayIn(first), dayIn(last)]
  return from === undefined || to === undefined || from > to ? undefined : { between: [from, to] }
}

function monthIn(given: string): string | undefined {
  const written = /^(\d{4})-(\d{1,2})$/.exec(given) ?? /^(?<name>[a-z]+)\.? (\d{4})$/.exec(given)
  if (written === null) return undefined
  const name = written.groups?.["name"]
  const [year, month] = name === undefined ? [written[1], written[2]] : [written[2], monthNumber(name)]
  return dayOf(year, month, "1")?.slice(0, 7)
}

function dayOf(year = "", month = "", day = ""): Day | undefined {
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
  return isDay(text) ? text : undefined
}

/** English and Indonesian names of the months, as far as three letters tell them apart. */
const months = [
  ["jan"],
  ["feb", "peb"],
  ["mar"],
  ["apr"],
  ["may", "mei"],
  ["jun"],
  ["jul"],
  ["aug", "agu", "ags"],
  ["sep"],
  ["oct", "okt"],
  ["nov", "nop"],
  ["dec", "des"],
]

function monthNumber(name = ""): string | undefined {
  const index = months.findIndex((names) => names.some((each) => name.startsWith(each)))
  return index < 0 ? undefined : String(index + 1)
}
