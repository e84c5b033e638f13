/** Words of `compare`, with the same keys in both languages. A is the scenario compared with, B the one with the change. */
import type { Language } from "@laksana/core"

export interface CompareWords {
  readonly noEffect: (pairs: string) => string
  readonly counts: (earlier: string, later: string, pairs: string) => string
  readonly shifted: (milestone: string, direction: "earlier" | "later", shift: Shift, counts: string) => string
  /** The interval of the mean covers zero. */
  readonly unclear: (milestone: string, mean: string, error: string, both: string, counts: string) => string
  /** No pair in which both reach it. */
  readonly onlyOne: (milestone: string, onlyB: string, onlyA: string, counts: string) => string
  readonly unmoved: (milestone: string, pairs: string, neverReached: boolean) => string
  readonly milestonesTitle: string
  readonly milestoneColumns: (deadline: string) => readonly string[]
  /** The largest mean difference of an indicator and its month; that at the end, unless it is the largest. */
  readonly indicatorMoved: (indicator: string, most: string, month: string, end: string | undefined) => string
  readonly indicatorUnclear: (indicator: string) => string
  readonly indicatorsTitle: (deadline: string) => string
  readonly indicatorColumns: readonly string[]
  readonly indicatorsAlike: string
  readonly sameLuck: (pairs: string, differing: string) => string
}

/** Months, without sign. */
export interface Shift {
  readonly months: string
  readonly mean: string
  readonly error: string
  /** Pairs in which both reach it. */
  readonly both: string
}

const en: CompareWords = {
  noEffect: (pairs) => `No effect: A and B are the same, to the last bit, in all ${pairs} paired futures.`,
  counts: (earlier, later, pairs) => `earlier in ${earlier} of ${pairs} paired futures, later in ${later}`,
  shifted: (milestone, direction, { months, mean, error, both }, counts) =>
    `${milestone}: B reaches it a median ${months} months ${direction} (mean ${mean} ± ${error}, over the ${both} pairs in which both reach it); ${counts}.`,
  unclear: (milestone, mean, error, both, counts) =>
    `${milestone}: no clear shift; the mean of ${mean} months is within its error of ± ${error} (95%, over the ${both} pairs in which both reach it); ${counts}.`,
  onlyOne: (milestone, onlyB, onlyA, counts) =>
    `${milestone}: only B reaches it in ${onlyB} paired futures, only A in ${onlyA}, and both in none; ${counts}.`,
  unmoved: (milestone, pairs, neverReached) =>
    neverReached
      ? `${milestone}: neither reaches it in any of ${pairs} paired futures.`
      : `${milestone}: no difference in any of ${pairs} paired futures.`,
  milestonesTitle: "Milestones, B against A (95% errors)",
  milestoneColumns: (deadline) => [
    "milestone",
    `of 100, by ${deadline}`,
    "months",
    "earlier",
    "later",
    "same day",
    "neither",
  ],
  indicatorMoved: (indicator, most, month, end) =>
    end === undefined
      ? `${indicator}: ${most} at the end (${month}), where the difference is largest.`
      : `${indicator}: at most ${most} in ${month}; ${end} at the end.`,
  indicatorUnclear: (indicator) => `${indicator}: no difference beyond the error of chance in any month.`,
  indicatorsTitle: (deadline) =>
    `Indicators, B − A: mean ±95%, in the month of the largest difference and at the end (${deadline})`,
  indicatorColumns: ["indicator", "largest", "in", "at the end", "5th percentile", "95th"],
  indicatorsAlike: "Indicators: no difference in any month.",
  sameLuck: (pairs, differing) =>
    `${pairs} pairs, each with the same draw and the same luck on both sides; ${differing} of them differ at all.`,
}

const id: CompareWords = {
  noEffect: (pairs) => `Tidak ada pengaruh: A dan B sama persis dalam seluruh ${pairs} pasangan masa depan.`,
  counts: (earlier, later, pairs) =>
    `lebih cepat dalam ${earlier} dari ${pairs} pasangan masa depan, lebih lambat dalam ${later}`,
  shifted: (milestone, direction, { months, mean, error, both }, counts) =>
    `${milestone}: B mencapainya dengan median ${months} bulan lebih ${direction === "earlier" ? "cepat" : "lambat"} (rata-rata ${mean} ± ${error}, dari ${both} pasangan yang keduanya mencapainya); ${counts}.`,
  unclear: (milestone, mean, error, both, counts) =>
    `${milestone}: tidak ada pergeseran yang jelas; rata-rata ${mean} bulan masih dalam galatnya ± ${error} (95 %, dari ${both} pasangan yang keduanya mencapainya); ${counts}.`,
  onlyOne: (milestone, onlyB, onlyA, counts) =>
    `${milestone}: hanya B yang mencapainya dalam ${onlyB} pasangan masa depan, hanya A dalam ${onlyA}, dan keduanya tidak pernah bersama; ${counts}.`,
  unmoved: (milestone, pairs, neverReached) =>
    neverReached
      ? `${milestone}: keduanya tidak mencapainya dalam ${pairs} pasangan masa depan.`
      : `${milestone}: tidak ada selisih dalam ${pairs} pasangan masa depan.`,
  milestonesTitle: "Tonggak, B dibandingkan dengan A (galat 95 %)",
  milestoneColumns: (deadline) => [
    "tonggak",
    `dari 100, hingga ${deadline}`,
    "bulan",
    "lebih cepat",
    "lebih lambat",
    "hari sama",
    "tidak keduanya",
  ],
  indicatorMoved: (indicator, most, month, end) =>
    end === undefined
      ? `${indicator}: ${most} pada akhirnya (${month}), saat selisihnya terbesar.`
      : `${indicator}: paling besar ${most} pada ${month}; ${end} pada akhirnya.`,
  indicatorUnclear: (indicator) => `${indicator}: tidak ada selisih melebihi galat kebetulan pada bulan mana pun.`,
  indicatorsTitle: (deadline) =>
    `Indikator, B − A: rata-rata ±95 %, pada bulan selisih terbesar dan pada akhirnya (${deadline})`,
  indicatorColumns: ["indikator", "terbesar", "pada", "akhirnya", "persentil ke-5", "ke-95"],
  indicatorsAlike: "Indikator: tidak ada selisih pada bulan mana pun.",
  sameLuck: (pairs, differing) =>
    `${pairs} pasangan, masing-masing dengan undian dan keacakan yang sama di kedua sisi; ${differing} di antaranya berbeda.`,
}

export const compareWords = (language: Language): CompareWords => ({ en, id })[language]
