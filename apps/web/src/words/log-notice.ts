/** Words of the log that are there from the start: how its cases are called, and what is told while one is open. */
import type { Language } from "@laksana/core"

export interface LogNoticeWords {
  readonly title: string
  readonly fromLog: (title: string) => string
  readonly branch: (title: string, name: string) => string
  /** `count` as it is written. */
  readonly came: (entries: number, count: string, recorders: readonly string[]) => string
  readonly away: string
  readonly back: string
  readonly noted: string
}

const en: LogNoticeWords = {
  title: "The log",
  fromLog: (title) => `From the log: ${title}`,
  branch: (title, name) => `${title}, branch ${name}`,
  came: (entries, count, recorders) =>
    `${count} ${entries === 1 ? "entry was" : "entries were"} recorded by ${listed(recorders, "and")}; ${entries === 1 ? "it is" : "they are"} shown now.`,
  away: "The server that has the log does not answer. What is shown is what was there last; it is asked again by itself.",
  back: "The server is back: what is shown is up to date.",
  noted: "Close",
}

const id: LogNoticeWords = {
  title: "Log",
  fromLog: (title) => `Dari log: ${title}`,
  branch: (title, name) => `${title}, cabang ${name}`,
  came: (_entries, count, recorders) =>
    `${count} entri baru dicatat oleh ${listed(recorders, "dan")} dan sudah ditampilkan.`,
  away: "Server yang menyimpan log tidak menjawab. Yang ditampilkan adalah keadaan terakhir; server akan dihubungi lagi secara otomatis.",
  back: "Server sudah terhubung kembali; yang ditampilkan sudah mutakhir.",
  noted: "Tutup",
}

function listed(names: readonly string[], and: string): string {
  const [last, ...before] = names.toReversed()
  return before.length === 0 ? (last ?? "") : `${before.toReversed().join(", ")} ${and} ${last}`
}

export const logNoticeWords = (language: Language): LogNoticeWords => ({ en, id })[language]
