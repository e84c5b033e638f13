import type { Command } from "../command.ts"
import { fromStoreOption, overlayOption, runOptions } from "../shared-options.ts"

export const versions: Command = {
  name: "versions",
  summary: {
    en: "What another version of the model or of its assumptions moves, and which scenarios change their order",
    id: "Apa yang bergeser menurut versi lain dari model atau asumsinya, dan skenario mana yang berubah urutannya",
  },
  examples: [
    {
      line: "versions paser/socialise-first paser/fill-posts-first --against scenarios/paser/assumptions.yaml",
      does: {
        en: "Two scenarios under the case's own assumptions and under those of a file",
        id: "Dua skenario menurut asumsi kasus sendiri dan menurut asumsi sebuah berkas",
      },
    },
    {
      line: "versions scenarios/two-states/as-is.scenario.yaml --model scenarios/two-states/model.mjs --against scenarios/two-states/model.mjs",
      does: {
        en: "A model of one's own against another version of it; here against itself: nothing moves",
        id: "Model buatan sendiri terhadap versi lainnya; di sini terhadap dirinya: tidak ada yang bergeser",
      },
    },
  ],
  arguments: [
    {
      name: "FILE",
      kind: "scenario",
      many: true,
      summary: {
        en: "A scenario file, CASE/NAME, or FILE#CELL of a grid; without a cell each cell is a scenario",
        id: "Berkas skenario, KASUS/NAMA, atau BERKAS#SEL dari petak; tanpa sel, tiap sel adalah skenario",
      },
    },
  ],
  options: [
    {
      name: "against",
      type: "text",
      value: "PATH",
      kind: "file",
      summary: {
        en: "The version to compare with: a model's module, an assumptions file (.yaml) in place of the case's, or a case's folder",
        id: "Versi pembanding: modul model, berkas asumsi (.yaml) sebagai ganti milik kasus, atau folder kasus",
      },
    },
    {
      name: "outcome",
      type: "text",
      value: "O",
      summary: {
        en: "Scenarios are ranked by this: a milestone or indicator, perhaps with a day, months:ID, or cost; by default the milestone of the answer",
        id: "Skenario diurutkan menurut ini: tonggak atau indikator, boleh dengan tanggal, months:ID, atau cost; bawaannya tonggak jawaban",
      },
    },
    {
      name: "examples",
      type: "whole",
      value: "N",
      least: 0,
      default: "10",
      summary: {
        en: "Examples of each law that is looked at under both versions; with 0 none is",
        id: "Banyaknya contoh tiap kaidah yang diuji menurut kedua versi; dengan 0 tidak ada yang diuji",
      },
    },
    ...runOptions,
    overlayOption,
    fromStoreOption,
  ],
  load: async () => (await import("../../commands/versions.ts")).versionsCommand,
}
