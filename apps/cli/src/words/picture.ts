/** Words of the picture of a grid, with the same keys in both languages. */
import type { Language } from "@laksana/core"

export interface PictureWords {
  readonly title: (milestone: string, deadline: string) => string
  /** `grid` names the two dimensions. */
  readonly subtitle: (runs: string, grid: string) => string
  /** Of the vertical axis, with the scale: 100 or, of fewer runs, their number. */
  readonly axis: (scale: string) => string
  readonly never: (count: string) => readonly [string, string]
  readonly error: string
  readonly caveat: string
  readonly description: (low: string, lowCell: string, high: string, highCell: string) => string
}

const en: PictureWords = {
  title: (milestone, deadline) => `${milestone} by ${deadline}`,
  subtitle: (runs, grid) => `${runs} possible futures for each combination of ${grid}`,
  axis: (scale) => `futures of ${scale} that have reached it`,
  never: (count) => [`${count} never`, "within the horizon"],
  error: "± is the 95% Monte-Carlo error, shaded around the line.",
  caveat: "Possible futures under stated assumptions, not a prediction.",
  description: (low, lowCell, high, highCell) =>
    `Small multiples of S-curves: the share of futures that has reached the milestone over time, from ${low} (${lowCell}) to ${high} (${highCell}).`,
}

const id: PictureWords = {
  title: (milestone, deadline) => `${milestone} hingga ${deadline}`,
  subtitle: (runs, grid) => `${runs} kemungkinan masa depan untuk setiap kombinasi ${grid}`,
  axis: (scale) => `masa depan dari ${scale} yang telah mencapainya`,
  never: (count) => [`${count} tidak tercapai`, "dalam horizon"],
  error: "± adalah galat Monte Carlo 95 %, diarsir di sekitar garis.",
  caveat: "Kemungkinan masa depan menurut asumsi yang disebutkan, bukan ramalan.",
  description: (low, lowCell, high, highCell) =>
    `Kumpulan kurva-S: bagian masa depan yang telah mencapai tonggak dari waktu ke waktu, dari ${low} (${lowCell}) sampai ${high} (${highCell}).`,
}

export const pictureWords = (language: Language): PictureWords => ({ en, id })[language]
