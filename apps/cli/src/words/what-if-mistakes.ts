/** Words of what cannot be told otherwise, each with what to do about it. */
import type { Bilingual } from "@laksana/core"

interface Told {
  readonly message: Bilingual
  readonly hint: Bilingual
}

const forms = {
  remove: "--remove ID",
  move: "--move ID=2024-03-25",
  amend: '--amend ID={"attendance":0.8}',
  set: "--set attendance=0.8, --set attendance=0.6..0.9, --set attendance=x1.5, --set attendance=0.8@2024-01-01..2024-12-31",
  scale: "--scale TeamMeetingHeld=2, --scale TeamMeetingHeld=2@2024-01-01..2024-12-31",
} as const

export const whatIfMistakes = {
  form: (option: keyof typeof forms, found: string): Told => ({
    message: {
      en: `--${option} ${found} does not say what to change.`,
      id: `--${option} ${found} tidak menyebut apa yang diubah.`,
    },
    hint: { en: `Write it as: ${forms[option]}`, id: `Tulis seperti: ${forms[option]}` },
  }),
  nothing: {
    message: {
      en: "Nothing is to be otherwise: no edit was named.",
      id: "Tidak ada yang diubah: tidak ada suntingan yang disebut.",
    },
    hint: {
      en: "Name one with --remove, --move, --amend, --add, --set or --scale, or a branch with --branch.",
      id: "Sebut salah satu dengan --remove, --move, --amend, --add, --set, atau --scale, atau sebuah cabang dengan --branch.",
    },
  },
  unknownBranch: (found: string, known: readonly string[]): Told => ({
    message: { en: `There is no branch “${found}” of this case.`, id: `Kasus ini tidak memiliki cabang “${found}”.` },
    hint:
      known.length === 0
        ? {
            en: "None has been saved yet: --save NAME keeps one.",
            id: "Belum ada cabang yang disimpan: --save NAMA menyimpannya.",
          }
        : { en: `Known: ${known.join(", ")}.`, id: `Yang ada: ${known.join(", ")}.` },
  }),
  branchCycle: (names: readonly string[]): Told => ({
    message: {
      en: `These branches descend from each other: ${names.join(" → ")}.`,
      id: `Cabang-cabang ini saling berinduk: ${names.join(" → ")}.`,
    },
    hint: {
      en: "Correct `parent` in one of their files.",
      id: "Perbaiki `parent` dalam salah satu berkasnya.",
    },
  }),
  branchName: (found: string): Told => ({
    message: {
      en: `“${found}” cannot be the name of a branch.`,
      id: `“${found}” tidak dapat menjadi nama cabang.`,
    },
    hint: {
      en: "Use lower-case letters, digits and hyphens.",
      id: "Gunakan huruf kecil, angka, dan tanda hubung.",
    },
  }),
  branchExists: (path: string): Told => ({
    message: { en: `The branch ${path} exists already.`, id: `Cabang ${path} sudah ada.` },
    hint: { en: "Save under another name, or remove the file.", id: "Simpan dengan nama lain, atau hapus berkasnya." },
  }),
  noPast: {
    message: {
      en: "This case has no recorded past that could have gone otherwise.",
      id: "Kasus ini tidak memiliki masa lalu tercatat yang dapat diceritakan lain.",
    },
    hint: {
      en: "Date at least one of its events to the day.",
      id: "Beri tanggal pada sedikitnya satu kejadiannya.",
    },
  },
  scenarioStart: {
    message: {
      en: "The scenario begins before the record ends; a history is told otherwise from its own start.",
      id: "Skenario dimulai sebelum catatan berakhir; riwayat diceritakan lain sejak awalnya sendiri.",
    },
    hint: { en: "Leave `start` out of the scenario.", id: "Hilangkan `start` dari skenario." },
  },
} as const
