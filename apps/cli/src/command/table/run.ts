import type { Command } from "../command.ts"
import { fromStoreOption, overlayOption, runOptions } from "../shared-options.ts"

export const run: Command = {
  name: "run",
  summary: {
    en: "What could happen: many futures of each scenario, and how often milestones are reached",
    id: "Apa yang mungkin terjadi: banyak masa depan tiap skenario, dan seberapa sering tonggak tercapai",
  },
  examples: [
    { line: "run paser/baseline", does: { en: "One of Paser's scenarios", id: "Salah satu skenario Paser" } },
    {
      line: "run scenarios/paser/attendance.scenario.yaml --runs 5000 --out out/attendance",
      does: {
        en: "A scenario by its file, the results written down",
        id: "Skenario menurut berkasnya, hasilnya disimpan",
      },
    },
  ],
  arguments: [
    {
      name: "FILE",
      kind: "scenario",
      many: true,
      summary: {
        en: "A scenario file, CASE/NAME of one, or - for standard input",
        id: "Berkas skenario, KASUS/NAMA, atau - untuk masukan standar",
      },
    },
  ],
  options: [
    ...runOptions,
    {
      name: "precision",
      type: "text",
      value: "W",
      summary: {
        en: "Run until a frequency is known to ± W (0.02 is 2 of 100), with at most --runs, by default 100,000",
        id: "Jalankan sampai suatu frekuensi diketahui hingga ± W (0.02 berarti 2 dari 100), paling banyak --runs, bawaannya 100.000",
      },
    },
    {
      name: "outcome",
      type: "text",
      value: "O",
      summary: {
        en: "With --precision or --antithetic: the milestone, perhaps with a day (full-implementation@2027-12-31); by default that of the answer",
        id: "Dengan --precision atau --antithetic: tonggaknya, boleh dengan tanggal (full-implementation@2027-12-31); bawaannya tonggak jawaban",
      },
    },
    {
      name: "antithetic",
      type: "flag",
      summary: {
        en: "Make runs in pairs, the second with the luck of the first mirrored, and say what that gains",
        id: "Buat run berpasangan, yang kedua dengan keacakan cermin dari yang pertama, dan sebutkan keuntungannya",
      },
    },
    overlayOption,
    fromStoreOption,
  ],
  load: async () => (await import("../../commands/run.ts")).runCommand,
}
