/** Words for opening files of one's own. */
import type { Language } from "@laksana/core"

export interface OwnFilesWords {
  readonly title: string
  readonly guide: string
  readonly stays: string
  readonly files: string
  readonly folder: string
  readonly drop: string
  readonly nothing: string
  readonly tooLarge: (name: string, limit: string) => string
  readonly notRead: (name: string) => string
  readonly opened: (title: string) => string
}

const en: OwnFilesWords = {
  title: "Open files of your own",
  guide:
    "A folder with a history.yaml, and beside it case.yaml, assumptions.yaml and *.scenario.yaml where there are any; or a single scenario file for the case that is open. Mistakes are told with their line and column.",
  stays: "The files stay in this browser: nothing is sent anywhere.",
  files: "Choose files",
  folder: "Choose a folder",
  drop: "or drop them here",
  nothing: "None of these files is a YAML file.",
  tooLarge: (name, limit) => `${name} is larger than ${limit} MB and was not read.`,
  notRead: (name) => `${name} could not be read.`,
  opened: (title) => `Opened: ${title}`,
}

const id: OwnFilesWords = {
  title: "Buka berkas sendiri",
  guide:
    "Sebuah folder yang memuat history.yaml, beserta case.yaml, assumptions.yaml, dan *.scenario.yaml bila ada; atau satu berkas skenario untuk kasus yang sedang terbuka. Kesalahan ditunjukkan dengan baris dan kolomnya.",
  stays: "Berkas tetap berada di peramban ini: tidak ada yang dikirim ke mana pun.",
  files: "Pilih berkas",
  folder: "Pilih folder",
  drop: "atau seret ke sini",
  nothing: "Tidak satu pun dari berkas ini berupa berkas YAML.",
  tooLarge: (name, limit) => `${name} lebih besar dari ${limit} MB sehingga tidak dibaca.`,
  notRead: (name) => `${name} tidak dapat dibaca.`,
  opened: (title) => `Terbuka: ${title}`,
}

export const ownFilesWords = (language: Language): OwnFilesWords => ({ en, id })[language]
