/** Code words: the fixed sentences around the explanation of a code. */
import type { Language } from "@laksana/core"

export interface CodeWords {
  readonly right: string
  readonly refused: string
  readonly mended: string
}

export const codeWords: Readonly<Record<Language, CodeWords>> = {
  en: {
    right: "Done right:",
    refused: "An event that somebody wants to record is refused. For example:",
    mended: "What mends it:",
  },
  id: {
    right: "Penulisan yang benar:",
    refused: "Kejadian yang hendak dicatat ditolak. Contohnya:",
    mended: "Cara memperbaikinya:",
  },
}
