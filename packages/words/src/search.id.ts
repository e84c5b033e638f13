/** Words of a search for packages, in Indonesian. */
import type { SearchWords } from "./search.ts"

export const searchId: SearchWords = {
  heading: (outcome, chance, budget) =>
    `${outcome} pada sedikitnya ${chance} masa depan${budget === undefined ? "" : `, dengan paling banyak ${budget}`}: apa yang dilakukan`,
  offered: (count) =>
    count === 1
      ? "Paket termurah yang mencapainya:"
      : `${count === 2 ? "Dua" : "Tiga"} paket terbaik dan apa yang diperoleh dari masing-masing:`,
  noneReaches: (isWithin) =>
    `Tidak ada paket yang dicoba yang mencapainya${isWithin ? " dalam batas anggaran" : ""}. Yang paling mendekati:`,
  nothingIsEnough: "Tidak perlu tindakan apa pun: seperti sekarang pun sasaran tercapai.",
  package: (place, cost, futures, interval, half) =>
    `${place}. Dengan ${cost}: ${futures} (${interval})${half === undefined ? "" : `; separuh masa depan hingga ${half}`}`,
  doNothing: "tidak ada tindakan",
  overNothing: (nothing, more, interval) =>
    `Tanpa tindakan: ${nothing}; paket ini menambah ${more} dari 100 (${interval}).`,
  overBefore: (before, cost, more, interval) =>
    `Tambahan ${cost} di atas ${before} menambah ${more} dari 100 masa depan (${interval}).`,
  noneTold: (before, cost, interval) =>
    `Tambahan ${cost} di atas ${before} tidak memberi selisih yang dapat dibedakan oleh run sebanyak ini (${interval} dari 100).`,
  sooner: (months) => `Separuh masa depan mencapainya ${months} bulan lebih cepat.`,
  range: (low, high) => `${low} sampai ${high}`,
  untold: (chance) => `Apakah benar mencapai ${chance}, run ini saja tidak dapat memastikannya.`,
  short: (chosen) =>
    `Run yang dipakai untuk memilihnya memberi ${chosen}; run yang belum dilihat pilihan mana pun tidak sampai ke sasaran.`,
  sure: (correct, candidates) =>
    `Dari ${candidates} paket yang dijalankan ulang, inilah yang termurah yang mencapai sasaran: menurut run pemilihan, yang lain daripada run yang disebut di sini, sedikitnya ${correct} dari 100 pasti.`,
  unsure: (correct, candidates) =>
    `Dari ${candidates} paket yang dijalankan ulang, apakah ini yang termurah yang mencapai sasaran, menurut run pemilihan, hanya ${correct} dari 100 pasti: yang lain terlalu dekat untuk run sebanyak itu.`,
  front:
    "Apa yang diperoleh dari tambahan biaya: menurut biaya, peluang, dan waktu tidak satu pun lebih baik daripada yang lain.",
  frontColumns: ["apa yang dilakukan", "biaya", "dari 100 masa depan", "selang 95%", "separuh hingga"],
  frontArchive: (count) => `JSON memuat seluruh ${count} paket yang disimpan pencarian, sebagaimana ditemukan.`,
  across: (dimensions, combinations) => `Jika yang diasumsikan lain (${dimensions}: ${combinations} kombinasi):`,
  acrossColumns: ["", "mencapai sasaran pada", "terburuk, dari 100", "penyesalan terburuk", "penyesalan rata-rata"],
  reaches: (count, all) => `${count} dari ${all}`,
  acrossBest: (best, wrong) =>
    `Atas semuanya, ${best} memberi paling banyak; peluang bahwa ini keliru paling banyak ${wrong} dari 100.`,
  acrossUnclear: (best) =>
    `Atas semuanya, ${best} memberi paling banyak, tetapi run sebanyak ini tidak dapat membedakannya dari yang lain.`,
  otherFirst: (others, surely) => `Pada ${others} kombinasi paket lain yang terbaik, ${surely} di antaranya pasti.`,
  packageName: (place) => `paket ${place}`,
  until: (day, from, to) =>
    `Sampai kapan: bila seluruhnya dimulai lebih lambat, paket 1 masih mencapai sasaran jika keputusan pertamanya diambil hingga ${day} (tanggal sebenarnya antara ${from} dan ${to}).`,
  beforeFirst: "sebelum hari pertamanya",
  afterLast: "sesudah semua yang dilihat",
  neverInTime: (day) => `Sampai kapan: paket 1 tidak mencapai sasaran, bahkan bila dimulai pada ${day}.`,
  alwaysInTime: (day) =>
    `Sampai kapan: tidak ada dalam rentang yang dilihat; dimulai selambat ${day} pun, paket 1 masih mencapai sasaran.`,
  untilUntold: (from, to) =>
    `Sampai kapan: run ini tidak dapat memastikannya. Paket 1 terlalu dekat dengan sasaran; tanggal sebenarnya antara ${from} dan ${to}.`,
  rests: (tried, runs, generations, beyond) =>
    `${tried} paket dicoba dalam ${generations} generasi, masing-masing ${runs} run dengan keacakan yang sama${beyond === undefined ? "" : `; ${beyond} lagi melampaui anggaran`}.`,
  fresh: (choosing, each) =>
    `Yang terbaik dari banyak pilihan tampak lebih baik daripada sebenarnya: pilihan dibuat dalam ${choosing} run tambahan dengan keacakan lain, dan setiap paket di sini disebut menurut ${each} run yang belum dilihat pilihan mana pun.`,
  stale:
    "Yang terbaik dari banyak pilihan tampak lebih baik daripada sebenarnya: angka ini berasal dari run yang menemukan paket itu.",
  independent: (count) => `Run dimulai dari undian yang disyaratkan pada riwayat, setara dengan ${count} undian bebas.`,
  costs: "Biaya berasal dari berkas, dan sebaik angka itu.",
  model:
    "Paket ini terbaik dalam model menurut asumsinya, dan bukan ramalan: lihat hasilnya bila yang diasumsikan lain.",
  progress: {
    searching: (generation, of) => `Mencari paket, generasi ${generation} dari ${of}`,
    choosing: () => "Memilih di antara yang terbaik",
    telling: () => "Menjalankan yang terpilih sekali lagi",
    across: () => "Di bawah asumsi lain",
    "putting-off": () => "Dimulai lebih lambat",
  },
  runs: (finished, perSecond) => `${finished} run${perSecond === undefined ? "" : ` · ${perSecond} run/detik`}`,
  stopped: "Dihentikan: ini yang terbaik yang ditemukan sejauh ini.",
  packageTitle: (title, place) => `${title}: paket ${place}`,
  searched: (line) => `Ditemukan dengan: ${line}`,
  next: {
    run: "paket termurah, dilihat seperti skenario biasa",
    compare: "dibandingkan dengan tanpa tindakan, sebagai selisih",
    again: "apakah keacakan lain menemukan hal yang sama",
    more: "pencarian yang lebih panjang",
  },
}
