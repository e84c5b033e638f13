/** Quantile dots in words: how many of fifty by the day, and how many never. */
import type { Language } from "@laksana/core"

interface Words {
  readonly answer: (milestone: string, day: string, count: string, all: string) => string
  readonly never: (count: string, horizon: string) => string
  readonly everyOne: string
  readonly middle: (day: string) => string
  readonly noMiddle: string
  readonly error: (margin: string) => string
  readonly neverTitle: string
  readonly neverCount: (count: string) => string
  readonly dots: (count: string, day: string) => string
  readonly columns: readonly [year: string, dots: string]
}

const en: Words = {
  answer: (milestone, day, count, all) => `${milestone} by ${day} in ${count} of ${all} futures`,
  never: (count, horizon) => `; in ${count} it does not come by ${horizon} at all.`,
  everyOne: "; it comes in every one within the horizon.",
  middle: (day) => ` Half of them have it by ${day}.`,
  noMiddle: " Fewer than half of them ever have it.",
  error: (margin) => ` The error of chance is ${margin} of 50 (95%).`,
  neverTitle: "not reached",
  neverCount: (count) => `${count} of 50`,
  dots: (count, day) => `${count} of 50 ${day}`,
  columns: ["reached in", "futures of 50"],
}

const id: Words = {
  answer: (milestone, day, count, all) => `${milestone} hingga ${day} dalam ${count} dari ${all} masa depan`,
  never: (count, horizon) => `; dalam ${count} masa depan sama sekali tidak tercapai sampai ${horizon}.`,
  everyOne: "; tercapai dalam semuanya selama horizon.",
  middle: (day) => ` Separuhnya telah mencapainya pada ${day}.`,
  noMiddle: " Kurang dari separuhnya yang pernah mencapainya.",
  error: (margin) => ` Galat kebetulan ${margin} dari 50 (95 %).`,
  neverTitle: "tidak tercapai",
  neverCount: (count) => `${count} dari 50`,
  dots: (count, day) => `${count} dari 50 ${day}`,
  columns: ["tercapai pada", "masa depan dari 50"],
}

export const quantileDotsWords = (language: Language): Words => ({ en, id })[language]
