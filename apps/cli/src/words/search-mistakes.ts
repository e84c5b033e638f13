/** Words of what keeps a search for packages from being made, told with all else that does. */
import type { ExperimentMistake } from "./experiment-mistakes.ts"

export const noLevers: ExperimentMistake = {
  message: {
    en: "This scenario does not say what may be done: it has no levers.",
    id: "Skenario ini tidak menyebut apa yang dapat dilakukan: tidak ada pengungkit.",
  },
  hint: {
    en: "Add `levers` to its file, as scenarios/paser/what-to-do.scenario.yaml does: each with an id, a cost, and what of it is free.",
    id: "Tambahkan `levers` pada berkasnya, seperti scenarios/paser/what-to-do.scenario.yaml: masing-masing dengan id, biaya, dan apa yang bebas.",
  },
}

export const notAMilestone = (found: string): ExperimentMistake => ({
  message: {
    en: `“${found}” is no milestone that may be reached by a day.`,
    id: `“${found}” bukan tonggak yang dapat tercapai hingga suatu tanggal.`,
  },
  hint: {
    en: "Name a milestone: --outcome full-implementation@2029-12-31.",
    id: "Sebut sebuah tonggak: --outcome full-implementation@2029-12-31.",
  },
})

export const notANumber = (option: "probability" | "budget", found: string): ExperimentMistake => ({
  message: {
    en: `“${found}” is no ${option} (--${option}).`,
    id: `“${found}” bukan ${option === "budget" ? "anggaran" : "peluang"} (--${option}).`,
  },
  hint:
    option === "budget"
      ? {
          en: "Write the budget as a number, in the currency of the file: --budget 500e6.",
          id: "Tulis anggaran sebagai angka, dalam mata uang berkas: --budget 500e6.",
        }
      : {
          en: "Write the probability as a number between 0 and 1: --probability 0.5.",
          id: "Tulis peluang sebagai angka di antara 0 dan 1: --probability 0.5.",
        },
})
