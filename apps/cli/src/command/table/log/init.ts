import type { Command } from "../../command.ts"
import { storeOption } from "../../shared-options.ts"

export const logInit: Command = {
  name: "log init",
  summary: { en: "A new, empty log", id: "Log baru yang masih kosong" },
  examples: [
    { line: "log init", does: { en: "As laksana.db in this folder", id: "Sebagai laksana.db di folder ini" } },
    {
      line: "log init --store sqlite:records/paser.db",
      does: { en: "In a file of another name", id: "Dalam berkas dengan nama lain" },
    },
  ],
  arguments: [],
  options: [storeOption],
  load: async () => (await import("../../../commands/log/init.ts")).logInitCommand,
}
