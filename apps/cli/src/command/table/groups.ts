/** Groups: the first words that several commands share. Their commands lie in a folder of that name. */
import type { Group } from "../command.ts"

export const groups: readonly Group[] = [
  {
    name: "log",
    summary: {
      en: "The event log: record what happens, keep it whole, share it",
      id: "Log kejadian: catat yang terjadi, jaga keutuhannya, bagikan",
    },
    examples: [
      {
        line: "log import paser",
        does: { en: "Put a case's history into the log", id: "Masukkan riwayat sebuah kasus ke dalam log" },
      },
      {
        line: "log export paser --format history",
        does: { en: "Get it back as history.yaml", id: "Ambil kembali sebagai history.yaml" },
      },
    ],
  },
]
