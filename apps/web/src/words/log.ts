/** Words of the log behind the viewer: what was recorded, what comes in, and recording and correcting entries. */
import type { Language } from "@laksana/core"
import type { Exactness } from "../log/when-draft.ts"

export interface LogWords {
  readonly guide: (store: string) => string
  readonly history: string
  readonly head: string
  readonly headGuide: string
  readonly version: (version: string) => string
  readonly position: (position: string) => string
  readonly warnings: (count: string) => string
  readonly recorded: string
  readonly reading: string
  readonly newestFirst: (count: string) => string
  readonly more: (count: string) => string
  readonly by: (recorder: string) => string
  readonly instant: (day: string, time: string) => string
  readonly origin: (origin: string) => string
  readonly corrects: string
  readonly readOnly: string
  readonly record: string
  readonly recordGuide: string
  readonly when: string
  readonly exactnesses: Readonly<Record<Exactness, string>>
  readonly whenParts: Readonly<Record<"day" | "month" | "year" | "from" | "to", string>>
  readonly noDate: string
  readonly says: string
  readonly known: string
  readonly becameKnown: string
  readonly becameKnownHint: string
  readonly document: string
  readonly noDocument: string
  readonly section: string
  readonly paragraph: string
  readonly called: string
  readonly titleIn: Readonly<Record<Language, string>>
  readonly emptyMeans: (what: string) => string
  readonly who: string
  readonly whoHint: string
  readonly check: string
  readonly checkGuide: string
  readonly asking: string
  readonly wouldRecord: string
  readonly wouldChange: string
  readonly beyondObserved: (day: string) => string
  readonly recordDo: string
  readonly recordedNow: (version: string) => string
  readonly repeated: string
  readonly refused: string
  readonly expected: (what: string) => string
  readonly code: string
  readonly notRecorded: string
  readonly conflict: string
  readonly checkAgain: string
  readonly id: string
  readonly correct: string
  readonly correctGuide: string
  readonly how: string
  readonly amend: string
  readonly retract: string
  readonly otherDate: string
  readonly reason: string
  readonly noReason: string
}

const en: LogWords = {
  guide: (store) =>
    `This case is read from a log in ${store}. What was recorded there is never changed: what is wrong is corrected by a further entry.`,
  history: "History",
  head: "End of the log",
  headGuide:
    "Position and hash stand for everything up to there: kept elsewhere, they prove later that nothing was changed (laksana log verify --anchor).",
  version: (version) => `version ${version}`,
  position: (position) => `position ${position}`,
  warnings: (count) => `Left out or doubtful: ${count}`,
  recorded: "What was recorded",
  reading: "Reading the log …",
  newestFirst: (count) => `${count} entries, the newest first. Choose one to see its event on the timeline.`,
  more: (count) => `Show ${count} more`,
  by: (recorder) => `by ${recorder}`,
  instant: (day, time) => `${day}, ${time} UTC`,
  origin: (origin) => `through ${origin}`,
  corrects: "Corrects:",
  readOnly:
    "This server only reads the log: nothing can be recorded here. Whoever starts it lets the page record by --write.",
  record: "Record an entry",
  recordGuide: "What is recorded stays. Try it first: nothing is recorded before you say so.",
  when: "When it happened",
  exactnesses: {
    day: "on a day",
    month: "in a month",
    year: "in a year",
    between: "between two days",
    unknown: "unknown",
  },
  whenParts: { day: "Day", month: "Month", year: "Year", from: "First day", to: "Last day" },
  noDate: "The date cannot be read.",
  says: "What it says",
  known: "How it is known",
  becameKnown: "Became known on",
  becameKnownHint: "Empty: today.",
  document: "Source",
  noDocument: "none named",
  section: "Section",
  paragraph: "Paragraph",
  called: "Title, place, and who records",
  titleIn: { en: "Title in English", id: "Title in Indonesian" },
  emptyMeans: (what) => `Empty: ${what}`,
  who: "Who records",
  whoHint: "Empty: as the server was started.",
  check: "Check",
  checkGuide: "Tries it without recording anything.",
  asking: "Asking the log …",
  wouldRecord: "This would be recorded",
  wouldChange: "What would change as of today",
  beyondObserved: (day) =>
    `This lies after ${day}, up to which the case is observed: the timeline shows it, projections begin before it.`,
  recordDo: "Record it",
  recordedNow: (version) => `Recorded, as version ${version}:`,
  repeated: "Exactly this is recorded already: nothing new.",
  refused: "The log does not take this entry; nothing was recorded.",
  expected: (what) => `Expected: ${what}`,
  code: "Code:",
  notRecorded: "Nothing was recorded.",
  conflict: "Somebody has recorded since you checked; nothing of yours was recorded. This came in:",
  checkAgain: "Check again beside it",
  id: "Id",
  correct: "Correct this entry",
  correctGuide: "The entry stays as it was recorded; a further one puts it right from the day it becomes known.",
  how: "How",
  amend: "Amend what it says",
  retract: "Withdraw it",
  otherDate: "It happened at another time",
  reason: "Reason",
  noReason: "A correction needs a reason.",
}

const id: LogWords = {
  guide: (store) =>
    `Kasus ini dibaca dari log di ${store}. Yang sudah dicatat tidak pernah diubah: kekeliruan diperbaiki dengan entri baru.`,
  history: "Riwayat",
  head: "Ujung log",
  headGuide:
    "Posisi dan hash ini mewakili seluruh isi log sampai di situ: bila disimpan di tempat lain, keduanya kelak membuktikan bahwa tidak ada yang diubah (laksana log verify --anchor).",
  version: (version) => `versi ${version}`,
  position: (position) => `posisi ${position}`,
  warnings: (count) => `Yang tidak disertakan atau meragukan: ${count}`,
  recorded: "Yang sudah dicatat",
  reading: "Membaca log …",
  newestFirst: (count) => `${count} entri, dari yang terbaru. Pilih salah satu untuk melihat kejadiannya di linimasa.`,
  more: (count) => `Tampilkan ${count} lagi`,
  by: (recorder) => `oleh ${recorder}`,
  instant: (day, time) => `${day}, ${time.replace(":", ".")} UTC`,
  origin: (origin) => `melalui ${origin}`,
  corrects: "Memperbaiki:",
  readOnly:
    "Server ini hanya membaca log: tidak ada yang dapat dicatat di sini. Pencatatan dibuka dengan --write saat server dijalankan.",
  record: "Catat entri baru",
  recordGuide:
    "Yang sudah dicatat tidak dapat dihapus. Periksa dahulu: tidak ada yang dicatat sebelum Anda menyetujuinya.",
  when: "Waktu kejadian",
  exactnesses: {
    day: "pada tanggal",
    month: "dalam bulan",
    year: "dalam tahun",
    between: "di antara dua tanggal",
    unknown: "tidak diketahui",
  },
  whenParts: { day: "Tanggal", month: "Bulan", year: "Tahun", from: "Tanggal pertama", to: "Tanggal terakhir" },
  noDate: "Tanggalnya tidak terbaca.",
  says: "Isi entri",
  known: "Dari mana diketahui",
  becameKnown: "Diketahui pada",
  becameKnownHint: "Kosong: hari ini.",
  document: "Sumber",
  noDocument: "tidak disebutkan",
  section: "Bagian",
  paragraph: "Paragraf",
  called: "Judul, wilayah, dan pencatat",
  titleIn: { en: "Judul dalam bahasa Inggris", id: "Judul dalam bahasa Indonesia" },
  emptyMeans: (what) => `Kosong: ${what}`,
  who: "Pencatat",
  whoHint: "Kosong: sesuai dengan saat server dijalankan.",
  check: "Periksa",
  checkGuide: "Hanya mencoba, tidak mencatat apa pun.",
  asking: "Menanyakan kepada log …",
  wouldRecord: "Entri berikut akan dicatat",
  wouldChange: "Yang akan berubah per hari ini",
  beyondObserved: (day) =>
    `Waktunya sesudah ${day}, batas pengamatan kasus ini: linimasa menampilkannya, tetapi proyeksi dimulai sebelum itu.`,
  recordDo: "Catat",
  recordedNow: (version) => `Sudah dicatat sebagai versi ${version}:`,
  repeated: "Entri yang persis sama sudah tercatat: tidak ada yang baru.",
  refused: "Log tidak menerima entri ini; tidak ada yang dicatat.",
  expected: (what) => `Seharusnya: ${what}`,
  code: "Kode:",
  notRecorded: "Tidak ada yang dicatat.",
  conflict: "Ada yang mencatat setelah Anda memeriksa; entri Anda belum dicatat. Yang baru masuk:",
  checkAgain: "Periksa lagi bersama entri itu",
  id: "Id",
  correct: "Perbaiki entri ini",
  correctGuide: "Entri tetap seperti saat dicatat; entri baru memperbaikinya sejak hari kekeliruan itu diketahui.",
  how: "Cara memperbaiki",
  amend: "Perbaiki isinya",
  retract: "Cabut entri ini",
  otherDate: "Waktu kejadiannya lain",
  reason: "Alasan",
  noReason: "Perbaikan memerlukan alasan.",
}

export const logWords = (language: Language): LogWords => ({ en, id })[language]
