/** Show words: a stream of a log as a history, as entries, or as one of several. */
import type { Language } from "@laksana/core"

export interface LogShowWords {
  known(day: string): string
  amended(correction: string, reason: string): string
  retracted(event: string, correction: string, reason: string): string
  readonly retractedHeading: string
  /** `shown` of all that stands. */
  counts(shown: number, of: number): string
  readonly filtered: string
  nothing: string
  allTimes: string
  also(streams: string): string
  readonly streamsHeading: string
  readonly columns: { readonly stream: string; readonly entries: string; readonly what: string }
  readonly isCase: string
  isOverlay(base: string): string
  isFiles(theCase: string): string
  isBranch(parent: string, fork: number): string
  readonly streamsHint: string
  readonly empty: string
  readonly raw: { readonly place: string; readonly entry: string }
  loggedBy(at: string, recorder: string, origin: string): string
  entries(count: number, stream: string): string
}

const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

const en: LogShowWords = {
  known: (day) => `known ${day}`,
  amended: (correction, reason) => `amended by ${correction}: ${reason}`,
  retracted: (event, correction, reason) => `${event}, by ${correction}: ${reason}`,
  retractedHeading: "Retracted",
  counts: (shown, of) =>
    shown === of
      ? `${counted(of, "event stands", "events stand")}.`
      : `${shown} of ${counted(of, "event", "events")} that stand.`,
  filtered: "Only those asked for are shown.",
  nothing: "No event answers to this.",
  allTimes: "all that is recorded",
  also: (streams) => `Also in this log: ${streams}.`,
  streamsHeading: "In this log",
  columns: { stream: "Stream", entries: "Entries", what: "What it is" },
  isCase: "a case's history",
  isOverlay: (base) => `laid over ${base}`,
  isFiles: (theCase) => `the other files of ${theCase}`,
  isBranch: (parent, fork) => `a branch of ${parent}, from version ${fork}`,
  streamsHint: "Next: laksana log show STREAM",
  empty: "This log is empty.",
  raw: { place: "Position", entry: "Entry" },
  loggedBy: (at, recorder, origin) => `recorded ${at} by ${recorder} from ${origin}`,
  entries: (count, stream) => `${counted(count, "entry", "entries")} of ${stream}, as recorded`,
}

const id: LogShowWords = {
  known: (day) => `diketahui ${day}`,
  amended: (correction, reason) => `diperbaiki oleh ${correction}: ${reason}`,
  retracted: (event, correction, reason) => `${event}, oleh ${correction}: ${reason}`,
  retractedHeading: "Dicabut",
  counts: (shown, of) => (shown === of ? `${of} kejadian berlaku.` : `${shown} dari ${of} kejadian yang berlaku.`),
  filtered: "Hanya yang diminta yang ditampilkan.",
  nothing: "Tidak ada kejadian yang sesuai.",
  allTimes: "semua yang tercatat",
  also: (streams) => `Juga dalam log ini: ${streams}.`,
  streamsHeading: "Isi log ini",
  columns: { stream: "Aliran", entries: "Entri", what: "Isinya" },
  isCase: "riwayat sebuah kasus",
  isOverlay: (base) => `lapisan di atas ${base}`,
  isFiles: (theCase) => `berkas lain dari ${theCase}`,
  isBranch: (parent, fork) => `cabang dari ${parent}, mulai versi ${fork}`,
  streamsHint: "Selanjutnya: laksana log show ALIRAN",
  empty: "Log ini masih kosong.",
  raw: { place: "Posisi", entry: "Entri" },
  loggedBy: (at, recorder, origin) => `dicatat ${at} oleh ${recorder} dari ${origin}`,
  entries: (count, stream) => `${count} entri ${stream}, sebagaimana dicatat`,
}

export const logShowWords: Readonly<Record<Language, LogShowWords>> = { en, id }
