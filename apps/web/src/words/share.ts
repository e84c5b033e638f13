/** Words of sharing: the link, what can be taken along, and how it is cited. */
import type { Language } from "@laksana/core"

export interface ShareWords {
  readonly linkTitle: string
  readonly linkGuide: string
  readonly linkOwn: (kilobytes: string) => string
  readonly linkNeeds: string
  readonly link: string
  readonly copy: string
  readonly copied: string
  readonly takeTitle: string
  readonly takeGuide: string
  readonly report: string
  readonly reportGuide: string
  readonly data: string
  readonly dataGuide: string
  readonly tables: Readonly<Record<"milestones" | "indicators", string>>
  readonly csv: string
  readonly csvIndonesian: string
  readonly parquet: string
  readonly json: string
  readonly questions: string
  readonly questionsGuide: string
  readonly scenario: (title: string) => string
  readonly branch: string
  readonly caseFiles: string
  readonly making: string
  readonly saved: (name: string) => string
  readonly stop: string
  readonly nothingToProject: string
  readonly charts: string
  readonly citeTitle: string
  readonly again: string
  readonly cite: string
  readonly asked: (seed: string, runs: string) => string
}

const en: ShareWords = {
  linkTitle: "A link that restores all",
  linkGuide: "Place, language, days, levers, edits and the run that is open: whoever opens it sees what you see.",
  linkOwn: (kilobytes) => `Your own files travel in the link (${kilobytes} kB).`,
  linkNeeds: "Your own files are too large for a link: it says which ones it needs. Send them along.",
  link: "Link to this view",
  copy: "Copy",
  copied: "The link is copied.",
  takeTitle: "Downloads",
  takeGuide:
    "Worked out anew from the case, the levers, the seed and the number of runs of this view; the command line gives the same numbers.",
  report: "Report",
  reportGuide:
    "One page that opens from disk without a network and prints on A4: answers, charts, tables, sources, assumptions.",
  data: "Data",
  dataGuide: "Tables of milestones and indicators, scenario by scenario.",
  tables: { milestones: "Milestones", indicators: "Indicators" },
  csv: "CSV",
  csvIndonesian: "CSV; with decimal commas",
  parquet: "Parquet",
  json: "All results (JSON)",
  questions: "Files to go on with",
  questionsGuide:
    "What was asked, as files of the project's own form: edit them, run them on the command line, open them here again.",
  scenario: (title) => `Scenario: ${title}`,
  branch: "Edits of the history (branch)",
  caseFiles: "The case",
  making: "Being made …",
  saved: (name) => `${name} is ready.`,
  stop: "Stop",
  nothingToProject: "This case has no scenario to project.",
  charts: "Each chart saves itself as SVG or PNG, where it stands.",
  citeTitle: "To make it again, and to cite it",
  again: "The command that gives these numbers",
  cite: "Say the seed, the number of runs and the input hash with any number you pass on.",
  asked: (seed, runs) => `Here: seed ${seed}, ${runs} runs.`,
}

const id: ShareWords = {
  linkTitle: "Tautan yang memulihkan semuanya",
  linkGuide:
    "Bagian, bahasa, tanggal, pengungkit, suntingan, dan run yang terbuka: siapa pun yang membukanya melihat yang sama.",
  linkOwn: (kilobytes) => `Berkas Anda sendiri ikut dalam tautan (${kilobytes} kB).`,
  linkNeeds: "Berkas Anda terlalu besar untuk tautan: tautan menyebut berkas yang diperlukan. Kirimkan bersamanya.",
  link: "Tautan ke tampilan ini",
  copy: "Salin",
  copied: "Tautan sudah disalin.",
  takeTitle: "Unduhan",
  takeGuide:
    "Dihitung ulang dari kasus, pengungkit, seed, dan jumlah run tampilan ini; baris perintah memberikan angka yang sama.",
  report: "Laporan",
  reportGuide:
    "Satu halaman yang terbuka dari komputer tanpa jaringan dan tercetak pada A4: jawaban, grafik, tabel, sumber, asumsi.",
  data: "Data",
  dataGuide: "Tabel tonggak dan indikator, skenario demi skenario.",
  tables: { milestones: "Tonggak", indicators: "Indikator" },
  csv: "CSV",
  csvIndonesian: "CSV; dengan koma desimal",
  parquet: "Parquet",
  json: "Semua hasil (JSON)",
  questions: "Berkas untuk dilanjutkan",
  questionsGuide:
    "Apa yang ditanyakan, sebagai berkas dalam bentuk proyek ini: sunting, jalankan di baris perintah, atau buka lagi di sini.",
  scenario: (title) => `Skenario: ${title}`,
  branch: "Suntingan riwayat (cabang)",
  caseFiles: "Kasus",
  making: "Sedang dibuat …",
  saved: (name) => `${name} siap.`,
  stop: "Berhenti",
  nothingToProject: "Kasus ini tidak memiliki skenario untuk diproyeksikan.",
  charts: "Setiap grafik dapat disimpan sebagai SVG atau PNG di tempatnya.",
  citeTitle: "Untuk mengulang dan mengutipnya",
  again: "Perintah yang memberikan angka ini",
  cite: "Sebutkan seed, jumlah run, dan hash masukan bersama setiap angka yang Anda teruskan.",
  asked: (seed, runs) => `Di sini: seed ${seed}, ${runs} run.`,
}

export const shareWords = (language: Language): ShareWords => ({ en, id })[language]
