/** Dates in words: exact, fuzzy, ordered or missing, each with the mark it is drawn with; and the marks of what became of them. */
import type { Bounds, Language, Precision, When } from "@laksana/core"
import type { Quantities } from "./quantities.ts"

/** A mark for each precision, full for a day and emptier the less is known. */
export const precisionMarks: Readonly<Record<Precision, string>> = {
  day: "●",
  month: "◕",
  year: "◑",
  interval: "◔",
  order: "○",
  undated: "◌",
}

/** Different at a glance: what happened is filled, what is planned is open, what was seen absent is crossed out. */
export const statusMarks = { occurred: "■", planned: "□", absent: "✗", observed: "◇", possible: "?" } as const

export const precisionWords: Readonly<Record<Language, Readonly<Record<Precision, string>>>> = {
  en: {
    day: "day",
    month: "month",
    year: "year",
    interval: "between two days",
    order: "order only",
    undated: "undated",
  },
  id: {
    day: "tanggal",
    month: "bulan",
    year: "tahun",
    interval: "di antara dua tanggal",
    order: "urutan saja",
    undated: "tidak bertanggal",
  },
}

interface DateWords {
  between(from: string, to: string): string
  after(from: string): string
  by(to: string): string
  readonly undated: string
}

const words: Readonly<Record<Language, DateWords>> = {
  en: {
    between: (from, to) => `${from} – ${to}`,
    after: (from) => `after ${from}`,
    by: (to) => `by ${to}`,
    undated: "undated",
  },
  id: {
    between: (from, to) => `${from} – ${to}`,
    after: (from) => `setelah ${from}`,
    by: (to) => `paling lambat ${to}`,
    undated: "tidak bertanggal",
  },
}

/** A date as a person writes it. Of a date known only by its order, the days between which the order puts it. */
export function whenInWords(
  when: When,
  bounds: Bounds | undefined,
  quantities: Quantities,
  language: Language,
): string {
  const say = words[language]
  if (typeof when === "string") return quantities.day(when)
  if (when.month !== undefined) return quantities.month(`${when.month}-01`)
  if (when.year !== undefined) return String(when.year)
  const earliest = when.between?.[0] ?? bounds?.earliest ?? undefined
  const latest = when.between?.[1] ?? bounds?.latest ?? undefined
  if (earliest !== undefined && latest !== undefined) {
    const isWholeMonths = earliest.endsWith("-01") && quantities.deadline(latest) === quantities.month(latest)
    const unit = isWholeMonths ? quantities.month : quantities.day
    return say.between(unit(earliest), unit(latest))
  }
  if (earliest !== undefined) return say.after(quantities.day(earliest))
  return latest === undefined ? say.undated : say.by(quantities.day(latest))
}
