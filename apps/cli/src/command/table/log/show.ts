import type { Command } from "../../command.ts"
import { modelOption, storeOption } from "../../shared-options.ts"

export const logShow: Command = {
  name: "log show",
  summary: {
    en: "What is recorded: a history by query, as corrected or as recorded",
    id: "Apa yang tercatat: riwayat menurut pertanyaan, setelah koreksi atau apa adanya",
  },
  examples: [
    {
      line: "log show",
      does: { en: "The log's only case, or what there is", id: "Satu-satunya kasus dalam log, atau isinya" },
    },
    {
      line: "log show paser --as-of 2024-03-25 --known-at 2024-06-30",
      does: {
        en: "What had happened by March, as known in June",
        id: "Yang sudah terjadi sampai Maret, sejauh diketahui pada Juni",
      },
    },
    {
      line: "log show paser --type TeamMeetingHeld --since 2023-01-01",
      does: { en: "Meetings of the team since 2023", id: "Rapat tim sejak 2023" },
    },
    {
      line: "log show paser --raw",
      does: {
        en: "Entries as recorded: by whom, when, their hashes",
        id: "Entri apa adanya: oleh siapa, kapan, beserta hash-nya",
      },
    },
  ],
  arguments: [
    {
      name: "STREAM",
      kind: "text",
      optional: true,
      summary: {
        en: "A case, an overlay (CASE+NAME) or a branch; by default the only case",
        id: "Kasus, lapisan (KASUS+NAMA), atau cabang; bawaannya satu-satunya kasus",
      },
    },
  ],
  options: [
    {
      name: "as-of",
      type: "day",
      value: "DATE",
      summary: { en: "What had happened by this day", id: "Apa yang sudah terjadi sampai tanggal ini" },
    },
    {
      name: "known-at",
      type: "day",
      value: "DATE",
      summary: { en: "Only what had been recorded by this day", id: "Hanya yang sudah tercatat sampai tanggal ini" },
    },
    {
      name: "type",
      type: "text",
      value: "TYPE",
      many: true,
      summary: { en: "Only events of this type", id: "Hanya kejadian jenis ini" },
    },
    {
      name: "jurisdiction",
      type: "text",
      value: "NAME",
      many: true,
      summary: { en: "Only events of this jurisdiction", id: "Hanya kejadian di wilayah ini" },
    },
    {
      name: "status",
      type: "choice",
      value: "STATUS",
      choices: ["occurred", "planned", "absent", "observed"],
      many: true,
      summary: { en: "Only events of this status", id: "Hanya kejadian berstatus ini" },
    },
    {
      name: "evidence",
      type: "choice",
      value: "GRADE",
      choices: ["paper", "literature", "external", "assumption", "hypothetical"],
      many: true,
      summary: { en: "Only events that rest on this", id: "Hanya kejadian dengan dasar ini" },
    },
    {
      name: "since",
      type: "day",
      value: "DATE",
      summary: {
        en: "Only what may have happened on this day or later",
        id: "Hanya yang mungkin terjadi sejak tanggal ini",
      },
    },
    {
      name: "until",
      type: "day",
      value: "DATE",
      summary: {
        en: "Only what may have happened on this day or earlier",
        id: "Hanya yang mungkin terjadi sampai tanggal ini",
      },
    },
    {
      name: "raw",
      type: "flag",
      summary: {
        en: "Entries as recorded, with who, when, from where, and their hashes",
        id: "Entri apa adanya, dengan siapa, kapan, dari mana, dan hash-nya",
      },
    },
    {
      name: "streams",
      type: "flag",
      summary: { en: "What lies in the log", id: "Apa saja yang ada dalam log" },
    },
    storeOption,
    modelOption,
  ],
  load: async () => (await import("../../../commands/log/show.ts")).logShowCommand,
}
