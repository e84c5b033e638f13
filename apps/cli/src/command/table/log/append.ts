import type { Command } from "../../command.ts"
import { recordingOptions } from "./recording-options.ts"

export const logAppend: Command = {
  name: "log append",
  summary: {
    en: "Record what happened: entries of a file, or one that is asked for",
    id: "Catat yang terjadi: entri dari berkas, atau satu entri lewat tanya jawab",
  },
  examples: [
    {
      line: "log append",
      does: {
        en: "Asks for one event, and shows it before it is recorded",
        id: "Menanyakan satu kejadian, lalu menampilkannya sebelum dicatat",
      },
    },
    {
      line: "log append news.yaml --dry-run",
      does: { en: "What these entries would change", id: "Apa yang akan berubah karena entri ini" },
    },
    {
      line: "log append - --by siti < news.jsonl",
      does: { en: "From another program, in Siti's name", id: "Dari program lain, atas nama Siti" },
    },
  ],
  arguments: [
    {
      name: "FILE",
      kind: "file",
      optional: true,
      summary: {
        en: "One entry or a list of them as in history.yaml, in YAML, JSON or JSON lines; - is standard input",
        id: "Satu entri atau lebih seperti dalam history.yaml, dalam YAML, JSON, atau JSON per baris; - berarti masukan standar",
      },
    },
  ],
  options: recordingOptions,
  load: async () => (await import("../../../commands/log/append.ts")).logAppendCommand,
}
