/** Words of `attribute`, with the same keys in both languages. */
import type { Bilingual, Language } from "@laksana/core"

export interface AttributeWords {
  readonly progress: (done: string, all: string) => string
  readonly heading: (outcome: string, day: string) => string
  readonly milestone: (title: string) => string
  readonly sum: (of: "barriers" | "events", none: string, all: string) => string
  readonly most: (of: "barriers" | "events", title: string, value: string) => string
  readonly unclear: string
  /** The first against the next; and how many of the others are clearly ahead of the one after them. */
  readonly first: (next: string, gap: string, isClear: boolean) => string
  readonly others: (clear: number, of: number) => string
  readonly columns: (of: "barriers" | "events") => readonly string[]
  readonly codings: string
  /** Whether the theories put the same barriers first; and how clearly each puts them first. */
  readonly sameFirst: (barriers: string) => string
  readonly otherFirst: string
  readonly codingFirst: (theory: string, first: string, second: string, gap: string, isClear: boolean) => string
  readonly codingColumns: readonly string[]
  readonly exact: string
  readonly sampled: (orders: string) => string
  readonly error: (draws: string, independent: string) => string
}

const en: AttributeWords = {
  progress: (done, all) => `Valuing coalitions: ${done} of ${all}`,
  heading: (outcome, day) => `What moves ${outcome} by ${day}`,
  milestone: (title) => `“${title}” (share of histories that reach it)`,
  sum: (of, none, all) =>
    of === "barriers"
      ? `In fact ${none}; without any of these barriers ${all}. The values share out the difference.`
      : `In fact ${none}; without any of these events ${all}. The values share out the difference.`,
  most: (of, title, value) =>
    of === "barriers"
      ? `“${title}” holds it back most: taking it away is worth ${value}.`
      : `“${title}” moved it most: leaving it out is worth ${value}.`,
  unclear: "None of them is clearly worth anything: the values are within three standard errors.",
  first: (next, gap, isClear) =>
    isClear
      ? `It is clearly ahead of the next, “${next}” (by ${gap}).`
      : `It is not clearly ahead of the next, “${next}” (by ${gap}): more draws may change the order.`,
  others: (clear, of) =>
    clear === of
      ? "The order after it is clear too."
      : clear === 0
        ? "The order after it is not clear."
        : "The order after it is clear in part.",
  columns: (of) => [of === "barriers" ? "barrier taken away" : "event left out", "worth", "±", "5 of 100", "95 of 100"],
  codings: "The same, added up as two theories of implementation place the barriers",
  sameFirst: (barriers) => `Both theories rank the same barriers first: ${barriers}.`,
  otherFirst: "The two theories do not rank the same barriers first.",
  codingFirst: (theory, first, second, gap, isClear) =>
    `${theory}: “${first}” is ${isClear ? "clearly" : "not clearly"} ahead of “${second}” (by ${gap}).`,
  codingColumns: ["theory and variable", "worth", "±", "barriers"],
  exact: "Exact Shapley values: every coalition was valued.",
  sampled: (orders) => `Shapley values from ${orders} orders; the error allows for it.`,
  error: (draws, independent) =>
    `${draws} histories with the luck they had in fact, worth ${independent} independent ones; ± is the 95% error. Not a prediction.`,
}

const id: AttributeWords = {
  progress: (done, all) => `Menilai koalisi: ${done} dari ${all}`,
  heading: (outcome, day) => `Apa yang menggerakkan ${outcome} hingga ${day}`,
  milestone: (title) => `“${title}” (bagian riwayat yang mencapainya)`,
  sum: (of, none, all) =>
    of === "barriers"
      ? `Kenyataannya ${none}; tanpa semua hambatan ini ${all}. Nilai-nilai berikut membagi selisihnya.`
      : `Kenyataannya ${none}; tanpa semua kejadian ini ${all}. Nilai-nilai berikut membagi selisihnya.`,
  most: (of, title, value) =>
    of === "barriers"
      ? `“${title}” paling menghambat: meniadakannya bernilai ${value}.`
      : `“${title}” paling menggerakkannya: tanpanya selisihnya ${value}.`,
  unclear: "Tidak ada yang jelas bernilai: nilainya masih dalam tiga galat baku.",
  first: (next, gap, isClear) =>
    isClear
      ? `Hambatan atau kejadian ini jelas di atas yang berikutnya, “${next}” (selisih ${gap}).`
      : `Urutannya terhadap yang berikutnya, “${next}”, belum jelas (selisih ${gap}): dengan lebih banyak undian urutan dapat berubah.`,
  others: (clear, of) =>
    clear === of
      ? "Urutan sesudahnya juga jelas."
      : clear === 0
        ? "Urutan sesudahnya belum jelas."
        : "Urutan sesudahnya sebagian jelas.",
  columns: (of) => [
    of === "barriers" ? "hambatan ditiadakan" : "kejadian ditiadakan",
    "nilai",
    "±",
    "5 dari 100",
    "95 dari 100",
  ],
  codings: "Nilai yang sama, dijumlahkan menurut tempat hambatan dalam dua teori implementasi",
  sameFirst: (barriers) => `Kedua teori menempatkan hambatan yang sama di urutan pertama: ${barriers}.`,
  otherFirst: "Kedua teori tidak menempatkan hambatan yang sama di urutan pertama.",
  codingFirst: (theory, first, second, gap, isClear) =>
    `${theory}: “${first}” ${isClear ? "jelas" : "belum jelas"} di atas “${second}” (selisih ${gap}).`,
  codingColumns: ["teori dan variabel", "nilai", "±", "hambatan"],
  exact: "Nilai Shapley eksak: setiap koalisi dinilai.",
  sampled: (orders) => `Nilai Shapley dari ${orders} urutan; galatnya memperhitungkan hal itu.`,
  error: (draws, independent) =>
    `${draws} riwayat dengan keacakan yang sama seperti kenyataannya, setara dengan ${independent} yang bebas; ± adalah galat 95 %. Bukan ramalan.`,
}

export const attributeWords = (language: Language): AttributeWords => ({ en, id })[language]

/** What cannot be attributed, with what to do about it. */
export const attributeMistakes = {
  outcome: (found: string, known: readonly string[]): { readonly message: Bilingual; readonly hint: Bilingual } => ({
    message: {
      en: found === "" ? "No outcome was named." : `“${found}” is no outcome of this case.`,
      id: found === "" ? "Tidak ada hasil yang disebut." : `“${found}” bukan hasil dalam kasus ini.`,
    },
    hint: {
      en: `Name one with --outcome, perhaps with a day (…@2027-12-31): ${known.join(", ")}.`,
      id: `Sebut dengan --outcome, bila perlu dengan tanggal (…@2027-12-31): ${known.join(", ")}.`,
    },
  }),
  day: (found: string, from: string, to: string): { readonly message: Bilingual; readonly hint: Bilingual } => ({
    message: {
      en: `The day of the outcome, ${found}, is not one that is looked at.`,
      id: `Tanggal hasil, ${found}, tidak termasuk yang dilihat.`,
    },
    hint: { en: `Name a day from ${from} to ${to}.`, id: `Sebut tanggal dari ${from} sampai ${to}.` },
  }),
  noBarriers: {
    message: { en: "This case names no barriers.", id: "Kasus ini tidak menyebut hambatan." },
    hint: {
      en: "Name them in assumptions.yaml under `barriers`, or ask for --players events.",
      id: "Sebut dalam assumptions.yaml di bawah `barriers`, atau gunakan --players events.",
    },
  },
} as const
