/** Verify words: whether a log is as it was written, what may have befallen it, and what to do. */
import type { Bilingual, Language } from "@laksana/core"
import type { EntryFault } from "@laksana/store"

/** What is wrong with a log, as scripts meet it. */
export type LogFaultKind = EntryFault | "cut-short" | "other-chain" | "damaged"

export interface LogVerifyWords {
  intact(entries: string): string
  head(anchor: string): string
  readonly anchored: string
  readonly notAnchored: string
  broken(position: string): string
  cutShort(entries: string, anchored: string): string
  otherChain(position: string): string
  readonly damaged: string
  before(entries: string): string
  readonly meaning: string
  readonly toDo: string
  keep(): string
}

const en: LogVerifyWords = {
  intact: (entries) => `The log is intact: ${entries} in an unbroken chain.`,
  head: (anchor) => `Head: ${anchor}`,
  anchored: "It holds the anchor that you gave: up to there nothing was changed since the anchor was kept.",
  notAnchored:
    "Without an anchor this does not show whether the last entries were cut off or the whole log was written anew: keep `laksana log head` elsewhere, and give it with --anchor.",
  broken: (position) => `The log is not intact: entry ${position} is wrong.`,
  cutShort: (entries, anchored) =>
    `The log is not intact: it ends at entry ${entries}, and the anchor speaks of entry ${anchored}.`,
  otherChain: (position) => `The log is not the one that the anchor speaks of: entry ${position} is another.`,
  damaged: "The log's files are damaged.",
  before: (entries) => `The entries before it (${entries}) are as they were written.`,
  meaning: "What it may mean",
  toDo: "What to do",
  keep: () =>
    "Keep this line outside of the log: in an official letter, a mail, the minutes. Who has it can tell later whether anything up to here was changed: laksana log verify --anchor, and this line",
}

const id: LogVerifyWords = {
  intact: (entries) => `Log ini utuh: ${entries} dalam rantai yang tidak terputus.`,
  head: (anchor) => `Ujung: ${anchor}`,
  anchored:
    "Log ini memuat jangkar yang Anda berikan: sampai di sana tidak ada yang berubah sejak jangkar itu disimpan.",
  notAnchored:
    "Tanpa jangkar tidak terlihat apakah entri terakhir dipotong atau seluruh log ditulis ulang: simpan keluaran `laksana log head` di tempat lain, lalu sebut dengan --anchor.",
  broken: (position) => `Log ini tidak utuh: entri ${position} salah.`,
  cutShort: (entries, anchored) =>
    `Log ini tidak utuh: berakhir pada entri ${entries}, padahal jangkar menyebut entri ${anchored}.`,
  otherChain: (position) => `Log ini bukan yang dimaksud jangkar: entri ${position} berbeda.`,
  damaged: "Berkas log ini rusak.",
  before: (entries) => `Entri sebelumnya (${entries}) masih seperti ketika ditulis.`,
  meaning: "Kemungkinan artinya",
  toDo: "Yang perlu dilakukan",
  keep: () =>
    "Simpan baris ini di luar log: dalam surat dinas, surel, atau notula. Siapa pun yang memilikinya kelak dapat memastikan apakah ada yang berubah sampai di sini: laksana log verify --anchor, diikuti baris ini",
}

export const logVerifyWords: Readonly<Record<Language, LogVerifyWords>> = { en, id }

/** What each fault is, and what it may mean. */
export const faultMeanings: Readonly<Record<LogFaultKind, Bilingual>> = {
  unreadable: {
    en: "A field of this entry cannot be what it is: the file was damaged, or written to by something other than this program.",
    id: "Salah satu kolom entri ini tidak mungkin berisi demikian: berkasnya rusak, atau ditulis oleh sesuatu selain program ini.",
  },
  missing: {
    en: "Entries before this position are not there: they were taken out.",
    id: "Entri sebelum posisi ini tidak ada: telah dikeluarkan.",
  },
  altered: {
    en: "What this entry says is not what its hash was made of: it was changed after it was recorded.",
    id: "Isi entri ini tidak sesuai dengan hash-nya: entri telah diubah setelah dicatat.",
  },
  unchained: {
    en: "This entry does not follow the one before it: one of the two was put in, moved, or replaced with a hash that fits it.",
    id: "Entri ini tidak menyambung dengan entri sebelumnya: salah satunya disisipkan, dipindahkan, atau diganti beserta hash-nya.",
  },
  "out-of-version": {
    en: "This entry is not the next of its stream: it was put in or moved by something other than this program.",
    id: "Entri ini bukan lanjutan alirannya: disisipkan atau dipindahkan oleh sesuatu selain program ini.",
  },
  "repeated-id": {
    en: "An event of this id was recorded before: this one was put in by something other than this program.",
    id: "Kejadian dengan id ini sudah tercatat sebelumnya: entri ini disisipkan oleh sesuatu selain program ini.",
  },
  "cut-short": {
    en: "Entries at the end were cut off, or this is an older copy of the log.",
    id: "Entri pada bagian akhir telah dipotong, atau ini salinan log yang lebih lama.",
  },
  "other-chain": {
    en: "The chain holds in itself, and is not the one that was anchored: from this entry or before it the log was written anew, or the anchor is of another log.",
    id: "Rantainya utuh, tetapi bukan yang dijangkarkan: mulai entri ini atau sebelumnya log telah ditulis ulang, atau jangkarnya milik log lain.",
  },
  damaged: {
    en: "The database itself finds its files wrong: a disk or a copy went bad.",
    id: "Basis data sendiri menemukan kesalahan dalam berkasnya: cakram atau salinannya rusak.",
  },
}

export const whatToDo: Bilingual = {
  en: "Record nothing further in it. Keep it as it is, compare it with a backup or with what others exported, and go on from a copy that verifies against the anchor.",
  id: "Jangan mencatat lagi di dalamnya. Simpan apa adanya, bandingkan dengan cadangan atau ekspor milik orang lain, lalu lanjutkan dari salinan yang lolos pemeriksaan terhadap jangkar.",
}
