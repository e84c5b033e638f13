/** New-case words: the comments in a new case's files, in the language in which it is made. */
import type { Language } from "@laksana/core"

export interface NewCaseWords {
  readonly history: readonly string[]
  readonly fuzzy: string
  readonly planned: string
  readonly absence: string
  readonly caseFile: readonly string[]
  readonly observed: string
  readonly documents: string
  readonly recording: readonly string[]
  readonly assumptions: readonly string[]
  readonly levels: string
  readonly observations: string
  readonly milestones: string
  readonly scenario: readonly string[]
  readonly interventions: string
  readonly targets: string
  readme(name: string): readonly string[]
}

const en: NewCaseWords = {
  history: [
    "What happened, one entry per event. An entry says when it happened (occurred), when that became known (recorded),",
    "what it rests on (evidence, source), and what it is in both languages (title). These entries are examples: replace them.",
  ],
  fuzzy: "A date may be a day, { year: 2023 }, { month: 2024-06 }, { between: [a, b] }, or only an order.",
  planned: "What is planned has not happened: it says so, whatever its date.",
  absence: "Something seen not to have happened is a fact of its own.",
  caseFile: ["What the case is, the documents its facts come from, and how completely they record what happened."],
  observed: "The last day of which the history speaks; projections start on the day after it.",
  documents: "The documents that the history's sources name.",
  recording: [
    "How completely the history holds events of a type: complete (what is not recorded did not happen),",
    "partial, or none (such events happen unseen).",
  ],
  assumptions: [
    "What is assumed, in named levels that scenarios choose from, each with what it rests on: a grade (evidence) and a source,",
    "which is one text or, where it is to be read in both languages, { en: …, id: … }.",
  ],
  levels: "A level changes parameters (`laksana model --parameters` lists them) or scales how often events happen.",
  observations:
    "A variable seen within bounds when an event of the history was seen: futures that contradict it are left out.",
  milestones: "What counts as reached. `laksana model --milestones` prints all of them in this form.",
  scenario: ["A question put to the case: what is assumed, what is done, and what should be reached."],
  interventions: "An event on a day; or `from`, `to` and `scale`; or `when`, `every` and an event.",
  targets: "The run ends with exit code 4 where a target is missed.",
  readme: (name) => [
    `# ${name}`,
    "",
    "A case for Laksana. From this folder:",
    "",
    "```",
    "laksana replay .",
    "laksana run first.scenario.yaml",
    "```",
    "",
    "- `history.yaml`: what happened, with dates as exact as they are known, and sources",
    "- `case.yaml`: the case, its documents, how completely they record what happened",
    "- `assumptions.yaml`: named levels, observations and milestones",
    "- `first.scenario.yaml`: a first question",
    "- `schema/`: lets an editor complete and check these files; `laksana schema` writes them anew",
  ],
}

const id: NewCaseWords = {
  history: [
    "Apa yang terjadi, satu entri per kejadian. Entri menyebut kapan terjadi (occurred), kapan diketahui (recorded),",
    "dasarnya (evidence, source), dan apa kejadiannya dalam dua bahasa (title). Entri ini contoh: silakan diganti.",
  ],
  fuzzy: "Waktu boleh berupa tanggal, { year: 2023 }, { month: 2024-06 }, { between: [a, b] }, atau urutan saja.",
  planned: "Yang direncanakan belum terjadi, kapan pun tanggalnya.",
  absence: "Sesuatu yang teramati belum terjadi adalah fakta tersendiri.",
  caseFile: ["Apa kasusnya, dokumen sumber faktanya, dan seberapa lengkap dokumen itu mencatat yang terjadi."],
  observed: "Hari terakhir yang diceritakan riwayat; proyeksi dimulai sehari sesudahnya.",
  documents: "Dokumen yang disebut sumber riwayat.",
  recording: [
    "Seberapa lengkap riwayat memuat kejadian suatu jenis: complete (yang tidak tercatat tidak terjadi),",
    "partial (sebagian), atau none (terjadi tanpa tercatat).",
  ],
  assumptions: [
    "Apa yang diasumsikan, dalam tingkat bernama yang dipilih skenario, masing-masing dengan dasarnya: tingkat bukti (evidence)",
    "dan sumber (source), berupa satu teks atau, agar terbaca dalam dua bahasa, { en: …, id: … }.",
  ],
  levels: "Tingkat mengubah parameter (lihat `laksana model --parameters`) atau mengalikan seringnya kejadian terjadi.",
  observations:
    "Variabel yang teramati di antara dua batas saat sebuah kejadian diamati: masa depan yang bertentangan tidak dipakai.",
  milestones: "Kapan sesuatu dianggap tercapai. `laksana model --milestones` menampilkan semuanya dalam bentuk ini.",
  scenario: ["Sebuah pertanyaan kepada kasus: apa yang diasumsikan, apa yang dilakukan, dan apa yang hendak dicapai."],
  interventions:
    "Kejadian pada suatu tanggal; atau `from`, `to`, dan `scale`; atau `when`, `every`, dan sebuah kejadian.",
  targets: "Kode keluar 4 bila sebuah target tidak tercapai.",
  readme: (name) => [
    `# ${name}`,
    "",
    "Sebuah kasus untuk Laksana. Dari folder ini:",
    "",
    "```",
    "laksana replay .",
    "laksana run first.scenario.yaml",
    "```",
    "",
    "- `history.yaml`: apa yang terjadi, dengan waktu setepat yang diketahui, dan sumbernya",
    "- `case.yaml`: kasusnya, dokumennya, seberapa lengkap dokumen mencatat yang terjadi",
    "- `assumptions.yaml`: tingkat bernama, pengamatan, dan tonggak",
    "- `first.scenario.yaml`: pertanyaan pertama",
    "- `schema/`: agar editor melengkapi dan memeriksa berkas ini; `laksana schema` menulisnya ulang",
  ],
}

export const newCaseWords: Readonly<Record<Language, NewCaseWords>> = { en, id }
