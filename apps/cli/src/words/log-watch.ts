/** Watch words: a log that is followed. */
import type { Language } from "@laksana/core"

export interface LogWatchWords {
  waiting(after: number): string
}

export const logWatchWords: Readonly<Record<Language, LogWatchWords>> = {
  en: { waiting: (after) => `Watching for entries after position ${after}. Ctrl-C ends.` },
  id: { waiting: (after) => `Menunggu entri setelah posisi ${after}. Ctrl-C untuk berhenti.` },
}
