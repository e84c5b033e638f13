/** Global options: what every command takes. */
import type { Option } from "./command.ts"

export const globalOptions: readonly Option[] = [
  {
    name: "json",
    type: "flag",
    summary: { en: "Write the results as JSON", id: "Tulis hasil sebagai JSON" },
  },
  {
    name: "plain",
    type: "flag",
    summary: {
      en: "Write tables as tab-separated lines, without colour",
      id: "Tulis tabel sebagai baris terpisah tab, tanpa warna",
    },
  },
  {
    name: "lang",
    type: "choice",
    value: "en|id",
    choices: ["en", "id"],
    summary: {
      en: "Language of the words; by default the system's (LANG)",
      id: "Bahasa keluaran; bawaannya mengikuti sistem (LANG)",
    },
  },
  {
    name: "no-color",
    type: "flag",
    summary: { en: "Write without colour", id: "Tulis tanpa warna" },
  },
  {
    name: "help",
    short: "h",
    type: "flag",
    summary: { en: "Show this help", id: "Tampilkan bantuan ini" },
  },
  {
    name: "version",
    short: "V",
    type: "flag",
    summary: { en: "Show the version", id: "Tampilkan versi" },
  },
]
