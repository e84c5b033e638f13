/** Words of two versions held beside each other, in Indonesian. */
import type { VersionsWords } from "./versions.ts"

const kinds = { model: "model", assumptions: "asumsi", case: "kasus" } as const

const atHand = {
  model: "model yang dipakai sekarang",
  assumptions: "asumsi kasus itu sendiri",
  case: "kasus sebagaimana adanya di sini",
} as const

export const versionsId: VersionsWords = {
  heading: (scenarios) =>
    scenarios === 1
      ? "Apa yang bergeser dalam satu skenario menurut versi lain"
      : `Apa yang bergeser dalam ${scenarios} skenario menurut versi lain`,
  nameA: (kind, path, model) => `A  ${kinds[kind]} ${path}${kind === "model" ? ` (${model})` : ""}`,
  nameB: (kind, model) => `B  ${atHand[kind]} (${model})`,
  same: "Kedua versi menyatakan hal yang sama.",
  sameYetMoved:
    "Tabel dan teks kodenya menyatakan hal yang sama, tetapi hasilnya berbeda: kodenya memakai sesuatu yang tidak terlihat di sini.",
  unmovedAtAll: (pairs) => `Tidak ada yang bergeser: A dan B sama persis dalam seluruh ${pairs} pasangan masa depan.`,
  unmoved: (scenarios) =>
    scenarios === 1
      ? "Tidak ada yang bergeser melebihi galatnya."
      : `Tidak satu pun dari ${scenarios} skenario bergeser melebihi galatnya.`,
  moved: (count, of) =>
    of === 1
      ? "Skenario ini bergeser melebihi galatnya."
      : `${count === of ? `Seluruh ${of}` : `${count} dari ${of}`} skenario bergeser melebihi galatnya.`,
  answerMoved: (outcome, scenario, from, to, change) =>
    `${outcome} paling bergeser dalam “${scenario}”: dari ${from} menjadi ${to} (${change}).`,
  answerUnmoved: (outcome, scenarios, change, scenario, seems) => {
    const note = seems ? ", yang mungkin kebetulan karena begitu banyak yang diperiksa" : ""
    return `${outcome} belum dapat dipastikan bergeser${scenarios === 1 ? ` (${change}${note})` : ` dalam skenario mana pun (paling besar dalam “${scenario}”: ${change}${note})`}.`
  },
  most: (outcome, scenario, from, to, change) =>
    `Pergeseran terbesar adalah ${outcome} dalam “${scenario}”: dari ${from} menjadi ${to} (${change}).`,
  flipped: (outcome, chance, scenario, isMet, isSure) =>
    `Sasaran ${outcome} dalam ${chance} masa depan, dalam “${scenario}”, ${isMet ? "tidak tercapai menurut A dan tercapai menurut B" : "tercapai menurut A dan tidak tercapai menurut B"}${isSure ? "" : ", sejauh yang dapat dibedakan oleh run sebanyak ini"}.`,

  orderStays: (outcome, scenarios) => `Urutan ${scenarios} skenario menurut ${outcome} tidak berubah.`,
  firstChanges: (was, is) => `Semula yang pertama “${was}”; sekarang “${is}”.`,
  changesPlace: (rises, falls, wrong) =>
    `“${rises}” mendahului “${falls}”; peluang bahwa ini keliru paling banyak ${wrong} dari 100.`,
  seemTo: (pairs, names) =>
    `${names ?? `${pairs} pasang skenario`} tampak bertukar tempat, tetapi run sebanyak ini tidak dapat membedakannya dari kebetulan.`,
  pair: (one, other) => `“${one}” dan “${other}”`,
  explains: (favours, factor, log, strength) =>
    `${favours} lebih baik menjelaskan catatan: menurutnya catatan itu ${factor} kali lebih mungkin (logaritma faktor Bayes ${log}), yang sebagai bukti ${strength}.`,
  strengths: { none: "nyaris tidak berarti", positive: "cukup berarti", strong: "kuat", "very-strong": "sangat kuat" },
  explainsAlike: (log) =>
    `Versi mana yang lebih baik menjelaskan catatan, tidak dapat dibedakan oleh undian (logaritma faktor Bayes ${log}).`,
  explainsCaveat: "Ini turut menimbang lebar sebaran awal; versi yang lebih baik menjelaskannya belum tentu benar.",
  otherRecord:
    "Keduanya dihadapkan pada catatan yang berbeda, sehingga seberapa baik masing-masing menjelaskan catatannya tidak dapat dibandingkan.",
  lawsKept: (laws, examples) => `Keduanya memenuhi seluruh ${laws} kaidah, dalam ${examples} contoh tiap kaidah.`,
  lawBroken: (who, law, violation) =>
    `${who === "both" ? "Keduanya melanggar" : `Hanya ${who} yang melanggar`} kaidah: ${law} ${violation}`,
  lawsTitle: "Kaidah",

  changesTitle: (count) => `Apa yang dinyatakan berbeda, A → B (${count})`,
  changesMore: (count) => `dan ${count} lagi dalam JSON`,
  ineffective: (ids) => `Selain itu, hanya dalam kata-kata dan dasarnya, yang tidak menggeser apa pun: ${ids}.`,
  code: (names) => `Kode ditulis berbeda, yang hanya terlihat pada hasilnya: ${names}.`,
  onlyIn: (version, ids) => `Hanya ada pada ${version}, sehingga tidak dibandingkan: ${ids}.`,
  parts: {
    parameter: "parameter",
    driver: "pendorong",
    amplifier: "penguat",
    process: "proses",
    variable: "variabel",
    milestone: "tonggak",
    "event-type": "jenis kejadian",
    level: "tingkat",
    observation: "pengamatan",
    absence: "ketiadaan",
    entry: "entri riwayat",
    case: "kasus",
    barrier: "hambatan",
  },
  fields: {
    prior: "sebaran awal",
    bounds: "batas",
    unit: "satuan",
    evidence: "dasar",
    title: "judul",
    elasticity: "elastisitas",
    dampedBy: "diredam oleh",
    strength: "kekuatan",
    produces: "menghasilkan",
    where: "dengan",
    base: "laju dasar",
    reference: "acuan",
    indicator: "indikator",
    initial: "nilai pada awalnya",
    all: "syarat",
    version: "versi",
    heeded: "ditindaklanjuti",
    parameters: "parameter",
    scale: "intensitas",
    start: "kejadian pada awalnya",
    source: "sumber",
    note: "catatan",
    between: "antara",
    about: "sekitar",
    observed: "diamati hingga",
    recording: "pencatatan",
    occurred: "terjadi",
    recorded: "dicatat",
    status: "status",
    payload: "isi",
  },
  added: "hanya pada B",
  removed: "hanya pada A",
  none: "tidak ada",
  yes: "ya",
  no: "tidak",

  movedTitle:
    "Yang bergeser melebihi galatnya, di tiap skenario mulai dari yang terbesar (masing-masing dengan galat 95 %)",
  movedColumns: ["", "pada", "A", "B", "B − A"],
  movedMore: (count) => `dan ${count} lagi dalam JSON`,
  nothingElse: "Selain itu tidak ada yang bergeser melebihi galatnya.",
  nothingMovedIn: (scenarios) => `Tidak ada yang bergeser melebihi galatnya dalam: ${scenarios}.`,
  rankingTitle: (outcome) => `Skenario menurut ${outcome}: urutan, dan dalam kurung urutan yang mungkin sebenarnya`,
  rankingColumns: ["", "urutan, A", "urutan, B", "A", "B"],
  bothDraws: "A dan B",
  errors: (pairs, comparisons) =>
    `${pairs} pasangan masa depan untuk tiap skenario, masing-masing dengan keacakan yang sama menurut kedua versi. ${comparisons} hasil diperiksa; seandainya tidak ada selisih sama sekali, peluang bahwa salah satunya disebut bergeser paling banyak 5 dari 100, separuhnya untuk yang menentukan urutan skenario.`,
  shared: (shared) => `${shared} dari 100 pasangan berangkat dari undian parameter yang sama.`,
  stopped: (done, all) => `Dihentikan: hasil ini bersandar pada ${done} dari ${all} skenario.`,
  more: "dengan galat yang lebih kecil",
}
