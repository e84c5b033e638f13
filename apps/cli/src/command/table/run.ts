import type { Command } from "../command.ts"
import { runOptions } from "../shared-options.ts"

export const run: Command = {
  name: "run",
  summary: {
    en: "What could happen: many futures of each scenario, and how often milestones are reached",
    id: "Apa yang mungkin terjadi: banyak masa depan tiap skenario, dan seberapa sering tonggak tercapai",
  },
  examples: [
    { line: "run paser/baseline", does: { en: "One of Paser's scenarios", id: "Salah satu skenario Paser" } },
    {
      line: "run my.scenario.yaml --runs 5000 --out out/mine",
      does: { en: "A scenario of your own, its results written down", id: "Skenario sendiri, hasilnya disimpan" },
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
  options: runOptions,
  load: async () => (await import("../../commands/run.ts")).runCommand,
}
