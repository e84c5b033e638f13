import type { Command } from "../command.ts"
import { fromStoreOption, modelOption, outOption, overlayOption } from "../shared-options.ts"

export const search: Command = {
  name: "search",
  summary: {
    en: "What to do: the cheapest packages of interventions that reach a target, and until when to decide",
    id: "Apa yang dilakukan: paket intervensi termurah yang mencapai sasaran, dan sampai kapan memutuskan",
  },
  examples: [
    {
      line: "search paser/what-to-do",
      does: {
        en: "The cheapest packages that bring full implementation in half of all futures, and what more buys",
        id: "Paket termurah yang membawa implementasi penuh pada separuh masa depan, dan hasil tambahan biayanya",
      },
    },
    {
      line: "search paser/what-to-do --budget 300e6 --outcome full-implementation@2028-12-31 --probability 0.4 --out packages",
      does: {
        en: "Within a budget, for another target, each package as a scenario file",
        id: "Dalam batas anggaran, untuk sasaran lain, tiap paket sebagai berkas skenario",
      },
    },
  ],
  arguments: [
    {
      name: "FILE",
      kind: "scenario",
      summary: {
        en: "A scenario file with levers, or CASE/NAME of one: what may be done, at what cost",
        id: "Berkas skenario dengan levers, atau KASUS/NAMA: apa yang dapat dilakukan, dengan biaya berapa",
      },
    },
  ],
  options: [
    {
      name: "budget",
      type: "text",
      value: "B",
      summary: {
        en: "What may be paid at most, on average over futures, in the file's currency: 500e6",
        id: "Paling banyak yang boleh dibayar, rata-rata atas masa depan, dalam mata uang berkas: 500e6",
      },
    },
    {
      name: "outcome",
      type: "text",
      value: "O",
      summary: {
        en: "The milestone to be reached (ID or ID@DAY); by default the file's first target, else the goal by the last day",
        id: "Tonggak yang harus tercapai (ID atau ID@TANGGAL); bawaannya sasaran pertama berkas, atau tujuan pada hari terakhir",
      },
    },
    {
      name: "probability",
      type: "text",
      value: "P",
      default: "0.5",
      summary: {
        en: "In which share of futures it is to be reached; of the file's target its own",
        id: "Pada bagian masa depan berapa ia harus tercapai; untuk sasaran berkas, miliknya sendiri",
      },
    },
    {
      name: "runs",
      type: "whole",
      value: "R",
      least: 20,
      default: "100",
      summary: {
        en: "Runs of each package as it is looked for; what is told has ten times as many",
        id: "Banyaknya run tiap paket saat dicari; yang disebut memakai sepuluh kalinya",
      },
    },
    {
      name: "generations",
      type: "whole",
      value: "G",
      least: 1,
      default: "20",
      summary: { en: "How often packages are varied", id: "Berapa kali paket divariasikan" },
    },
    {
      name: "across",
      type: "text",
      value: "A,B",
      summary: {
        en: "One or two dimensions over whose levels packages are compared; by default the grid's, else the case's first two",
        id: "Satu atau dua dimensi yang tingkatnya dipakai membandingkan paket; bawaannya dari petak, atau dua yang pertama",
      },
    },
    {
      name: "seed",
      type: "text",
      value: "S",
      summary: {
        en: "Seed of search and luck; by default the file's",
        id: "Benih pencarian dan keacakan; bawaannya dari berkas",
      },
    },
    {
      name: "workers",
      type: "whole",
      value: "W",
      least: 1,
      summary: {
        en: "Processor cores to use; the results do not depend on it",
        id: "Banyaknya inti prosesor; hasil tidak bergantung padanya",
      },
    },
    outOption,
    modelOption,
    overlayOption,
    fromStoreOption,
  ],
  load: async () => (await import("../../commands/search.ts")).searchCommand,
}
