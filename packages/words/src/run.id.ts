/** Words of `run` in Indonesian. */
import type { RunWords } from "./run.ts"

export const runId: RunWords = {
  answer: (milestone, [first, ...others]) => {
    const more = others.map(([deadline, frequency, range]) => `; hingga ${deadline}: ${frequency} (${range})`).join("")
    return first === undefined
      ? `${milestone}.`
      : `${milestone} hingga ${first[0]}: ${first[1]} masa depan (95 %: ${first[2]})${more}.`
  },
  gridAnswer: (low, lowCell, high, highCell) => `Dari ${low} masa depan (${lowCell}) sampai ${high} (${highCell}).`,
  gridAnswerSame: (frequency) =>
    `Paling banyak ${frequency} masa depan, dan kurang lebih sama di setiap sel: selisihnya masih dalam galat kebetulan.`,
  gridTitle: (milestone, deadline, scale) =>
    `${milestone} hingga ${deadline}: banyaknya dari ${scale} masa depan, ± galat (95 %)`,
  scenario: "skenario",
  targets: "Target",
  target: (milestone, deadline, asked, frequency, low, high) =>
    `${milestone} hingga ${deadline} pada sedikitnya ${asked} masa depan: ${frequency} (95 %: ${low} sampai ${high})`,
  targetUnsure: "belum dapat diputuskan: galat kebetulan mencakup angka yang diminta; perlu lebih banyak run",
  whenTitle: "Kapan, yaitu tanggal saat sekian masa depan telah mencapainya",
  milestone: "tonggak",
  byShare: (count) => `${count} dari 100`,
  reached: "pernah tercapai",
  never: "tidak tercapai dalam horizon",
  curveTitle: (milestone, scenario) => `${milestone}: bagian masa depan yang telah mencapainya (${scenario})`,
  plateau: (frequency) => `tidak tercapai dalam horizon: ${frequency}`,
  indicatorsTitle: (first, last, scenario) =>
    `Masa depan tengah setiap indikator, ${first} sampai ${last}; dalam kurung 90 dari 100 masa depan pada akhirnya (${scenario})`,
  indicator: (from, to, low, high) => `${from} → ${to}  (${low} – ${high})`,
  assumed: "Yang diasumsikan",
  level: (dimension, level, grade) => `${dimension}: ${level} (${grade})`,
  levelsVary: (dimension, levels) => `${dimension}: ${levels}, satu demi satu`,
  parameterChanged: (title, change, grade) =>
    `${title}: ${change} (menurut berkas skenario; prior bawaan model ${grade})`,
  change: {
    value: (value) => value,
    times: (factor) => `× ${factor}`,
    uniform: (low, high) => `${low} sampai ${high}, sama mungkinnya`,
    triangular: (low, mode, high) => `${low} sampai ${high}, paling mungkin ${mode}`,
    logUniform: (low, high) => `${low} sampai ${high}, menurut orde besarnya`,
    normal: (mean, sd) => `sekitar ${mean}, dengan simpangan baku ${sd}`,
  },
  interventions: (count) => `${count} intervensi`,
  cost: (amount) => `dengan biaya rata-rata ${amount}`,
  conditioning: "Belajar dari riwayat …",
  draws: (particles, independent) =>
    `Masa depan berangkat dari ${particles} undian yang disyaratkan pada riwayat, setara dengan ${independent} undian bebas.`,
  fewDraws: (independent) =>
    `PERINGATAN: riwayat hanya menyisakan ${independent} undian bebas: semua angka di sini bertumpu pada sedikit undian. Longgarkan prior atau pengamatan yang menggugurkan undian lain, atau periksa kembali catatannya (condition KASUS menunjukkan yang mana).`,
  error: (runs, margin) =>
    `${runs} run: frekuensi di sekitar 50 dari 100 diketahui dengan galat ± ${margin} (95 %); asumsinya dapat meleset lebih jauh.`,
  provenance: (seed, engine, inputHash) => `benih ${seed} · ${engine} · masukan ${inputHash}`,
  notAPrediction: "Ini adalah banyak kemungkinan masa depan menurut asumsi yang disebutkan, bukan ramalan.",
  stopped: (runs, asked) => `Dihentikan: yang disajikan adalah ${runs} run pertama dari ${asked}.`,
  stoppedBefore: "Dihentikan sebelum run pertama selesai: belum ada yang dapat disajikan.",
  written: (files) => `Ditulis: ${files}`,
  next: (line) => `Selanjutnya: ${line}`,
  nextDoes: {
    explain: "satu masa depan, kejadian demi kejadian, beserta sebabnya",
    compare: "apa pengaruh sebuah perubahan, dengan keacakan yang sama",
  },
  reading: "Membaca…",
  progress: (done, all, pace) =>
    `${done} dari ${all} run${pace === undefined ? "" : ` · ${pace[0]} run/dtk · sisa ${pace[1]} dtk`}`,
}
