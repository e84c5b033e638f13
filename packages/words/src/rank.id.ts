/** Words of a ranking of scenarios over assumptions, in Indonesian. */
import type { RankWords } from "./rank.ts"

export const rankId: RankWords = {
  heading: (outcome, assumptions) =>
    `${outcome}: skenario mana yang terbaik${assumptions === undefined ? "" : ` atas ${assumptions}`}`,
  overCombinations: (dimensions, count) => `${count} asumsi (${dimensions})`,
  better: { more: "Makin besar makin baik.", less: "Makin kecil makin baik." },
  share: (number) => `${number} dari 100 masa depan`,
  months: (number) => `${number} bulan`,
  range: (low, high) => `${low} sampai ${high}`,
  named: (mark, title) => `${mark} (“${title}”)`,
  first: (scenarios, _isOne, value, average, wrong) =>
    `${scenarios} menempati peringkat pertama: ${value}${average}. ${rankId.wrong(wrong)}`,
  unclear: (scenarios, _isOne, value, average, others) =>
    `${scenarios} tampak terbaik: ${value}${average}. Namun run sebanyak ini tidak dapat membedakannya dari ${others}.`,
  wrong: (chance) => `Peluang bahwa skenario lain sebenarnya lebih baik paling banyak ${chance} dari 100.`,
  average: (assumptions) => `, rata-rata atas ${assumptions} asumsi yang masing-masing diperhitungkan sama`,
  wouldTell: (runs, next) =>
    `Sekitar ${runs} run akan membedakan yang pertama dari ${next} pada sembilan dari sepuluh kali, jika selisih keduanya memang sebesar yang tampak.`,
  neverTold: (next) =>
    `Berapa pun banyaknya run tidak akan membedakan yang pertama dari ${next}: dalam run ini rata-rata keduanya sama.`,
  limitedByDraws: (next) =>
    `Lebih banyak run belum tentu membedakan yang pertama dari ${next}: untuk selisih sekecil itu riwayat mungkin menyisakan terlalu sedikit undian bebas.`,
  same: (scenarios) =>
    `${scenarios} memberi hasil yang sama pada setiap run ini: run sebanyak ini tidak memperlihatkan perbedaan di antaranya untuk hasil ini.`,
  noneReaches: (runs) =>
    `Di bawah asumsi mana pun tonggak ini tidak tercapai pada satu pun dari ${runs} run, apa pun skenarionya: tidak ada yang dapat diperingkat. Sebut tonggak yang lebih awal atau tanggal yang lebih lambat (--outcome).`,
  allReach: (runs) =>
    `Di bawah setiap asumsi tonggak ini tercapai pada seluruh ${runs} run, apa pun skenarionya: tidak ada yang dapat diperingkat. Sebut tonggak yang lebih akhir atau tanggal yang lebih awal (--outcome).`,
  allSame: (value) =>
    `Semua skenario memberi hasil yang sama pada setiap run ini, ${value}: run sebanyak ini tidak memperlihatkan perbedaan untuk hasil ini, dan tidak ada yang dapat diperingkat.`,
  noOtherFirst: (scenario, assumptions) =>
    `Tidak satu pun dari ${assumptions} asumsi membuat skenario lain lebih baik daripada ${scenario} dalam run ini.`,
  otherFirst: (count, assumptions, surely) =>
    `Di bawah ${count} dari ${assumptions} asumsi, skenario lain lebih baik dalam run ini; ${surely === undefined ? "tidak satu pun di antaranya dapat dipastikan." : `yang pasti ialah ${surely}.`}`,
  otherAt: (scenario, assumption) => `${scenario} di bawah ${assumption}`,
  more: (count) => `${count} lagi`,
  agree: (scenario) => `Semua kriteria ketangguhan menempatkan ${scenario} pada peringkat pertama.`,
  agreeOnLevel: (scenario, even) =>
    `Semua kriteria yang memandang seberapa baik hasilnya menempatkan ${scenario} pada peringkat pertama. Skenario lain lebih sedikit digoyahkan oleh asumsi: ${even}. Itu berarti lebih merata, bukan lebih baik.`,
  disagree: (parts) => `Kriteria ketangguhan tidak sependapat: ${parts}.`,
  firstBy: (scenarios, _isOne, criteria) => `${scenarios} pertama menurut ${criteria}`,
  alikeBy: (criteria) => `Menurut ${criteria} semuanya sama.`,
  decide:
    "Kriteria mana yang dipakai ditentukan oleh pengambil keputusan, bukan oleh model: rata-rata, bila keadaan baik dan buruk dapat saling menutupi; keadaan terburuk atau penyesalan, bila keadaan buruk tidak dapat ditanggung.",
  unsureCriteria: (criteria) => `Run sebanyak ini belum dapat memastikan siapa yang pertama menurut ${criteria}.`,
  and: "dan",
  criterion: {
    average: "rata-rata",
    worst: "keadaan terburuk",
    regret: "penyesalan terbesar",
    fall: "penurunan terbesar",
    satisficing: "pemenuhan ambang",
    "mean-variance": "rata-rata–ragam",
    deviations: "simpangan merugikan",
  },
  asks: (criterion, better, target) => {
    switch (criterion) {
      case "worst":
        return "hasilnya di bawah asumsi yang terburuk baginya."
      case "regret":
        return "kekurangan terbesarnya terhadap skenario terbaik di bawah asumsi yang sama; makin kecil makin baik."
      case "fall":
        return "seberapa jauh paling banyak hasilnya memburuk dari hasilnya sendiri di bawah asumsi yang dianggap lazim (*); makin kecil makin baik. Kriteria ini tidak melihat seberapa baik hasil itu."
      case "satisficing":
        return `di bawah berapa asumsi hasilnya mencapai ${target} atau lebih.`
      case "mean-variance":
        return better === "more"
          ? "(rata-rata + 1) / (simpangan baku atas asumsi + 1), dari hasil sebagaimana dalam JSON: baik dan merata; makin besar makin baik."
          : "(rata-rata + 1) × (simpangan baku atas asumsi + 1), dari hasil sebagaimana dalam JSON: baik dan merata; makin kecil makin baik."
      case "deviations":
        return "rata-rata jarak hasilnya pada sisi buruk dari mediannya sendiri; makin kecil makin baik. Kriteria ini tidak melihat seberapa baik hasil itu."
    }
  },
  setAside: (scenario, level, dimension) =>
    `${scenario} mengasumsikan ${level} dalam berkasnya. Di sini hal itu diubah-ubah sama bagi semua skenario, dan isi berkas tentang itu tidak berlaku; hilangkan ${dimension} dari --across untuk mempertahankannya.`,
  assumesOther: (assumed) =>
    `Di luar itu tidak semua skenario mengasumsikan hal yang sama: ${assumed}. Sebagian selisihnya mungkin berasal dari asumsi, bukan dari apa yang dilakukan.`,
  assumesIt: (scenario, levels) => `${scenario} (${levels})`,
  holds: (scenario, parameters) =>
    `${scenario} menetapkan ${parameters} dalam berkasnya: apa yang dikatakan tingkat dimensi yang diubah-ubah tentang itu tidak berlaku di situ.`,
  orderTitle: (unit) => `Urutan atas semua asumsi (${unit}, ± galat pada 95 %)`,
  orderColumns: ["skenario", "rata-rata", "peringkat", "sebenarnya mungkin", "terbaik, dari 100"],
  orderNote: "Peringkat yang sebenarnya mungkin itu berlaku bagi semua skenario sekaligus, pada 95 dari 100 kali.",
  underTitle: (unit) => `Di bawah setiap asumsi (${unit}, ± galat pada 95 %)`,
  firstColumn: "pertama",
  orNear: (first, near) => `${first} (atau ${near})`,
  any: "yang lain",
  none: "sama",
  criteriaTitle: (unit) => `Ketangguhan atas semua asumsi (${unit}, ± galat pada 95 %)`,
  criterionColumn: "kriteria",
  sureColumn: "pasti, dari 100",
  ofAll: (count, all) => `${count} dari ${all}`,
  moreScenarios: (count) => `dan ${count} skenario lagi dalam JSON`,
  usualMark: "* dianggap lazim: tingkat tengah setiap dimensi.",
  luck: (runs, scenarios, assumptions) =>
    `${runs} run untuk masing-masing dari ${scenarios} skenario di bawah masing-masing dari ${assumptions} asumsi; run demi run dengan keacakan yang sama di mana pun, sehingga selisihnya berasal dari skenario.`,
  few: (runs) => `${runs} run hampir tidak menjelaskan apa pun: minta ratusan (--runs 500).`,
  never: (months) => `Bila tidak pernah tercapai, yang dihitung ialah seluruh rentang ${months} bulan.`,
  oneAssumption: "Dengan satu asumsi saja ketangguhan tidak dapat dinilai: sebut dimensi dengan --across.",
  assumed:
    "Ini peluang di dalam model. Apakah asumsinya tepat, dan sama besar kemungkinannya, tidak dijawab oleh satu pun di antaranya; ini bukan ramalan.",
  stopped: (runs, asked) =>
    `Dihentikan: hasil ini bersandar pada ${runs} run pertama dari ${asked}, yang selesai untuk setiap skenario di bawah setiap asumsi.`,
  stoppedBefore: (fewest) =>
    `Dihentikan sebelum ${fewest} run selesai untuk setiap skenario: dari sesedikit itu tidak ada yang dapat dikatakan. Jalankan sampai selesai, atau minta lebih sedikit (--runs).`,
  next: {
    more: "run sebanyak yang membedakan peringkat pertama dari berikutnya",
    compare: "apa yang diubah oleh peringkat pertama terhadap berikutnya, tonggak demi tonggak",
    discover: "dalam syarat apa peringkat pertama gagal",
    again: "apakah keacakan lain memberi urutan yang sama",
  },
}
