/** Code words: the fixed sentences around the explanation of a problem's code. */
import type { Language } from "@laksana/core"

export interface CodeWords {
  readonly right: string
}

export const codeWords: Readonly<Record<Language, CodeWords>> = {
  en: { right: "Done right:" },
  id: { right: "Penulisan yang benar:" },
}
