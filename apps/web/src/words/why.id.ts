/** Words of Why in Indonesian. */
import type { WhyWords } from "./why.ts"

export const id: WhyWords = {
  aspects: {
    table: "Tabel sebab-akibat",
    players: "Apa yang menghambat",
    levers: "Apa yang menggerakkan",
    boxes: "Dalam syarat apa",
    learned: "Yang diajarkan linimasa",
    claims: "Klaim artikel",
  },
  aspectsLabel: "Bagian dari Mengapa",
  guides: {
    table:
      "Setiap baris adalah cara suatu jenis kejadian timbul, setiap kolom sesuatu yang membuatnya lebih sering atau lebih jarang. Pilih sel untuk melihat seberapa kuat pengaruhnya dan apa dasarnya.",
    players:
      "Riwayat-riwayat yang dimungkinkan oleh catatan dijalani kembali tanpa setiap hambatan, atau tanpa setiap kejadian, sendiri-sendiri maupun bersama yang lain. Selisihnya dibagi secara adil (nilai Shapley).",
    levers:
      "Pengungkit digerakkan satu per satu sampai ke ujungnya, sedangkan yang lain tetap, dalam masa depan yang sama dengan keacakan yang sama. Yang tidak menggerakkan apa pun tetap ditampilkan.",
    boxes:
      "Semua yang dibiarkan terbuka oleh skenario berubah bersamaan: tingkat-tingkat kasus, dan setiap parameter di seluruh rentang yang diasumsikan. Kotak adalah syarat-syarat yang berlaku bersama, yang di dalamnya skenario jauh lebih sering gagal, atau berhasil, daripada di luarnya.",
    learned:
      "Sebelum catatan dibaca, setiap parameter belum pasti (sebaran awal, atau prior). Undian yang kurang sesuai dengan catatan kehilangan bobot; yang tersisa adalah posterior. Jika keduanya hampir sama, catatan tidak mengajarkan apa pun tentangnya.",
    claims: "Apa yang menurut artikel menyebabkan apa, beserta letaknya dalam artikel dan tempatnya dalam model.",
  },
  tableTitle: "Apa memengaruhi apa",
  formula:
    "Kejadian per bulan = laju dasar × gerbang × Π (pendorong ÷ acuan) ^ elastisitas × Π (1 + kekuatan × penguat). Tandanya dari artikel; besarnya diasumsikan, rentangnya lebar, dan diambil baru untuk setiap masa depan.",
  choose: "Pilih sebuah sel atau baris.",
  find: "Cari",
  close: "Tutup",
  process: "Baris (proses)",
  variable: "Kolom (pendorong)",
  noCell: "Model tidak memuat pengaruh ini: pendorong tersebut tidak bekerja langsung pada proses ini.",
  meansDriver: (variable, process, times, low, high) =>
    `Jika “${variable}” menjadi dua kali lipat, “${process}” terjadi ${times} kali lebih sering (90 dari 100 undian: ${low} sampai ${high} kali).`,
  meansDriverFixed: (variable, process, times) =>
    `Jika “${variable}” menjadi dua kali lipat, “${process}” terjadi ${times} kali lebih sering.`,
  meansAmplifier: (variable, process, times, low, high) =>
    `Jika “${variable}” bernilai 1, bukan 0, “${process}” terjadi ${times} kali lebih sering (90 dari 100 undian: ${low} sampai ${high} kali).`,
  damped: (variable, process) =>
    `Pengaruhnya makin lemah jika “${variable}” makin tinggi; pada nilai 1 tidak ada lagi pengaruhnya terhadap “${process}”.`,
  reference: (variable, value) =>
    `Pada acuan, yaitu “${variable}” sebesar ${value}, pengaruhnya tidak mempercepat dan tidak memperlambat.`,
  elasticity: "Elastisitas",
  strength: "Kekuatan",
  sizeOf: (middle, low, high) => `${middle} (90 dari 100 undian: ${low} sampai ${high})`,
  prior: "Sebaran awal (prior)",
  posterior: "Posterior",
  unit: "Satuan",
  parameter: "Parameter",
  fixed: "ditetapkan dalam model",
  referenceTerm: "Acuan",
  evidence: "Bukti",
  restsOn: "Dasarnya",
  claims: "Klaim artikel",
  theories: "Dalam teori implementasi",
  makes: "Menghasilkan kejadian berjenis",
  baseRate: "Laju dasar",
  perMonth: (value) => `${value} per bulan`,
  onceIn: (months) => `kira-kira satu kali dalam ${months} bulan, pada keadaan acuan dan gerbang terbuka`,
  product: "Laju dasar adalah hasil kali dari:",
  gate: "Gerbang",
  gates: {
    always: "selalu terbuka",
    teamFormed: "terbuka setelah tim dibentuk",
    membersMayChange: "terbuka setelah tim dibentuk; hampir tertutup selama penggantian pejabat dibatasi",
    guidelineEnacted: "terbuka setelah pedoman ditetapkan",
    guidelineIncomplete: "terbuka selama pedoman sudah ditetapkan tetapi belum lengkap",
    budgetSeason:
      "terbuka pada Januari dan September, saat anggaran ditetapkan dan diubah; laju setahun jatuh pada dua bulan ini",
    vacant: "terbuka selama ada formasi yang kosong",
    staffed: "terbuka selama ada formasi yang terisi",
    planPending: "terbuka sejak pedoman ditetapkan sampai rencana ditetapkan",
    agenciesToRevise:
      "selebar banyaknya perangkat daerah yang belum menyesuaikan proses bisnisnya; terbuka setelah pedoman ditetapkan",
    revisedLapsing:
      "selebar banyaknya perangkat daerah yang sudah menyesuaikan; lebih sempit selama pegawai termotivasi",
    skpSeason:
      "terbuka pada Januari dan Februari, saat SKP ditetapkan; selebar banyaknya perangkat daerah yang sudah menyesuaikan proses bisnis tetapi belum SKP-nya",
  },
  gateUnnamed: "sebagaimana tertulis dalam kode model",
  drivenBy: "Didorong oleh",
  nothingDrives: "Tidak ada yang mendorongnya: kejadiannya datang menurut laju dasar.",
  seeRow: (process) => `Seluruh baris: ${process}`,
  outcome: "Hasil",
  milestones: "Tonggak",
  indicators: "Indikator",
  by: "Hingga",
  players: "Yang ditiadakan",
  barriers: "hambatan",
  events: "kejadian tercatat",
  barriersGuide:
    "Yang disebut menghambat dalam kasus ini, masing-masing dinyatakan sebagai apa yang akan berbeda tanpanya.",
  eventsGuide: "Setiap kejadian tercatat yang ditanggapi model, seandainya tidak terjadi. Perhitungannya lebih lama.",
  workOut: "Hitung",
  working: (done, of) => `Menghitung: ${done} dari ${of}`,
  preparing: "Membaca apa yang dimungkinkan oleh catatan …",
  stop: "Hentikan",
  stopped: "Dihentikan. Yang sudah dihitung tetap ditampilkan.",
  goOn: "Lanjutkan",
  updating: "Sedang diperbarui: jawaban di bawah masih untuk pertanyaan sebelumnya.",
  shapleyTitle: "Nilai masing-masing",
  columns: (of) => [
    of === "barriers" ? "hambatan ditiadakan" : "kejadian ditiadakan",
    "nilai",
    "± galat",
    "5 dari 100 undian di bawah",
    "95 dari 100 di bawah",
  ],
  coded: "Nilai yang sama, dijumlahkan menurut teori",
  codedGuide:
    "Jika sebuah hambatan terletak pada beberapa kategori suatu teori, nilainya dibagi rata di antara kategori tersebut.",
  cannotTeach:
    "Yang tidak dapat diajarkan oleh satu kasus: nilai-nilai ini berlaku dalam model ini dan riwayat yang satu ini, bukan pengaruh yang diukur pada banyak kabupaten. Hambatan yang hampir tidak disinggung catatan tetap selebar asumsinya.",
  noBarriers: "Kasus ini tidak menyebut hambatan.",
  command: "Hal yang sama di baris perintah",
  levers: "Yang digerakkan",
  byLevels: "tingkat asumsi kasus ini",
  byParameters: "setiap parameter",
  runs: "Masa depan",
  tornadoTitle: (milestone, day) => `“${milestone}” hingga ${day}: satu pengungkit pada satu waktu`,
  tornadoMost: (lever, setting, difference, error) =>
    `“${lever}” paling menggerakkannya: pada “${setting}”, ${difference} ± ${error} dari 100 masa depan.`,
  tornadoNone: "Tidak ada pengungkit yang menggerakkannya melebihi galatnya.",
  tornadoZero: (levers) => `Tidak menggerakkan apa pun melebihi galatnya: ${levers}.`,
  tornadoMostZero: (count, all) => `${count} dari ${all} tidak menggerakkan apa pun melebihi galatnya.`,
  allBars: (count) => `Semua ${count} batang`,
  allSettings: (count) => `Semua ${count} dalam angka`,
  tornadoParametersNote:
    "Setiap parameter diisi dengan persentil ke-5 dan ke-95 dari yang terdapat pada undian setelah catatan dibaca.",
  tornadoLevelsNote: "Setiap dimensi asumsi diisi dengan tingkat-tingkatnya yang bernama.",
  tornadoBaseline: (scenario, milestone, day, frequency) =>
    `Menurut “${scenario}”, ${frequency} mencapai “${milestone}” hingga ${day}. Batang menunjukkan berapa dari 100 perubahannya.`,
  lever: "pengungkit",
  setting: "tingkat",
  reached: "tercapai, dari 100 masa depan",
  difference: "selisih ± galat",
  otherParameters: (count) => `${count} parameter lain, yang sedikit atau tidak dipelajari`,
  strip: (prior, posterior) => `Sebelum: ${prior}. Sesudah: ${posterior}.`,
  bits: "bit",
  learned: "dipelajari",
  stages: "Bagaimana undian menipis",
  stagesGuide:
    "Setiap kejadian bertanggal dalam catatan membobot undian; jika hanya sedikit yang menanggung bobot, undian diambil ulang.",
  stageColumns: ["tanggal", "nilai undian", "log evidens"],
  resampled: "diambil ulang",
  forecastColumns: ["diketahui pada", "proses", "diperkirakan (90 dari 100)", "terjadi"],
  forecasts: "Perkiraan satu per satu",
  foundClaims: (shown, all) => `${shown} dari ${all} klaim`,
  noClaims: "Model ini tidak menyebut klaim.",
  signs: {
    "+": "makin banyak, makin banyak",
    "-": "makin banyak, makin sedikit",
    "±": "dapat ke dua arah",
    "0": "hampir tidak berpengaruh",
  },
  category: "Kategori teori",
  anyCategory: "semua",
}
