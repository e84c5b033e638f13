import type { Command } from "../command.ts"

export const init: Command = {
  name: "init",
  summary: {
    en: "A new case: a small history, assumptions and a first scenario to start from",
    id: "Kasus baru: riwayat singkat, asumsi, dan skenario pertama sebagai titik awal",
  },
  examples: [
    { line: "init scenarios/mine", does: { en: "A case beside the others", id: "Kasus di samping yang lain" } },
    {
      line: "init mine --lang id",
      does: { en: "With comments in Indonesian", id: "Dengan keterangan berbahasa Indonesia" },
    },
  ],
  arguments: [
    {
      name: "DIR",
      kind: "folder",
      summary: {
        en: "The new case's folder; it must not exist or be empty",
        id: "Folder kasus baru; harus belum ada atau kosong",
      },
    },
  ],
  options: [],
  load: async () => (await import("../../commands/init.ts")).initCommand,
}
