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

const spelt: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  formal: { en: "formal", id: "formal" },
  "all-agencies": { en: "all agencies", id: "semua perangkat daerah" },
}

/** Only what the name means, for those who read and do not write files; undefined for a name that no field chooses from. */
export function choiceMeaning(choice: string, language: Language): string | undefined {
  if (Object.hasOwn(spelt, choice)) return spelt[choice]?.[language]
  if (!Object.hasOwn(indonesian, choice)) return undefined
  return language === "id" ? indonesian[choice] : choice
}
