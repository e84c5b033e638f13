/** Words of what keeps two versions from being held beside each other. */
import type { Language } from "@laksana/core"
import { exitCodes } from "../command/exit-code.ts"
import type { Failure } from "../command/failure.ts"

const under: Readonly<Record<Language, (path: string) => string>> = {
  en: (path) => `Under ${path} (--against) these files do not fit:`,
  id: (path) => `Menurut ${path} (--against) berkas-berkas ini tidak cocok:`,
}

export const versionsMistakes = {
  /** Comes before the mistakes of files that are right at hand. */
  under: (path: string, language: Language): string => under[language](path),
  /** What is refused under the other version alone. */
  underOther: (path: string, refused: Failure): Failure =>
    refused._tag === "Refused"
      ? {
          ...refused,
          message: {
            en: `Under ${path} (--against): ${refused.message.en}`,
            id: `Menurut ${path} (--against): ${refused.message.id}`,
          },
        }
      : refused,
  neither: (path: string): Failure => ({
    _tag: "Refused",
    code: "not-a-version",
    message: {
      en: `${path} is neither a model nor assumptions, so it is no version to hold this one against.`,
      id: `${path} bukan model dan bukan asumsi, sehingga bukan versi yang dapat dibandingkan.`,
    },
    hint: {
      en: "Name a model's module (.mjs, .js), an assumptions file (.yaml), or a case's folder.",
      id: "Sebut modul sebuah model (.mjs, .js), berkas asumsi (.yaml), atau folder sebuah kasus.",
    },
    exit: exitCodes.usage,
  }),
  tooFewRuns: {
    _tag: "Refused",
    code: "too-few-runs",
    message: {
      en: "One run under each version says nothing of how far chance alone goes.",
      id: "Satu run menurut tiap versi tidak menyatakan apa pun tentang pengaruh kebetulan.",
    },
    hint: { en: "Ask for more with --runs N.", id: "Minta lebih banyak dengan --runs N." },
    exit: exitCodes.usage,
  } satisfies Failure,
  nothingInCommon: {
    message: {
      en: "The two versions have no milestone and no indicator in common: there is nothing to compare.",
      id: "Kedua versi tidak memiliki tonggak maupun indikator yang sama: tidak ada yang dapat dibandingkan.",
    },
    hint: {
      en: "Name a version of the same model with --against.",
      id: "Sebut versi dari model yang sama dengan --against.",
    },
  },
}
