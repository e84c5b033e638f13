import type { Command } from "../command.ts"
import { fromStoreOption, overlayOption, runOptions } from "../shared-options.ts"

export const rank: Command = {
  name: "rank",
  summary: {
    en: "Which scenario does best over several assumptions, how robust each is, and how sure the order",
    id: "Skenario mana yang terbaik atas beberapa asumsi, seberapa tangguh masing-masing, dan seberapa pasti urutannya",
  },
  examples: [
    {
      line: "rank paser/socialise-first paser/amend-guideline-first",
      does: {
        en: "Which of two brings full implementation more often, over what else may be assumed",
        id: "Yang mana dari keduanya lebih sering membawa implementasi penuh, atas asumsi lain yang mungkin",
      },
    },
    {
      line: "rank paser/as-is paser/fill-posts-first paser/stabilise-team-first --across resourcing --outcome months:socialization",
      does: {
        en: "Which is soonest, over the levels of one dimension",
        id: "Yang mana paling cepat, atas tingkat satu dimensi",
      },
    },
  ],
  arguments: [
    {
      name: "FILE",
      kind: "scenario",
      many: true,
      summary: {
        en: "Two or more scenarios: files, CASE/NAME, or FILE#CELL of a grid; a case stands for all of its scenarios",
        id: "Dua skenario atau lebih: berkas, KASUS/NAMA, atau BERKAS#SEL dari petak; kasus mewakili semua skenarionya",
      },
    },
  ],
  options: [
    {
      name: "across",
      type: "text",
      value: "A,B",
      summary: {
        en: "One or two dimensions over whose levels scenarios are ranked; by default those of a grid, else the case's first two, that no file chooses a level in",
        id: "Satu atau dua dimensi yang tingkatnya dipakai memeringkat; bawaannya dari petak, atau dua yang pertama, yang tingkatnya tidak dipilih berkas mana pun",
      },
    },
    {
      name: "outcome",
      type: "text",
      value: "O",
      summary: {
        en: "What is ranked by: a milestone (ID or ID@DAY), an indicator (ID@DAY), months:MILESTONE or cost; by default the files' target, else the goal by the last day",
        id: "Dasar peringkat: tonggak (ID atau ID@TANGGAL), indikator (ID@TANGGAL), months:TONGGAK, atau cost; bawaannya sasaran berkas, atau tujuan pada hari terakhir",
      },
    },
    {
      name: "better",
      type: "choice",
      value: "WAY",
      choices: ["more", "less"],
      summary: {
        en: "Which way it is better; by default less of months and of cost, more of anything else",
        id: "Ke arah mana lebih baik; bawaannya less untuk months dan cost, more untuk yang lain",
      },
    },
    {
      name: "probability",
      type: "text",
      value: "P",
      default: "0.5",
      summary: {
        en: "The share of futures that is good enough, of a milestone; of the files' target its own",
        id: "Bagian masa depan yang memadai, untuk tonggak; untuk sasaran berkas, miliknya sendiri",
      },
    },
    ...runOptions,
    overlayOption,
    fromStoreOption,
  ],
  load: async () => (await import("../../commands/rank.ts")).rankCommand,
}
