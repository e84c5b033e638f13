import type { Command } from "../command.ts"
import { modelOption } from "../shared-options.ts"

export const schema: Command = {
  name: "schema",
  summary: {
    en: "JSON Schema of a kind of file, so that an editor completes and checks it",
    id: "JSON Schema sebuah jenis berkas, agar editor dapat melengkapi dan memeriksanya",
  },
  examples: [
    {
      line: "schema scenario --case paser > scenario.schema.json",
      does: { en: "With Paser's levels and events", id: "Dengan tingkat dan kejadian Paser" },
    },
    { line: "schema history", does: { en: "The form of a history", id: "Bentuk sebuah riwayat" } },
  ],
  arguments: [
    {
      name: "KIND",
      kind: "text",
      choices: ["history", "scenario", "assumptions", "case"],
      summary: { en: "history, scenario, assumptions or case", id: "history, scenario, assumptions, atau case" },
    },
  ],
  options: [
    {
      name: "case",
      type: "text",
      value: "CASE",
      kind: "case",
      summary: { en: "Complete the names of this case, too", id: "Lengkapi juga nama-nama dari kasus ini" },
    },
    modelOption,
  ],
  load: async () => (await import("../../commands/schema.ts")).schemaCommand,
}
