/** Words of the levers: what can be changed, what that changes in the model, and what it rests on. */
import type { Language } from "@laksana/core"

export interface LeversWords {
  readonly heading: string
  readonly changed: string
  readonly reset: string
  readonly resetOf: (lever: string) => string
  readonly resetAll: string
  readonly guide: string
  readonly changesNothing: string
  readonly restsOn: string
  readonly asRecorded: string
  readonly ownNumber: string
  readonly socialisation: string
  readonly socialisationGuide: string
  readonly off: string
  readonly on: string
  readonly day: string
  readonly reach: string
  readonly vacancies: (count: string) => string
  readonly vacanciesGuide: string
  readonly vacancy: (count: string, post: string, unit: string) => string
  readonly fill: string
  readonly leaveOpen: string
  readonly fillOn: string
  readonly overlays: string
  readonly overlaysGuide: string
  readonly overlay: (name: string, events: string) => string
  readonly overlayOfFile: string
  readonly more: string
  readonly parameters: string
  readonly parametersGuide: string
  readonly findParameter: string
  readonly parameterFound: (count: string) => string
  readonly noParameter: string
  readonly prior: string
  readonly bounds: (low: string, high: string) => string
  readonly unit: string
  readonly interventions: string
  readonly interventionsGuide: string
  readonly ofBaseline: string
  readonly addEvent: string
  readonly happensOn: string
  readonly add: string
  readonly added: string
  readonly remove: (what: string) => string
  readonly outside: (start: string, horizon: string) => string
  readonly setup: string
  readonly baseline: string
  readonly baselineGuide: string
  readonly horizon: string
  readonly runs: string
  readonly runsGuide: (margin: string) => string
  readonly seed: string
  readonly seedGuide: string
  readonly asFile: (value: string) => string
  readonly level: (dimension: string, level: string) => string
  readonly socialisedOn: (day: string, reach: string) => string
  readonly appointedOn: (day: string, count: string) => string
  readonly parameterSet: (parameter: string, value: string) => string
}

const en: LeversWords = {
  heading: "Levers",
  changed: "changed",
  reset: "Reset",
  resetOf: (lever) => `Reset: ${lever}`,
  resetAll: "Reset all",
  guide: "About it",
  changesNothing: "Changes nothing: what the record left goes on.",
  restsOn: "Rests on",
  asRecorded: "as the record leaves it",
  ownNumber: "a number",
  socialisation: "Formal socialisation",
  socialisationGuide:
    "An occasion of its own at which agencies are told of the policy. Those reached come to know it, and some come to favour it; both fade unless followed up.",
  off: "none planned",
  on: "on a day",
  day: "Day",
  reach: "Staff it reaches",
  vacancies: (count) => `Vacant posts (${count})`,
  vacanciesGuide:
    "Staff are appointed to all of these posts on one day. With them the unit's capacity is whole; in the baseline posts are filled at the pace that the record suggests, if at all.",
  vacancy: (count, post, unit) => `${count} × ${post} (${unit})`,
  fill: "fill them",
  leaveOpen: "as in the baseline",
  fillOn: "Appointed on",
  overlays: "Facts from other sources",
  overlaysGuide:
    "Laid over the history on both sides, baseline and change: they alter what both start from, not the difference by themselves.",
  overlay: (name, events) => `${name} (${events})`,
  overlayOfFile: "asked for by a scenario file",
  more: "More levers",
  parameters: "Any number of the model",
  parametersGuide:
    "Sets a parameter to one value from the start of the projection. Left alone, each future draws its own from what the record allows.",
  findParameter: "Find a parameter",
  parameterFound: (count) => `${count} found`,
  noParameter: "No parameter of that name.",
  prior: "Prior",
  bounds: (low, high) => `possible from ${low} to ${high}`,
  unit: "Unit",
  interventions: "Other planned events",
  interventionsGuide: "An event that is made to happen on a day, whatever the futures hold besides.",
  ofBaseline: "Of the baseline",
  addEvent: "Plan an event",
  happensOn: "On",
  add: "Plan it",
  added: "Planned",
  remove: (what) => `Remove: ${what}`,
  outside: (start, horizon) => `Outside of the projection (${start} to ${horizon}): move it or remove it.`,
  setup: "Baseline, horizon, runs and seed",
  baseline: "Compared with",
  baselineGuide: "The scenario file from which the levers depart.",
  horizon: "Last day looked at",
  runs: "Futures drawn for each side",
  runsGuide: (margin) => `A frequency near 50 of 100 is then known to ± ${margin}.`,
  seed: "Seed of all luck",
  seedGuide: "The same seed gives the same futures, to the last digit.",
  asFile: (value) => `as the file has it: ${value}`,
  level: (dimension, level) => `${dimension}: ${level}`,
  socialisedOn: (day, reach) => `formal socialisation on ${day}, reaching ${reach}`,
  appointedOn: (day, count) => `${count} vacant posts filled on ${day}`,
  parameterSet: (parameter, value) => `${parameter}: ${value}`,
}

const id: LeversWords = {
  heading: "Pengungkit",
  changed: "diubah",
  reset: "Kembalikan",
  resetOf: (lever) => `Kembalikan: ${lever}`,
  resetAll: "Kembalikan semua",
  guide: "Penjelasan",
  changesNothing: "Tidak mengubah apa pun: keadaan menurut catatan berlanjut.",
  restsOn: "Dasarnya",
  asRecorded: "menurut catatan",
  ownNumber: "angka sendiri",
  socialisation: "Sosialisasi formal",
  socialisationGuide:
    "Kegiatan tersendiri untuk menyampaikan kebijakan kepada perangkat daerah. Pegawai yang terjangkau menjadi tahu, dan sebagian mulai mendukung; keduanya surut bila tidak ditindaklanjuti.",
  off: "tidak ada",
  on: "pada tanggal …",
  day: "Tanggal",
  reach: "Pegawai yang terjangkau",
  vacancies: (count) => `Formasi kosong (${count})`,
  vacanciesGuide:
    "Semua formasi ini diisi pada satu hari. Kapasitas unit menjadi penuh; pada pembanding, formasi terisi menurut laju yang tersirat dari catatan, atau tidak terisi sama sekali.",
  vacancy: (count, post, unit) => `${count} × ${post} (${unit})`,
  fill: "diisi",
  leaveOpen: "seperti pembanding",
  fillOn: "Diangkat pada",
  overlays: "Fakta dari sumber lain",
  overlaysGuide:
    "Ditambahkan pada riwayat kedua sisi, pembanding maupun yang diubah: yang berubah adalah titik berangkat keduanya, bukan selisihnya.",
  overlay: (name, events) => `${name} (${events})`,
  overlayOfFile: "diminta oleh berkas skenario",
  more: "Pengungkit lainnya",
  parameters: "Angka mana pun dalam model",
  parametersGuide:
    "Menetapkan satu nilai parameter sejak awal proyeksi. Bila dibiarkan, setiap masa depan mengundi nilainya sendiri sejauh catatan memungkinkan.",
  findParameter: "Cari parameter",
  parameterFound: (count) => `${count} ditemukan`,
  noParameter: "Tidak ada parameter dengan nama itu.",
  prior: "Sebaran awal",
  bounds: (low, high) => `dapat bernilai ${low} sampai ${high}`,
  unit: "Satuan",
  interventions: "Kejadian lain yang direncanakan",
  interventionsGuide: "Kejadian yang dipastikan terjadi pada suatu hari, apa pun yang terjadi selebihnya.",
  ofBaseline: "Dari skenario pembanding",
  addEvent: "Rencanakan kejadian",
  happensOn: "Terjadi pada",
  add: "Rencanakan",
  added: "Direncanakan",
  remove: (what) => `Hapus: ${what}`,
  outside: (start, horizon) => `Di luar masa proyeksi (${start} sampai ${horizon}): pindahkan atau hapus.`,
  setup: "Pembanding, horizon, jumlah run, dan benih",
  baseline: "Dibandingkan dengan",
  baselineGuide: "Berkas skenario yang menjadi titik tolak pengungkit.",
  horizon: "Hari terakhir yang dilihat",
  runs: "Banyaknya masa depan untuk tiap sisi",
  runsGuide: (margin) => `Frekuensi di sekitar 50 dari 100 diketahui dengan galat ± ${margin}.`,
  seed: "Benih seluruh keacakan",
  seedGuide: "Benih yang sama menghasilkan masa depan yang sama, sampai angka terakhir.",
  asFile: (value) => `menurut berkas: ${value}`,
  level: (dimension, level) => `${dimension}: ${level}`,
  socialisedOn: (day, reach) => `sosialisasi formal pada ${day}, menjangkau ${reach}`,
  appointedOn: (day, count) => `${count} formasi kosong diisi pada ${day}`,
  parameterSet: (parameter, value) => `${parameter}: ${value}`,
}

export const leversWords = (language: Language): LeversWords => ({ en, id })[language]
