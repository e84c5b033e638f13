import type { Command } from "../../command.ts"
import { recorderOption, storeOption } from "../../shared-options.ts"

export const logBranch: Command = {
  name: "log branch",
  summary: {
    en: "A stream that goes on from another in its own way; nothing is copied",
    id: "Aliran yang melanjutkan aliran lain dengan caranya sendiri; tidak ada yang disalin",
  },
  examples: [
    {
      line: "log branch socialised-early --from paser --at 12",
      does: {
        en: "From the twelfth entry on another history",
        id: "Sejak entri kedua belas, riwayat yang lain",
      },
    },
  ],
  arguments: [{ name: "NAME", kind: "text", summary: { en: "What to call it", id: "Namanya" } }],
  options: [
    {
      name: "from",
      type: "text",
      value: "STREAM",
      summary: {
        en: "Where it branches off; by default the log's only case",
        id: "Asalnya; bawaannya satu-satunya kasus",
      },
    },
    {
      name: "at",
      type: "whole",
      value: "VERSION",
      least: 0,
      summary: {
        en: "The last version that both share; by default the latest",
        id: "Versi terakhir yang dimiliki bersama; bawaannya yang terbaru",
      },
    },
    recorderOption,
    storeOption,
  ],
  load: async () => (await import("../../../commands/log/branch.ts")).logBranchCommand,
}
