/** Questions: what the researcher and the analyst ask of the Paser case, and the command that answers each. */

export interface Question {
  readonly id: string
  readonly asked: { readonly en: string; readonly id: string }
  readonly args: readonly string[]
  /** Which paragraphs of what the command prints are the answer, from 0; what follows is for who runs it. */
  readonly paragraphs: readonly number[]
  /** Most lines of the answer. */
  readonly lines?: number
  /** What the command above cannot say, or where to look on. */
  readonly note?: { readonly en: string; readonly id: string }
}

const compare = (base: string, other: string) => ["compare", `paser/${base}`, `paser/${other}`, "--runs", "200"]

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
    args: [
      "whatif",
      "paser",
      "--add",
      "scenarios/paser/branches/formal-socialisation.yaml",
      "--against",
      "socialised-early-2025",
      "--draws",
      "40",
    ],
    paragraphs: [0, 1],
    note: {
      en: "This keeps the luck of the past. `compare paser/socialise-early-2025 paser/socialise-within-90-days` asks the same of futures drawn anew.",
      id: "Jawaban ini mempertahankan keacakan masa lalu. `compare paser/socialise-early-2025 paser/socialise-within-90-days` menanyakan hal yang sama pada masa depan yang diundi baru.",
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
    args: compare("socialise-without-commitment", "socialise-with-commitment"),
    paragraphs: [0],
  },
  {
    id: "A4",
    asked: {
      en: "Amend the guideline first, or socialise first?",
      id: "Mengubah pedoman, atau sosialisasi, lebih dahulu?",
    },
    args: compare("amend-guideline-first", "socialise-first"),
    paragraphs: [0],
  },
  {
    id: "A5",
    asked: {
      en: "On other occasions, or at an occasion of its own: reach per effort?",
      id: "Menumpang pada kegiatan lain, atau kegiatan tersendiri: jangkauan per upaya?",
    },
    args: compare("piggyback-on-occasions", "standalone-socialisation"),
    paragraphs: [0],
  },
  {
    id: "A6",
    asked: { en: "What attendance avoids a stall?", id: "Kehadiran berapa persen yang mencegah kemandekan?" },
    args: ["run", "paser/attendance", "--runs", "200"],
    paragraphs: [1],
  },
  {
    id: "A7",
    asked: {
      en: "What if rotation follows the end of the restriction on replacements?",
      id: "Bagaimana jika mutasi menyusul berakhirnya larangan penggantian?",
    },
    args: [
      "whatif",
      "paser",
      "--overlay",
      "external",
      "--scale",
      "MembersChanged=3@2025-02-20..2025-12-31",
      "--draws",
      "40",
    ],
    paragraphs: [0, 1],
  },
  {
    id: "A8",
    asked: {
      en: "If the province coordinates monitoring, what does Paser gain?",
      id: "Jika provinsi mengoordinasikan monitoring, apa manfaatnya bagi Paser?",
    },
    args: compare("as-is", "provincial-coordination"),
    paragraphs: [0],
  },
]
