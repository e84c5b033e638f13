/** Words of `start`: the tour's sentences, with the same keys in both languages. */
import type { Language } from "@laksana/core"

export interface StartWords {
  readonly past: (title: string, entries: string, day: string) => string
  readonly notKnown: string
  readonly undated: (without: string, of: string) => string
  readonly contradictions: (count: string) => string
  readonly partly: (count: string, of: string) => string
  readonly filledIn: string
  readonly phases: string
  readonly future: (runs: string) => string
  readonly whatIf: string
  readonly written: (folder: string, files: string) => string
  readonly report: (path: string, others: string) => string
  readonly tryNext: string
  readonly next: readonly (readonly [line: string, does: string])[]
}

const en: StartWords = {
  past: (title, entries, day) => `${title}. What is recorded until ${day}: ${entries} entries.`,
  notKnown: "What is not known",
  undated: (without, of) => `${without} of ${of} entries have no exact day.`,
  contradictions: (count) => `${count} statements contradict another; both are kept, with the reading chosen.`,
  partly: (count, of) => `Of ${of} kinds of events, ${count} are recorded only in part or not at all.`,
  filledIn:
    "Each future fills these gaps in its own way; the better a way fits what was recorded, the more futures start from it.",
  phases: "Phases",
  future: (runs) => `What could come: ${runs} possible futures for each combination`,
  whatIf: "What if",
  written: (folder, files) => `Written to ${folder}: ${files}`,
  report: (path, others) => `The report to read and print: ${path} (in Indonesian: ${others})`,
  tryNext: "Try next",
  next: [
    ["laksana serve", "the viewer: move the levers, edit the history, see why"],
    ["laksana replay paser", "the whole timeline, with sources and contradictions"],
    [
      "laksana compare paser/socialise-early-2025 paser/socialise-within-90-days",
      "what early socialisation would change",
    ],
    ["laksana explain paser/as-is --run 0", "one future, event by event, with causes"],
    ["laksana model --claims", "the paper's causal claims, and where the model holds each"],
  ],
}

const id: StartWords = {
  past: (title, entries, day) => `${title}. Yang tercatat sampai ${day}: ${entries} entri.`,
  notKnown: "Yang tidak diketahui",
  undated: (without, of) => `${without} dari ${of} entri tidak memiliki tanggal yang pasti.`,
  contradictions: (count) =>
    `${count} pernyataan bertentangan dengan pernyataan lain; keduanya disimpan, beserta tafsir yang dipilih.`,
  partly: (count, of) => `Dari ${of} jenis kejadian, ${count} hanya tercatat sebagian atau tidak tercatat.`,
  filledIn:
    "Setiap masa depan mengisi kekosongan ini dengan caranya sendiri; makin sesuai dengan catatan, makin banyak masa depan yang berangkat darinya.",
  phases: "Tahapan",
  future: (runs) => `Apa yang mungkin terjadi: ${runs} kemungkinan masa depan untuk setiap kombinasi`,
  whatIf: "Bagaimana jika",
  written: (folder, files) => `Ditulis ke ${folder}: ${files}`,
  report: (path, others) => `Laporan untuk dibaca dan dicetak: ${path} (dalam bahasa Inggris: ${others})`,
  tryNext: "Selanjutnya",
  next: [
    ["laksana serve", "penampil di peramban: geser pengungkit, ubah riwayat, lihat sebabnya"],
    ["laksana replay paser", "seluruh linimasa, beserta sumber dan pertentangannya"],
    ["laksana compare paser/socialise-early-2025 paser/socialise-within-90-days", "apa pengaruh sosialisasi dini"],
    ["laksana explain paser/as-is --run 0", "satu masa depan, kejadian demi kejadian, beserta sebabnya"],
    ["laksana model --claims", "pernyataan sebab-akibat dari artikel, dan tempatnya dalam model"],
  ],
}

export const startWords = (language: Language): StartWords => ({ en, id })[language]
