/** Replay words in Indonesian. */
import type { ReplayWords } from "./replay.ts"

const listed = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} dan ${parts.at(-1)}`
const slug = (id: string) => id.replaceAll("-", " ")
const attendance = { low: "rendah", middle: "sedang", high: "tinggi" }

export const replayId: ReplayWords = {
  asOf: (day) => `keadaan per ${day}`,
  knownAt: (day) => `sejauh diketahui pada ${day}`,
  allKnown: "dengan semua yang tercatat",
  counts: (certain, possible, planned) =>
    [
      `${certain} entri pasti sampai saat itu`,
      ...(possible === 0 ? [] : [`${possible} mungkin`]),
      ...(planned === 0 ? [] : [`${planned} baru direncanakan`]),
    ].join(", "),
  later: (entries) => `${entries} entri yang sudah diketahui terjadi setelah tanggal itu.`,
  unknown: (entries) => `${entries} entri baru tercatat kemudian dan tidak ditampilkan.`,
  overlaid: (names) => `Lapisan tambahan: ${names}.`,

  timeline: "Linimasa",
  date: "Waktu",
  status: "Status",
  event: "Kejadian",
  level: "Di mana",
  source: "Sumber",
  evidence: "Bukti",
  dates: "Waktu",
  statuses: { occurred: "terjadi", planned: "direncanakan", absent: "tidak ada", observed: "teramati" },
  grades: {
    paper: "artikel",
    literature: "literatur",
    external: "eksternal",
    assumption: "asumsi",
    hypothetical: "pengandaian",
  },
  possibly: "mungkin",
  nothing: "Belum ada yang tercatat sampai saat itu.",

  record: "Catatan",
  fact: (fact, { day, percent, titles }) => {
    switch (fact.kind) {
      case "team":
        return [
          `Tim sudah dibentuk${day === undefined ? "" : ` pada ${day}`}${fact.formedBy === null ? "" : ` oleh ${fact.formedBy}`}.`,
          ...(fact.changes === 0 ? [] : ["Anggotanya telah berganti."]),
          ...(fact.attendance === null ? [] : [`Kehadirannya ${attendance[fact.attendance]}.`]),
        ].join(" ")
      case "no-team":
        return "Tim belum dibentuk."
      case "guideline":
        return [
          `Pedoman${fact.number === null ? "" : ` Nomor ${fact.number}`} sudah ditetapkan${day === undefined ? "" : ` (${day})`}.`,
          ...(fact.gaps === 0 ? [] : [`Pedoman belum lengkap: ${titles.join("; ")}.`]),
        ].join(" ")
      case "no-guideline":
        return "Pedoman belum ditetapkan."
      case "staffing":
        return [
          fact.vacant === 0
            ? `Tidak ada formasi kosong di ${slug(fact.unit)}`
            : `${fact.vacant} formasi kosong di ${slug(fact.unit)} (${listed(fact.vacancies.map(({ post, vacant }) => `${vacant} ${slug(post)}`))})`,
          `${fact.filled} dari ${fact.required} terisi${percent === undefined ? "" : `, ${percent}`}.`,
        ].join("; ")
      case "formal-socialization":
        if (fact.held > 0) return `Sosialisasi formal sudah dilaksanakan ${fact.held} kali.`
        return fact.seenAbsent
          ? "Sosialisasi formal belum dilaksanakan; pengamatan tidak menemukannya."
          : "Tidak ada sosialisasi formal yang tercatat."
      case "incidental-socialization":
        return `Pegawai mendapat penjelasan secara insidental: ${fact.held} entri.`
      case "consultation":
        return `Rancangan disosialisasikan ${fact.held} kali sebelum penetapan.`
      case "skp":
        if (fact.agencies > 0) return `SKP sudah disesuaikan di ${fact.agencies} perangkat daerah.`
        return "SKP belum berubah; pengamatan tidak menemukan perubahan."
      case "processes":
        return `Proses bisnis disesuaikan di ${fact.revised} perangkat daerah${fact.lapsed === 0 ? "" : `, kembali ke cara lama di ${fact.lapsed}`}.`
      case "plan":
        return `${listed([
          ...(fact.included === 0 ? [] : ["Kebijakan dimuat dalam rencana aksi"]),
          ...(fact.adopted === 0 ? [] : [`${fact.adopted} rencana sudah ditetapkan`]),
          ...(fact.scheduled === 0 ? [] : [`${fact.scheduled} rencana baru diniatkan`]),
        ])}.`
      case "resources":
        return `Sumber daya dialokasikan ${fact.allocations} kali; pelatihan diselenggarakan ${fact.trainings} kali.`
      case "support":
        return `${fact.activities} kegiatan mendukung perubahan tanpa menjadi bagiannya.`
      case "monitoring":
        return `Monitoring dilaksanakan ${fact.rounds} putaran.`
      case "told":
        return `${titles.join("; ")}.`
    }
  },

  phases: "Fase",
  phaseTitles: {
    socialization: "Sosialisasi",
    "technical-guidelines": "Penyusunan pedoman teknis",
    "resource-allocation": "Pengalokasian sumber daya",
    "capacity-building": "Peningkatan kapasitas dan pelatihan",
    "full-implementation": "Implementasi penuh",
  },
  phaseStatus: {
    "not-started": "tidak ada entri yang menyatakan dimulai",
    planned: "direncanakan",
    absent: "teramati belum dimulai",
    "under-way": "berjalan",
  },
  phaseParts: { because: "dinyatakan oleh", touchedBy: "disinggung oleh" },

  variables: "Apa yang teramati dari variabel",
  variable: "Variabel",
  seen: "Teramati",
  assumedBetween: "Diasumsikan antara",
  levels: { none: "tidak ada", low: "rendah", partial: "sebagian", adequate: "memadai", high: "tinggi" },
  counted: (count, of, percent) => `${count} dari ${of} (${percent})`,
  variablesNote:
    "Nilai sebuah variabel baru ada bersama parameter model; riwayat memberi apa yang teramati, dan kasus memberi batas yang diasumsikan.",

  possible: "Yang mungkin sudah terjadi saat itu",
  possibleNote: "Waktunya tidak cukup pasti untuk menentukannya. Catatan tidak memuatnya.",
  contradictions: "Di mana sumber-sumber bertentangan",
  chosen: "Dipakai",
  other: "Melawan",
  reading: "Pembacaan",
  corrections: "Koreksi",
  correction: (kind, event, correction, reason) =>
    `${event} ${kind === "amended" ? "diubah" : "dicabut"} oleh ${correction}: ${reason}`,
  next: (line) => `Selanjutnya: ${line}`,
}
