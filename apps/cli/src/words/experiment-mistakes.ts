/** Words of what keeps an experiment from being made: all that is wrong with what was asked, told at once, with what is known. */
import type { Bilingual } from "@laksana/core"
import type { SuccessFault } from "@laksana/experiments"
import { exitCodes } from "../command/exit-code.ts"
import type { Failure } from "../command/failure.ts"

/** What was asked that cannot be, and what to do about it. */
export interface ExperimentMistake {
  readonly message: Bilingual
  readonly hint: Bilingual
}

const list = (items: readonly string[]) => items.join(", ")

export function outcomeMistake(fault: SuccessFault): ExperimentMistake {
  switch (fault.kind) {
    case "unknown":
      return {
        message: {
          en: `“${fault.found}” is nothing that can be read of a run.`,
          id: `“${fault.found}” bukan sesuatu yang dapat dibaca dari sebuah run.`,
        },
        hint: {
          en: `Known here: ${list(fault.known)}; also months:MILESTONE and cost.`,
          id: `Yang dikenal di sini: ${list(fault.known)}; juga months:TONGGAK dan cost.`,
        },
      }
    case "day":
      return {
        message: {
          en: `“${fault.found}” is no day of this scenario's futures.`,
          id: `“${fault.found}” bukan tanggal dalam masa depan skenario ini.`,
        },
        hint: {
          en: `Name a day from ${fault.start} to ${fault.horizon}, as 2027-12-31.`,
          id: `Sebut tanggal dari ${fault.start} sampai ${fault.horizon}, seperti 2027-12-31.`,
        },
      }
    case "form":
      return {
        message: {
          en: `“${fault.found}” does not say when a run is a success.`,
          id: `“${fault.found}” tidak menyatakan kapan sebuah run berhasil.`,
        },
        hint: {
          en: "Name a milestone by itself (perhaps with not before it), compare anything else with a number (awareness@2027-12-31 >= 0.5), and join several by and.",
          id: "Sebut tonggak saja (boleh dengan not di depannya), bandingkan yang lain dengan sebuah angka (awareness@2027-12-31 >= 0.5), dan gabungkan beberapa dengan and.",
        },
      }
  }
}

/** `nearest` is a known name that the given one resembles; without one all are told. */
export function unknownFactor(found: string, known: readonly string[], nearest?: string): ExperimentMistake {
  return {
    message: {
      en: `“${found}” is nothing that this scenario leaves open.`,
      id: `“${found}” bukan sesuatu yang dibiarkan terbuka oleh skenario ini.`,
    },
    hint:
      nearest === undefined
        ? { en: `Open here: ${list(known)}.`, id: `Yang terbuka di sini: ${list(known)}.` }
        : { en: `Did you mean ${nearest}?`, id: `Maksudnya ${nearest}?` },
  }
}

/** A parameter beside a dimension of which some level sets it. */
export const factorOfLevels = (parameter: string, dimension: string): ExperimentMistake => ({
  message: {
    en: `“${parameter}” is set by levels of “${dimension}”: both cannot vary.`,
    id: `“${parameter}” ditetapkan oleh tingkat “${dimension}”: keduanya tidak dapat berubah bersama.`,
  },
  hint: { en: "Name one of the two.", id: "Sebut salah satunya." },
})

export const bothOutcomes = (success: string): ExperimentMistake => ({
  message: {
    en: `“${success}” says itself what is looked at, and --outcome says something else.`,
    id: `“${success}” sudah menyebut apa yang dilihat, sedangkan --outcome menyebut yang lain.`,
  },
  hint: {
    en: 'Leave out --outcome, or begin --success with a comparison: ">= 0.5".',
    id: 'Hilangkan --outcome, atau awali --success dengan perbandingan: ">= 0.5".',
  },
})

/** All of them as one refusal; undefined where there are none. */
export function refusedFor(mistakes: readonly ExperimentMistake[]): Failure | undefined {
  if (mistakes.length === 0) return undefined
  const joined = (of: (mistake: ExperimentMistake) => string) => [...new Set(mistakes.map(of))].join(" ")
  return {
    _tag: "Refused",
    code: "experiment",
    message: { en: joined(({ message }) => message.en), id: joined(({ message }) => message.id) },
    hint: { en: joined(({ hint }) => hint.en), id: joined(({ hint }) => hint.id) },
    exit: exitCodes.usage,
  }
}

export const nothingOpen: ExperimentMistake = {
  message: {
    en: "This scenario leaves nothing open: there is nothing to vary.",
    id: "Skenario ini tidak membiarkan apa pun terbuka: tidak ada yang dapat diubah-ubah.",
  },
  hint: {
    en: "Give its parameters a prior instead of a value, or the case levels.",
    id: "Beri parameternya sebaran awal sebagai ganti nilai, atau beri kasusnya tingkat.",
  },
}

/** `nearest` is a known name that the given one resembles; without one all are told. */
export const unknownDimension = (found: string, known: readonly string[], nearest?: string): ExperimentMistake => ({
  message: {
    en: `“${found}” is no dimension of the case that has levels to choose from.`,
    id: `“${found}” bukan dimensi kasus yang memiliki tingkat untuk dipilih.`,
  },
  hint:
    nearest === undefined
      ? { en: `Its dimensions: ${list(known)}.`, id: `Dimensinya: ${list(known)}.` }
      : { en: `Did you mean ${nearest}?`, id: `Maksudnya ${nearest}?` },
})

export const tooManyDimensions = (found: number, most: number): ExperimentMistake => ({
  message: {
    en: `What is assumed is varied in at most ${most} dimensions, not ${found} (--across).`,
    id: `Asumsi diubah-ubah dalam paling banyak ${most} dimensi, bukan ${found} (--across).`,
  },
  hint: { en: "Name one or two.", id: "Sebut satu atau dua." },
})
