/** Mistakes: what is wrong with a command line or with a file as a whole, in a sentence and, where there is one, a hint. */
import type { Language } from "@laksana/core"
import type { FileMistake, UsageMistake } from "../command/failure.ts"

export interface Sentence {
  readonly message: string
  readonly hint?: string
}

export interface MistakeWords {
  usage(mistake: UsageMistake): Sentence
  file(mistake: FileMistake): Sentence
  /** How many mistakes were found. */
  found(problems: number, files: number): string
  readonly error: string
  readonly hint: string
  unexpected(reason: string): Sentence
}

const helpOf = (command: string) => (command === "" ? "laksana --help" : `laksana ${command} --help`)
const list = (names: readonly string[]) => names.join(", ")
const inGroup = ({ group, nearest }: { readonly group: string; readonly nearest?: string }) =>
  nearest === undefined ? undefined : `${group} ${nearest}`

const en: MistakeWords = {
  error: "Error",
  hint: "Hint",
  usage: (mistake) => {
    switch (mistake.kind) {
      case "unknown-command":
        return { message: `There is no command “${mistake.found}”.`, hint: meantEn(mistake.nearest, "") }
      case "unknown-verb":
        return {
          message: `There is no command “${mistake.group} ${mistake.found}”.`,
          hint: meantEn(inGroup(mistake), mistake.group),
        }
      case "unknown-option":
        return {
          message:
            mistake.command === ""
              ? `There is no option ${mistake.found}.`
              : `The command ${mistake.command} has no option ${mistake.found}.`,
          hint: meantEn(mistake.nearest, mistake.command),
        }
      case "missing-value":
        return { message: `--${mistake.option} needs a value: --${mistake.option} ${mistake.value}.` }
      case "needless-value":
        return { message: `--${mistake.option} takes no value, but was given “${mistake.found}”.` }
      case "repeated-option":
        return { message: `--${mistake.option} was given more than once.` }
      case "not-a-day":
        return {
          message: `“${mistake.found}” is not a day, as --${mistake.option} needs.`,
          hint: "Write a day that exists as YYYY-MM-DD, for example 2024-03-25.",
        }
      case "not-a-whole-number":
        return {
          message: `“${mistake.found}” is not a whole number of ${mistake.least ?? 0} or more, as --${mistake.option} needs.`,
        }
      case "not-one-of":
        return {
          message: `“${mistake.found}” is not a ${mistake.what}: it is one of ${list(mistake.choices)}.`,
          ...(mistake.nearest === undefined ? {} : { hint: `Did you mean ${mistake.nearest}?` }),
        }
      case "missing-argument":
        return {
          message: `The command ${mistake.command} needs ${mistake.argument}.`,
          hint: `See ${helpOf(mistake.command)}.`,
        }
      case "needless-argument":
        return {
          message: `The command ${mistake.command} has no use for “${mistake.found}”.`,
          hint: `See ${helpOf(mistake.command)}.`,
        }
      case "options-exclude":
        return { message: `${mistake.one} and ${mistake.other} cannot be used together.` }
      case "option-needs":
        return { message: `${mistake.option} needs ${mistake.needed}.` }
    }
  },
  file: (mistake) => {
    switch (mistake.kind) {
      case "not-found": {
        const what = {
          case: "case",
          scenario: "scenario",
          overlay: "overlay",
          file: "file",
          subject: "case, scenario or model",
        }[mistake.what]
        return { message: `There is no ${what} “${mistake.found}”.`, ...knownEn(mistake) }
      }
      case "is-a-folder":
        return { message: `${mistake.path} is a folder; a file is needed.` }
      case "is-not-a-folder":
        return { message: `${mistake.path} is a file; a folder is needed.` }
      case "not-readable":
        return { message: `${mistake.path} cannot be read.`, hint: "Check its permissions." }
      case "not-writable":
        return { message: `${mistake.path} cannot be written.`, hint: "Check its permissions and the space left." }
      case "binary":
        return { message: `${mistake.path} is not text.`, hint: "A text file in UTF-8 is needed." }
      case "too-large":
        return { message: `${mistake.path} has ${mistake.bytes} bytes; at most ${mistake.limit} are read.` }
      case "folder-not-empty":
        return {
          message: `${mistake.path} is not empty; nothing was written.`,
          hint: "Name a folder that does not exist yet.",
        }
      case "without-history":
        return {
          message: `${mistake.path} has no history.yaml, so it is not a case.`,
          hint: "laksana init DIR makes a new case.",
        }
      case "not-a-model":
        return { message: `${mistake.path} does not give a model: ${mistake.reason}` }
      case "unknown-code":
        return {
          message: `There is no problem code “${mistake.found}”.`,
          hint:
            mistake.nearest === undefined
              ? "A problem's code stands behind its first line."
              : `Did you mean ${mistake.nearest}?`,
        }
    }
  },
  found: (problems, files) =>
    `${problems} ${problems === 1 ? "problem" : "problems"} in ${files} ${files === 1 ? "file" : "files"}. Details of a code: laksana explain CODE`,
  unexpected: (reason) => ({
    message: `Something went wrong that should not: ${reason}`,
    hint: "Run it again with LAKSANA_DEBUG=1 to see where.",
  }),
}

function meantEn(nearest: string | undefined, command: string): string {
  return nearest === undefined ? `See ${helpOf(command)}.` : `Did you mean ${nearest}?`
}

function knownEn(mistake: { readonly nearest?: string; readonly known?: readonly string[] }): {
  readonly hint?: string
} {
  if (mistake.nearest !== undefined) return { hint: `Did you mean ${mistake.nearest}?` }
  return mistake.known === undefined || mistake.known.length === 0
    ? {}
    : { hint: `Known here: ${list(mistake.known)}.` }
}

const id: MistakeWords = {
  error: "Galat",
  hint: "Saran",
  usage: (mistake) => {
    switch (mistake.kind) {
      case "unknown-command":
        return { message: `Tidak ada perintah “${mistake.found}”.`, hint: meantId(mistake.nearest, "") }
      case "unknown-verb":
        return {
          message: `Tidak ada perintah “${mistake.group} ${mistake.found}”.`,
          hint: meantId(inGroup(mistake), mistake.group),
        }
      case "unknown-option":
        return {
          message:
            mistake.command === ""
              ? `Tidak ada opsi ${mistake.found}.`
              : `Perintah ${mistake.command} tidak mempunyai opsi ${mistake.found}.`,
          hint: meantId(mistake.nearest, mistake.command),
        }
      case "missing-value":
        return { message: `--${mistake.option} memerlukan nilai: --${mistake.option} ${mistake.value}.` }
      case "needless-value":
        return { message: `--${mistake.option} tidak memerlukan nilai, tetapi diberi “${mistake.found}”.` }
      case "repeated-option":
        return { message: `--${mistake.option} diberikan lebih dari sekali.` }
      case "not-a-day":
        return {
          message: `“${mistake.found}” bukan tanggal, sedangkan --${mistake.option} memerlukan tanggal.`,
          hint: "Tulis tanggal yang ada dengan bentuk TTTT-BB-HH, misalnya 2024-03-25.",
        }
      case "not-a-whole-number":
        return {
          message: `“${mistake.found}” bukan bilangan bulat minimal ${mistake.least ?? 0}, sedangkan --${mistake.option} memerlukannya.`,
        }
      case "not-one-of":
        return {
          message: `“${mistake.found}” bukan ${mistake.what}: pilihannya ${list(mistake.choices)}.`,
          ...(mistake.nearest === undefined ? {} : { hint: `Mungkin maksud Anda ${mistake.nearest}?` }),
        }
      case "missing-argument":
        return {
          message: `Perintah ${mistake.command} memerlukan ${mistake.argument}.`,
          hint: `Lihat ${helpOf(mistake.command)}.`,
        }
      case "needless-argument":
        return {
          message: `Perintah ${mistake.command} tidak memakai “${mistake.found}”.`,
          hint: `Lihat ${helpOf(mistake.command)}.`,
        }
      case "options-exclude":
        return { message: `${mistake.one} dan ${mistake.other} tidak dapat dipakai bersama.` }
      case "option-needs":
        return { message: `${mistake.option} memerlukan ${mistake.needed}.` }
    }
  },
  file: (mistake) => {
    switch (mistake.kind) {
      case "not-found": {
        const what = {
          case: "kasus",
          scenario: "skenario",
          overlay: "lapisan",
          file: "berkas",
          subject: "kasus, skenario, atau model",
        }[mistake.what]
        return { message: `Tidak ada ${what} “${mistake.found}”.`, ...knownId(mistake) }
      }
      case "is-a-folder":
        return { message: `${mistake.path} adalah folder; yang diperlukan berkas.` }
      case "is-not-a-folder":
        return { message: `${mistake.path} adalah berkas; yang diperlukan folder.` }
      case "not-readable":
        return { message: `${mistake.path} tidak dapat dibaca.`, hint: "Periksa izin aksesnya." }
      case "not-writable":
        return {
          message: `${mistake.path} tidak dapat ditulis.`,
          hint: "Periksa izin akses dan sisa ruang penyimpanan.",
        }
      case "binary":
        return { message: `${mistake.path} bukan teks.`, hint: "Yang diperlukan berkas teks UTF-8." }
      case "too-large":
        return {
          message: `${mistake.path} berukuran ${mistake.bytes} bita; paling banyak ${mistake.limit} yang dibaca.`,
        }
      case "folder-not-empty":
        return {
          message: `${mistake.path} tidak kosong; tidak ada yang ditulis.`,
          hint: "Sebut folder yang belum ada.",
        }
      case "without-history":
        return {
          message: `${mistake.path} tidak memuat history.yaml, jadi bukan kasus.`,
          hint: "laksana init DIR membuat kasus baru.",
        }
      case "not-a-model":
        return { message: `${mistake.path} tidak memberikan model: ${mistake.reason}` }
      case "unknown-code":
        return {
          message: `Tidak ada kode masalah “${mistake.found}”.`,
          hint:
            mistake.nearest === undefined
              ? "Kode sebuah masalah tertulis di baris pertamanya."
              : `Mungkin maksud Anda ${mistake.nearest}?`,
        }
    }
  },
  found: (problems, files) => `${problems} masalah dalam ${files} berkas. Penjelasan sebuah kode: laksana explain KODE`,
  unexpected: (reason) => ({
    message: `Terjadi kesalahan yang tidak semestinya: ${reason}`,
    hint: "Jalankan lagi dengan LAKSANA_DEBUG=1 untuk melihat letaknya.",
  }),
}

function meantId(nearest: string | undefined, command: string): string {
  return nearest === undefined ? `Lihat ${helpOf(command)}.` : `Mungkin maksud Anda ${nearest}?`
}

function knownId(mistake: { readonly nearest?: string; readonly known?: readonly string[] }): {
  readonly hint?: string
} {
  if (mistake.nearest !== undefined) return { hint: `Mungkin maksud Anda ${mistake.nearest}?` }
  return mistake.known === undefined || mistake.known.length === 0
    ? {}
    : { hint: `Yang dikenal di sini: ${list(mistake.known)}.` }
}

export const mistakeWords: Readonly<Record<Language, MistakeWords>> = { en, id }
