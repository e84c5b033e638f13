import type { Command } from "../../command.ts"
import { correctionOptions } from "./recording-options.ts"

export const logRetract: Command = {
  name: "log retract",
  summary: {
    en: "Take a recorded event back; what was recorded stays, and what was known before stays known",
    id: "Cabut kejadian yang sudah tercatat; catatan lama tetap tersimpan",
  },
  examples: [
    {
      line: "log retract paser-members-changed --reason 'Another team was meant' --dry-run",
      does: { en: "What would be otherwise without it", id: "Apa yang berubah tanpanya" },
    },
  ],
  arguments: [{ name: "ID", kind: "text", summary: { en: "The event's id", id: "Id kejadian" } }],
  options: correctionOptions,
  load: async () => (await import("../../../commands/log/retract.ts")).logRetractCommand,
}
