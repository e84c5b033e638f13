/** Fan in words: where the middle future goes, and between which values most of them lie. */
import type { Language } from "@laksana/core"
import { quantitiesIn } from "@laksana/words"
import { brief } from "../frame/text.ts"
import { caution, sentence, sharedWords } from "../frame/words.ts"
import { monthEnd } from "../frame/days.ts"
import type { FanProps } from "./data.ts"

interface Words {
  readonly path: (
    indicator: string,
    label: string | undefined,
    from: string,
    to: string,
    start: string,
    end: string,
  ) => string
  readonly flat: (indicator: string, label: string | undefined, value: string, start: string, end: string) => string
  readonly bands: (low: string, high: string, inner: readonly [string, string]) => string
  readonly other: (label: string, value: string, low: string, high: string) => string
  readonly alike: (label: string) => string
  readonly median: string
  readonly of90: string
  readonly of50: string
  readonly columns: readonly string[]
}

const en: Words = {
  path: (indicator, label, from, to, start, end) =>
    `${indicator}${label === undefined ? "" : ` with “${label}”`}: the middle future goes from ${from} in ${start} to ${to} in ${end}.`,
  flat: (indicator, label, value, start, end) =>
    `${indicator}${label === undefined ? "" : ` with “${label}”`}: the middle future stays at ${value} from ${start} to ${end}.`,
  bands: (low, high, [from, to]) =>
    ` In that month 90 of 100 futures lie between ${low} and ${high}, 50 between ${from} and ${to}.`,
  other: (label, value, low, high) =>
    ` With “${label}” the middle future comes to ${value} (90 of 100: ${low} to ${high}).`,
  alike: (label) => ` “${label}” does not differ from it in any month.`,
  median: "middle future",
  of90: "90 of 100",
  of50: "50 of 100",
  columns: ["scenario", "month", "middle future", "50 of 100 futures", "90 of 100 futures"],
}

const id: Words = {
  path: (indicator, label, from, to, start, end) =>
    `${indicator}${label === undefined ? "" : ` dengan “${label}”`}: masa depan tengah bergerak dari ${from} pada ${start} ke ${to} pada ${end}.`,
  flat: (indicator, label, value, start, end) =>
    `${indicator}${label === undefined ? "" : ` dengan “${label}”`}: masa depan tengah tetap ${value} dari ${start} sampai ${end}.`,
  bands: (low, high, [from, to]) =>
    ` Pada bulan itu 90 dari 100 masa depan terletak antara ${low} dan ${high}, 50 di antaranya antara ${from} dan ${to}.`,
  other: (label, value, low, high) =>
    ` Dengan “${label}” masa depan tengah mencapai ${value} (90 dari 100: ${low} sampai ${high}).`,
  alike: (label) => ` “${label}” tidak berbeda darinya pada bulan mana pun.`,
  median: "masa depan tengah",
  of90: "90 dari 100",
  of50: "50 dari 100",
  columns: ["skenario", "bulan", "masa depan tengah", "50 dari 100 masa depan", "90 dari 100 masa depan"],
}

export const fanWords = (language: Language): Words => ({ en, id })[language]

export function fanTakeaway({ language, indicator, scenarios }: FanProps): string {
  const words = fanWords(language)
  const quantities = quantitiesIn(language)
  const two = (value: number) => quantities.number(value, 2)
  const [first, ...others] = scenarios.filter(({ runs, months }) => runs > 0 && months.length > 0)
  const [start, end] = [first?.months[0], first?.months.at(-1)]
  if (first === undefined || start === undefined || end === undefined) return sharedWords(language).noRuns
  const label = others.length === 0 ? undefined : brief(first.label)
  const [from, to] = [quantities.month(monthEnd(start.month)), quantities.month(monthEnd(end.month))]
  const [low, high] = [two(start.p50), two(end.p50)]
  const told = others.map((other) => {
    const same = JSON.stringify(other.months) === JSON.stringify(first.months)
    const last = other.months.at(-1) ?? end
    return same
      ? words.alike(brief(other.label))
      : words.other(brief(other.label), two(last.p50), two(last.p05), two(last.p95))
  })
  return [
    low === high
      ? words.flat(sentence(brief(indicator)), label, low, from, to)
      : words.path(sentence(brief(indicator)), label, low, high, from, to),
    words.bands(two(end.p05), two(end.p95), [two(end.p25), two(end.p75)]),
    ...told,
    caution(Math.min(first.runs, ...others.map(({ runs }) => runs)), language),
  ].join("")
}
