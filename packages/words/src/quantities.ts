/**
 * Quantities: numbers, days and frequencies as a person reads them, by the conventions of either language
 * (`62.5%`, `9 May 2026`; `62,5 %`, `9 Mei 2026`). Days are UTC calendar days. No compact notation: `1,3 M` reads as miliar.
 */
import type { Day, Language } from "@laksana/core"

const locales = { en: "en-GB", id: "id-ID" } as const

export interface Quantities {
  readonly number: (value: number, digits?: number) => string
  /** With its sign, also where it is positive. */
  readonly signed: (value: number, digits?: number) => string
  readonly percent: (share: number, digits?: number) => string
  readonly day: (day: Day) => string
  /** `Dec 2027`, as the name of a month. */
  readonly month: (day: Day) => string
  /** A day as a deadline: the month alone where it is the month's last day. */
  readonly deadline: (day: Day) => string
  /** "31 of 100 futures"; "none of 2,000 futures" and "all 2,000 futures" where they are exact. */
  readonly futures: (share: Share) => string
  /** The same without the word: "31 of 100". */
  readonly frequency: (share: Share) => string
  /** Shorter still, for a cell of a table: "31", "<1", ">99". Of 100 where there are as many runs, else of the runs. */
  readonly cell: (share: Share) => string
  /** Half the width of the 95 % interval, on the scale of `cell`: "±2". */
  readonly margin: (share: Share & { readonly low: number; readonly high: number }) => string
}

/** A share of so many runs. */
export interface Share {
  readonly p: number
  readonly of: number
}

/** Frequencies are of 100 where there are at least 100 runs. */
const natural = 100
export const scaleOf = (of: number): number => (of >= natural ? natural : of)

const countOf = ({ p, of }: Share): number => Math.round(p * scaleOf(of))

/** What a share leaves, so that the two add up as they are shown: 25 and 75 of 100, where 24.5 and 75.5 would be 25 and 76. */
export function restOf(share: Share): Share {
  const { p, of } = share
  const scale = scaleOf(of)
  const left = scale - countOf(share)
  if (left === scale) return { p: 1 - p, of }
  // "More than 99" leaves nothing or "fewer than 1", also where it is half of one.
  return { p: left === 0 ? Math.min(1 - p, 0.4 / scale) : left / scale, of }
}

/** One for each language: to make a formatter takes longer than to draw a chart with it. */
const known = new Map<Language, Quantities>()

export function quantitiesIn(language: Language): Quantities {
  const made = known.get(language) ?? makeQuantities(language)
  known.set(language, made)
  return made
}

function makeQuantities(language: Language): Quantities {
  const locale = locales[language]
  const formats = new Map<string, Intl.NumberFormat>()
  const format = (value: number, options: Intl.NumberFormatOptions): string => {
    const key = JSON.stringify(options)
    const made = formats.get(key) ?? new Intl.NumberFormat(locale, options)
    formats.set(key, made)
    return made.format(value)
  }
  const digitsOf = (digits: number) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits })
  // Rounded first: −0.04 to one digit is 0.0 and has no sign.
  const rounded = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits + 0
  const number = (value: number, digits = 0) => format(rounded(value, digits), digitsOf(digits))
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const dateFormat = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" })
    return (day: Day) => dateFormat.format(new Date(`${day}T00:00:00Z`)).replace("Sept", "Sep")
  }
  const day = dates({ day: "numeric", month: "short", year: "numeric" })
  const month = dates({ month: "short", year: "numeric" })
  const { none, all, of: ofWord, fewer, more, noun } = wordsFor[language]

  const frequency = ({ p, of }: Share): string => {
    if (p === 0) return none(number(of))
    if (p === 1) return all(number(of))
    const scale = scaleOf(of)
    const count = countOf({ p, of })
    if (count === 0) return fewer(number(1), number(scale))
    if (count === scale) return more(number(scale - 1), number(scale))
    return ofWord(number(count), number(scale))
  }
  return {
    number,
    signed: (value, digits = 0) => format(rounded(value, digits), { ...digitsOf(digits), signDisplay: "exceptZero" }),
    percent: (share, digits = 0) => {
      const text = format(rounded(share, digits + 2), { style: "percent", ...digitsOf(digits) })
      // Indonesian sets the sign apart; Intl does not.
      return language === "id" ? text.replace(/\s*%/, " %") : text
    },
    day,
    month,
    deadline: (at) => (isMonthEnd(at) ? month(at) : day(at)),
    futures: (share) => `${frequency(share)} ${noun}`,
    frequency,
    cell: ({ p, of }) => {
      const scale = scaleOf(of)
      const count = countOf({ p, of })
      if (count === 0 && p > 0) return "<1"
      if (count === scale && p < 1) return `>${number(scale - 1)}`
      return number(count)
    },
    margin: ({ low, high, of }) => {
      const half = ((high - low) / 2) * scaleOf(of)
      return half < 0.05 ? "±0" : `±${number(half, half < 0.95 ? 1 : 0)}`
    },
  }
}

const isMonthEnd = (day: Day): boolean => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).getUTCDate() === 1

/** The words around counts; Indonesian nouns take no plural. */
interface FrequencyWords {
  readonly none: (of: string) => string
  readonly all: (of: string) => string
  readonly of: (count: string, of: string) => string
  readonly fewer: (count: string, of: string) => string
  readonly more: (count: string, of: string) => string
  readonly noun: string
}

const wordsFor: Readonly<Record<Language, FrequencyWords>> = {
  en: {
    none: (of) => `none of ${of}`,
    all: (of) => `all ${of}`,
    of: (count, of) => `${count} of ${of}`,
    fewer: (count, of) => `fewer than ${count} of ${of}`,
    more: (count, of) => `more than ${count} of ${of}`,
    noun: "futures",
  },
  id: {
    none: (of) => `tidak satu pun dari ${of}`,
    all: (of) => `seluruh ${of}`,
    of: (count, of) => `${count} dari ${of}`,
    fewer: (count, of) => `kurang dari ${count} dari ${of}`,
    more: (count, of) => `lebih dari ${count} dari ${of}`,
    noun: "masa depan",
  },
}
