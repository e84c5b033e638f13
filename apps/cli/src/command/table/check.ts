import type { Command } from "../command.ts"
import { modelOption } from "../shared-options.ts"

export const check: Command = {
  name: "check",
  summary: {
    en: "What a model breaks: laws looked at in many examples, each broken one with a small counterexample",
    id: "Apa yang dilanggar sebuah model: kaidah diuji dengan banyak contoh, yang dilanggar disertai contoh kecil",
  },
  examples: [
    {
      line: "check scenarios/two-states/model.mjs",
      does: { en: "A model of one's own", id: "Model buatan sendiri" },
    },
    {
      line: "check policy-implementation --law fold-composition --law chunks-merge",
      does: { en: "The built-in model, and two of the laws", id: "Model bawaan, dan dua di antara kaidahnya" },
    },
    {
      line: "check paser/as-is --runs 1000 --time 60",
      does: {
        en: "A scenario with its case, for a minute at most",
        id: "Sebuah skenario beserta kasusnya, paling lama satu menit",
      },
    },
  ],
  arguments: [
    {
      name: "CASE|SCENARIO|MODEL",
      kind: "subject",
      summary: {
        en: "A case, a scenario, or a model: a module of one's own (.mjs, .js) or a name",
        id: "Sebuah kasus, skenario, atau model: modul sendiri (.mjs, .js) atau sebuah nama",
      },
    },
  ],
  options: [
    {
      name: "runs",
      type: "whole",
      value: "N",
      least: 1,
      default: "100",
      summary: { en: "Examples of each law", id: "Banyaknya contoh tiap kaidah" },
    },
    {
      name: "seed",
      type: "text",
      value: "S",
      default: "1",
      summary: { en: "Seed of the examples", id: "Benih contoh" },
    },
    {
      name: "time",
      type: "whole",
      value: "SECONDS",
      least: 1,
      summary: {
        en: "Look at no further example after so many seconds, shared among the laws",
        id: "Tidak menguji contoh lagi sesudah sekian detik, dibagi rata antarkaidah",
      },
    },
    {
      name: "law",
      type: "text",
      value: "ID",
      many: true,
      summary: { en: "Only this law", id: "Hanya kaidah ini" },
    },
    {
      name: "out",
      type: "text",
      value: "DIR",
      kind: "folder",
      default: "out/check/NAME",
      summary: { en: "Write counterexamples into this folder", id: "Tulis contoh penyangkal ke folder ini" },
    },
    modelOption,
  ],
  load: async () => (await import("../../commands/check.ts")).checkCommand,
}
