/** Words of what keeps a report from being written, each with what to do about it. */
import { exitCodes } from "../command/exit-code.ts"
import type { Failure } from "../command/failure.ts"

type Refused = Extract<Failure, { readonly _tag: "Refused" }>

export const reportMistakes = {
  twoOnOutput: {
    _tag: "Refused",
    code: "two-on-output",
    message: {
      en: "The page and the JSON cannot both go to standard output.",
      id: "Halaman dan JSON tidak dapat sama-sama ditulis ke keluaran standar.",
    },
    hint: {
      en: "Name a file with -o, or leave --json out.",
      id: "Sebut sebuah berkas dengan -o, atau hilangkan --json.",
    },
    exit: exitCodes.usage,
  },
  unknownBase: (found: string, known: readonly string[]): Refused => ({
    _tag: "Refused",
    code: "unknown-base",
    message: {
      en: `“${found}” is none of the scenarios of this report.`,
      id: `“${found}” bukan salah satu skenario dalam laporan ini.`,
    },
    hint: {
      en: `Name one of them with --base: ${known.join(", ")}.`,
      id: `Sebut salah satunya dengan --base: ${known.join(", ")}.`,
    },
    exit: exitCodes.usage,
  }),
  noOutcome: (option: string): Refused => ({
    _tag: "Refused",
    code: "no-outcome",
    message: {
      en: `--${option} is of an outcome, and none is named.`,
      id: `--${option} berlaku untuk suatu hasil, padahal tidak ada hasil yang disebut.`,
    },
    hint: {
      en: "Name one with --outcome, such as --outcome skpAdoption, or leave it out.",
      id: "Sebut hasilnya dengan --outcome, misalnya --outcome skpAdoption, atau hilangkan opsi itu.",
    },
    exit: exitCodes.usage,
  }),
} as const satisfies Record<string, Refused | ((found: string, known: readonly string[]) => Refused)>
