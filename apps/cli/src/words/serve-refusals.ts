/** Serve refusals: what a server does not answer, with its status and what would be answered; in both languages. */
import type { Bilingual } from "@laksana/core"

interface ServeRefusal {
  readonly status: number
  readonly code: string
  readonly message: Bilingual
  readonly hint?: Bilingual
  readonly data?: object
}

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(", ")

const fixed = {
  tooLong: {
    status: 414,
    code: "address-too-long",
    message: { en: "The address is too long.", id: "Alamatnya terlalu panjang." },
  },
  headersTooLong: {
    status: 431,
    code: "headers-too-long",
    message: { en: "The headers of the request are too long.", id: "Kepala permintaan terlalu panjang." },
  },
  notHttp: {
    status: 400,
    code: "not-http",
    message: { en: "This is no request that can be read.", id: "Permintaan ini tidak dapat dibaca." },
  },
  tooSlow: {
    status: 408,
    code: "too-slow",
    message: {
      en: "The request did not arrive within the time that is waited for one.",
      id: "Permintaan tidak diterima utuh dalam batas waktu tunggu.",
    },
  },
  otherHost: {
    status: 421,
    code: "other-host",
    message: {
      en: "This server does not answer under the name it was asked by.",
      id: "Server ini tidak melayani nama yang dipakai untuk memintanya.",
    },
    hint: {
      en: "Open the address that `laksana serve` printed; --host names another one.",
      id: "Buka alamat yang ditampilkan `laksana serve`; alamat lain ditetapkan dengan --host.",
    },
  },
  foreign: {
    status: 403,
    code: "foreign-page",
    message: {
      en: "A page from elsewhere may ask nothing here.",
      id: "Halaman dari tempat lain tidak boleh mengajukan permintaan di sini.",
    },
  },
  noPage: {
    status: 404,
    code: "no-page",
    message: { en: "There is no page at this address.", id: "Tidak ada halaman di alamat ini." },
    hint: { en: "The viewer is at /.", id: "Penampil ada di /." },
  },
  noQuestion: {
    status: 404,
    code: "no-question",
    message: { en: "Nothing is answered at this address.", id: "Tidak ada yang dijawab di alamat ini." },
    hint: {
      en: "There are /api/about, and with a case's name at the end /api/history, /api/entries, /api/live, /api/decide and /api/append.",
      id: "Yang ada: /api/about, serta /api/history, /api/entries, /api/live, /api/decide, dan /api/append yang diakhiri nama kasus.",
    },
  },
  onlyRead: {
    status: 405,
    code: "only-read",
    message: {
      en: "This address can only be read, with GET or HEAD.",
      id: "Alamat ini hanya dapat dibaca, dengan GET atau HEAD.",
    },
  },
  onlyPost: {
    status: 405,
    code: "only-post",
    message: { en: "This address is asked with POST.", id: "Alamat ini diminta dengan POST." },
  },
  noLog: {
    status: 404,
    code: "no-log",
    message: { en: "There is no log behind this viewer.", id: "Tidak ada log di balik penampil ini." },
    hint: {
      en: "Start it with one: laksana serve --store ADDRESS.",
      id: "Jalankan dengan log: laksana serve --store ALAMAT.",
    },
  },
  notAName: {
    status: 400,
    code: "not-a-name",
    message: {
      en: "The end of the address is not the name of a case.",
      id: "Bagian akhir alamat bukan nama kasus.",
    },
    hint: {
      en: "Write it in percent-encoding where it has signs of its own, such as %23 for #.",
      id: "Tulis dengan pengodean persen jika memuat tanda khusus, misalnya %23 untuk #.",
    },
  },
  logUnavailable: {
    status: 503,
    code: "log-unavailable",
    message: {
      en: "The log behind this viewer cannot be used just now.",
      id: "Log di balik penampil ini sedang tidak dapat dipakai.",
    },
    hint: {
      en: "The server says why where it was started. Ask again: what was recorded is not recorded twice.",
      id: "Sebabnya ditampilkan di tempat server dijalankan. Coba lagi: yang sudah tercatat tidak tercatat dua kali.",
    },
  },
  readOnly: {
    status: 403,
    code: "read-only",
    message: {
      en: "This viewer only reads the log: nothing was recorded.",
      id: "Penampil ini hanya membaca log: tidak ada yang dicatat.",
    },
    hint: {
      en: "To record through it, start it with --write: laksana serve --store ADDRESS --write.",
      id: "Untuk mencatat lewat penampil, jalankan dengan --write: laksana serve --store ALAMAT --write.",
    },
  },
  notJson: {
    status: 415,
    code: "not-json",
    message: {
      en: "What is to be recorded is sent as application/json.",
      id: "Yang akan dicatat dikirim sebagai application/json.",
    },
  },
  notText: {
    status: 400,
    code: "not-text",
    message: { en: "The body is not UTF-8 text.", id: "Isi permintaan bukan teks UTF-8." },
  },
  tooLarge: {
    status: 413,
    code: "too-large",
    message: {
      en: "The body is larger than the megabyte that is read; nothing was recorded.",
      id: "Isi permintaan lebih besar dari satu megabita yang dibaca; tidak ada yang dicatat.",
    },
    hint: {
      en: "Record it in parts, or with `laksana log append`.",
      id: "Catat sebagian demi sebagian, atau gunakan `laksana log append`.",
    },
  },
  nameTooLong: {
    status: 400,
    code: "name-too-long",
    message: { en: "The name of who records is too long.", id: "Nama pencatat terlalu panjang." },
  },
  tooManyListeners: {
    status: 503,
    code: "too-many-listeners",
    message: {
      en: "Too many pages follow this log already.",
      id: "Sudah terlalu banyak halaman yang mengikuti log ini.",
    },
    hint: { en: "Close one of them.", id: "Tutup salah satunya." },
  },
  unexpected: {
    status: 500,
    code: "unexpected",
    message: { en: "Something unexpected went wrong.", id: "Terjadi kesalahan yang tidak semestinya." },
    hint: {
      en: "The server says what where it was started.",
      id: "Keterangannya ditampilkan di tempat server dijalankan.",
    },
  },
} satisfies Readonly<Record<string, ServeRefusal>>

export const serveRefusals = {
  ...fixed,
  unknownCase: (known: readonly string[]): ServeRefusal => ({
    status: 404,
    code: "unknown-case",
    message: { en: "There is no such case in this log.", id: "Tidak ada kasus dengan nama itu dalam log ini." },
    hint: thereAre(known),
    data: { known },
  }),
  unknownStream: (known: readonly string[]): ServeRefusal => ({
    status: 404,
    code: "unknown-stream",
    message: { en: "There is no such stream in this log.", id: "Tidak ada aliran dengan nama itu dalam log ini." },
    hint: thereAre(known),
    data: { known },
  }),
  notADay: (parameter: string): ServeRefusal => ({
    status: 400,
    code: "not-a-day",
    message: {
      en: `${parameter} is not a calendar day, such as 2024-03-25.`,
      id: `${parameter} bukan tanggal kalender, misalnya 2024-03-25.`,
    },
    data: { parameter },
  }),
  notAWhole: (parameter: string): ServeRefusal => ({
    status: 400,
    code: "not-a-whole-number",
    message: { en: `${parameter} is not a whole number.`, id: `${parameter} bukan bilangan bulat.` },
    data: { parameter },
  }),
  tooManyEntries: (most: number) => ({
    code: "too-many-entries",
    message: {
      en: `At most ${most} entries are recorded at once; nothing was recorded.`,
      id: `Paling banyak ${most} entri dicatat sekaligus; tidak ada yang dicatat.`,
    },
    hint: {
      en: "Record them in parts, or with `laksana log append`.",
      id: "Catat sebagian demi sebagian, atau gunakan `laksana log append`.",
    },
  }),
  conflict: (stream: string, expected: number, actual: number) => ({
    message: {
      en: `“${stream}” is at version ${actual}, not ${expected}: nothing was recorded.`,
      id: `“${stream}” berada pada versi ${actual}, bukan ${expected}: tidak ada yang dicatat.`,
    },
    hint: {
      en: "Somebody has recorded meanwhile. Look at what is there now, then record again.",
      id: "Ada yang mencatat lebih dahulu. Lihat yang tercatat sekarang, lalu catat lagi.",
    },
  }),
} as const

function thereAre(known: readonly string[]): Bilingual {
  return known.length === 0
    ? { en: "The log is empty.", id: "Log ini masih kosong." }
    : { en: `There are: ${quoted(known)}.`, id: `Yang ada: ${quoted(known)}.` }
}
