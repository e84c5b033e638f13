import type { Command } from "../../command.ts"
import { storeOption } from "../../shared-options.ts"

export const logVerify: Command = {
  name: "log verify",
  summary: {
    en: "Whether the log is as it was written; exit code 4 where it is not",
    id: "Apakah log masih seperti ketika ditulis; kode keluar 4 bila tidak",
  },
  examples: [
    {
      line: "log verify",
      does: { en: "Every entry, and the chain of their hashes", id: "Setiap entri, dan rantai hash-nya" },
    },
  ],
  arguments: [],
  options: [
    {
      name: "anchor",
      type: "text",
      value: "POSITION:HASH",
      summary: {
        en: "What `log head` printed once: shows also a tail that was cut off, or a log written anew",
        id: "Keluaran `log head` yang disimpan: menunjukkan juga bagian akhir yang dipotong, atau log yang ditulis ulang",
      },
    },
    storeOption,
  ],
  load: async () => (await import("../../../commands/log/verify.ts")).logVerifyCommand,
}
