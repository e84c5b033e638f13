/** Words of `condition`, with the same keys in both languages. */
import type { Language } from "@laksana/core"
import type { Learned, Oddity } from "@laksana/analysis"

export interface ConditionWords {
  readonly heading: (particles: string, ess: string, independent: string) => string
  readonly resampled: (times: string) => string
  readonly evidence: (value: string) => string
  readonly learnedTitle: string
  readonly learnedColumns: readonly string[]
  readonly learned: Readonly<Record<Learned, string>>
  readonly littleOf: (titles: string, rest: string) => string
  readonly tied: (a: string, b: string, correlation: string) => string
  readonly tiedTitle: string
  readonly notTied: string
  readonly surpriseTitle: string
  readonly silence: (process: string, from: string, to: string, expected: string, chance: string) => string
  readonly wait: (event: string, side: "late" | "early", expected: string, chance: string) => string
  readonly observation: (title: string, chance: string) => string
  readonly oddity: Readonly<Record<Oddity, string>>
  readonly qq: (waits: string, chance: string) => string
  readonly backtestTitle: (occasions: string) => string
  readonly backtestNone: string
  readonly coverage: (level: string, held: string, of: string) => string
  readonly skill: (persistence: string, constantRate: string) => string
  /** By CRPS, against a baseline. */
  readonly better: (share: string) => string
  readonly worse: (share: string) => string
  readonly few: string
  readonly perfect: string
}

const en: ConditionWords = {
  heading: (particles, ess, independent) =>
    `${particles} draws ran through the history; what it leaves is worth ${ess} (${independent} of independent parameters).`,
  resampled: (times) => `Times they were resampled: ${times}.`,
  evidence: (value) =>
    `Log evidence of the record under this model and these priors: ${value} (to compare models with).`,
  learnedTitle: "What was learned (prior and posterior: middle, and 90 of 100)",
  learnedColumns: ["parameter", "prior", "posterior", "bits", "learned"],
  learned: { unclear: "unclear", nothing: "nothing", little: "little", something: "something", much: "much" },
  littleOf: (titles, rest) => `The history says little or nothing about ${titles}, and ${rest} others.`,
  tiedTitle: "Tied together: the history knows these only jointly",
  tied: (a, b, correlation) => `${a} and ${b} (rank correlation ${correlation})`,
  notTied: "No two parameters are tied together by the history beyond chance.",
  surpriseTitle: "What surprises, the oddest first",
  silence: (process, from, to, expected, chance) =>
    `No ${process} from ${from} to ${to}: ${expected} expected; a silence so long ${chance} under this model`,
  wait: (event, side, expected, chance) =>
    side === "late"
      ? `${event} came late: ${expected} expected by then; so late ${chance} under this model`
      : `${event} came early: ${expected} expected by then; so early ${chance} under this model`,
  observation: (title, chance) => `${title}: agreed with ${chance} of the draws that met it`,
  oddity: { expected: "as expected", unusual: "unusual", odd: "ODD" },
  qq: (waits, chance) =>
    `Taken together, the ${waits} waits are as long as a right model makes them (Kolmogorov–Smirnov: ${chance} by chance).`,
  backtestTitle: (occasions) => `Forecasts from what was known at ${occasions} days, held to what followed`,
  backtestNone: "No process is recorded in full: there is nothing to hold forecasts to.",
  coverage: (level, held, of) => `Intervals that should hold ${level} of what follows held ${held} of ${of}.`,
  skill: (persistence, constantRate) =>
    `Against “as in the last span”: ${persistence}; against a constant rate: ${constantRate}.`,
  better: (share) => `${share} of its error saved`,
  worse: (share) => `${share} more error`,
  few: "One case with few dated events can teach little: most of what is assumed stays assumed.",
  perfect: "that was never wrong, and cannot be beaten",
}

const id: ConditionWords = {
  heading: (particles, ess, independent) =>
    `${particles} undian menjalani riwayat; yang tersisa setara dengan ${ess} undian (${independent} dengan parameter yang bebas).`,
  resampled: (times) => `Undian diambil ulang ${times} kali.`,
  evidence: (value) => `Log evidens catatan menurut model dan prior ini: ${value} (untuk membandingkan model).`,
  learnedTitle: "Yang dipelajari (prior dan posterior: nilai tengah, dan 90 dari 100)",
  learnedColumns: ["parameter", "prior", "posterior", "bit", "dipelajari"],
  learned: {
    unclear: "belum jelas",
    nothing: "tidak ada",
    little: "sedikit",
    something: "cukup",
    much: "banyak",
  },
  littleOf: (titles, rest) =>
    `Riwayat sedikit atau tidak mengajarkan apa pun tentang ${titles}, dan ${rest} parameter lain.`,
  tiedTitle: "Saling terkait: riwayat hanya mengenalnya bersama-sama",
  tied: (a, b, correlation) => `${a} dan ${b} (korelasi peringkat ${correlation})`,
  notTied: "Tidak ada dua parameter yang dikaitkan oleh riwayat melebihi kebetulan.",
  surpriseTitle: "Yang mengejutkan, yang paling janggal lebih dahulu",
  silence: (process, from, to, expected, chance) =>
    `Tidak ada ${process} dari ${from} sampai ${to}: diperkirakan ${expected}; jeda selama itu ${chance} menurut model ini`,
  wait: (event, side, expected, chance) =>
    side === "late"
      ? `${event} datang terlambat: sampai saat itu diperkirakan ${expected}; selambat itu ${chance} menurut model ini`
      : `${event} datang lebih awal: sampai saat itu diperkirakan ${expected}; seawal itu ${chance} menurut model ini`,
  observation: (title, chance) => `${title}: sesuai dengan ${chance} undian yang menjumpainya`,
  oddity: { expected: "wajar", unusual: "tidak biasa", odd: "JANGGAL" },
  qq: (waits, chance) =>
    `Secara keseluruhan, ${waits} masa tunggu sepanjang yang semestinya menurut model yang benar (Kolmogorov–Smirnov: ${chance} secara kebetulan).`,
  backtestTitle: (occasions) =>
    `Perkiraan dari yang diketahui pada ${occasions} tanggal, dibandingkan dengan yang terjadi`,
  backtestNone: "Tidak ada proses yang tercatat lengkap: tidak ada yang dapat dibandingkan dengan perkiraan.",
  coverage: (level, held, of) => `Rentang yang semestinya memuat ${level} dari yang terjadi memuat ${held} dari ${of}.`,
  skill: (persistence, constantRate) =>
    `Dibandingkan “seperti masa sebelumnya”: ${persistence}; dibandingkan laju tetap: ${constantRate}.`,
  better: (share) => `${share} galatnya lebih kecil`,
  worse: (share) => `${share} galatnya lebih besar`,
  few: "Satu kasus dengan sedikit kejadian bertanggal hanya mengajarkan sedikit: sebagian besar asumsi tetap asumsi.",
  perfect: "pembanding itu tidak pernah salah, sehingga tidak dapat dilampaui",
}

export const conditionWords = (language: Language): ConditionWords => ({ en, id })[language]
