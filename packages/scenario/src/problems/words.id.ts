/** Indonesian words of every kind of problem. */
import type { Expected } from "./problem.ts"
import { type Entries, listed, type Words } from "./words.ts"

const kinds: Readonly<Record<Expected, string>> = {
  text: "teks",
  number: "bilangan",
  "whole-number": "bilangan bulat",
  "true-or-false": "true atau false",
  list: "daftar",
  map: "pasangan kunci dan nilai",
  day: "tanggal, ditulis YYYY-MM-DD",
  date: "tanggal (YYYY-MM-DD), atau { year }, { month }, { between }, { after, before }",
  change: "bilangan, atau { uniform }, { triangular }, { logUniform }, { normal } atau { times }",
  prior: "{ uniform }, { triangular }, { logUniform }, { normal } atau { value }, disertai evidence dan source",
  reason: "teks, atau { en, id }",
  other: "nilai lain",
}

const reasons: Readonly<Record<string, string>> = {
  BAD_ALIAS: "alias (*nama) tanpa jangkar (&nama) yang bersesuaian",
  BAD_DIRECTIVE: "arahan (%) yang tidak dikenal YAML",
  BAD_DQ_ESCAPE: "tanda lepas (\\) yang tidak dikenal YAML di dalam tanda kutip ganda",
  BAD_INDENT: "lekukan baris tidak sama dengan baris di sekitarnya",
  BAD_SCALAR_START: "nilai tanpa tanda kutip tidak boleh diawali karakter ini",
  BLOCK_AS_IMPLICIT_KEY:
    "kunci dan nilai pada tempat yang hanya menerima nilai; teks yang memuat “: ” perlu tanda kutip",
  BLOCK_IN_FLOW: "blok berlekuk di dalam tanda kurung",
  MISSING_CHAR: "tanda kutip, kurung, titik dua, atau koma belum ada",
  MULTILINE_IMPLICIT_KEY: "kunci yang bersambung ke baris berikutnya, atau kunci tanpa titik dua",
  TAB_AS_INDENT: "lekukan memakai tab; YAML hanya menerima spasi",
  UNEXPECTED_TOKEN: "sesuatu yang tidak dapat ditempatkan di sini",
}

const more = (rest: number) => `dan ${rest} lainnya`
const names = (known: readonly string[]) =>
  known.length === 0 ? "tidak ada nama yang dikenal di sini" : `salah satu dari ${listed(known, more)}`
const bounds = ({ low, high }: { readonly low?: number; readonly high?: number }) =>
  low !== undefined && high !== undefined
    ? `${low} sampai ${high}`
    : low !== undefined
      ? `${low} atau lebih`
      : `${high} atau kurang`

const of: Entries = {
  "yaml-syntax": {
    message: ({ reason }) => `bukan YAML yang sah: ${reasons[reason] ?? "teks di sini tidak dapat dibaca"}`,
    expected: () => "kunci dan nilai ditulis `kunci: nilai`, daftar ditulis `- butir`, dengan lekukan spasi",
    explanation:
      "Berkas ini bukan YAML yang sah pada tempat tersebut, sehingga bagian setelahnya tidak dapat dipahami. Periksa baris ini dan baris sebelumnya: tanda kutip atau kurung yang kurang, tab, atau teks yang memuat “: ” sehingga perlu tanda kutip.",
  },
  "duplicate-key": {
    message: ({ key }) => `kunci \`${key}\` tertulis untuk kedua kalinya`,
    expected: () => "setiap kunci satu kali saja",
    explanation:
      "Setiap kunci hanya boleh muncul satu kali; dari dua nilai tidak dapat diketahui mana yang dimaksud. Hapus salah satunya atau gabungkan.",
  },
  "custom-tag": {
    message: ({ tag }) => `tag \`${tag}\` tidak diterima`,
    expected: () => "nilai biasa, tanpa tag (!)",
    explanation:
      "Tag membuat YAML membentuk nilai jenis lain. Berkas ini hanya memuat teks, bilangan, daftar, dan pasangan kunci-nilai. Hapus tag tersebut.",
  },
  "several-documents": {
    message: () => "dokumen kedua dimulai di sini",
    expected: () => "satu dokumen dalam satu berkas, tanpa `---` berikutnya",
    explanation: "Satu berkas memuat satu dokumen. Pindahkan dokumen kedua ke berkas tersendiri.",
  },
  "merge-key": {
    message: () => "kunci gabung `<<` tidak diterima",
    expected: () => "setiap kunci ditulis lengkap pada tempatnya",
    explanation:
      "Menggabungkan kunci dari tempat lain menyembunyikan isi yang sebenarnya. Tulislah setiap kunci secara lengkap.",
  },
  "too-many-aliases": {
    message: ({ limit }) => `alias berlipat melampaui ${limit} nilai`,
    expected: () => "nilai ditulis lengkap, atau sedikit alias saja",
    explanation: "Alias dari alias dapat membuat berkas kecil menghabiskan memori. Tulislah nilainya secara lengkap.",
  },
  "key-not-text": {
    message: () => "kunci bukan berupa teks",
    expected: () => "nama sebagai kunci",
    explanation:
      "Kunci adalah nama. Daftar, pasangan kunci-nilai, atau nilai kosong tidak dapat menjadi kunci; sering kali ada tanda kurung atau kutip yang kurang.",
  },
  "file-too-large": {
    message: ({ characters, limit }) => `berkas berisi ${characters} karakter; yang dibaca paling banyak ${limit}`,
    expected: ({ limit }) => `berkas paling banyak ${limit} karakter`,
    explanation:
      "Berkas ini jauh lebih besar daripada kasus mana pun. Mungkin yang dimaksud berkas lain, atau isinya dapat dibagi menjadi beberapa lapisan.",
  },
  "nested-too-deep": {
    message: ({ limit }) => `bersarang lebih dari ${limit} tingkat`,
    expected: ({ limit }) => `paling banyak ${limit} tingkat`,
    explanation:
      "Tidak ada isi berkas ini yang bersarang sedalam itu. Sering kali ada tanda kurung yang belum ditutup.",
  },
  "empty-file": {
    message: () => "berkas kosong",
    expected: ({ expected }) => (expected === "list" ? "daftar entri (`- id: …`)" : "kunci dan nilai (`title: …`)"),
    explanation:
      "Berkas ini tidak berisi apa pun selain komentar. Riwayat memerlukan sekurang-kurangnya satu entri, berkas lain memerlukan kuncinya.",
  },
  "wrong-type": {
    message: ({ found }) => `${found} bukan jenis nilai yang sesuai di sini`,
    expected: ({ expected }) => kinds[expected],
    explanation:
      "Jenis nilai berbeda dari yang diharapkan: teks sebagai ganti bilangan, daftar sebagai ganti pasangan kunci-nilai, atau nilai kosong.",
  },
  "missing-key": {
    message: ({ key }) => `kunci \`${key}\` belum ada`,
    expected: ({ key }) => `\`${key}: …\` pada bagian ini`,
    explanation:
      "Kunci yang wajib ada belum ditulis. Tempat yang ditunjuk adalah bagian yang kekurangan kunci tersebut.",
  },
  "unknown-key": {
    message: ({ key }) => `\`${key}\` bukan kunci yang dikenal di sini`,
    expected: ({ known }) => names(known),
    explanation:
      "Kunci ini tidak dikenal pada tempat tersebut. Kunci yang tidak dikenal ditolak, karena kunci yang salah eja tidak akan berpengaruh apa pun tanpa ada yang menyadarinya.",
  },
  "not-one-of": {
    message: ({ found }) => `${found} bukan salah satu pilihan`,
    expected: ({ options }) => names(options),
    explanation: "Hanya kata-kata yang terdaftar yang dapat ditulis di sini.",
  },
  "not-a-day": {
    message: ({ found }) => `${found} bukan tanggal`,
    expected: () => "tanggal menurut kalender, ditulis YYYY-MM-DD",
    explanation:
      "Tanggal ditulis tahun-bulan-hari dengan nol di depan, dan harus ada dalam kalender: 2023-02-29 tidak ada. Dalam riwayat, tanggal yang kurang pasti ditulis { month: 2024-06 } atau { year: 2024 }.",
  },
  "not-a-month": {
    message: ({ found }) => `${found} bukan bulan`,
    expected: () => "bulan, ditulis YYYY-MM",
    explanation: "Bulan ditulis tahun-bulan dengan nol di depan, dari 01 sampai 12.",
  },
  "out-of-range": {
    message: ({ found, of: name }) =>
      name === undefined ? `${found} di luar rentang` : `${found} di luar rentang untuk \`${name}\``,
    expected: (data) => bounds(data),
    explanation:
      "Bilangan ini di luar nilai yang bermakna. Proporsi bernilai 0 sampai 1; batas setiap parameter tercantum dalam `laksana model --parameters`.",
  },
  "not-a-whole-number": {
    message: ({ found }) => `${found} bukan bilangan bulat`,
    expected: () => "bilangan bulat",
    explanation: "Jumlah, tahun, dan banyaknya simulasi adalah bilangan bulat.",
  },
  "decimal-comma": {
    message: ({ found }) => `${found} terbaca sebagai teks, karena YAML hanya mengenal desimal dengan titik`,
    expected: ({ meant }) => `bilangan: ${meant}`,
    explanation:
      "Dalam berkas ini desimal ditulis dengan titik dalam bahasa apa pun: 2.5, bukan 2,5. Hasil ditampilkan dengan koma sesuai bahasanya.",
  },
  "empty-text": {
    message: () => "teks kosong",
    expected: () => "teks yang berisi",
    explanation: "Nama dan judul tidak boleh kosong. Judul ditulis dalam kedua bahasa.",
  },
  "empty-list": {
    message: () => "daftar kosong",
    expected: () => "sekurang-kurangnya satu butir",
    explanation: "Daftar ini memerlukan butir. Jika tidak diperlukan, hapus juga kuncinya.",
  },
  "wrong-length": {
    message: ({ found }) => `daftar berisi ${found} butir`,
    expected: ({ expected }) => `daftar berisi tepat ${expected} butir`,
    explanation:
      "Sebaran seragam (uniform) dan rentang terdiri atas dua bilangan (terendah, tertinggi), sebaran segitiga (triangular) tiga bilangan (terendah, paling mungkin, tertinggi), sebaran normal dan pengukuran dua bilangan (rerata atau nilai, simpangan baku).",
  },
  "not-valid": {
    message: ({ found }) => `${found} tidak diterima di sini`,
    expected: ({ expected }) => (expected === "" ? undefined : expected),
    explanation: "Model yang dipakai kasus ini tidak menerima nilai tersebut. Yang diharapkan ditentukan oleh model.",
  },
  "unknown-event-type": {
    message: ({ found }) => `tidak ada jenis kejadian bernama \`${found}\``,
    expected: ({ known }) => names(known),
    explanation:
      "Jenis kejadian adalah yang dikenal model. `laksana schema history` memuat daftarnya beserta isi masing-masing.",
  },
  "unknown-event-version": {
    message: ({ found, known }) => `versi ${found} dari jenis kejadian ini tidak dikenal: versi terakhir ${known}`,
    expected: ({ known }) => `versi antara 1 dan ${known}`,
    explanation:
      "`version` menyatakan bentuk penulisan muatan kejadian; tanpa `version`, yang dimaksud adalah versi pertama. Versi yang lebih baru ditulis oleh versi aplikasi yang lebih baru, dan untuk membacanya diperlukan versi aplikasi tersebut.",
  },
  "unknown-event-id": {
    message: ({ found }) => `tidak ada entri dengan id \`${found}\``,
    expected: () => "id salah satu entri riwayat",
    explanation: "Entri hanya dapat merujuk entri dalam berkasnya sendiri, atau dalam riwayat yang dilapisinya.",
  },
  "unknown-parameter": {
    message: ({ found }) => `model tidak memiliki parameter \`${found}\``,
    expected: ({ known }) => names(known),
    explanation: "`laksana model --parameters` memuat daftar parameter dengan arti, rentang, dan dasar buktinya.",
  },
  "unknown-variable": {
    message: ({ found }) => `model tidak memiliki variabel \`${found}\``,
    expected: ({ known }) => names(known),
    explanation: "Syarat dan pengamatan merujuk variabel model melalui id-nya.",
  },
  "unknown-process": {
    message: ({ found }) => `model tidak memiliki proses \`${found}\``,
    expected: ({ known }) => names(known),
    explanation:
      "Intensitas melekat pada proses, bukan pada jenis kejadian: satu jenis dapat timbul melalui beberapa proses. `laksana model --drivers` memuat daftarnya.",
  },
  "unknown-milestone": {
    message: ({ found }) => `model tidak memiliki tonggak \`${found}\``,
    expected: ({ known }) => names(known),
    explanation:
      "Target merujuk tonggak model. Kasus atau skenario dapat menetapkan ulang suatu tonggak dengan id yang sama.",
  },
  "unknown-dimension": {
    message: ({ found }) => `kasus ini tidak memiliki dimensi \`${found}\``,
    expected: ({ known }) => names(known),
    explanation: "Dimensi dan tingkatannya ditetapkan dalam assumptions.yaml milik kasus, pada bagian `levels`.",
  },
  "unknown-level": {
    message: ({ found, dimension }) => `\`${dimension}\` tidak memiliki tingkatan \`${found}\``,
    expected: ({ known }) => names(known),
    explanation: "Tingkatan suatu dimensi ditetapkan dalam assumptions.yaml milik kasus, pada bagian `levels`.",
  },
  "unknown-document": {
    message: ({ found }) => `kasus ini tidak memiliki dokumen \`${found}\``,
    expected: ({ known }) => names(known),
    explanation: "Setiap sumber menyebut dokumen yang diuraikan dalam case.yaml, agar pembaca dapat menemukannya.",
  },
  "unknown-overlay": {
    message: ({ found }) => `kasus ini tidak memiliki lapisan \`${found}\``,
    expected: ({ known }) => names(known),
    explanation:
      "Lapisan adalah riwayat tambahan yang dapat ditumpangkan pada riwayat kasus; case.yaml menyebut nama dan berkasnya.",
  },
  "unknown-setting": {
    message: ({ found }) => `tidak ada yang dibiarkan bebas oleh pengungkit ini dengan nama \`${found}\``,
    expected: ({ known }) =>
      known.length === 0 ? "sesuatu yang bebas di bawah `vary`, `scale`, atau `when`" : names(known),
    explanation:
      "Biaya pengungkit boleh naik menurut apa yang bebas di dalamnya: isian di bawah `vary`, proses di bawah `scale`, atau ambang syaratnya, masing-masing ditulis { from, to, step }.",
  },
  "other-case": {
    message: ({ found }) => `skenario ini untuk kasus \`${found}\``,
    expected: ({ expected }) => `\`${expected}\`, kasus yang sedang dibaca`,
    explanation:
      "Skenario terikat pada kasus yang disebutnya: tingkatan, kejadian, dan tonggaknya milik kasus tersebut.",
  },
  "duplicate-id": {
    message: ({ id, firstFile, firstLine }) => `id \`${id}\` sudah dipakai pada ${firstFile}:${firstLine}`,
    expected: () => "id tersendiri untuk setiap entri",
    explanation:
      "Entri lain merujuk suatu entri melalui id-nya, sehingga id tidak boleh berulang, termasuk pada lapisan.",
  },
  "repeated-name": {
    message: ({ name }) => `\`${name}\` tercantum dua kali`,
    expected: () => "setiap nama satu kali",
    explanation: "Apa yang tercantum dua kali akan dijalankan dan ditampilkan dua kali, atau memiliki dua nilai.",
  },
  "self-reference": {
    message: ({ id }) => `\`${id}\` bertentangan dengan dirinya sendiri`,
    expected: () => "id entri lain",
    explanation: "Pertentangan terjadi antara dua entri, masing-masing dengan sumbernya; keduanya tetap disimpan.",
  },
  "no-process-fits": {
    message: ({ event, where }) => `tidak ada proses model yang menghasilkan \`${event}\` dengan ${where}`,
    expected: ({ made }) => names(made),
    explanation:
      "Kelengkapan catatan dinyatakan untuk kejadian yang dihasilkan proses-proses model, masing-masing menurut `where`-nya. Entri ini tidak memilih satu pun di antaranya, sehingga tidak akan berpengaruh.",
  },
  "share-not-partial": {
    message: ({ coverage }) => `share di samping \`coverage: ${coverage}\``,
    expected: () => "`coverage: partial`, atau tanpa share",
    explanation:
      "`share` menyatakan di antara batas mana bagian kejadian yang tercatat berada, dan hanya bermakna bila catatannya sebagian: complete berarti semuanya, none berarti tidak satu pun.",
  },
  "date-cycle": {
    message: ({ cycle }) => `kejadian berikut saling mendahului secara melingkar: ${[...cycle, cycle[0]].join(" → ")}`,
    expected: () => "urutan yang tidak melingkar",
    explanation:
      "Setiap kejadian dalam lingkaran dinyatakan mendahului yang berikutnya, dan yang terakhir mendahului yang pertama. Salah satu `after` atau `before` harus dihapus.",
  },
  "impossible-order": {
    message: ({ id, earliest, earliestFrom, latest, latestFrom }) =>
      `\`${id}\` paling awal ${earliest} (${earliestFrom}) tetapi paling lambat ${latest} (${latestFrom})`,
    expected: () => "tanggal dan urutan yang menyisakan sekurang-kurangnya satu hari",
    explanation:
      "Tanggal kejadian, hari pencatatannya, serta kejadian sebelum dan sesudahnya tidak menyisakan satu hari pun. Salah satunya keliru, atau tidak setepat yang dinyatakan.",
  },
  "recorded-too-early": {
    message: ({ recorded, earliest }) => `dicatat ${recorded}, sebelum mungkin terjadi (paling awal ${earliest})`,
    expected: ({ earliest }) => `${earliest} atau sesudahnya, atau status: planned`,
    explanation:
      "`recorded` adalah hari ketika suatu kejadian diketahui, sehingga tidak mungkin mendahuluinya. Yang diketahui sebelumnya adalah rencana.",
  },
  "after-observation": {
    message: ({ id, observed }) => `\`${id}\` terjadi setelah ${observed}, hari terakhir yang dicakup riwayat`,
    expected: ({ observed }) =>
      `${observed} atau sebelumnya, status: planned, ditulis dalam lapisan, atau \`observed\` yang lebih baru dalam case.yaml`,
    explanation:
      "`observed` adalah hari terakhir yang dicakup riwayat kasus. Fakta sesudahnya tetap dipakai dengan tanggalnya dalam proyeksi, dan dari yang tidak tercatat setelah hari itu tidak ditarik kesimpulan: tuliskan dalam lapisan. Jika riwayat terus dicatat sejak itu, majukan `observed` ke hari terakhir yang kini dicakup; untuk kasus dalam log, impor kembali case.yaml-nya.",
  },
  "window-reversed": {
    message: ({ from, to }) => `rentang berakhir (${to}) sebelum dimulai (${from})`,
    expected: () => "tanggal yang lebih awal ditulis lebih dahulu",
    explanation: "Kedua tanggal rentang ikut dihitung, dan yang pertama adalah yang lebih awal.",
  },
  "outside-span": {
    message: ({ found }) => `${found} berada di luar jangka waktu yang dibahas`,
    expected: ({ start, horizon }) => `tanggal dari ${start} sampai ${horizon}`,
    explanation:
      "Yang direncanakan skenario harus berada antara hari pertama dan hari terakhir proyeksi; proyeksi dimulai paling awal pada awal riwayat kasus dan paling lambat sehari sesudahnya.",
  },
  "horizon-too-early": {
    message: ({ horizon, start }) => `batas akhir ${horizon} mendahului awal proyeksi (${start})`,
    expected: ({ start }) => `${start} atau sesudahnya`,
    explanation:
      "Proyeksi berjalan dari sehari setelah pengamatan kasus (atau dari `start`) sampai dengan batas akhirnya.",
  },
  "negative-rate": {
    message: ({ found }) => `${found}: intensitas tidak boleh negatif`,
    expected: () => "0 atau lebih; 1 berarti tidak berubah",
    explanation:
      "Faktor mengalikan seberapa sering kejadian terjadi: 0 menghentikan, 0.5 menjadi separuh, 2 menjadi dua kali lipat.",
  },
  "interval-reversed": {
    message: ({ values }) => `bilangan ${values.join(", ")} tidak menaik`,
    expected: ({ values }) => `${[...values].sort((a, b) => a - b).join(", ")}`,
    explanation: "Rentang dan sebaran ditulis dari bilangan terendah ke bilangan tertinggi.",
  },
  "log-of-zero": {
    message: ({ found }) => `${found} tidak memiliki logaritma`,
    expected: () => "nilai terendah di atas 0",
    explanation:
      "Sebaran log-seragam (logUniform) merata menurut orde besaran, sehingga dimulai di atas 0. Jika memuat 0, gunakan sebaran seragam (uniform).",
  },
  "not-above-zero": {
    message: ({ found }) => `${found} bukan simpangan baku`,
    expected: () => "bilangan di atas 0",
    explanation:
      "Sebaran normal dan galat pengukuran menyebar di sekitar nilai tengahnya. Yang diketahui dengan pasti ditulis sebagai nilai, atau sebagai rentang dari nilai itu sampai nilai itu juga.",
  },
  "normal-too-wide": {
    message: ({ least, most, of: name }) =>
      `undian dari sebaran ini mencapai ${least} sampai ${most}, melampaui rentang \`${name}\``,
    expected: ({ low, high, widest }) =>
      widest > 0
        ? `di antara ${low} dan ${high}: simpangan baku paling besar ${widest}`
        : `di antara ${low} dan ${high}: rerata di antara keduanya`,
    explanation:
      "Undian dari sebaran normal dapat berjarak 6,34 simpangan baku dari reratanya, dan sebaran awal suatu parameter seluruhnya harus berada dalam batasnya. Pilih simpangan baku yang lebih kecil, atau sebaran seragam (uniform) atau segitiga (triangular), yang berakhir pada batas yang ditulis.",
  },
  "grid-too-large": {
    message: ({ cells, limit }) => `kisi terdiri atas ${cells} sel, lebih dari ${limit}`,
    expected: ({ limit }) => `paling banyak ${limit} sel`,
    explanation:
      "Setiap gabungan tingkatan dalam kisi dijalankan. Hal itu dapat dilakukan, tetapi lama, dan sukar ditampilkan dalam tabel.",
  },
}

export const wordsId: Words = {
  error: "galat",
  warning: "peringatan",
  expected: "seharusnya",
  didYouMean: (name) => `maksudnya \`${name}\`?`,
  of,
}
