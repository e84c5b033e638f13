import type { Command } from "../../command.ts"
import { storeOption } from "../../shared-options.ts"

export const logHead: Command = {
  name: "log head",
  summary: {
    en: "The log's anchor, to be kept elsewhere: proof of all that is recorded until now",
    id: "Jangkar log, untuk disimpan di tempat lain: bukti atas semua yang tercatat sampai sekarang",
  },
  examples: [{ line: "log head", does: { en: "One line to keep", id: "Satu baris untuk disimpan" } }],
  arguments: [],
  options: [storeOption],
  load: async () => (await import("../../../commands/log/head.ts")).logHeadCommand,
}
