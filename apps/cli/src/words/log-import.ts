/** Words of `log import`: what was put into a log, what was there already, and what cannot be put there. */
import type { Language } from "@laksana/core"
import { usualStore } from "../logs/store-address.ts"
import type { ToldMistake } from "./log-mistakes.ts"

interface LogImportWords {
  readonly done: (from: string, store: string) => string
  readonly would: (from: string, store: string) => string
  readonly nothingNew: (from: string, store: string) => string
  readonly stream: string
  readonly recorded: string
  readonly repeated: string
  readonly files: (kept: number, of: number) => string
  readonly dryRun: string
  readonly next: (theCase: string, store: string) => string
}

const option = (store: string) => (store === usualStore ? "" : ` --store ${store}`)

export const logImportWords: Readonly<Record<Language, LogImportWords>> = {
  en: {
    done: (from, store) => `Put into ${store}, from ${from}:`,
    would: (from, store) => `Would be put into ${store}, from ${from}:`,
    nothingNew: (from, store) => `All of ${from} is in ${store} already, exactly so. Nothing was changed.`,
    stream: "Stream",
    recorded: "New",
    repeated: "There already",
    files: (kept, of) => `Files with a new text: ${kept} of ${of}.`,
    dryRun: "Nothing was recorded: this was only tried (--dry-run).",
    next: (theCase, store) =>
      `Next:\n  laksana log show ${theCase}${option(store)}\n  laksana replay ${theCase} --store ${store}`,
  },
  id: {
    done: (from, store) => `Dimasukkan ke ${store} dari ${from}:`,
    would: (from, store) => `Akan dimasukkan ke ${store} dari ${from}:`,
    nothingNew: (theCase, store) =>
      `Seluruh isi ${theCase} sudah ada di ${store}, persis sama. Tidak ada yang berubah.`,
    stream: "Aliran",
    recorded: "Baru",
    repeated: "Sudah ada",
    files: (kept, of) => `Berkas dengan teks baru: ${kept} dari ${of}.`,
    dryRun: "Tidak ada yang dicatat: ini hanya percobaan (--dry-run).",
    next: (theCase, store) =>
      `Selanjutnya:\n  laksana log show ${theCase}${option(store)}\n  laksana replay ${theCase} --store ${store}`,
  },
}

export const logImportMistakes = {
  name: (found: string): ToldMistake => ({
    message: {
      en: `A case named “${found}” cannot be kept in a log: its name has a $, + or # or a space in it.`,
      id: `Kasus bernama “${found}” tidak dapat disimpan dalam log: namanya memuat $, +, #, atau spasi.`,
    },
    hint: { en: "Rename its folder.", id: "Ganti nama foldernya." },
  }),
} as const
