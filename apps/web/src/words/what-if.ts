/** Words of What if: the question, the answer in words, and what can be done with it. */
import type { Language } from "@laksana/core"

export interface WhatIfPlaceWords {
  readonly questions: (count: string) => string
  readonly questionsGuide: string
  readonly asking: string
  readonly gridQuestion: string
  readonly files: string
  readonly answer: string
  readonly by: (milestone: string, deadline: string, frequency: string, margin: string) => string
  readonly baseline: (label: string, frequency: string, margin: string) => string
  readonly beside: (label: string, frequency: string, margin: string) => string
  readonly nothingChanged: string
  /** Without a number where it is none. */
  readonly pairs: (earlier: string | undefined, later: string | undefined) => string
  readonly pairsSame: (pairs: string) => string
  readonly sides: (a: string, b: string) => string
  readonly inPairs: string
  readonly whatIsChanged: (changes: string) => string
  readonly when: (milestone: string) => string
  readonly paired: string
  readonly dots: (milestone: string, label: string) => string
  readonly fan: (indicator: string) => string
  readonly take: string
  readonly saveScenario: string
  readonly saveBaseline: string
  readonly saved: (name: string) => string
  readonly command: string
  readonly futures: string
  readonly history: string
}

const en: WhatIfPlaceWords = {
  questions: (count) => `Questions ready to be asked (${count})`,
  questionsGuide: "Each comes from scenario files of the case; one click asks it.",
  asking: "asked now",
  gridQuestion: "over a grid: opens Futures",
  files: "Compares",
  answer: "The answer",
  by: (milestone, deadline, frequency, margin) => `${milestone} by ${deadline}: ${frequency} (${margin}).`,
  baseline: (label, frequency, margin) => `${label}: ${frequency} (${margin}).`,
  beside: (label, frequency, margin) => `${label}: ${frequency} (${margin}).`,
  nothingChanged: "Nothing is changed yet: this is the baseline. Move a lever, or ask one of the questions above.",
  pairs: (earlier, later) =>
    earlier === undefined
      ? `Never earlier, and later in ${later ?? "none"} paired futures.`
      : `Earlier in ${earlier} paired futures, ${later === undefined ? "never later" : `later in ${later}`}.`,
  pairsSame: (pairs) => `On the same day, or in neither, in all ${pairs} paired futures.`,
  sides: (a, b) => `A is “${a}”, B is “${b}”.`,
  inPairs: "By how much, pair by pair",
  whatIsChanged: (changes) => `Changed: ${changes}.`,
  when: (milestone) => `${milestone}: by when?`,
  paired: "Is it better? Pairs of futures with the same luck",
  dots: (milestone, label) => `${milestone}: fifty equally likely futures (${label})`,
  fan: (indicator) => `${indicator}, over time`,
  take: "Take it along",
  saveScenario: "Save as a scenario file",
  saveBaseline: "Save its baseline as a file",
  saved: (name) => `Saved: ${name}`,
  command: "The same numbers on the command line:",
  futures: "Open its futures",
  history: "Compare with another history",
}

const id: WhatIfPlaceWords = {
  questions: (count) => `Pertanyaan yang siap diajukan (${count})`,
  questionsGuide: "Masing-masing berasal dari berkas skenario kasus ini; cukup satu klik.",
  asking: "sedang diajukan",
  gridQuestion: "dalam kisi: membuka Masa depan",
  files: "Membandingkan",
  answer: "Jawabannya",
  by: (milestone, deadline, frequency, margin) => `${milestone} hingga ${deadline}: ${frequency} (${margin}).`,
  baseline: (label, frequency, margin) => `${label}: ${frequency} (${margin}).`,
  beside: (label, frequency, margin) => `${label}: ${frequency} (${margin}).`,
  nothingChanged:
    "Belum ada yang diubah: inilah skenario pembandingnya. Geser salah satu pengungkit, atau ajukan salah satu pertanyaan di atas.",
  pairs: (earlier, later) =>
    earlier === undefined
      ? `Tidak pernah lebih cepat, dan lebih lambat dalam ${later ?? "nol"} pasangan masa depan.`
      : `Lebih cepat dalam ${earlier} pasangan masa depan, ${later === undefined ? "tidak pernah lebih lambat" : `lebih lambat dalam ${later}`}.`,
  pairsSame: (pairs) => `Pada hari yang sama, atau tidak di kedua sisi, dalam seluruh ${pairs} pasangan masa depan.`,
  sides: (a, b) => `A adalah “${a}”, B adalah “${b}”.`,
  inPairs: "Seberapa besar, pasangan demi pasangan",
  whatIsChanged: (changes) => `Yang diubah: ${changes}.`,
  when: (milestone) => `${milestone}: kapan tercapai?`,
  paired: "Lebih baikkah? Pasangan masa depan dengan keacakan yang sama",
  dots: (milestone, label) => `${milestone}: lima puluh masa depan yang sama mungkinnya (${label})`,
  fan: (indicator) => `${indicator} dari waktu ke waktu`,
  take: "Bawa hasilnya",
  saveScenario: "Simpan sebagai berkas skenario",
  saveBaseline: "Simpan pembandingnya sebagai berkas",
  saved: (name) => `Tersimpan: ${name}`,
  command: "Angka yang sama lewat baris perintah:",
  futures: "Buka masa depannya",
  history: "Bandingkan dengan riwayat lain",
}

export const whatIfPlaceWords = (language: Language): WhatIfPlaceWords => ({ en, id })[language]
