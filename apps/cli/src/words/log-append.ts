/** Append words: what was recorded, or would be, and what that changes. */
import type { Language } from "@laksana/core"

export interface LogAppendWords {
  /** `versions`: the first and the last. */
  recorded(entries: number, stream: string, versions: readonly [number, number], recorder: string): string
  wouldRecord(entries: number, stream: string): string
  repeated(entries: number): string
  readonly nothingNew: string
  readonly dryRun: string
  readonly changes: string
  readonly noChanges: string
  phase(title: string, before: string, after: string): string
  within(jurisdiction: string): string
  rejected(entries: number): string
  /** An entry whose id is recorded with other content. */
  differs(id: string, version: number): string
  difference(path: string, recorded: string, given: string): string
  readonly absent: string
  differsHint(id: string): string
  verify(stream: string): string
}

const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`
const range = ([first, last]: readonly [number, number], one: string, many: string) =>
  first === last ? `${one} ${first}` : `${many} ${first}–${last}`

const en: LogAppendWords = {
  recorded: (entries, stream, versions, recorder) =>
    `Recorded in ${stream}, by ${recorder}: ${counted(entries, "entry", "entries")}, ${range(versions, "version", "versions")}.`,
  wouldRecord: (entries, stream) => `Would be recorded in ${stream}: ${counted(entries, "entry", "entries")}.`,
  repeated: (entries) =>
    `${counted(entries, "entry was", "entries were")} recorded before, exactly so, and ${entries === 1 ? "is" : "are"} left as ${entries === 1 ? "it is" : "they are"}.`,
  nothingNew: "There is nothing new to record.",
  dryRun: "Nothing was recorded: this was only tried (--dry-run).",
  changes: "What it changes",
  noChanges: "It changes no phase and no fact of the record.",
  phase: (title, before, after) => `Phase “${title}”: ${before} → ${after}`,
  within: (jurisdiction) => `(${jurisdiction})`,
  rejected: (entries) => `${counted(entries, "entry", "entries")} refused; nothing was recorded.`,
  differs: (id, version) => `“${id}” is recorded already, as version ${version}, and says something else.`,
  difference: (path, recorded, given) => `${path}: recorded ${recorded}, given ${given}`,
  absent: "nothing",
  differsHint: (id) =>
    `What is recorded is never changed. To correct it: laksana log amend ${id}. If this is another event, give it another id.`,
  verify: (stream) => `Next: laksana log show ${stream}`,
}

const id: LogAppendWords = {
  recorded: (entries, stream, versions, recorder) =>
    `Dicatat dalam ${stream} oleh ${recorder}: ${entries} entri, ${range(versions, "versi", "versi")}.`,
  wouldRecord: (entries, stream) => `Akan dicatat dalam ${stream}: ${entries} entri.`,
  repeated: (entries) => `${entries} entri sudah tercatat persis demikian dan dibiarkan apa adanya.`,
  nothingNew: "Tidak ada entri baru untuk dicatat.",
  dryRun: "Tidak ada yang dicatat: ini hanya percobaan (--dry-run).",
  changes: "Yang berubah karenanya",
  noChanges: "Tidak ada fase maupun isi catatan yang berubah.",
  phase: (title, before, after) => `Fase “${title}”: ${before} → ${after}`,
  within: (jurisdiction) => `(${jurisdiction})`,
  rejected: (entries) => `${entries} entri ditolak; tidak ada yang dicatat.`,
  differs: (id, version) => `“${id}” sudah tercatat sebagai versi ${version}, dengan isi yang berbeda.`,
  difference: (path, recorded, given) => `${path}: tercatat ${recorded}, diberikan ${given}`,
  absent: "kosong",
  differsHint: (id) =>
    `Yang sudah tercatat tidak pernah diubah. Untuk memperbaikinya: laksana log amend ${id}. Jika ini kejadian lain, gunakan id lain.`,
  verify: (stream) => `Selanjutnya: laksana log show ${stream}`,
}

export const logAppendWords: Readonly<Record<Language, LogAppendWords>> = { en, id }
