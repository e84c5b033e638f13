/** Telling mistakes: what cannot be told otherwise, in the words of the command line. */
import type { Bilingual, Day } from "@laksana/core"
import type { ToldProblem } from "../protocol.ts"

const told = (code: string, message: Bilingual): ToldProblem => ({
  path: "",
  line: null,
  column: null,
  severity: "error",
  code,
  message,
  excerpt: message,
})

export const tellingMistakes = {
  noPast: told("no-past", {
    en: "Nothing of this case is recorded, so nothing of it can have gone otherwise.",
    id: "Tidak ada yang tercatat dari kasus ini, jadi tidak ada yang bisa terjadi lain.",
  }),
  scenarioStart: told("scenario-start", {
    en: "The scenario does not start on the day after the record ends; a history goes on only from there.",
    id: "Skenario tidak dimulai sehari setelah catatan berakhir; riwayat hanya dapat berlanjut dari sana.",
  }),
  until: (until: Day, observed: Day): ToldProblem =>
    told("outside-span", {
      en: `The last day, ${until}, must lie after ${observed}, until which the record speaks.`,
      id: `Tanggal terakhir, ${until}, harus setelah ${observed}, batas akhir catatan.`,
    }),
  nothing: told("nothing-edited", {
    en: "Nothing is edited.",
    id: "Tidak ada yang disunting.",
  }),
  outcome: (found: string, known: readonly string[]): ToldProblem =>
    told("unknown-outcome", {
      en: `"${found}" is neither a milestone nor an indicator; there are ${known.join(", ")}.`,
      id: `"${found}" bukan tonggak maupun indikator; yang ada: ${known.join(", ")}.`,
    }),
  outcomeDay: (found: string, observed: Day, until: Day): ToldProblem =>
    told("outcome-day", {
      en: `The day ${found} does not lie within what is looked at: the record, which ends on ${observed}, and what follows until ${until}.`,
      id: `Tanggal ${found} di luar rentang yang dilihat: catatan, yang berakhir ${observed}, dan kelanjutannya sampai ${until}.`,
    }),
  nothingOpen: told("nothing-open", {
    en: "This scenario leaves nothing open: there is nothing to vary.",
    id: "Skenario ini tidak membiarkan apa pun terbuka: tidak ada yang dapat diubah-ubah.",
  }),
  noBarriers: told("no-barriers", {
    en: "The case names no barriers, so nothing can be attributed to them.",
    id: "Kasus ini tidak menyebut hambatan, jadi tidak ada yang dapat dikaitkan dengannya.",
  }),
}
