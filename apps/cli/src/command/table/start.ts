import type { Command } from "../command.ts"
import { runOptions } from "../shared-options.ts"

export const start: Command = {
  name: "start",
  summary: {
    en: "Replay the Paser case and project its futures: the whole tour in one command",
    id: "Putar ulang kasus Paser dan proyeksikan masa depannya: seluruh alur dalam satu perintah",
  },
  examples: [
    {
      line: "start",
      does: { en: "The tour, with its results in out/paser", id: "Seluruh alur, hasilnya di out/paser" },
    },
    { line: "start --lang id", does: { en: "The same in Indonesian", id: "Hal yang sama dalam bahasa Indonesia" } },
  ],
  arguments: [],
  options: runOptions,
  load: async () => (await import("../../commands/start.ts")).startCommand,
}
