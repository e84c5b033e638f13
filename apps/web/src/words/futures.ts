/** Words of Futures: by when, how sure, over time, one future in full, and all combinations of a grid. */
import type { Language } from "@laksana/core"

export interface FuturesWords {
  readonly shown: string
  readonly baselineTag: string
  readonly changedTag: string
  readonly besideGuide: string
  readonly tooMany: string
  readonly changeLevers: string
  readonly byWhen: string
  readonly when: (milestone: string) => string
  readonly allMilestones: string
  readonly enlarge: string
  readonly table: string
  readonly tableGuide: string
  readonly scenario: string
  readonly milestone: string
  readonly byShares: string
  readonly byShare: (count: string) => string
  readonly byDays: (scale: string) => string
  readonly never: string
  readonly notReached: string
  readonly overTime: string
  readonly overTimeGuide: string
  readonly fan: (indicator: string) => string
  readonly runs: string
  readonly runsGuide: string
  readonly howMany: string
  readonly none: string
  readonly ofScenario: (scenario: string) => string
  readonly spaghetti: (indicator: string) => string
  readonly highlighted: (run: string) => string
  readonly pick: string
  readonly pickGuide: string
  readonly runOf: (run: string, reached: string) => string
  readonly oneRun: string
  readonly runNumber: string
  readonly openRun: string
  readonly previous: string
  readonly next: string
  readonly close: string
  readonly show: string
  readonly filters: Readonly<Record<RunFilter, string>>
  readonly whyThen: string
  readonly whyLink: string
  readonly reached: (milestone: string) => string
  readonly eventsShown: (shown: string, all: string) => string
  readonly runsFrom: string
  readonly grid: string
  readonly gridGuide: string
  readonly gridAsk: (cells: string, runs: string) => string
  readonly gridFile: string
  readonly cell: (levels: string, frequency: string, margin: string) => string
  readonly cellLevers: string
}

export const runFilters = ["large", "all", "scenario"] as const
export type RunFilter = (typeof runFilters)[number]

const en: FuturesWords = {
  shown: "What is drawn",
  baselineTag: "baseline",
  changedTag: "with your changes",
  besideGuide: "Draw other scenario files beside",
  tooMany: "Five at most can be told apart.",
  changeLevers: "Change the levers",
  byWhen: "By when?",
  when: (milestone) => `${milestone}: by when?`,
  allMilestones: "Every milestone",
  enlarge: "Enlarge",
  table: "In numbers",
  tableGuide:
    "Days by which a tenth, half and nine tenths of all futures have reached it; then how many of 100 by each year's end, with the error of chance (95%).",
  scenario: "scenario",
  milestone: "milestone",
  byShares: "reached by",
  byShare: (count) => `${count} of 100`,
  byDays: (scale) => `of ${scale} futures, by the end of`,
  never: "never",
  notReached: "not within the horizon",
  overTime: "Over time",
  overTimeGuide: "The middle half and nine tenths of futures, month by month: each month by itself, not one path.",
  fan: (indicator) => `${indicator}, over time`,
  runs: "What could one path look like?",
  runsGuide: "Single futures, drawn faintly. Choose one to read how it came about, event by event.",
  howMany: "Draw",
  none: "none",
  ofScenario: (scenario) => `futures of “${scenario}”`,
  spaghetti: (indicator) => `${indicator} in single futures`,
  highlighted: (run) => `future ${run}`,
  pick: "Choose a future",
  pickGuide: "Or click near a line of the chart.",
  runOf: (run, reached) => `${run} · ${reached}`,
  oneRun: "One future, event by event",
  runNumber: "Future",
  openRun: "Open",
  previous: "Previous future",
  next: "Next future",
  close: "Close",
  show: "Show",
  filters: { large: "those that change much", all: "all events", scenario: "the scenario's doing" },
  whyThen: "Why then?",
  whyLink: "in the causal table",
  reached: (milestone) => `Milestone reached: ${milestone}`,
  eventsShown: (shown, all) => `${shown} of ${all} events`,
  runsFrom: "The same on the command line:",
  grid: "Which combinations?",
  gridGuide: "Every combination of levels as a scenario of its own. Choose a cell to take its levels to the levers.",
  gridAsk: (cells, runs) => `Work out ${cells} combinations, ${runs} futures each`,
  gridFile: "Grid",
  cell: (levels, frequency, margin) => `${levels}: ${frequency} (${margin}).`,
  cellLevers: "Take these levels to the levers",
}

const id: FuturesWords = {
  shown: "Yang digambar",
  baselineTag: "pembanding",
  changedTag: "dengan perubahan Anda",
  besideGuide: "Gambar berkas skenario lain berdampingan",
  tooMany: "Paling banyak lima yang dapat dibedakan.",
  changeLevers: "Ubah pengungkitnya",
  byWhen: "Kapan tercapai?",
  when: (milestone) => `${milestone}: kapan tercapai?`,
  allMilestones: "Semua tonggak",
  enlarge: "Perbesar",
  table: "Dalam angka",
  tableGuide:
    "Tanggal saat sepersepuluh, separuh, dan sembilan persepuluh dari seluruh masa depan telah mencapainya; lalu banyaknya dari 100 pada setiap akhir tahun, dengan galat kebetulan (95 %).",
  scenario: "skenario",
  milestone: "tonggak",
  byShares: "tercapai pada",
  byShare: (count) => `${count} dari 100`,
  byDays: (scale) => `dari ${scale} masa depan, hingga akhir`,
  never: "tidak tercapai",
  notReached: "tidak dalam horizon",
  overTime: "Dari waktu ke waktu",
  overTimeGuide:
    "Separuh di tengah dan sembilan persepuluh masa depan, bulan demi bulan: tiap bulan berdiri sendiri, bukan satu lintasan.",
  fan: (indicator) => `${indicator} dari waktu ke waktu`,
  runs: "Seperti apa satu lintasan?",
  runsGuide:
    "Masa depan satu per satu, digambar tipis. Pilih salah satu untuk membaca jalannya, kejadian demi kejadian.",
  howMany: "Gambar",
  none: "tidak",
  ofScenario: (scenario) => `masa depan dari “${scenario}”`,
  spaghetti: (indicator) => `${indicator} dalam masa depan satu per satu`,
  highlighted: (run) => `masa depan ${run}`,
  pick: "Pilih masa depan",
  pickGuide: "Atau klik di dekat salah satu garis pada grafik.",
  runOf: (run, reached) => `${run} · ${reached}`,
  oneRun: "Satu masa depan, kejadian demi kejadian",
  runNumber: "Masa depan",
  openRun: "Buka",
  previous: "Masa depan sebelumnya",
  next: "Masa depan berikutnya",
  close: "Tutup",
  show: "Tampilkan",
  filters: { large: "yang banyak mengubah", all: "semua kejadian", scenario: "yang ditetapkan skenario" },
  whyThen: "Mengapa saat itu?",
  whyLink: "dalam tabel sebab-akibat",
  reached: (milestone) => `Tonggak tercapai: ${milestone}`,
  eventsShown: (shown, all) => `${shown} dari ${all} kejadian`,
  runsFrom: "Hal yang sama lewat baris perintah:",
  grid: "Kombinasi yang mana?",
  gridGuide: "Setiap kombinasi tingkat menjadi satu skenario. Pilih satu sel untuk membawa tingkatnya ke pengungkit.",
  gridAsk: (cells, runs) => `Hitung ${cells} kombinasi, masing-masing ${runs} masa depan`,
  gridFile: "Kisi",
  cell: (levels, frequency, margin) => `${levels}: ${frequency} (${margin}).`,
  cellLevers: "Bawa tingkat ini ke pengungkit",
}

export const futuresWords = (language: Language): FuturesWords => ({ en, id })[language]
