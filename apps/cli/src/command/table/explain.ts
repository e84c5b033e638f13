import type { Command } from "../command.ts"
import { fromStoreOption, modelOption, overlayOption } from "../shared-options.ts"

export const explain: Command = {
  name: "explain",
  summary: {
    en: "Why: one future's events with their causes, or what a problem code means",
    id: "Mengapa: kejadian satu masa depan beserta sebabnya, atau arti sebuah kode masalah",
  },
  examples: [
    {
      line: "explain paser/baseline --run 7",
      does: { en: "The events of one future", id: "Kejadian dalam satu masa depan" },
    },
    {
      line: "explain unknown-key",
      does: { en: "A problem code in full", id: "Penjelasan lengkap sebuah kode masalah" },
    },
  ],
  arguments: [
    {
      name: "SCENARIO|CODE",
      kind: "scenario-or-code",
      summary: {
        en: "A scenario (with --run), or the code of a problem",
        id: "Sebuah skenario (dengan --run), atau kode sebuah masalah",
      },
    },
  ],
  options: [
    {
      name: "run",
      type: "whole",
      value: "I",
      least: 0,
      summary: { en: "Number of the future, from 0", id: "Nomor masa depan, mulai dari 0" },
    },
    {
      name: "scenario",
      type: "text",
      value: "ID",
      summary: {
        en: "Which scenario of a grid; by default the first",
        id: "Skenario mana dalam kisi; bawaannya yang pertama",
      },
    },
    {
      name: "seed",
      type: "text",
      value: "S",
      summary: { en: "Seed of the luck; by default the file's", id: "Benih keacakan; bawaannya dari berkas" },
    },
    overlayOption,
    fromStoreOption,
    modelOption,
  ],
  load: async () => (await import("../../commands/explain.ts")).explainCommand,
}
