import type { Command, ValueOption } from "../command.ts"
import { fromStoreOption, outputOption, overlayOption, runOptions } from "../shared-options.ts"
import { attribute } from "./attribute.ts"
import { whatif } from "./whatif.ts"

/** What of `whatif` edits a history. */
const edits = new Set(["remove", "move", "amend", "add", "set", "scale", "branch"])

/** What of `attribute` says how an outcome is explained. */
const explained = new Set(["players", "draws"])

const outcomeOption: ValueOption = {
  name: "outcome",
  type: "text",
  value: "O",
  summary: {
    en: "Add what moved it: an indicator or a milestone, at the end unless a day is named: skpAdoption@2027-12-31",
    id: "Tambahkan apa yang menggerakkannya: sebuah indikator atau tonggak, pada akhirnya kecuali disebut tanggalnya: skpAdoption@2027-12-31",
  },
}

const pageOption: ValueOption = {
  ...outputOption,
  value: "FILE",
  default: "report.html",
  summary: { en: "The page to write; - is standard output", id: "Halaman yang ditulis; - adalah keluaran standar" },
}

export const report: Command = {
  name: "report",
  summary: {
    en: "One page to read, print and keep: answers in words, charts, sources, assumptions",
    id: "Satu halaman untuk dibaca, dicetak, dan disimpan: jawaban, bagan, sumber, asumsi",
  },
  examples: [
    {
      line: "report paser/baseline -o out/report.html",
      does: { en: "The grid of resourcing and commitment", id: "Kisi sumber daya dan komitmen" },
    },
    {
      line: "report paser/as-is paser/stabilise-team-first --lang id",
      does: { en: "A change against a baseline, in Indonesian", id: "Sebuah perubahan terhadap pembandingnya" },
    },
    {
      line: "report paser/as-is --outcome skpAdoption",
      does: {
        en: "With what each barrier is worth of SKP adoption",
        id: "Beserta nilai setiap hambatan bagi penerapan dalam SKP",
      },
    },
  ],
  arguments: [
    {
      name: "FILE",
      kind: "scenario",
      many: true,
      summary: {
        en: "Scenario files of one case, or CASE/NAME; the first is what others are compared with",
        id: "Berkas skenario satu kasus, atau KASUS/NAMA; yang pertama menjadi pembanding",
      },
    },
  ],
  options: [
    pageOption,
    {
      name: "base",
      type: "text",
      value: "NAME",
      kind: "scenario",
      summary: {
        en: "The one of the scenarios that others are compared with; by default the first",
        id: "Skenario yang menjadi pembanding; bawaannya yang pertama",
      },
    },
    ...runOptions,
    ...whatif.options.filter(({ name }) => edits.has(name)),
    outcomeOption,
    ...attribute.options.filter(({ name }) => explained.has(name)),
    overlayOption,
    fromStoreOption,
  ],
  load: async () => (await import("../../commands/report.ts")).reportCommand,
}
