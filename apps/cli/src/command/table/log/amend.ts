import type { Command } from "../../command.ts"
import { correctionOptions } from "./recording-options.ts"

export const logAmend: Command = {
  name: "log amend",
  summary: {
    en: "Put a recorded event right; what was recorded stays, and what was known before stays known",
    id: "Perbaiki kejadian yang sudah tercatat; catatan lama tetap tersimpan",
  },
  examples: [
    {
      line: "log amend paser-perbup-9-2024 --occurred 2024-03-24 --reason 'The gazette says the 24th' --dry-run",
      does: { en: "It happened a day earlier", id: "Terjadi sehari sebelumnya" },
    },
    {
      line: `log amend paser-agencies-absent --payload '{"attendance": 0.4}' --reason 'Counted anew' --dry-run`,
      does: { en: "One field of what it says is otherwise", id: "Salah satu isiannya lain" },
    },
  ],
  arguments: [{ name: "ID", kind: "text", summary: { en: "The event's id", id: "Id kejadian" } }],
  options: [
    {
      name: "occurred",
      type: "text",
      value: "DATE",
      summary: {
        en: "When it happened: a day, a month, a year, DAY..DAY, or unknown",
        id: "Kapan terjadinya: tanggal, bulan, tahun, TANGGAL..TANGGAL, atau unknown",
      },
    },
    {
      name: "payload",
      type: "text",
      value: "JSON",
      summary: {
        en: "Fields that replace its own; null takes one away",
        id: "Isian yang menggantikan isiannya; null menghapus sebuah isian",
      },
    },
    ...correctionOptions,
  ],
  load: async () => (await import("../../../commands/log/amend.ts")).logAmendCommand,
}
