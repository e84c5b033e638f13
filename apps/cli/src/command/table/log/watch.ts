import type { Command } from "../../command.ts"
import { storeOption } from "../../shared-options.ts"

export const logWatch: Command = {
  name: "log watch",
  summary: {
    en: "Entries as they are recorded, by whomever, until Ctrl-C",
    id: "Entri begitu dicatat, oleh siapa pun, sampai Ctrl-C",
  },
  examples: [
    { line: "log watch", does: { en: "What is recorded from now on", id: "Yang dicatat mulai sekarang" } },
    {
      line: "log watch paser --after 0 --json",
      does: {
        en: "All of a case, then what comes, for a program",
        id: "Seluruh kasus, lalu yang menyusul, untuk program",
      },
    },
  ],
  arguments: [
    {
      name: "STREAM",
      kind: "text",
      optional: true,
      summary: { en: "Only this stream; by default all", id: "Hanya aliran ini; bawaannya semua" },
    },
  ],
  options: [
    {
      name: "after",
      type: "whole",
      value: "POSITION",
      least: 0,
      summary: {
        en: "Begin after this position; by default with what comes",
        id: "Mulai setelah posisi ini; bawaannya yang akan datang",
      },
    },
    storeOption,
  ],
  load: async () => (await import("../../../commands/log/watch.ts")).logWatchCommand,
}
