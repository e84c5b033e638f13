/** Words of `compare`, with the same keys in both languages. A is the scenario compared with, B the one with the change. */
import type { Language } from "@laksana/core"

/** Names of the two sides, as they stand in a sentence. */
export interface SideNames {
  readonly base: string
  readonly other: string
}

export interface CompareWords {
  readonly noEffect: (pairs: string) => string
  /** One side is ahead beyond chance; counts are of it. */
  readonly ahead: (milestone: string, ahead: string, behind: string, earlier: string, later: string) => string
  readonly notApart: (milestone: string, other: string, base: string, earlier: string, later: string) => string
  /** By a day, more futures of 100 with the other side. */
  readonly reached: (deadline: string, other: string, difference: string) => string
  readonly shifted: (
    other: string,
    both: string,
    direction: "earlier" | "later",
    months: string,
    interval: string,
  ) => string
  /** The interval comes near zero: the shift is told with its sign. */
  readonly shiftUnclear: (other: string, both: string, months: string, interval: string) => string
  readonly tooFew: (both: string) => string
  readonly unmoved: (milestone: string, pairs: string, neverReached: boolean) => string
  readonly milestonesTitle: string
  readonly milestoneColumns: (deadline: string) => readonly string[]
  /** The largest mean difference of an indicator and when it is so large; that at the end; and what of it lasts. */
  readonly indicatorMoved: (indicator: string, other: string, most: string, when: string, end: string) => string
  readonly lasts: string
  readonly fades: string
  readonly indicatorUnclear: (indicator: string) => string
  readonly indicatorsTitle: (deadline: string) => string
  readonly indicatorColumns: readonly string[]
  readonly indicatorsAlike: string
  readonly cost: (other: string, ofOther: string, base: string, ofBase: string) => string
  /** What more of something costs with the other side. */
  readonly perFuture: (other: string, price: string, milestone: string, deadline: string) => string
  readonly perIndicator: (other: string, price: string, step: string, indicator: string) => string
  readonly sameLuck: (pairs: string, differing: string) => string
  /** What the numbers in brackets and after ± are, and when a difference is put into words. */
  readonly errors: string
}

const en: CompareWords = {
  noEffect: (pairs) => `No effect: A and B are the same, to the last bit, in all ${pairs} paired futures.`,
  ahead: (milestone, ahead, behind, earlier, later) =>
    `${ahead} comes out ahead of ${behind}: with it “${milestone}” is reached earlier, or only then, in ${earlier} paired futures, and later or no longer in ${later}.`,
  notApart: (milestone, other, base, earlier, later) =>
    `${other} and ${base} cannot be told apart by “${milestone}”: with ${other} it is reached earlier, or only then, in ${earlier} paired futures, and later or no longer in ${later}.`,
  reached: (deadline, other, difference) => `By ${deadline}, with ${other}: ${difference} of 100 futures.`,
  shifted: (other, both, direction, months, interval) =>
    `Where both get there, in ${both}, ${other} is a median ${months} months ${direction} (${interval}).`,
  shiftUnclear: (other, both, months, interval) =>
    `Where both get there, in ${both}, ${other} shifts it little or not clearly: a median ${months} months (${interval}).`,
  tooFew: (both) => `Both get there in ${both}: too few to say by how much it shifts.`,
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
  indicatorMoved: (indicator, other, most, when, end) =>
    `${indicator} with ${other}: at most ${most} (${when}); ${end} at the end`,
  lasts: ": a good part of it is left.",
  fades: ": little or nothing of it is left.",
  indicatorUnclear: (indicator) => `${indicator}: no difference clear of chance in any month.`,
  indicatorsTitle: (deadline) =>
    `Indicators, B − A: mean ±95%, in the month of the largest difference and at the end (${deadline})`,
  indicatorColumns: ["indicator", "largest", "in", "at the end", "5th percentile", "95th"],
  indicatorsAlike: "Indicators: no difference in any month.",
  cost: (other, ofOther, base, ofBase) => `Mean cost: ${ofOther} with ${other}, ${ofBase} with ${base}.`,
  perFuture: (other, price, milestone, deadline) =>
    `What ${other} adds costs ${price} for each further future of 100 with “${milestone}” by ${deadline}.`,
  perIndicator: (other, price, step, indicator) =>
    `What ${other} adds costs ${price} for each ${step} of ${indicator}, averaged over the months.`,
  sameLuck: (pairs, differing) =>
    `${pairs} pairs, each with the same draw and the same luck on both sides; ${differing} of them differ at all.`,
  errors:
    "In brackets and after ± is the 95% error of chance; one side is called ahead where the difference exceeds three standard errors.",
}

const id: CompareWords = {
  noEffect: (pairs) => `Tidak ada pengaruh: A dan B sama persis dalam seluruh ${pairs} pasangan masa depan.`,
  ahead: (milestone, ahead, behind, earlier, later) =>
    `${ahead} lebih unggul daripada ${behind}: dengannya “${milestone}” tercapai lebih cepat, atau baru dengannya tercapai, dalam ${earlier} pasangan masa depan, dan lebih lambat atau tidak lagi tercapai dalam ${later}.`,
  notApart: (milestone, other, base, earlier, later) =>
    `${other} dan ${base} tidak dapat dibedakan menurut “${milestone}”: dengan ${other} tonggak itu tercapai lebih cepat, atau baru dengannya tercapai, dalam ${earlier} pasangan masa depan, dan lebih lambat atau tidak lagi tercapai dalam ${later}.`,
  reached: (deadline, other, difference) => `Hingga ${deadline}, dengan ${other}: ${difference} dari 100 masa depan.`,
  shifted: (other, both, direction, months, interval) =>
    `Bila keduanya mencapainya, dalam ${both}, ${other} lebih ${direction === "earlier" ? "cepat" : "lambat"} dengan median ${months} bulan (${interval}).`,
  shiftUnclear: (other, both, months, interval) =>
    `Bila keduanya mencapainya, dalam ${both}, ${other} hanya sedikit atau tidak jelas menggesernya: median ${months} bulan (${interval}).`,
  tooFew: (both) => `Keduanya mencapainya dalam ${both}: terlalu sedikit untuk mengatakan berapa bulan pergeserannya.`,
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
  indicatorMoved: (indicator, other, most, when, end) =>
    `${indicator} dengan ${other}: paling besar ${most} (${when}); ${end} pada akhirnya`,
  lasts: ": sebagian yang berarti masih bertahan.",
  fades: ": hanya sedikit atau tidak ada lagi yang tersisa.",
  indicatorUnclear: (indicator) => `${indicator}: tidak ada selisih yang jelas melebihi kebetulan pada bulan mana pun.`,
  indicatorsTitle: (deadline) =>
    `Indikator, B − A: rata-rata ±95 %, pada bulan selisih terbesar dan pada akhirnya (${deadline})`,
  indicatorColumns: ["indikator", "terbesar", "pada", "akhirnya", "persentil ke-5", "ke-95"],
  indicatorsAlike: "Indikator: tidak ada selisih pada bulan mana pun.",
  cost: (other, ofOther, base, ofBase) => `Biaya rata-rata: ${ofOther} dengan ${other}, ${ofBase} dengan ${base}.`,
  perFuture: (other, price, milestone, deadline) =>
    `Tambahan dari ${other} berbiaya ${price} untuk setiap tambahan satu dari 100 masa depan yang mencapai “${milestone}” hingga ${deadline}.`,
  perIndicator: (other, price, step, indicator) =>
    `Tambahan dari ${other} berbiaya ${price} untuk setiap ${step} ${indicator}, rata-rata seluruh bulan.`,
  sameLuck: (pairs, differing) =>
    `${pairs} pasangan, masing-masing dengan undian dan keacakan yang sama di kedua sisi; ${differing} di antaranya berbeda.`,
  errors:
    "Dalam kurung dan setelah ± adalah galat kebetulan 95 %; satu sisi disebut unggul bila selisihnya melebihi tiga galat baku.",
}

export const compareWords = (language: Language): CompareWords => ({ en, id })[language]
