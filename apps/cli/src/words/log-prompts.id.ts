/** Prompt words in Indonesian. */
import type { LogPromptWords } from "./log-prompts.ts"

export const logPromptsId: LogPromptWords = {
  opening: (stream) =>
    `Entri baru untuk ${stream}. Enter menerima isi dalam [kurung], ? menjelaskan, Tab melengkapi, Ctrl-C keluar tanpa mencatat.`,
  names: {
    type: "Yang terjadi",
    occurred: "Kapan",
    status: "Status",
    title: "Judul",
    jurisdiction: "Di mana",
    payload: "Rincian",
    evidence: "Bukti",
    source: "Sumber",
    recorded: "Diketahui sejak",
    id: "Id",
  },

  type: "Apa yang terjadi? Jenis kejadian, atau sepatah kata darinya",
  typeHelp: "Ini yang dapat dicatat. Jawab dengan nomor, nama, atau sebagian darinya.",
  several: (count) => `Ada ${count} jenis yang cocok. Jawab dengan nomornya.`,
  noType: (found) => `Tidak ada jenis yang cocok dengan “${found}”. ? menampilkan semuanya.`,
  meant: (name) => `Maksud Anda ${name}?`,

  occurred: "Kapan terjadinya? Sepasti yang diketahui",
  occurredHelp:
    "Tanggal (2024-03-25, 25 Maret 2024), bulan (2024-03), tahun (2024), dua tanggal (2024-03-01..2024-04-15), atau tidak diketahui.",
  notAWhen: (found) => `“${found}” bukan waktu. ? menjelaskan.`,
  titleIn: (language) => (language === "en" ? "Judul dalam bahasa Inggris" : "Judul dalam bahasa Indonesia"),
  jurisdiction: "Di mana? Nama wilayah",
  newName: (found) => `“${found}” belum pernah dipakai dalam riwayat ini. Tetap dipakai?`,
  status: "Status",
  statuses: {
    occurred: "sudah terjadi",
    planned: "baru direncanakan",
    absent: "teramati tidak terjadi",
    observed: "suatu keadaan teramati",
  },
  evidence: "Apa dasarnya",
  grades: {
    paper: "dokumen kasus ini sendiri",
    literature: "literatur",
    external: "sumber publik lain",
    assumption: "asumsi kita sendiri",
    hypothetical: "bagian dari pengandaian",
  },
  document: "Dokumen sumber",
  noDocument: (found) =>
    `Kasus ini tidak memiliki dokumen “${found}”. Dokumen baru dijelaskan lebih dahulu dalam case.yaml.`,
  section: "Bagian dokumen",
  paragraph: "Paragraf",
  recorded: "Diketahui sejak tanggal berapa",
  notADay: (found) => `“${found}” bukan tanggal: 2024-03-25, atau 25 Maret 2024.`,
  id: "Id",
  taken: (id) => `“${id}” sudah dipakai.`,

  payload: "Isinya:",
  noFields: "Jenis ini tidak memiliki rincian.",
  needed: "wajib",
  skip: "Enter melewati",
  kinds: {
    text: "",
    number: "bilangan",
    share: "0 sampai 1, 40 %, atau 2 dari 5",
    count: "bilangan bulat",
    "true-or-false": "ya atau tidak",
    choice: "",
    texts: "dipisahkan koma",
    range: "dua bilangan, seperti 0,6..0,9",
    "text-or-number": "teks atau bilangan",
    maps: "satu per satu",
    json: "sebagai JSON",
  },
  notOfKind: (found, kind) =>
    kind === "share"
      ? `“${found}” bukan bagian: tulis 0,4, 40 %, atau 2 dari 5.`
      : `“${found}” bukan ${logPromptsId.kinds[kind]}.`,
  answerNeeded: "Ini wajib diisi.",
  another: (number) => `Ke-${number}; Enter jika sudah tidak ada lagi`,
  oneOf: (choices) => `Salah satu dari ${choices}.`,

  nothing: "–",
  unknownDate: "tidak diketahui",
  summary: "Akan dicatat:",
  confirm: "Catat ini? y mencatat, t membatalkan, nomor mengubah sebuah jawaban",
  change: "Jawaban mana yang diubah? Sebut nomornya; t membatalkan",
  notAChoice: (found) => `“${found}” bukan y, t, atau salah satu nomor.`,
  left: "Tidak ada yang dicatat.",
  yes: ["y", "ya"],
  no: ["t", "tidak", "n"],
}
