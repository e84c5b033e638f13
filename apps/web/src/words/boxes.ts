/** Words of the boxes under Why, with the same keys in both languages; what the command line says too stands in the package of words. */
import type { Language } from "@laksana/core"
import type { ViewState } from "../state/view-state.ts"

export interface BoxesWords {
  readonly where: string
  readonly wheres: Readonly<Record<ViewState["where"], string>>
  readonly atLeast: (indicator: string) => string
  readonly points: string
  readonly pointsGuide: string
  readonly takes: (runs: string, seconds: string) => string
  readonly before: string
  readonly box: (number: string) => string
  /** How many of all that vary no box restricts. */
  readonly unrestricted: (count: string, all: string) => string
  readonly trust: string
  readonly conditions: string
  readonly conditionColumns: readonly string[]
  /** After what a box holds. */
  readonly trustColumns: (resamples: string) => readonly string[]
  readonly quasiP: string
  readonly tradeOff: string
  readonly tree: (leaves: string) => string
  readonly treeColumn: string
  readonly everywhere: string
  readonly look: (box: string) => string
  readonly sets: (settings: string) => string
  readonly limits: string
  readonly lookedAt: string
}

const en: BoxesWords = {
  where: "Boxes of",
  wheres: { rarer: "the rarer of the two", fails: "failures", succeeds: "successes" },
  atLeast: (indicator) => `A future succeeds where “${indicator}” is at least`,
  points: "Points tried",
  pointsGuide: "More points find weaker boxes, and tell more surely what is stable.",
  takes: (runs, seconds) =>
    `That is ${runs} futures, each at a point of its own, and then a search among them: about ${seconds} seconds, on a slow computer three times that.`,
  before: "The answer below is of what was asked before.",
  box: (number) => `Box ${number}`,
  unrestricted: (count, all) =>
    `Of ${all} things that varied, ${count} are not restricted by any box: they may be anything.`,
  trust: "How far each box is to be trusted",
  conditions: "Conditions one by one",
  conditionColumns: ["box", "condition"],
  trustColumns: (resamples) => ["quasi-p", `found again, of ${resamples}`],
  quasiP:
    "Quasi-p: the chance of as many in the box if the condition had nothing to do with it. It is too small, since the box was sought to fit these points; it puts conditions in order. Found again: in how many of the searches in parts of the points a box restricts the same.",
  tradeOff: "From all that was tried down to the smallest box",
  tree: (leaves) => `The same points parted by a tree: ${leaves} boxes`,
  treeColumn: "where",
  everywhere: "everywhere",
  look: (box) => `${box}: look at its middle in What if`,
  sets: (settings) => `sets ${settings}`,
  limits: "What this does not say",
  lookedAt:
    "Of so much that varies, the search looks at the dozen that by themselves tell successes from failures best; what acts only together with others may be missed.",
}

const id: BoxesWords = {
  where: "Kotak yang memuat",
  wheres: { rarer: "yang lebih jarang", fails: "kegagalan", succeeds: "keberhasilan" },
  atLeast: (indicator) => `Masa depan dianggap berhasil bila “${indicator}” sekurang-kurangnya`,
  points: "Titik yang dicoba",
  pointsGuide: "Makin banyak titik, makin lemah kotak yang masih dapat ditemukan, dan makin pasti mana yang mantap.",
  takes: (runs, seconds) =>
    `Dijalankan ${runs} masa depan, masing-masing pada titiknya sendiri, lalu kotak dicari di antaranya: kira-kira ${seconds} detik, pada komputer yang lambat tiga kali selama itu.`,
  before: "Jawaban di bawah ini adalah jawaban atas pertanyaan sebelumnya.",
  box: (number) => `Kotak ${number}`,
  unrestricted: (count, all) =>
    `Dari ${all} hal yang berubah, ${count} tidak dibatasi oleh kotak mana pun: nilainya boleh berapa pun.`,
  trust: "Seberapa jauh tiap kotak dapat dipercaya",
  conditions: "Syarat satu per satu",
  conditionColumns: ["kotak", "syarat"],
  trustColumns: (resamples) => ["kuasi-p", `ditemukan lagi, dari ${resamples}`],
  quasiP:
    "Kuasi-p: peluang memperoleh sebanyak itu di dalam kotak seandainya syarat tersebut tidak berpengaruh. Nilainya terlalu kecil, karena kotak dicari agar sesuai dengan titik-titik ini; gunanya untuk mengurutkan syarat. Ditemukan lagi: dalam berapa pencarian pada sebagian titik, kotak membatasi hal yang sama.",
  tradeOff: "Dari semua yang dicoba sampai kotak yang terkecil",
  tree: (leaves) => `Titik yang sama dibagi oleh pohon klasifikasi: ${leaves} kotak`,
  treeColumn: "bila",
  everywhere: "di mana pun",
  look: (box) => `${box}: lihat titik tengahnya di Bagaimana jika`,
  sets: (settings) => `menetapkan ${settings}`,
  limits: "Yang tidak dinyatakan oleh hasil ini",
  lookedAt:
    "Dari sekian banyak yang berubah, pencarian melihat selusin yang secara sendiri-sendiri paling membedakan keberhasilan dari kegagalan; yang hanya berpengaruh bersama yang lain dapat terlewat.",
}

export const boxesWords = (language: Language): BoxesWords => ({ en, id })[language]
