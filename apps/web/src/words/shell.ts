/** Words of the frame around every place: its names, its switches, and what is said while a case is opened. */
import type { Language } from "@laksana/core"
import type { Place, Theme } from "../state/view-state.ts"

export interface ShellWords {
  readonly skip: string
  readonly about: string
  readonly places: Readonly<Record<Place, string>>
  /** What a place answers, as a short question. */
  readonly asks: Readonly<Record<Place, string>>
  readonly placesLabel: string
  readonly language: string
  readonly theme: string
  readonly themes: Readonly<Record<Theme, string>>
  readonly case: string
  readonly opening: string
  readonly refused: (count: number) => string
  readonly failed: string
  readonly missing: string
  readonly ownCase: string
  readonly again: string
  readonly openBuiltIn: (title: string) => string
  readonly linkMistakes: string
  readonly dismiss: string
  readonly guide: string
  readonly notAPrediction: string
  readonly computing: string
  readonly noAgreement: (draws: string) => string
  readonly failure: string
}

const en: ShellWords = {
  skip: "Skip to the content",
  about: "How a public policy is carried out: replayed, questioned, projected",
  places: {
    timeline: "Timeline",
    "what-if": "What if",
    "edit-history": "Edit history",
    futures: "Futures",
    why: "Why",
    share: "Share",
  },
  asks: {
    timeline: "What happened, and how do we know?",
    "what-if": "What if it were resourced and led otherwise?",
    "edit-history": "What if it had gone otherwise?",
    futures: "By when, and how sure?",
    why: "What holds it back, and what moves it?",
    share: "Take it along",
  },
  placesLabel: "Places",
  language: "Language",
  theme: "Colours",
  themes: { auto: "as the system", light: "light", dark: "dark" },
  case: "Case",
  opening: "Reading the case …",
  refused: (count) => (count === 1 ? "The files have a mistake." : `The files have ${count} mistakes.`),
  failed: "The case could not be opened.",
  missing: "This link speaks of files that it does not carry. Choose them to go on.",
  ownCase: "files of your own",
  again: "Try again",
  openBuiltIn: (title) => `Open ${title}`,
  linkMistakes: "Some of this link could not be read. The rest is restored.",
  dismiss: "Close",
  guide: "Guide",
  notAPrediction: "Possible futures under stated assumptions, never a prediction.",
  computing: "Working it out …",
  noAgreement: (draws) =>
    `None of ${draws} draws agrees with the record: history and assumptions do not fit each other.`,
  failure: "Something went wrong in the program.",
}

const id: ShellWords = {
  skip: "Langsung ke isi",
  about: "Bagaimana kebijakan publik dilaksanakan: diputar ulang, dipertanyakan, diproyeksikan",
  places: {
    timeline: "Linimasa",
    "what-if": "Bagaimana jika",
    "edit-history": "Ubah riwayat",
    futures: "Masa depan",
    why: "Mengapa",
    share: "Bagikan",
  },
  asks: {
    timeline: "Apa yang terjadi, dan dari mana kita tahu?",
    "what-if": "Bagaimana jika sumber daya dan kepemimpinannya lain?",
    "edit-history": "Bagaimana seandainya riwayatnya lain?",
    futures: "Kapan tercapai, dan seberapa yakin?",
    why: "Apa yang menghambat, dan apa yang mendorong?",
    share: "Bawa hasilnya",
  },
  placesLabel: "Bagian",
  language: "Bahasa",
  theme: "Warna",
  themes: { auto: "mengikuti sistem", light: "terang", dark: "gelap" },
  case: "Kasus",
  opening: "Membaca kasus …",
  refused: (count) => (count === 1 ? "Ada satu kesalahan dalam berkas." : `Ada ${count} kesalahan dalam berkas.`),
  failed: "Kasus tidak dapat dibuka.",
  missing: "Tautan ini menunjuk berkas yang tidak dibawanya. Pilih berkas tersebut untuk melanjutkan.",
  ownCase: "berkas sendiri",
  again: "Coba lagi",
  openBuiltIn: (title) => `Buka ${title}`,
  linkMistakes: "Sebagian tautan ini tidak terbaca. Selebihnya dipulihkan.",
  dismiss: "Tutup",
  guide: "Panduan",
  notAPrediction: "Masa depan yang mungkin di bawah asumsi yang disebutkan, bukan ramalan.",
  computing: "Menghitung …",
  noAgreement: (draws) =>
    `Tidak satu pun dari ${draws} undian sesuai dengan catatan: riwayat dan asumsi tidak cocok satu sama lain.`,
  failure: "Terjadi kesalahan dalam program.",
}

export const shellWords = (language: Language): ShellWords => ({ en, id })[language]
