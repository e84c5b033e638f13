/** Words of what cannot be done with a log as it is, each with what to do about it. */
import type { Bilingual } from "@laksana/core"

export interface ToldMistake {
  readonly message: Bilingual
  readonly hint: Bilingual
}

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(", ")

export const logMistakes = {
  noStream: {
    message: { en: "There is no case in this log yet.", id: "Belum ada kasus dalam log ini." },
    hint: {
      en: "Put one in with `laksana log import CASE`, or begin one: laksana log append FILE --stream NAME.",
      id: "Masukkan dengan `laksana log import KASUS`, atau mulai yang baru: laksana log append BERKAS --stream NAMA.",
    },
  },
  severalStreams: (names: readonly string[]): ToldMistake => ({
    message: {
      en: `This log holds several cases: ${quoted(names)}.`,
      id: `Log ini memuat beberapa kasus: ${quoted(names)}.`,
    },
    hint: { en: "Say which with --stream NAME.", id: "Sebut salah satunya dengan --stream NAMA." },
  }),
  unknownStream: (found: string, known: readonly string[], nearest: string | undefined): ToldMistake => ({
    message: { en: `There is no stream “${found}” in this log.`, id: `Tidak ada aliran “${found}” dalam log ini.` },
    hint: {
      en: `${nearest === undefined ? `There are: ${quoted(known)}.` : `Did you mean “${nearest}”?`} With --expect 0 \`log append\` begins a new one.`,
      id: `${nearest === undefined ? `Yang ada: ${quoted(known)}.` : `Maksud Anda “${nearest}”?`} Dengan --expect 0 \`log append\` memulai yang baru.`,
    },
  }),
  streamName: (found: string): ToldMistake => ({
    message: { en: `“${found}” cannot be the name of a stream.`, id: `“${found}” tidak dapat menjadi nama aliran.` },
    hint: {
      en: "Use letters, digits, hyphens, dots and underscores; an overlay is CASE+NAME.",
      id: "Gunakan huruf, angka, tanda hubung, titik, dan garis bawah; lapisan ditulis KASUS+NAMA.",
    },
  }),
  nothingThere: (found: string, known: readonly string[], nearest: string | undefined): ToldMistake => ({
    message: { en: `There is no stream “${found}” in this log.`, id: `Tidak ada aliran “${found}” dalam log ini.` },
    hint: {
      en:
        nearest === undefined
          ? known.length === 0
            ? "The log is empty."
            : `There are: ${quoted(known)}.`
          : `Did you mean “${nearest}”?`,
      id:
        nearest === undefined
          ? known.length === 0
            ? "Log ini masih kosong."
            : `Yang ada: ${quoted(known)}.`
          : `Maksud Anda “${nearest}”?`,
    },
  }),
  noHistory: (stream: string): ToldMistake => ({
    message: {
      en: `“${stream}” holds files, not a history.`,
      id: `“${stream}” berisi berkas, bukan riwayat.`,
    },
    hint: {
      en: "`laksana log show STREAM --raw` shows its entries as they are.",
      id: "`laksana log show ALIRAN --raw` menampilkan entrinya apa adanya.",
    },
  }),
  notKept: (id: string): ToldMistake => ({
    message: {
      en: `“${id}” holds something that cannot be kept: a number that is not finite, half a character, or NUL in a name.`,
      id: `“${id}” memuat sesuatu yang tidak dapat disimpan: bilangan tak hingga, karakter yang tidak utuh, atau NUL dalam nama.`,
    },
    hint: { en: "Write that value otherwise.", id: "Tulis nilai itu dengan cara lain." },
  }),
  conflict: (stream: string, expected: number, actual: number): ToldMistake => ({
    message: {
      en: `“${stream}” is at version ${actual}, not ${expected}: nothing was recorded.`,
      id: `“${stream}” berada pada versi ${actual}, bukan ${expected}: tidak ada yang dicatat.`,
    },
    hint: {
      en: `Somebody has recorded meanwhile. See what with \`laksana log show ${stream}\`, then ask again with --expect ${actual}, or without --expect.`,
      id: `Ada yang mencatat lebih dahulu. Lihat dengan \`laksana log show ${stream}\`, lalu ulangi dengan --expect ${actual}, atau tanpa --expect.`,
    },
  }),
  fileNeeded: {
    message: {
      en: "What is to be recorded? There is no terminal to ask on.",
      id: "Apa yang akan dicatat? Tidak ada terminal untuk bertanya.",
    },
    hint: {
      en: "Name a FILE with one entry or a list of them, or `-` for standard input.",
      id: "Sebut BERKAS yang memuat satu entri atau lebih, atau `-` untuk masukan standar.",
    },
  },
  askingAsJson: {
    message: {
      en: "With --json nothing is asked: name what is to be recorded.",
      id: "Dengan --json tidak ada pertanyaan: sebut apa yang akan dicatat.",
    },
    hint: {
      en: "Name a FILE with one entry or a list of them, or `-` for standard input.",
      id: "Sebut BERKAS yang memuat satu entri atau lebih, atau `-` untuk masukan standar.",
    },
  },
  unknownEvent: (found: string, stream: string, nearest: string | undefined): ToldMistake => ({
    message: {
      en: `There is no event “${found}” in “${stream}”.`,
      id: `Tidak ada kejadian “${found}” dalam “${stream}”.`,
    },
    hint: {
      en: `${nearest === undefined ? "" : `Did you mean “${nearest}”? `}\`laksana log show ${stream}\` lists the ids.`,
      id: `${nearest === undefined ? "" : `Maksud Anda “${nearest}”? `}\`laksana log show ${stream}\` menampilkan id yang ada.`,
    },
  }),
  notAWhen: (option: string, found: string): ToldMistake => ({
    message: {
      en: `“${found}” is not a date, as --${option} needs.`,
      id: `“${found}” bukan waktu yang dapat dipakai untuk --${option}.`,
    },
    hint: {
      en: "Write a day (2024-03-25), a month (2024-03), a year (2024), two days (2024-03-01..2024-04-15), or unknown.",
      id: "Tulis tanggal (2024-03-25), bulan (2024-03), tahun (2024), dua tanggal (2024-03-01..2024-04-15), atau unknown.",
    },
  }),
  nothingAmended: {
    message: { en: "Nothing is to be otherwise.", id: "Tidak ada yang diperbaiki." },
    hint: {
      en: "Give the date that is right (--occurred), the fields that are right (--payload), or both.",
      id: "Sebut waktu yang benar (--occurred), isian yang benar (--payload), atau keduanya.",
    },
  },
  reasonNeeded: {
    message: {
      en: "A correction says why: --reason is missing.",
      id: "Koreksi harus beralasan: --reason belum disebut.",
    },
    hint: {
      en: "For example: --reason 'The minutes give another day.'",
      id: "Contoh: --reason 'Notula menyebut tanggal lain.'",
    },
  },
  unknownDocument: (found: string, known: readonly string[], nearest: string | undefined): ToldMistake => ({
    message: {
      en: `The case has no document “${found}”.`,
      id: `Kasus ini tidak memiliki dokumen “${found}”.`,
    },
    hint: {
      en: `${nearest === undefined ? `There are: ${quoted(known)}.` : `Did you mean “${nearest}”?`} A new document is first described in the case's case.yaml.`,
      id: `${nearest === undefined ? `Yang ada: ${quoted(known)}.` : `Maksud Anda “${nearest}”?`} Dokumen baru dijelaskan lebih dahulu dalam case.yaml kasus ini.`,
    },
  }),
  notAnAnchor: (found: string): ToldMistake => ({
    message: { en: `“${found}” is no anchor.`, id: `“${found}” bukan jangkar.` },
    hint: {
      en: "An anchor is what `laksana log head` printed: a position, a colon and 64 hexadecimal digits.",
      id: "Jangkar adalah keluaran `laksana log head`: posisi, titik dua, dan 64 digit heksadesimal.",
    },
  }),
  branchName: (found: string): ToldMistake => ({
    message: { en: `“${found}” cannot be the name of a branch.`, id: `“${found}” tidak dapat menjadi nama cabang.` },
    hint: { en: "Use lower-case letters, digits and hyphens.", id: "Gunakan huruf kecil, angka, dan tanda hubung." },
  }),
  branchExists: (name: string): ToldMistake => ({
    message: {
      en: `There is a stream “${name}” already, and it is another.`,
      id: `Aliran “${name}” sudah ada, dan bukan cabang yang dimaksud.`,
    },
    hint: {
      en: "Choose another name. `laksana log show` says what there is.",
      id: "Pilih nama lain. `laksana log show` menampilkan yang ada.",
    },
  }),
  forkBeyondEnd: (parent: string, fork: number, actual: number): ToldMistake => ({
    message: {
      en: `“${parent}” has come to version ${actual}, and cannot be left at ${fork}.`,
      id: `“${parent}” baru sampai versi ${actual}, sehingga tidak dapat bercabang pada ${fork}.`,
    },
    hint: { en: `Give --at a version from 0 to ${actual}.`, id: `Isi --at dengan versi 0 sampai ${actual}.` },
  }),
} as const
