import type { Command } from "../../command.ts"
import { outputOption, storeOption } from "../../shared-options.ts"
import { dataFormats } from "../data-formats.ts"

export const logExport: Command = {
  name: "log export",
  summary: {
    en: "A case or a whole log as files: history.yaml, a case's folder, or data for other tools",
    id: "Kasus atau seluruh log sebagai berkas: history.yaml, folder kasus, atau data untuk alat lain",
  },
  examples: [
    {
      line: "log export paser > history.yaml",
      does: {
        en: "As it was imported, with what was recorded since",
        id: "Seperti saat dimasukkan, ditambah catatan sesudahnya",
      },
    },
    {
      line: "log export --format cloudevents -o backup.jsonl",
      does: { en: "All of the log, sealed against changes", id: "Seluruh log, disegel terhadap perubahan" },
    },
    {
      line: "log export paser --format case -o out/paser-case",
      does: { en: "A folder that every command takes", id: "Folder yang diterima semua perintah" },
    },
  ],
  arguments: [
    {
      name: "CASE",
      kind: "text",
      optional: true,
      summary: {
        en: "The case, overlay (CASE+NAME) or branch; by default the only case, or for data the whole log",
        id: "Kasus, lapisan (KASUS+NAMA), atau cabang; bawaannya satu-satunya kasus, atau untuk data seluruh log",
      },
    },
  ],
  options: [
    {
      name: "format",
      type: "choice",
      value: "FORMAT",
      choices: ["history", "case", ...dataFormats],
      default: "history",
      summary: {
        en: "history and case are this product's own files; csv, parquet, ocel, cloudevents and datapackage hold every entry whole",
        id: "history dan case adalah berkas Laksana sendiri; csv, parquet, ocel, cloudevents, dan datapackage memuat setiap entri secara utuh",
      },
    },
    outputOption,
    storeOption,
  ],
  load: async () => (await import("../../../commands/log/export.ts")).logExportCommand,
}
