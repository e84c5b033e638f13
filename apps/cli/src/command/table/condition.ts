import type { Command } from "../command.ts"
import { caseSeedOption, fromStoreOption, modelOption, outOption, overlayOption } from "../shared-options.ts"

export const condition: Command = {
  name: "condition",
  summary: {
    en: "What the history teaches: what was learned of each parameter, what surprises, how forecasts would have done",
    id: "Apa yang diajarkan riwayat: yang dipelajari tentang tiap parameter, yang mengejutkan, dan mutu perkiraannya",
  },
  examples: [
    {
      line: "condition paser",
      does: { en: "In words", id: "Dalam kata-kata" },
    },
    {
      line: "condition paser --json --particles 5000",
      does: { en: "All numbers, from fewer draws", id: "Semua angka, dari lebih sedikit undian" },
    },
  ],
  arguments: [{ name: "CASE", kind: "case", summary: { en: "A case", id: "Sebuah kasus" } }],
  options: [
    {
      name: "particles",
      type: "whole",
      value: "N",
      least: 100,
      default: "10000",
      summary: { en: "Draws that are run through the history", id: "Banyaknya undian yang menjalani riwayat" },
    },
    caseSeedOption,
    outOption,
    overlayOption,
    fromStoreOption,
    modelOption,
  ],
  load: async () => (await import("../../commands/condition.ts")).conditionCommand,
}
