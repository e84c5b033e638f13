/** Words of `sensitivity` in Indonesian. */
import type { SensitivityWords } from "./sensitivity.ts"

const then = ([first = "", ...others]: readonly string[]) =>
  others.length === 0 ? first : `${first}, lalu ${others.join(", ")}`
const inUnit = (unit: string | undefined) => (unit === undefined ? "" : ` ${unit}`)

export const sensitivityId: SensitivityWords = {
  aboutNothing: "sekitar 0",
  unclearShare: "belum jelas",
  mostOfVariance: (outcome, parts) => `Yang paling menentukan ${outcome}: ${then(parts)}.`,
  shareOf: (title, share, isFirst) =>
    isFirst ? `${title} (berperan dalam ${share} varians satu masa depan)` : `${title} (${share})`,
  mostMoved: (outcome, parts) => `Yang paling menggerakkan ${outcome}: ${then(parts)}.`,
  movedBetween: (title, low, high, unit) => `${title} (dari ${low} sampai ${high}${inUnit(unit)})`,
  steps: (title, size, unit) =>
    unit === undefined ? `${title} (${size})` : `${title} (${size} ${unit} sepanjang rentang asumsinya)`,
  unclear: (outcome, runs) =>
    `Parameter mana yang menentukan ${outcome} belum dapat disimpulkan dari ${runs} run: tidak ada pengaruh yang melebihi galatnya.`,
  constant: (outcome, runs) =>
    `${sentence(outcome)} sama dalam seluruh ${runs} run: dari sini tidak dapat disimpulkan apa yang menentukannya.`,
  onlyLuck: (outcome, runs) =>
    `Apa yang menentukan ${outcome} selain keacakan belum diketahui dari run sesedikit ini (${runs}). Itu tidak berarti tidak ada.`,
  overAll: (mean, unit) => `Rata-rata atas semua asumsi: ${mean} ${unit}.`,
  inTheMiddle: (mean, unit) => `Dengan semua parameter di tengah: ${mean} ${unit}.`,
  luck: (share) =>
    share === undefined
      ? "Seberapa besar peran keacakan belum dapat disimpulkan dari run sesedikit ini."
      : `Keacakan berperan dalam ${share}: sebesar itulah yang tersisa seandainya semua hal lain diketahui.`,
  present: (alone, inAll) =>
    `Yang belum diketahui tentang keadaan pada hari awal proyeksi: ${alone} dengan sendirinya, ${inAll} bersama hal lain.`,
  still: (still, all) =>
    `${still} dari ${all} parameter tidak berpengaruh mulai sekarang: tidak mengubah satu run pun.`,
  groupsFound: (negligible, linear, interacting) =>
    `Dapat diabaikan: ${negligible}. Kurang lebih sama di mana pun parameter lain berada: ${linear}. Bergantung pada letak parameter lain atau letaknya sendiri: ${interacting}.`,
  together: (pairs) => `Di luar sumbangan masing-masing: ${pairs.join(", ")}.`,
  pair: (one, other, share) => `${one} bersama ${other} ${share}`,
  things: {
    present: "yang belum diketahui pada hari awal",
    luck: "keacakan",
    interactions: "yang tidak disumbang sendiri-sendiri",
  },
  columns: {
    sobol: ["parameter", "sendiri", "seluruhnya", "±", ""],
    morris: ["parameter", "besar", "±", "rata-rata", "sebaran", "jenis", ""],
    oat: ["parameter", "ujung bawah", "", "±", "ujung atas", "", "±", ""],
  },
  groups: { negligible: "terabaikan", linear: "merata", interacting: "bergantung" },
  tableOf: (unit) => `Selisih, ${unit}`,
  sharesTable: "Bagian dari varians satu masa depan: sendiri, dan seluruh yang diperankan",
  more: (count) => `… dan ${count} lagi yang kurang menentukan (semuanya ada dalam --plain dan --json)`,
  designs: {
    sobol: (points, things) =>
      `${points} titik dasar; pada masing-masing, ${things} hal diubah satu per satu; ± adalah galat 95 % atas titik-titik itu.`,
    morris: (points, runs) => `${points} lintasan, ${runs} run pada setiap titik; ± adalah galat 95 % atas lintasan.`,
    oat: (runs) =>
      `${runs} run pada setiap nilai, dengan keacakan yang sama; ujungnya persentil ke-5 dan ke-95 dari asumsi; ± adalah galat 95 %.`,
  },
  limits: {
    assumed:
      "Semua ini bergantung pada asumsi: rentang yang lebar membesarkan peran parameter, yang sempit mengecilkannya.",
    notLearned:
      "Parameter diubah sepanjang asumsi sebelum riwayat diperhitungkan; `run` berangkat dari pelajaran riwayat, sehingga frekuensinya berbeda.",
    fromHere: "Parameter diubah sejak awal proyeksi; masa lalu dan keadaan sekarang tetap seperti menurut catatan.",
    unvariedAsPresent: (count) =>
      `${count} parameter yang tidak diubah berbeda antarundian, dan terhitung sebagai yang belum diketahui pada hari awal.`,
    unvaried: (count) => `${count} parameter yang tidak diubah berbeda antarundian, sama pada setiap nilai.`,
    overlap:
      "Bagian-bagian itu bertumpang tindih, karena pengaruh bersama terhitung pada setiap pihak: jumlahnya dapat melebihi 100 %.",
    alone: "Karena diubah satu per satu, pengaruh bersama antarparameter tidak terlihat.",
    sharedLuck: (runs) =>
      `Semua titik memakai ${runs} undian dan keacakan yang sama; galatnya tidak memperlihatkan pengaruh undian lain.`,
    rare: "Yang tidak mengubah satu run pun di sini masih dapat mengubah run yang jarang terjadi.",
    unreached: (count) => `${count} parameter belum sempat dijalankan.`,
  },
  nextDoes: {
    direction: "ke arah mana dan sejauh mana masing-masing menggerakkannya",
    shares: "bagian varians yang diperankan masing-masing",
    finer: "hal yang sama dengan galat lebih kecil",
  },
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
