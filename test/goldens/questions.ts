/** Questions: what the researcher and the analyst ask of the Paser case, and the command that answers each. */

export interface Question {
  readonly id: string
  readonly asked: { readonly en: string; readonly id: string }
  readonly args: readonly string[]
  /** Where one command cannot answer it: the next, of which the same paragraphs are told. */
  readonly then?: readonly string[]
  /** Which paragraphs of what the command prints are the answer, from 0; what follows is for who runs it. */
  readonly paragraphs: readonly number[]
  /** Most lines of the answer. */
  readonly lines?: number
  /** What the command above cannot say, or where to look on. */
  readonly note?: { readonly en: string; readonly id: string }
}

/** By default as many futures as the files ask for. */
const compare = (base: string, other: string, ...options: readonly string[]) => [
  "compare",
  `paser/${base}`,
  `paser/${other}`,
  ...options,
]

export const researcher: readonly Question[] = [
  {
    id: "R1",
    asked: {
      en: "What was known on 30 June 2024, as against what was happening then?",
      id: "Apa yang diketahui pada 30 Juni 2024, dibandingkan dengan yang sedang terjadi saat itu?",
    },
    args: ["replay", "paser", "--as-of", "2024-06-30", "--known-at", "2024-06-30"],
    paragraphs: [0, 1],
    lines: 24,
    note: {
      en: "Without --known-at the same day is told as it is known now: the article's findings came on 31 December 2024.",
      id: "Tanpa --known-at, hari yang sama diceritakan menurut yang diketahui sekarang: temuan artikel baru diketahui pada 31 Desember 2024.",
    },
  },
  {
    id: "R2",
    asked: {
      en: "Which place in the article supports a change of state?",
      id: "Bagian mana dari artikel yang mendukung suatu perubahan keadaan?",
    },
    args: ["model", "--claims"],
    paragraphs: [0, 1],
    lines: 24,
    note: {
      en: "Each claim carries its place and where it lives in the model; `model --drivers` shows the same from the side of the processes, and `replay` gives each event its place.",
      id: "Setiap pernyataan memuat tempatnya dalam artikel dan dalam model; `model --drivers` menunjukkan hal yang sama dari sisi proses, dan `replay` menyebut tempat setiap kejadian.",
    },
  },
  {
    id: "R3",
    asked: {
      en: "Does the order of the undated changes alter conclusions? The change of members as early as the article allows, against as late.",
      id: "Apakah urutan perubahan yang tidak bertanggal mengubah kesimpulan? Pergantian anggota paling awal yang dimungkinkan artikel, dibandingkan dengan paling akhir.",
    },
    args: [
      "whatif",
      "paser",
      "--branch",
      "members-changed-late",
      "--against",
      "members-changed-early",
      "--draws",
      "40",
    ],
    paragraphs: [0, 1],
  },
  {
    id: "R4",
    asked: {
      en: "Removing which barrier changes the counterfactual most?",
      id: "Meniadakan hambatan mana yang paling mengubah keadaan seandainya?",
    },
    args: ["attribute", "paser", "--outcome", "skpAdoption", "--draws", "12"],
    paragraphs: [0, 1],
  },
  {
    id: "R5",
    asked: {
      en: "Do the two codings rank the barriers differently?",
      id: "Apakah kedua pengodean mengurutkan hambatan secara berbeda?",
    },
    args: ["attribute", "paser", "--outcome", "skpAdoption", "--draws", "12"],
    paragraphs: [2],
  },
  {
    id: "R6",
    asked: {
      en: "Which parameters reproduce the stagnation, and what evidence is missing?",
      id: "Parameter mana yang menghasilkan kemandekan itu, dan bukti apa yang belum ada?",
    },
    args: ["condition", "paser"],
    paragraphs: [0, 1, 2],
    note: {
      en: "Where the last column says nothing, the article would have had to say more: dates of meetings, of changes of members and of trainings, and counts instead of “low”.",
      id: "Yang tidak disebut dalam tabel memerlukan bukti lebih banyak dari artikel: tanggal rapat, pergantian anggota, dan pelatihan, serta angka sebagai ganti “rendah”.",
    },
  },
]

export const analyst: readonly Question[] = [
  {
    id: "A1",
    asked: {
      en: "Socialise within 90 days of the guideline, or early in 2025: how does SKP adoption shift?",
      id: "Sosialisasi dalam 90 hari sejak pedoman, atau awal 2025: bagaimana penerapan dalam SKP bergeser?",
    },
    args: compare("socialise-early-2025", "socialise-within-90-days", "--indicator", "skpAdoption"),
    paragraphs: [0],
    note: {
      en: "These futures are drawn anew from the day of the guideline. `whatif paser --add scenarios/paser/branches/formal-socialisation.yaml --against socialised-early-2025` asks the same and keeps the luck of the past.",
      id: "Masa depan ini diundi baru sejak hari pedoman ditetapkan. `whatif paser --add scenarios/paser/branches/formal-socialisation.yaml --against socialised-early-2025` menanyakan hal yang sama dengan mempertahankan keacakan masa lalu.",
    },
  },
  {
    id: "A2",
    asked: {
      en: "Fill the three posts, or stabilise the team, first?",
      id: "Mengisi tiga formasi, atau menstabilkan tim, lebih dahulu?",
    },
    args: compare("fill-posts-first", "stabilise-team-first"),
    paragraphs: [0],
  },
  {
    id: "A3",
    asked: {
      en: "Does socialisation without leader commitment decay away?",
      id: "Apakah hasil sosialisasi tanpa komitmen pimpinan akan surut?",
    },
    args: compare(
      "baseline#resourcing=as-is,commitment=low",
      "socialise-without-commitment",
      "--indicator",
      "awareness",
    ),
    paragraphs: [0],
    note: {
      en: "What three socialisations add where leaders are not committed. `compare paser/socialise-without-commitment paser/socialise-with-commitment` tells what commitment adds to the same socialisations.",
      id: "Inilah tambahan dari tiga sosialisasi tanpa komitmen pimpinan. `compare paser/socialise-without-commitment paser/socialise-with-commitment` menunjukkan tambahan dari komitmen pada sosialisasi yang sama.",
    },
  },
  {
    id: "A4",
    asked: {
      en: "Amend the guideline first, or socialise first?",
      id: "Mengubah pedoman, atau sosialisasi, lebih dahulu?",
    },
    // More futures than usual: the two are close.
    args: compare("amend-guideline-first", "socialise-first", "--runs", "2000"),
    paragraphs: [0],
  },
  {
    id: "A5",
    asked: {
      en: "On other occasions, or at an occasion of its own: reach per effort?",
      id: "Menumpang pada kegiatan lain, atau kegiatan tersendiri: jangkauan per upaya?",
    },
    args: compare("as-is", "piggyback-on-occasions", "--indicator", "awareness"),
    then: compare("piggyback-on-occasions", "standalone-socialisation", "--indicator", "awareness"),
    paragraphs: [0],
    note: {
      en: "The effort is what the scenario files assume in rupiah: 5 million for each other occasion, 150 million for one of its own. The first answer is what reach costs on other occasions; the second, what the further reach of occasions of its own costs.",
      id: "Upaya adalah biaya yang diasumsikan dalam berkas skenario: 5 juta rupiah setiap kali menumpang, 150 juta rupiah untuk kegiatan tersendiri. Jawaban pertama adalah biaya jangkauan dengan menumpang; yang kedua, biaya tambahan jangkauan dengan kegiatan tersendiri.",
    },
  },
  {
    id: "A6",
    asked: { en: "What attendance avoids a stall?", id: "Kehadiran berapa persen yang mencegah kemandekan?" },
    args: ["run", "paser/attendance"],
    paragraphs: [1, 2],
    note: {
      en: "A stall is taken to be that fewer than half of the futures reach full implementation by 2029.",
      id: "Kemandekan diartikan sebagai kurang dari separuh masa depan mencapai implementasi penuh hingga 2029.",
    },
  },
  {
    id: "A7",
    asked: {
      en: "What if rotation follows the end of the restriction on replacements?",
      id: "Bagaimana jika mutasi menyusul berakhirnya larangan penggantian?",
    },
    args: compare("as-is", "rotation-after-restriction", "--overlay", "external"),
    paragraphs: [0],
  },
  {
    id: "A8",
    asked: {
      en: "If the province coordinates monitoring across its ten governments, who gains?",
      id: "Jika provinsi mengoordinasikan monitoring pada sepuluh pemerintah daerahnya, siapa yang mendapat manfaat?",
    },
    args: compare("as-is", "provincial-coordination"),
    paragraphs: [0],
    note: {
      en: "This is what Paser gains. Of the other nine nothing can be said: only Paser has a case here, and what each gains depends on its own history.",
      id: "Inilah manfaat bagi Paser. Mengenai sembilan lainnya tidak ada yang dapat dikatakan: hanya Paser yang memiliki kasus di sini, dan manfaat bagi masing-masing bergantung pada riwayatnya sendiri.",
    },
  },
]
