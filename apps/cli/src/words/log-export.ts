/** Words of exporting: what was written, and what cannot be. */
import type { Language } from "@laksana/core"
import type { OcelWriting } from "@laksana/store"
import type { ToldMistake } from "./log-mistakes.ts"
import { quantitiesIn } from "@laksana/words"

interface LogExportWords {
  readonly written: (path: string, entries: number) => string
}

export const logExportWords: Readonly<Record<Language, LogExportWords>> = {
  en: {
    written: (path, entries) =>
      `Written to ${path}: ${quantitiesIn("en").number(entries)} ${entries === 1 ? "entry" : "entries"}.`,
  },
  id: { written: (path, entries) => `Ditulis ke ${path}: ${quantitiesIn("id").number(entries)} entri.` },
}

type Unwritable = Exclude<OcelWriting, { readonly _tag: "Written" }>

export function unwritable({ code, stream, version, id }: Unwritable): ToldMistake {
  if (code === "not-a-history-event") {
    return {
      message: {
        en: `“${id}” (${stream}, version ${version}) is not an event of a history, and process mining takes nothing else.`,
        id: `“${id}” (${stream}, versi ${version}) bukan kejadian dalam riwayat, sedangkan penambangan proses hanya menerima kejadian.`,
      },
      hint: {
        en: "Name the CASE to be exported, or take another format.",
        id: "Sebut KASUS yang akan diekspor, atau gunakan format lain.",
      },
    }
  }
  return {
    message: {
      en: `“${id}” is an event of more than one stream (${stream}, version ${version}); in one file its id would mean two.`,
      id: `“${id}” adalah kejadian di lebih dari satu aliran (${stream}, versi ${version}); dalam satu berkas id itu akan berarti dua kejadian.`,
    },
    hint: {
      en: "Name the CASE to be exported, or take another format.",
      id: "Sebut KASUS yang akan diekspor, atau gunakan format lain.",
    },
  }
}

export const severalCases = (names: readonly string[]): ToldMistake => ({
  message: {
    en: `This log holds several cases: ${names.join(", ")}.`,
    id: `Log ini memuat beberapa kasus: ${names.join(", ")}.`,
  },
  hint: { en: "Say which: laksana log export CASE.", id: "Sebut salah satunya: laksana log export KASUS." },
})
