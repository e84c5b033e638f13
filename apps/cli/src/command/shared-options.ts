/** Shared options: those that several commands take, worded once. */
import type { Option, ValueOption } from "./command.ts"

export const modelOption: Option = {
  name: "model",
  type: "text",
  value: "FILE",
  kind: "file",
  summary: {
    en: "Use the model that this module exports by default, in place of the built-in one",
    id: "Pakai model yang diekspor modul ini, sebagai ganti model bawaan",
  },
}

export const overlayOption: Option = {
  name: "overlay",
  type: "text",
  value: "NAME",
  many: true,
  summary: {
    en: "Lay one of the case's overlays over its history",
    id: "Tambahkan salah satu lapisan kasus ke riwayatnya",
  },
}

/** Of the commands of the log. */
export const storeOption: Option = {
  name: "store",
  type: "text",
  value: "ADDRESS",
  default: "sqlite:laksana.db",
  summary: {
    en: "The log: sqlite:PATH or postgres://…; LAKSANA_STORE names another one for good",
    id: "Lognya: sqlite:JALUR atau postgres://…; LAKSANA_STORE menetapkan yang lain untuk seterusnya",
  },
}

/** Of the commands that read a case. */
export const fromStoreOption: Option = {
  name: "store",
  type: "text",
  value: "ADDRESS",
  summary: {
    en: "Take the case from this log, by its name there, in place of its folder: sqlite:PATH or postgres://…",
    id: "Ambil kasus dari log ini, menurut namanya di sana, bukan dari foldernya: sqlite:JALUR atau postgres://…",
  },
}

/** A file or folder for what is otherwise written to standard output, or cannot be. */
export const outputOption: ValueOption = {
  name: "output",
  short: "o",
  type: "text",
  value: "PATH",
  kind: "file",
  summary: {
    en: "Where to write it; text goes to standard output without",
    id: "Tempat menulisnya; tanpa ini teks ditulis ke keluaran standar",
  },
}

export const recorderOption: Option = {
  name: "by",
  type: "text",
  value: "NAME",
  summary: {
    en: "Who records; by default LAKSANA_RECORDER, else the user's name",
    id: "Siapa yang mencatat; bawaannya LAKSANA_RECORDER, atau nama pengguna",
  },
}

export const outOption: Option = {
  name: "out",
  type: "text",
  value: "DIR",
  kind: "folder",
  summary: { en: "Write the results into this folder", id: "Tulis hasil ke folder ini" },
}

export const runOptions: readonly Option[] = [
  {
    name: "runs",
    type: "whole",
    value: "N",
    least: 1,
    summary: {
      en: "Futures for each scenario; by default the file's",
      id: "Banyaknya masa depan per skenario; bawaannya dari berkas",
    },
  },
  {
    name: "seed",
    type: "text",
    value: "S",
    summary: { en: "Seed of the luck; by default the file's", id: "Benih keacakan; bawaannya dari berkas" },
  },
  {
    name: "workers",
    type: "whole",
    value: "W",
    least: 1,
    summary: {
      en: "Processor cores to use; the results do not depend on it",
      id: "Banyaknya inti prosesor; hasil tidak bergantung padanya",
    },
  },
  outOption,
  modelOption,
]

export const caseSeedOption: Option = {
  name: "seed",
  type: "text",
  value: "S",
  summary: { en: "Seed of the luck; by default the case's name", id: "Benih keacakan; bawaannya nama kasus" },
}

/** How a history that is told otherwise goes on after the record. */
export const futureOptions: readonly Option[] = [
  {
    name: "scenario",
    type: "text",
    value: "FILE",
    kind: "scenario",
    summary: {
      en: "How it goes on after the record: this scenario; by default as it is, for five years",
      id: "Kelanjutan setelah catatan: skenario ini; bawaannya seperti apa adanya, lima tahun",
    },
  },
  {
    name: "until",
    type: "day",
    value: "DATE",
    summary: { en: "Last day that is looked at", id: "Tanggal terakhir yang dilihat" },
  },
]
