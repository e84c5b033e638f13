/** Words of the page of `discover` around the sentences of its boxes, with the same keys in both languages. */
import type { Language } from "@laksana/core"
import type { DiscoveryAbout } from "./discovery.ts"

export interface DiscoverPageWords {
  readonly heading: Record<DiscoveryAbout, (outcome: string) => string>
  /** `aside`: how to ask for the others. */
  readonly rarer: Record<DiscoveryAbout, (aside?: string) => string>
  /** The option that asks for the others. */
  readonly otherSide: Record<DiscoveryAbout, string>
  readonly tradeOff: Record<DiscoveryAbout, string>
  readonly tradeOffColumns: Record<DiscoveryAbout, readonly string[]>
  /** Marks the row of the box that is told. */
  readonly chosen: string
  readonly design: (points: string, factors: string, runs: string, isOne: boolean) => string
  readonly assumed: string
  /** In how many searches for chance a box as good came about. */
  readonly guarded: (asGood: string) => string
  readonly unguarded: string
  readonly searching: (box: string, doing: "testing" | "resampling" | "parting", done: string, all: string) => string
  readonly stoppedSearching: string
  readonly next: Record<"again" | "more" | "other" | "matters", string>
}

const inBrackets = (aside: string | undefined): string => (aside === undefined ? "" : ` (${aside})`)

const en: DiscoverPageWords = {
  heading: {
    failures: (outcome) => `${outcome}: where it fails`,
    successes: (outcome) => `${outcome}: where it succeeds`,
  },
  rarer: {
    failures: (aside) => `Failures are the rarer of the two: boxes are of failures${inBrackets(aside)}.`,
    successes: (aside) => `Successes are the rarer of the two: boxes are of successes${inBrackets(aside)}.`,
  },
  otherSide: {
    failures: "--where succeeds asks for the others",
    successes: "--where fails asks for the others",
  },
  tradeOff: {
    failures: "A smaller box holds fewer of all failures, and more of what is in it fails:",
    successes: "A smaller box holds fewer of all successes, and more of what is in it succeeds:",
  },
  tradeOffColumns: {
    failures: ["conditions", "points in it, of 100", "of 100 failures", "of 100 in it fail", ""],
    successes: ["conditions", "points in it, of 100", "of 100 successes", "of 100 in it succeed", ""],
  },
  chosen: "told above",
  design: (points, factors, runs, isOne) =>
    `${points} points of a scrambled Sobol sequence over ${factors} factors, ${runs} ${isOne ? "run" : "runs"} each, every run with luck of its own.`,
  assumed:
    "The conditions are of the model under its assumptions, not of the world: they say where to look, and predict nothing.",
  guarded: (asGood) =>
    `Whoever searches finds boxes in noise too: with the outcomes dealt out anew, a box as good came about in ${asGood} searches; and what is found was held against points left out.`,
  unguarded:
    "Whoever searches finds boxes in noise too: only one that outcomes dealt out anew hardly ever give is told.",
  searching: (box, doing, done, all) =>
    ({
      testing: `Box ${box}: held against chance, ${done} of ${all}`,
      resampling: `Box ${box}: searched again in parts of the points, ${done} of ${all}`,
      parting: `Tree: held against points left out, ${done} of ${all}`,
    })[doing],
  stoppedSearching: "Interrupted while boxes were looked for: all runs are finished.",
  next: {
    again: "whether other luck finds the same",
    more: "the same from more points, which find weaker boxes",
    other: "the other side",
    matters: "how much each condition's factor matters",
  },
}

const id: DiscoverPageWords = {
  heading: {
    failures: (outcome) => `${outcome}: dalam syarat apa gagal`,
    successes: (outcome) => `${outcome}: dalam syarat apa berhasil`,
  },
  rarer: {
    failures: (aside) => `Kegagalan lebih jarang daripada keberhasilan: kotak memuat kegagalan${inBrackets(aside)}.`,
    successes: (aside) =>
      `Keberhasilan lebih jarang daripada kegagalan: kotak memuat keberhasilan${inBrackets(aside)}.`,
  },
  otherSide: {
    failures: "--where succeeds untuk sebaliknya",
    successes: "--where fails untuk sebaliknya",
  },
  tradeOff: {
    failures:
      "Kotak yang lebih kecil memuat lebih sedikit dari semua kegagalan, tetapi lebih banyak isinya yang gagal:",
    successes:
      "Kotak yang lebih kecil memuat lebih sedikit dari semua keberhasilan, tetapi lebih banyak isinya yang berhasil:",
  },
  tradeOffColumns: {
    failures: ["syarat", "titik (dari 100)", "kegagalan (dari 100)", "gagal di dalamnya (dari 100)", ""],
    successes: ["syarat", "titik (dari 100)", "keberhasilan (dari 100)", "berhasil di dalamnya (dari 100)", ""],
  },
  chosen: "disebut di atas",
  design: (points, factors, runs) =>
    `${points} titik barisan Sobol teracak atas ${factors} faktor, masing-masing ${runs} run, setiap run dengan keacakannya sendiri.`,
  assumed:
    "Syarat-syarat ini berlaku pada model menurut asumsinya, bukan pada dunia nyata: menunjukkan ke mana harus melihat, dan bukan ramalan.",
  guarded: (asGood) =>
    `Siapa mencari akan menemukan kotak juga dalam derau: pencarian dengan hasil yang dibagikan ulang secara acak yang memberi kotak sebaik itu: ${asGood}; yang ditemukan juga diuji pada titik yang disisihkan.`,
  unguarded:
    "Siapa mencari akan menemukan kotak juga dalam derau: yang disebut hanya kotak yang hampir tidak pernah muncul bila hasilnya dibagikan ulang secara acak.",
  searching: (box, doing, done, all) =>
    ({
      testing: `Kotak ${box}: diuji terhadap kebetulan, ${done} dari ${all}`,
      resampling: `Kotak ${box}: dicari ulang pada sebagian titik, ${done} dari ${all}`,
      parting: `Pohon klasifikasi: diuji pada titik yang disisihkan, ${done} dari ${all}`,
    })[doing],
  stoppedSearching: "Dihentikan saat kotak sedang dicari: semua run sudah selesai.",
  next: {
    again: "apakah keacakan lain menemukan kotak yang sama",
    more: "hal yang sama dari lebih banyak titik, yang menemukan kotak yang lebih lemah",
    other: "sisi sebaliknya",
    matters: "seberapa besar pengaruh faktor tiap syarat",
  },
}

export const discoverPageWords = (language: Language): DiscoverPageWords => ({ en, id })[language]
