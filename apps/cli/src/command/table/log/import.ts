import type { Command } from "../../command.ts"
import { modelOption, recorderOption, storeOption } from "../../shared-options.ts"

export const logImport: Command = {
  name: "log import",
  summary: {
    en: "Put a case, or an exported log, into the log: what is new is recorded, what is there stays as it is",
    id: "Masukkan kasus, atau hasil ekspor log, ke dalam log: yang baru dicatat, yang sudah ada dibiarkan",
  },
  examples: [
    {
      line: "log import paser --dry-run",
      does: { en: "Check it, and say what would be recorded", id: "Memeriksanya, dan menyebut apa yang akan dicatat" },
    },
    {
      line: "log import paser --by siti",
      does: { en: "Put it in, in Siti's name", id: "Memasukkannya, atas nama Siti" },
    },
  ],
  arguments: [
    {
      name: "CASE|FILE",
      kind: "case-or-file",
      summary: {
        en: "A case's name or folder, or what a log was exported to: .jsonl, .csv, .parquet, .ocel.json or a data package",
        id: "Nama atau folder kasus, atau hasil ekspor log: .jsonl, .csv, .parquet, .ocel.json, atau paket data",
      },
    },
  ],
  options: [
    recorderOption,
    {
      name: "dry-run",
      type: "flag",
      summary: {
        en: "Check and show everything, and record nothing",
        id: "Periksa dan tampilkan semuanya, tanpa mencatat",
      },
    },
    storeOption,
    modelOption,
  ],
  load: async () => (await import("../../../commands/log/import.ts")).logImportCommand,
}
