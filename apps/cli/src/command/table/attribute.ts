import type { Command } from "../command.ts"
import {
  caseSeedOption,
  fromStoreOption,
  futureOptions,
  modelOption,
  outOption,
  overlayOption,
} from "../shared-options.ts"

export const attribute: Command = {
  name: "attribute",
  summary: {
    en: "What moved an outcome, and by how much: Shapley values of barriers or of events",
    id: "Apa yang menggerakkan suatu hasil, dan seberapa besar: nilai Shapley hambatan atau kejadian",
  },
  examples: [
    {
      line: "attribute paser --outcome skpAdoption",
      does: {
        en: "Which barrier holds SKP adoption back most",
        id: "Hambatan yang paling menahan penerapan dalam SKP",
      },
    },
    {
      line: "attribute paser --outcome skpAdoption@2027-12-31 --players events --draws 20",
      does: {
        en: "Which recorded events moved it, from few histories",
        id: "Kejadian tercatat yang menggerakkannya, dari sedikit riwayat",
      },
    },
  ],
  arguments: [{ name: "CASE", kind: "case", summary: { en: "A case", id: "Sebuah kasus" } }],
  options: [
    {
      name: "outcome",
      type: "text",
      value: "O",
      summary: {
        en: "An indicator or a milestone, at the end unless a day is named: skpAdoption@2027-12-31",
        id: "Sebuah indikator atau tonggak, pada akhirnya kecuali disebut tanggalnya: skpAdoption@2027-12-31",
      },
    },
    {
      name: "players",
      type: "choice",
      value: "WHAT",
      choices: ["barriers", "events"],
      default: "barriers",
      summary: {
        en: "The case's barriers (what if each were gone) or its recorded events (what if each had not been)",
        id: "Hambatan kasus (seandainya tidak ada) atau kejadian tercatat (seandainya tidak terjadi)",
      },
    },
    ...futureOptions,
    {
      name: "draws",
      type: "whole",
      value: "N",
      least: 2,
      default: "50",
      summary: { en: "Histories told otherwise", id: "Banyaknya riwayat yang diceritakan lain" },
    },
    caseSeedOption,
    outOption,
    overlayOption,
    fromStoreOption,
    modelOption,
  ],
  load: async () => (await import("../../commands/attribute.ts")).attributeCommand,
}
