/** Words of experiments: what is said while many points are run, and of where their results rest. */
import type { Language } from "@laksana/core"

export interface ExperimentWords {
  /** `pace`: runs a second, and seconds left. */
  readonly progress: (done: string, all: string, pace: readonly [string, string] | undefined) => string
  readonly stopped: (done: string, all: string) => string
  /** Where what is finished is kept: the same line goes on from there. */
  readonly goesOn: string
  readonly stoppedBefore: string
  readonly rests: (runs: string, independent: string | undefined) => string
}

const en: ExperimentWords = {
  progress: (done, all, pace) =>
    `${done} of ${all} runs${pace === undefined ? "" : ` · ${pace[0]} runs/s · ${pace[1]} s left`}`,
  stopped: (done, all) => `Interrupted: this rests on the first ${done} of ${all} runs.`,
  goesOn: "What is finished is kept: the same command goes on from there.",
  stoppedBefore: "Interrupted before enough was finished to say anything.",
  rests: (runs, independent) =>
    independent === undefined
      ? `${runs} runs, each from a draw of its own.`
      : `${runs} runs, from draws conditioned on the history, worth ${independent} independent ones.`,
}

const id: ExperimentWords = {
  progress: (done, all, pace) =>
    `${done} dari ${all} run${pace === undefined ? "" : ` · ${pace[0]} run/detik · sisa ${pace[1]} detik`}`,
  stopped: (done, all) => `Dihentikan: hasil ini bersandar pada ${done} run pertama dari ${all}.`,
  goesOn: "Yang sudah selesai disimpan: perintah yang sama melanjutkan dari sana.",
  stoppedBefore: "Dihentikan sebelum cukup banyak run selesai untuk disimpulkan.",
  rests: (runs, independent) =>
    independent === undefined
      ? `${runs} run, masing-masing dari undiannya sendiri.`
      : `${runs} run, dari undian yang disyaratkan pada riwayat, setara dengan ${independent} undian bebas.`,
}

export const experimentWords = (language: Language): ExperimentWords => ({ en, id })[language]
