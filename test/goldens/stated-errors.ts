/**
 * Stated errors: a text of answers read as numbers with the error that each states. A number that chance has no part in, such as a date or
 * a count of runs, belongs to the words.
 */

/** Ends are 95 % ones. */
export interface Estimate {
  readonly value: number
  readonly low: number
  readonly high: number
  /** One in the last digit told. */
  readonly digit: number
}

/** The months between which something is largest. */
export interface Window {
  readonly from: number
  readonly to: number
}

export interface ReadAnswer {
  /** The text with a mark in place of every number that states its error. */
  readonly words: string
  readonly estimates: readonly Estimate[]
  readonly windows: readonly Window[]
}

const number = String.raw`[<>]?[+-]?\d[\d,]*(?:\.\d+)?%?`
const month = String.raw`[A-Z][a-z]{2} \d{4}`
const interval = String.raw`(${number})((?: of 100)?(?: futures| months)?(?: earlier| later)?) \((95%: )?(${number})(–| to )(${number})\)`
const margin = String.raw`(${number}) ±(${number})`
const window = String.raw`\((${month})(?:–(${month}))?\)`

/** An English answer. */
export function readAnswer(text: string): ReadAnswer {
  const estimates: Estimate[] = []
  const windows: Window[] = []
  const words = text
    .replaceAll(/\s+/g, " ")
    .replaceAll(new RegExp(window, "g"), (_, from: string, to: string | undefined) => {
      windows.push({ from: monthOf(from), to: monthOf(to ?? from) })
      return "(WHEN)"
    })
    .replaceAll(
      new RegExp(interval, "g"),
      (_, value: string, unit: string, level = "", low: string, between: string, high: string) => {
        estimates.push({ value: valueOf(value), low: valueOf(low), high: valueOf(high), digit: digitOf(value) })
        return `N${unit} (${level}N${between}N)`
      },
    )
    .replaceAll(new RegExp(margin, "g"), (_, value: string, error: string) => {
      const [middle, half] = [valueOf(value), valueOf(error)]
      estimates.push({ value: middle, low: middle - half, high: middle + half, digit: digitOf(error) })
      return "N ±N"
    })
  return { words, estimates, windows }
}

/** What lies beyond the levels of a grid has no end. */
function valueOf(text: string): number {
  const plain = Number(text.replaceAll(/[<>,%]/g, ""))
  return text.startsWith(">") ? Number.POSITIVE_INFINITY : text.startsWith("<") ? Number.NEGATIVE_INFINITY : plain
}

/** Large amounts are rounded to their last digit that is not 0. */
function digitOf(text: string): number {
  const plain = text.replaceAll(/[<>,%+-]/g, "")
  const decimals = plain.split(".")[1]?.length ?? 0
  const zeros = decimals > 0 ? 0 : (/[1-9](0*)$/.exec(plain)?.[1]?.length ?? 0)
  return 10 ** (plain.length > 6 ? zeros : -decimals)
}

const monthOf = (text: string): number => {
  const date = new Date(`1 ${text} UTC`)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

/**
 * How far apart two estimates of the same are, in standard errors of their difference: the ends that face each other count, and what
 * rounding may have moved is taken off.
 */
export function apart(a: Estimate, b: Estimate): number {
  const [less, more] = a.value <= b.value ? [a, b] : [b, a]
  const distance = Math.max(0, more.value - less.value - (a.digit + b.digit) / 2)
  const error = Math.hypot(less.high - less.value + less.digit / 2, more.value - more.low + more.digit / 2) / 1.96
  return distance / error
}
