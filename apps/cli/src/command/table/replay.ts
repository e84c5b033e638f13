import type { Command } from "../command.ts"
import { fromStoreOption, modelOption, overlayOption } from "../shared-options.ts"

export const replay: Command = {
  name: "replay",
  summary: {
    en: "What happened: the timeline, the record, the phases and the contradictions of a case",
    id: "Apa yang terjadi: linimasa, catatan, fase, dan pertentangan dalam sebuah kasus",
  },
  examples: [
    { line: "replay paser", does: { en: "All that is recorded", id: "Semua yang tercatat" } },
    {
      line: "replay paser --as-of 2024-03-24",
      does: {
        en: "What had happened the day before the regent's regulation",
        id: "Keadaan sehari sebelum peraturan bupati",
      },
    },
    {
      line: "replay paser --known-at 2024-06-30",
      does: { en: "Only what was known by then", id: "Hanya yang sudah diketahui saat itu" },
    },
    {
      line: "replay paser --overlay external",
      does: { en: "With the public sources laid over it", id: "Ditambah sumber publik" },
    },
  ],
  arguments: [
    {
      name: "CASE",
      kind: "case",
      summary: {
        en: "A case's name under scenarios/, or its folder; with --store, its name in the log",
        id: "Nama kasus di bawah scenarios/, atau foldernya; dengan --store, namanya dalam log",
      },
    },
  ],
  options: [
    {
      name: "as-of",
      type: "day",
      value: "DATE",
      summary: {
        en: "What had happened by this day; by default the case's last day",
        id: "Apa yang sudah terjadi sampai tanggal ini; bawaannya hari terakhir kasus",
      },
    },
    {
      name: "known-at",
      type: "day",
      value: "DATE",
      summary: { en: "Only what had been recorded by this day", id: "Hanya yang sudah tercatat sampai tanggal ini" },
    },
    overlayOption,
    fromStoreOption,
    modelOption,
  ],
  load: async () => (await import("../../commands/replay.ts")).replayCommand,
}
