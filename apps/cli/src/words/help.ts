/** Help words: the headings and fixed sentences of `--help`. */
import type { Language } from "@laksana/core"

export interface HelpWords {
  readonly tagline: string
  readonly usage: string
  readonly examples: string
  readonly commands: string
  readonly arguments: string
  readonly options: string
  readonly everywhere: string
  readonly command: string
  readonly optionsPlaceholder: string
  readonly several: string
  byDefault(value: string): string
  /** Of any command, or of those of a group. */
  moreOn(group?: string): string
  readonly firstSteps: readonly { readonly line: string; readonly does: string }[]
  readonly exitCodes: string
  readonly exitCodeMeanings: readonly (readonly [number, string])[]
}

const afterGroup = (group: string | undefined) => (group === undefined ? "" : `${group} `)

const en: HelpWords = {
  tagline: "Laksana replays how a public policy has been carried out and shows how it could go on.",
  usage: "Usage",
  examples: "Examples",
  commands: "Commands",
  arguments: "Arguments",
  options: "Options",
  everywhere: "Options of every command",
  command: "COMMAND",
  optionsPlaceholder: "[OPTIONS]",
  several: "may be repeated",
  byDefault: (value) => `default ${value}`,
  moreOn: (group) => `More on a command: laksana ${afterGroup(group)}COMMAND --help`,
  firstSteps: [
    { line: "start", does: "The whole tour: the Paser case replayed and projected" },
    { line: "replay paser --as-of 2024-03-25", does: "What had happened by that day" },
  ],
  exitCodes: "Exit codes",
  exitCodeMeanings: [
    [0, "done"],
    [1, "failure"],
    [2, "the command line is wrong"],
    [3, "a file is wrong"],
    [4, "complete, and a target is missed or a law does not hold"],
    [130, "interrupted"],
  ],
}

const id: HelpWords = {
  tagline: "Laksana memutar ulang pelaksanaan sebuah kebijakan publik dan memperlihatkan kemungkinan kelanjutannya.",
  usage: "Pemakaian",
  examples: "Contoh",
  commands: "Perintah",
  arguments: "Argumen",
  options: "Opsi",
  everywhere: "Opsi semua perintah",
  command: "PERINTAH",
  optionsPlaceholder: "[OPSI]",
  several: "boleh diulang",
  byDefault: (value) => `bawaan ${value}`,
  moreOn: (group) => `Selengkapnya tentang sebuah perintah: laksana ${afterGroup(group)}PERINTAH --help`,
  firstSteps: [
    { line: "start", does: "Seluruh alur: kasus Paser diputar ulang dan diproyeksikan" },
    { line: "replay paser --as-of 2024-03-25", does: "Apa yang sudah terjadi sampai tanggal itu" },
  ],
  exitCodes: "Kode keluar",
  exitCodeMeanings: [
    [0, "selesai"],
    [1, "gagal"],
    [2, "baris perintah salah"],
    [3, "sebuah berkas salah"],
    [4, "selesai, dan sebuah target tidak tercapai atau sebuah kaidah tidak terpenuhi"],
    [130, "dihentikan"],
  ],
}

export const helpWords: Readonly<Record<Language, HelpWords>> = { en, id }
