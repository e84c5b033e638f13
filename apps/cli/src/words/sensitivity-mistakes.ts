/** Words of what a method of sensitivity cannot be asked, each with what to do about it. */
import type { ExperimentMistake } from "./experiment-mistakes.ts"

export const sensitivityMistakes = {
  runsOfSobol: {
    message: {
      en: "--runs makes no sense with --method sobol: luck is there one of the things that vary.",
      id: "--runs tidak berlaku untuk --method sobol: di situ keacakan termasuk yang diubah.",
    },
    hint: {
      en: "Say how many base points with --points N.",
      id: "Tentukan banyaknya titik dasar dengan --points N.",
    },
  },
  pointsOfOat: {
    message: {
      en: "--points makes no sense with --method oat: each parameter has its two settings.",
      id: "--points tidak berlaku untuk --method oat: setiap parameter memiliki dua nilai.",
    },
    hint: {
      en: "Say how many runs at each with --runs N.",
      id: "Tentukan banyaknya run pada masing-masing dengan --runs N.",
    },
  },
  pairsOfOthers: {
    message: {
      en: "--second-order is of --method sobol.",
      id: "--second-order hanya untuk --method sobol.",
    },
    hint: { en: "Add --method sobol, or leave it out.", id: "Tambahkan --method sobol, atau hilangkan." },
  },
  nothingOpen: {
    message: {
      en: "This scenario leaves no parameter open: there is nothing to vary.",
      id: "Skenario ini tidak membiarkan satu parameter pun terbuka: tidak ada yang dapat diubah.",
    },
    hint: {
      en: "Give a parameter a range, as `parameters: { attendance: { uniform: [0.3, 0.9] } }`.",
      id: "Beri parameter sebuah rentang, seperti `parameters: { attendance: { uniform: [0.3, 0.9] } }`.",
    },
  },
} satisfies Readonly<Record<string, ExperimentMistake>>
