/** Words of taking a chart along: as a picture, or as the numbers behind it. */
import type { Language } from "@laksana/core"

export interface ChartsOutWords {
  readonly save: string
  readonly svg: string
  readonly png: string
  readonly json: string
  readonly csv: string
  readonly csvIndonesian: string
  readonly saved: (name: string) => string
  readonly failed: string
}

const en: ChartsOutWords = {
  save: "Save this chart",
  svg: "SVG",
  png: "PNG",
  json: "Data (JSON)",
  csv: "Data (CSV)",
  csvIndonesian: "Data (CSV, Indonesian separators)",
  saved: (name) => `Saved: ${name}`,
  failed: "This browser could not make the picture.",
}

const id: ChartsOutWords = {
  save: "Simpan grafik ini",
  svg: "SVG",
  png: "PNG",
  json: "Data (JSON)",
  csv: "Data (CSV)",
  csvIndonesian: "Data (CSV, pemisah Indonesia)",
  saved: (name) => `Tersimpan: ${name}`,
  failed: "Peramban ini tidak dapat membuat gambarnya.",
}

export const chartsOutWords = (language: Language): ChartsOutWords => ({ en, id })[language]
