/** Words of what a run cannot be made precise about, each with what to do about it. */
import type { ExperimentMistake } from "./experiment-mistakes.ts"

export const precisionMistakes = {
  width: (found: string): ExperimentMistake => ({
    message: {
      en: `“${found}” is no precision: half of an interval's width, more than 0 and less than 0.5, was expected.`,
      id: `“${found}” bukan ketelitian: yang diharapkan setengah lebar selang, lebih dari 0 dan kurang dari 0.5.`,
    },
    hint: { en: "--precision 0.02 is ± 2 of 100.", id: "--precision 0.02 berarti ± 2 dari 100." },
  }),
  frequencies: (found: string, milestones: readonly string[]): ExperimentMistake => ({
    message: {
      en: `--precision is of how often a milestone is reached; “${found}” is none.`,
      id: `--precision menyangkut seberapa sering sebuah tonggak tercapai; “${found}” bukan tonggak.`,
    },
    hint: { en: `Known here: ${milestones.join(", ")}.`, id: `Yang dikenal di sini: ${milestones.join(", ")}.` },
  }),
} as const
