/** Known text: numbers that chance has a part in, written with their 95 % interval. */
import type { Language } from "@laksana/core"
import type { Known } from "@laksana/results"
import { quantitiesIn } from "./quantities.ts"

interface Interval {
  readonly p: number
  readonly low: number
  readonly high: number
}

/** "22 of 100 (20–24)"; to a tenth where the interval is narrower than two of 100. */
export function knownShareText(share: Interval, language: Language): string {
  const { of } = wordsFor[language]
  const [p, low, high] = [share.p, share.low, share.high].map((value) => hundredths(value, share, language))
  return `${of(p ?? "")} (${low}–${high})`
}

function hundredths(value: number, { low, high }: Interval, language: Language): string {
  return quantitiesIn(language).number(value * 100, high - low < 0.02 ? 1 : 0)
}

/** A number of months and, without brackets, its interval. */
export function monthsText(
  months: number,
  interval: readonly [number, number],
  isSigned: boolean,
  language: Language,
): [string, string] {
  const { number, signed } = quantitiesIn(language)
  const text = (value: number) => (isSigned ? signed(value, 1) : number(value, 1))
  const [low, high] = interval.map(text)
  return [text(months), isSigned ? wordsFor[language].range(low ?? "", high ?? "") : `${low}–${high}`]
}

/** "58,200,000 ±1,600,000": both to the second digit of the error, since more says nothing. */
export function amountText({ mean, se }: Known, language: Language): string {
  const { number } = quantitiesIn(language)
  const error = 1.96 * se
  if (error === 0) return number(mean)
  const step = 10 ** Math.max(0, Math.floor(Math.log10(error)) - 1)
  const rounded = (value: number) => number(Math.round(value / step) * step)
  return `${rounded(mean)} ±${rounded(error)}`
}

const wordsFor = {
  en: { of: (count: string) => `${count} of 100`, range: (low: string, high: string) => `${low} to ${high}` },
  id: { of: (count: string) => `${count} dari 100`, range: (low: string, high: string) => `${low} sampai ${high}` },
} as const satisfies Readonly<Record<Language, unknown>>
