/** Payload choices in words: what the names mean that some fields choose from, for those who read no English. */
import type { Language } from "@laksana/core"

const indonesian: Readonly<Record<string, string>> = {
  national: "nasional",
  province: "provinsi",
  regency: "kabupaten/kota",
  team: "tim",
  agencies: "perangkat daerah",
  incidental: "sambil acara lain",
  none: "tidak ada",
  low: "rendah",
  middle: "sedang",
  partial: "sebagian",
  adequate: "memadai",
  high: "tinggi",
}

/** The name as files have it, with what it means where that is not plain from it. */
export function choiceWords(choice: string, language: Language): string {
  const meaning = language === "id" && Object.hasOwn(indonesian, choice) ? indonesian[choice] : undefined
  return meaning === undefined ? choice : `${choice} (${meaning})`
}
