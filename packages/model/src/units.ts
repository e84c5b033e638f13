/** Units: how the units of the model's parameters are written for a reader; in files and JSON they keep their English name. */
import type { Text } from "@laksana/engine"

const units: Readonly<Record<string, string>> = {
  agencies: "perangkat daerah",
  elasticity: "elastisitas",
  index: "indeks",
  members: "anggota",
  months: "bulan",
  "per member and year": "per anggota per tahun",
  "per month": "per bulan",
  "per month, of the gap between awareness and process readiness":
    "per bulan, dari selisih pengetahuan pegawai dan kesiapan proses bisnis",
  ratio: "rasio",
  share: "bagian",
  "share of posts filled": "bagian formasi yang terisi",
  "share of staff": "bagian pegawai",
  "share of the need": "bagian kebutuhan",
  "share of what is missing": "bagian dari kekurangannya",
  "share of what is missing, at full attendance": "bagian dari kekurangannya, bila semua hadir",
  "share, each January": "bagian, setiap Januari",
  strength: "penguatan",
  weight: "bobot",
}

/** A unit in both languages; one that the model does not use is written as it is. */
export function unitTitle(unit: string): Text {
  return { en: unit, id: units[unit] ?? unit }
}
