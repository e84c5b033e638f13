/** Words of a projection while it is worked out, and of what can be asked of it. */
import type { Language } from "@laksana/core"

export interface ProjectionWords {
  readonly updating: string
  readonly preview: (runs: string, draws: string) => string
  readonly part: (done: string, of: string) => string
  readonly whole: (runs: string, scenarios: number) => string
  readonly stop: string
  readonly stopped: (done: string, of: string) => string
  readonly stoppedBefore: string
  readonly progress: string
  readonly milestone: string
  readonly indicator: string
  readonly nothing: string
  readonly unlike: (titles: string, start: string) => string
  readonly about: string
}

const en: ProjectionWords = {
  updating: "Working it out; what is shown is of before …",
  preview: (runs, draws) => `Preview from ${runs} futures and ${draws} draws; all follow …`,
  part: (done, of) => `${done} of ${of} futures so far …`,
  whole: (runs, scenarios) => (scenarios > 1 ? `${runs} futures for each scenario` : `${runs} futures`),
  stop: "Stop",
  stopped: (done, of) => `Stopped: this is what the first ${done} of ${of} futures give.`,
  stoppedBefore: "Stopped before there was anything new to show: what is shown is of before.",
  progress: "Futures worked out",
  milestone: "Milestone",
  indicator: "Indicator",
  nothing: "This case has no scenario file without a grid, so there is nothing to depart from.",
  unlike: (titles, start) =>
    `Not drawn beside, since it starts on another day than ${start} and shares no luck with it: ${titles}.`,
  about: "How sure this is, and where it comes from",
}

const id: ProjectionWords = {
  updating: "Sedang dihitung; yang tampak masih hasil sebelumnya …",
  preview: (runs, draws) => `Pratinjau dari ${runs} masa depan dan ${draws} undian; hasil lengkap menyusul …`,
  part: (done, of) => `Sementara ${done} dari ${of} masa depan …`,
  whole: (runs, scenarios) => (scenarios > 1 ? `${runs} masa depan untuk tiap skenario` : `${runs} masa depan`),
  stop: "Hentikan",
  stopped: (done, of) => `Dihentikan: inilah hasil dari ${done} masa depan pertama di antara ${of}.`,
  stoppedBefore: "Dihentikan sebelum ada hasil baru: yang tampak masih hasil sebelumnya.",
  progress: "Masa depan yang sudah dihitung",
  milestone: "Tonggak",
  indicator: "Indikator",
  nothing: "Kasus ini tidak memiliki berkas skenario tanpa kisi, sehingga tidak ada titik tolaknya.",
  unlike: (titles, start) =>
    `Tidak digambar berdampingan, karena mulai pada hari lain dari ${start} dan keacakannya tidak sama: ${titles}.`,
  about: "Seberapa pasti, dan dari mana angkanya",
}

export const projectionWords = (language: Language): ProjectionWords => ({ en, id })[language]
