/** Chart props: what every chart is given beside its data, and the measures that several charts share. Texts are in the reader's language. */
import type { Language } from "@laksana/core"

export interface ChartProps {
  /** Unique on its page: the ids inside the chart begin with it. */
  readonly id: string
  readonly language: Language
  readonly title: string
  /** CSS pixels that the chart is laid out for: 640 unless told. Ticks thin out and labels move below on a narrow one. */
  readonly width?: number
  /** The same data as a table: folded away unless told. */
  readonly table?: "details" | "open" | "none"
  /** Level of the title among the page's headings: 3 unless told. */
  readonly heading?: 2 | 3 | 4 | 5
  /** A line below: where the numbers come from. */
  readonly note?: string
}

/** A share of runs, 0 to 1, with the 95 % interval of its Monte-Carlo error. */
export interface Likelihood {
  readonly p: number
  readonly low: number
  readonly high: number
}

/** What is counted: a share of futures (0 to 1, shown of 100), months, or an index from 0 to 1. */
export type Unit = "futures" | "months" | "index"
