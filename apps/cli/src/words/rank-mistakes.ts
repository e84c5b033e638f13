/** Words of what keeps scenarios from being ranked, told with all else that does. */
import type { ExperimentMistake } from "./experiment-mistakes.ts"

export const oneScenario: ExperimentMistake = {
  message: {
    en: "Only one scenario was named: there is nothing to rank it against.",
    id: "Hanya satu skenario yang disebut: tidak ada yang dapat diperingkat bersamanya.",
  },
  hint: {
    en: "Name two or more, as paser/as-is paser/socialise-first, or cells of one file: FILE#CELL FILE#CELL.",
    id: "Sebut dua atau lebih, seperti paser/as-is paser/socialise-first, atau sel satu berkas: BERKAS#SEL BERKAS#SEL.",
  },
}

export const fewRuns = (runs: number): ExperimentMistake => ({
  message: {
    en: `Of ${runs} run nobody can say how far luck may have put it wrong.`,
    id: `Dari ${runs} run tidak dapat dikatakan seberapa jauh keacakan membuatnya keliru.`,
  },
  hint: {
    en: "Ask for two or more, better hundreds: --runs 500.",
    id: "Minta dua atau lebih, sebaiknya ratusan: --runs 500.",
  },
})

export const ofNoShare = (outcome: string): ExperimentMistake => ({
  message: {
    en: `“${outcome}” is no milestone by a day, so there is no share of futures to reach (--probability).`,
    id: `“${outcome}” bukan tonggak hingga suatu tanggal, sehingga tidak ada bagian masa depan yang harus dicapai (--probability).`,
  },
  hint: {
    en: "Leave out --probability, or name a milestone: --outcome full-implementation@2029-12-31.",
    id: "Hilangkan --probability, atau sebut sebuah tonggak: --outcome full-implementation@2029-12-31.",
  },
})
