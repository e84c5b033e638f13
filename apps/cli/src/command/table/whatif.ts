import type { Command } from "../command.ts"
import {
  caseSeedOption,
  fromStoreOption,
  futureOptions,
  modelOption,
  outOption,
  overlayOption,
} from "../shared-options.ts"

export const whatif: Command = {
  name: "whatif",
  summary: {
    en: "What if it had gone otherwise: the history under edits, beside the history, with the same luck",
    id: "Bagaimana seandainya jalannya lain: riwayat dengan suntingan di samping riwayat aslinya, dengan keacakan yang sama",
  },
  examples: [
    {
      line: "whatif paser --remove paser-members-changed",
      does: { en: "Had no members changed in fact", id: "Seandainya anggota tim tidak berganti" },
    },
    {
      line: "whatif paser --move paser-perbup-9-2024=2023-12-01",
      does: { en: "Had the guideline come earlier", id: "Seandainya pedoman ditetapkan lebih awal" },
    },
    {
      line: "whatif paser --set attendance=0.8@2023-08-08.. --save attended",
      does: {
        en: "Had agencies attended from the start; kept as a branch",
        id: "Seandainya perangkat daerah hadir sejak awal; disimpan sebagai cabang",
      },
    },
  ],
  arguments: [{ name: "CASE", kind: "case", summary: { en: "A case", id: "Sebuah kasus" } }],
  options: [
    {
      name: "remove",
      type: "text",
      value: "ID",
      many: true,
      summary: { en: "An event of the history does not happen", id: "Sebuah kejadian dalam riwayat tidak terjadi" },
    },
    {
      name: "move",
      type: "text",
      value: "ID=DATE",
      many: true,
      summary: { en: "An event happens on another day", id: "Sebuah kejadian terjadi pada tanggal lain" },
    },
    {
      name: "amend",
      type: "text",
      value: "ID=JSON",
      many: true,
      summary: {
        en: "An event says something else: its payload as JSON",
        id: "Sebuah kejadian berisi hal lain: muatannya sebagai JSON",
      },
    },
    {
      name: "add",
      type: "text",
      value: "FILE",
      kind: "file",
      many: true,
      summary: {
        en: "Events that did not happen, written as in history.yaml, each on a day",
        id: "Kejadian yang tidak terjadi, ditulis seperti dalam history.yaml, masing-masing dengan tanggal",
      },
    },
    {
      name: "set",
      type: "text",
      value: "P=V",
      many: true,
      summary: {
        en: "A parameter is a number, a range 0.6..0.9 or a multiple x1.5; @FROM..TO limits it to these days",
        id: "Parameter bernilai angka, rentang 0.6..0.9, atau kelipatan x1.5; @DARI..SAMPAI membatasi tanggalnya",
      },
    },
    {
      name: "scale",
      type: "text",
      value: "PROCESS=X",
      many: true,
      summary: {
        en: "A process happens so many times as often; @FROM..TO limits it to these days",
        id: "Suatu proses terjadi sekian kali lebih sering; @DARI..SAMPAI membatasi tanggalnya",
      },
    },
    {
      name: "branch",
      type: "text",
      value: "NAME",
      summary: {
        en: "Begin from a branch that was saved, and edit it further",
        id: "Mulai dari cabang tersimpan, lalu sunting lebih lanjut",
      },
    },
    {
      name: "against",
      type: "text",
      value: "NAME",
      summary: {
        en: "Compare with this branch in place of the history as it was",
        id: "Bandingkan dengan cabang ini, bukan dengan riwayat aslinya",
      },
    },
    {
      name: "save",
      type: "text",
      value: "NAME",
      summary: {
        en: "Keep these edits as a branch of the case (branches/NAME.branch.yaml)",
        id: "Simpan suntingan sebagai cabang kasus (branches/NAMA.branch.yaml)",
      },
    },
    ...futureOptions,
    {
      name: "draws",
      type: "whole",
      value: "N",
      least: 1,
      default: "500",
      summary: { en: "Histories told otherwise", id: "Banyaknya riwayat yang diceritakan lain" },
    },
    {
      name: "draw",
      type: "whole",
      value: "I",
      least: 0,
      default: "0",
      summary: { en: "The one that is shown event by event", id: "Riwayat yang diperlihatkan kejadian demi kejadian" },
    },
    caseSeedOption,
    outOption,
    overlayOption,
    fromStoreOption,
    modelOption,
  ],
  load: async () => (await import("../../commands/whatif.ts")).whatifCommand,
}
