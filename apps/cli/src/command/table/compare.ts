import type { Command } from "../command.ts"
import { fromStoreOption, overlayOption, runOptions } from "../shared-options.ts"

export const compare: Command = {
  name: "compare",
  summary: {
    en: "What a change changes: two scenarios run with the same luck, future by future",
    id: "Apa pengaruh sebuah perubahan: dua skenario dijalankan dengan keacakan yang sama",
  },
  examples: [
    {
      line: "compare paser/as-is paser/socialise-with-commitment",
      does: { en: "The second against the first", id: "Yang kedua dibandingkan dengan yang pertama" },
    },
    {
      line: "compare paser/as-is paser/socialise-first --json",
      does: { en: "The differences as JSON", id: "Selisihnya sebagai JSON" },
    },
  ],
  arguments: [
    { name: "BASE", kind: "scenario", summary: { en: "The scenario compared with", id: "Skenario pembanding" } },
    {
      name: "OTHER",
      kind: "scenario",
      summary: { en: "The scenario with the change", id: "Skenario dengan perubahan" },
    },
  ],
  options: [
    {
      name: "indicator",
      type: "text",
      value: "ID",
      summary: {
        en: "The indicator that the answer begins with: awareness, skpAdoption, …",
        id: "Indikator yang mengawali jawaban: awareness, skpAdoption, …",
      },
    },
    ...runOptions,
    overlayOption,
    fromStoreOption,
  ],
  load: async () => (await import("../../commands/compare.ts")).compareCommand,
}
