import type { Command } from "../command.ts"
import { recorderOption } from "../shared-options.ts"

export const serve: Command = {
  name: "serve",
  summary: {
    en: "The viewer in the browser, from this machine; with --store the log behind it",
    id: "Penampil di peramban, dari komputer ini; dengan --store beserta log di baliknya",
  },
  examples: [
    {
      line: "serve",
      does: { en: "Says where to open the viewer", id: "Menampilkan alamat penampil" },
    },
    {
      line: "serve --store sqlite:laksana.db --write --by siti",
      does: {
        en: "With a log behind it, in which Siti records",
        id: "Dengan log di baliknya, tempat Siti mencatat",
      },
    },
  ],
  arguments: [],
  options: [
    {
      name: "port",
      type: "whole",
      value: "P",
      least: 0,
      default: "4178",
      summary: { en: "Port to listen on; 0 finds a free one", id: "Porta yang dipakai; 0 memilih yang kosong" },
    },
    {
      name: "host",
      type: "text",
      value: "H",
      default: "127.0.0.1",
      summary: {
        en: "Address to listen on; any other lets others reach it",
        id: "Alamat yang dipakai; selain bawaannya, pihak lain dapat menjangkaunya",
      },
    },
    {
      name: "store",
      type: "text",
      value: "ADDRESS",
      summary: {
        en: "Put this log behind the viewer: sqlite:PATH or postgres://…",
        id: "Taruh log ini di balik penampil: sqlite:JALUR atau postgres://…",
      },
    },
    {
      name: "write",
      type: "flag",
      summary: {
        en: "Let the viewer record in the log; without, it only reads",
        id: "Izinkan penampil mencatat dalam log; tanpa ini hanya membaca",
      },
    },
    recorderOption,
    {
      name: "open",
      type: "flag",
      summary: { en: "Open the viewer in the browser", id: "Buka penampil di peramban" },
    },
  ],
  load: async () => (await import("../../commands/serve.ts")).serveCommand,
}
