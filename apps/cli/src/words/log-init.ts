/** Words of `log init`: that a log was made or was there, and what to do with it. */
import type { Language } from "@laksana/core"
import { exitCodes } from "../command/exit-code.ts"
import type { Failure } from "../command/failure.ts"
import { usualStore } from "../logs/store-address.ts"
import { quantitiesIn } from "@laksana/words"

interface LogInitWords {
  readonly made: (store: string) => string
  readonly there: (store: string, entries: number) => string
}

/** What is added to a command line so that it means this log. */
const option = (store: string) => (store === usualStore ? "" : ` --store ${store}`)

export const logInitWords: Readonly<Record<Language, LogInitWords>> = {
  en: {
    made: (store) =>
      `An empty log at ${store}.\n\nNext:\n  laksana log import paser${option(store)}\n  laksana log append${option(store)}\n`,
    there: (store, entries) =>
      `There is a log at ${store} already, with ${quantitiesIn("en").number(entries)} ${entries === 1 ? "entry" : "entries"}, and it is whole. It was left as it is.\n`,
  },
  id: {
    made: (store) =>
      `Log kosong di ${store}.\n\nSelanjutnya:\n  laksana log import paser${option(store)}\n  laksana log append${option(store)}\n`,
    there: (store, entries) =>
      `Sudah ada log di ${store}, berisi ${quantitiesIn("id").number(entries)} entri, dan masih utuh. Isinya dibiarkan apa adanya.\n`,
  },
}

export function notWhole(store: string): Failure {
  return {
    _tag: "Refused",
    code: "log-not-whole",
    exit: exitCodes.invalidInput,
    message: {
      en: `There is a log at ${store} already, and it is not whole. It was left as it is.`,
      id: `Sudah ada log di ${store}, dan sudah tidak utuh. Isinya dibiarkan apa adanya.`,
    },
    hint: {
      en: "`laksana log verify` says what is wrong with it.",
      id: "`laksana log verify` menunjukkan apa yang salah.",
    },
  }
}
