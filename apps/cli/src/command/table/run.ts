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
  options: [...runOptions, overlayOption, fromStoreOption],
  load: async () => (await import("../../commands/run.ts")).runCommand,
}
