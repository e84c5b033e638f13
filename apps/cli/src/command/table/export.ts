import type { Command } from "../command.ts"
import { modelOption, outputOption, overlayOption } from "../shared-options.ts"
import { dataFormats } from "./data-formats.ts"

export const exportData: Command = {
  name: "export",
  summary: {
    en: "A case's history as data for other tools: tables, process mining, event streams",
    id: "Riwayat kasus sebagai data untuk alat lain: tabel, penambangan proses, aliran kejadian",
  },
  examples: [
    {
      line: "export paser --format csv > paser.csv",
      does: { en: "A table, one event a row", id: "Tabel, satu kejadian per baris" },
    },
    {
      line: "export paser --format parquet --overlay external -o out/paser.parquet",
      does: { en: "The same with types, public sources included", id: "Tabel bertipe, termasuk sumber publik" },
    },
    {
      line: "export paser --format datapackage -o out/paser-data",
      does: { en: "A folder that describes itself", id: "Folder yang memuat keterangannya sendiri" },
    },
  ],
  arguments: [
    {
      name: "CASE",
      kind: "case",
      summary: {
        en: "A case's name under scenarios/, or its folder",
        id: "Nama kasus di bawah scenarios/, atau foldernya",
      },
    },
  ],
  options: [
    {
      name: "format",
      type: "choice",
      value: "FORMAT",
      choices: dataFormats,
      default: "csv",
      summary: {
        en: "csv, parquet, ocel (OCEL 2.0), cloudevents (JSON lines), datapackage (a folder)",
        id: "csv, parquet, ocel (OCEL 2.0), cloudevents (JSON per baris), datapackage (folder)",
      },
    },
    outputOption,
    overlayOption,
    modelOption,
  ],
  load: async () => (await import("../../commands/export.ts")).exportCommand,
}
