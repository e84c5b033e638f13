/** Words of the timeline: its two scrubbers, what stood on a day, and an event seen closely. */
import type { Language } from "@laksana/core"
import type { EventLink } from "../engine/protocol.ts"
import type { LaneId } from "@laksana/results"

export interface TimelineWords {
  readonly asOf: string
  readonly asOfGuide: string
  readonly knownAt: string
  readonly knownAtGuide: string
  readonly onlyKnown: string
  readonly allKnown: string
  readonly overlays: string
  readonly overlay: (name: string, entries: number) => string
  readonly lanes: Readonly<Record<LaneId, string>>
  readonly chartTitle: string
  readonly standing: (day: string) => string
  readonly contradictions: string
  readonly stands: string
  readonly against: string
  readonly chooseEvent: string
  readonly previous: string
  readonly previousShort: string
  readonly next: string
  readonly nextShort: string
  readonly close: string
  readonly find: string
  readonly found: (count: number) => string
  readonly events: string
  readonly type: string
  readonly happened: string
  readonly within: string
  readonly recorded: string
  readonly status: string
  readonly certainty: string
  readonly certainties: Readonly<Record<"certain" | "possible" | "later" | "unknown", string>>
  readonly evidence: string
  readonly source: string
  readonly place: (section: string) => string
  readonly where: string
  readonly content: string
  readonly changed: string
  readonly changedNothing: string
  readonly phase: (phase: string, before: string, after: string) => string
  readonly came: string
  readonly gone: string
  readonly links: string
  readonly linkKinds: Readonly<Record<EventLink, string>>
  readonly arises: string
  readonly arisesNot: string
  readonly seeCauses: (process: string) => string
  readonly editThis: string
}

const en: TimelineWords = {
  asOf: "As of",
  asOfGuide: "What had happened by this day. What lies after it is drawn faint.",
  knownAt: "Known at",
  knownAtGuide: "Only what was recorded by this day: what people could have known then.",
  onlyKnown: "Show only what was known at a day",
  allKnown: "all that is recorded",
  overlays: "Laid over the history",
  overlay: (name, entries) => `${name} (${entries} ${entries === 1 ? "entry" : "entries"})`,
  lanes: {
    national: "National",
    province: "Province",
    regency: "Regency",
    team: "Team",
    agencies: "Agencies",
    other: "Elsewhere",
  },
  chartTitle: "What happened, level by level",
  standing: (day) => `What stood on ${day}`,
  contradictions: "Where the sources disagree",
  stands: "Stands",
  against: "Against",
  chooseEvent:
    "Choose an event, in the chart or in the list, to see its source, what it changed and what it came from.",
  previous: "Event before",
  previousShort: "Before",
  next: "Event after",
  nextShort: "After",
  close: "Close",
  find: "Find an event",
  found: (count) => (count === 1 ? "1 event" : `${count} events`),
  events: "All events",
  type: "Kind",
  happened: "Happened",
  within: "Lies within",
  recorded: "Recorded",
  status: "Status",
  certainty: "By that day",
  certainties: {
    certain: "certain",
    possible: "possible: its date is not known exactly enough",
    later: "after that day",
    unknown: "not known yet",
  },
  evidence: "Evidence",
  source: "Source",
  place: (section) => `place ${section}`,
  where: "Where",
  content: "What the entry says",
  changed: "What it changed",
  changedNothing: "Nothing in the facts and phases of the record depends on it.",
  phase: (phase, before, after) => `${phase}: ${before} → ${after}`,
  came: "now",
  gone: "no longer",
  links: "What it is tied to",
  linkKinds: {
    follows: "comes after",
    precedes: "comes before",
    contradicts: "disagrees with",
    amends: "corrects",
    "amended-by": "is corrected by",
    "rests-on": "rests on",
    carries: "carries",
  },
  arises: "Why such events come about, in the model",
  arisesNot: "The model has no process that makes such events: they are given from outside, or only observed.",
  seeCauses: (process) => `What drives “${process}”`,
  editThis: "What if it had gone otherwise?",
}

const id: TimelineWords = {
  asOf: "Keadaan pada",
  asOfGuide: "Apa yang sudah terjadi sampai tanggal ini. Yang sesudahnya digambar samar.",
  knownAt: "Diketahui pada",
  knownAtGuide: "Hanya yang sudah tercatat sampai tanggal ini: apa yang dapat diketahui orang saat itu.",
  onlyKnown: "Tampilkan hanya yang diketahui pada suatu tanggal",
  allKnown: "semua yang tercatat",
  overlays: "Ditambahkan pada riwayat",
  overlay: (name, entries) => `${name} (${entries} entri)`,
  lanes: {
    national: "Nasional",
    province: "Provinsi",
    regency: "Kabupaten",
    team: "Tim",
    agencies: "Perangkat daerah",
    other: "Lainnya",
  },
  chartTitle: "Apa yang terjadi, menurut tingkatnya",
  standing: (day) => `Keadaan pada ${day}`,
  contradictions: "Perbedaan antarsumber",
  stands: "Dipakai",
  against: "Berbeda",
  chooseEvent:
    "Pilih sebuah kejadian, pada grafik atau daftar, untuk melihat sumbernya, apa yang diubahnya, dan asal-usulnya.",
  previous: "Kejadian sebelumnya",
  previousShort: "Sebelumnya",
  next: "Kejadian berikutnya",
  nextShort: "Berikutnya",
  close: "Tutup",
  find: "Cari kejadian",
  found: (count) => `${count} kejadian`,
  events: "Semua kejadian",
  type: "Jenis",
  happened: "Terjadi",
  within: "Berada dalam",
  recorded: "Tercatat",
  status: "Status",
  certainty: "Sampai tanggal itu",
  certainties: {
    certain: "pasti",
    possible: "mungkin: tanggalnya tidak diketahui dengan cukup tepat",
    later: "sesudah tanggal itu",
    unknown: "belum diketahui",
  },
  evidence: "Bukti",
  source: "Sumber",
  place: (section) => `tempat ${section}`,
  where: "Di",
  content: "Isi entri",
  changed: "Yang diubahnya",
  changedNothing: "Tidak ada fakta atau tahap dalam catatan yang bergantung padanya.",
  phase: (phase, before, after) => `${phase}: ${before} → ${after}`,
  came: "kini",
  gone: "tidak lagi",
  links: "Keterkaitannya",
  linkKinds: {
    follows: "terjadi setelah",
    precedes: "terjadi sebelum",
    contradicts: "berbeda dengan",
    amends: "memperbaiki",
    "amended-by": "diperbaiki oleh",
    "rests-on": "berdasar pada",
    carries: "menjadi dasar bagi",
  },
  arises: "Mengapa kejadian seperti ini muncul, menurut model",
  arisesNot: "Model tidak memiliki proses yang menghasilkan kejadian ini: ia datang dari luar, atau hanya diamati.",
  seeCauses: (process) => `Pendorong “${process}”`,
  editThis: "Bagaimana seandainya terjadi lain?",
}

export const timelineWords = (language: Language): TimelineWords => ({ en, id })[language]
