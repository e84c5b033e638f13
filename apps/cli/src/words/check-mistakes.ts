/** Words of what keeps laws from being checked, in both languages. */
import { exitCodes } from "../command/exit-code.ts"
import type { Failure } from "../command/failure.ts"

/** A file that looks like a model's source, in a form that cannot be loaded as it is. */
export function notAModule(path: string): Failure {
  const made = `npx esbuild ${path} --format=esm --outfile=${path.replace(/\.\w+$/, ".mjs")}`
  return {
    _tag: "Refused",
    code: "not-a-module",
    message: {
      en: `${path} is not a model as it can be loaded: an ES module, .mjs or .js, is needed.`,
      id: `${path} bukan model yang dapat dimuat: yang diperlukan modul ES, .mjs atau .js.`,
    },
    hint: { en: `Turn it into one first, for example: ${made}`, id: `Ubah dahulu menjadi modul ES, misalnya: ${made}` },
    exit: exitCodes.usage,
  }
}

/** `nearest` is the law that was perhaps meant. */
export function unknownLaw(found: string, known: readonly string[], nearest: string | undefined): Failure {
  const list = known.join(", ")
  return {
    _tag: "Refused",
    code: "unknown-law",
    message: { en: `There is no law “${found}”.`, id: `Tidak ada kaidah “${found}”.` },
    hint:
      nearest === undefined
        ? { en: `Known here: ${list}.`, id: `Yang dikenal di sini: ${list}.` }
        : { en: `Did you mean ${nearest}?`, id: `Mungkin maksud Anda ${nearest}?` },
    exit: exitCodes.usage,
  }
}

/** A file stands where a counterexample, or the case beside it, would be written. */
export function notOverwritten(path: string): Failure {
  return {
    _tag: "Refused",
    code: "not-overwritten",
    message: {
      en: `${path} is there already, and no check has written it; it was left as it is.`,
      id: `${path} sudah ada dan bukan tulisan sebuah pengujian; berkas itu dibiarkan.`,
    },
    hint: {
      en: "Name another folder for counterexamples with --out DIR.",
      id: "Sebut folder lain untuk contoh penyangkal dengan --out DIR.",
    },
    exit: exitCodes.failure,
  }
}
