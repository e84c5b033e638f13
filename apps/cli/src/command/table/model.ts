import type { Command } from "../command.ts"
import { modelOption } from "../shared-options.ts"

export const model: Command = {
  name: "model",
  summary: {
    en: "What is assumed: the causal table, the parameters with their evidence, the claims and the milestones",
    id: "Apa yang diasumsikan: tabel sebab-akibat, parameter dan buktinya, klaim, dan tonggak",
  },
  examples: [
    { line: "model", does: { en: "An overview", id: "Ikhtisar" } },
    {
      line: "model --drivers",
      does: { en: "What drives what, and how strongly", id: "Apa memengaruhi apa, dan seberapa kuat" },
    },
    {
      line: "model --milestones",
      does: {
        en: "What counts as reached, ready to be pasted and changed",
        id: "Kapan sesuatu dianggap tercapai, siap disalin dan diubah",
      },
    },
  ],
  arguments: [],
  options: [
    {
      name: "parameters",
      type: "flag",
      summary: { en: "Parameters: unit, prior, bounds, evidence", id: "Parameter: satuan, sebaran awal, batas, bukti" },
    },
    {
      name: "drivers",
      type: "flag",
      summary: {
        en: "The causal table: processes and their drivers",
        id: "Tabel sebab-akibat: proses dan pendorongnya",
      },
    },
    {
      name: "claims",
      type: "flag",
      summary: {
        en: "The paper's causal claims and where each one lives",
        id: "Klaim sebab-akibat artikel dan tempatnya dalam model",
      },
    },
    {
      name: "milestones",
      type: "flag",
      summary: { en: "Definitions of the milestones, also as YAML", id: "Definisi tonggak, juga sebagai YAML" },
    },
    {
      name: "codings",
      type: "flag",
      summary: {
        en: "The variables under two theories of implementation",
        id: "Variabel menurut dua teori implementasi",
      },
    },
    modelOption,
  ],
  load: async () => (await import("../../commands/model.ts")).modelCommand,
}
