import type { Command } from "../command.ts"
import { fromStoreOption, modelOption, outOption, overlayOption } from "../shared-options.ts"

export const discover: Command = {
  name: "discover",
  summary: {
    en: "Under which conditions it fails, or succeeds: boxes of conditions, tested against chance",
    id: "Dalam syarat apa gagal, atau berhasil: kotak-kotak syarat, diuji terhadap kebetulan",
  },
  examples: [
    {
      line: "discover paser/as-is",
      does: {
        en: "Where full implementation fails, over all that the scenario leaves open",
        id: "Di mana pelaksanaan penuh gagal, atas semua yang dibiarkan terbuka oleh skenario",
      },
    },
    {
      line: "discover paser/as-is --outcome skpAdoption@2027-12-31 --success '>= 0.5' --where succeeds --factors resourcing,commitment",
      does: {
        en: "Which levels bring an indicator to one half",
        id: "Tingkat mana yang membawa sebuah indikator ke setengahnya",
      },
    },
  ],
  arguments: [
    {
      name: "FILE",
      kind: "scenario",
      summary: {
        en: "A scenario file, or CASE/NAME of one; FILE#CELL is one cell of its grid, by default the middle",
        id: "Berkas skenario, atau KASUS/NAMA; FILE#SEL ialah satu sel petaknya, bawaannya yang di tengah",
      },
    },
  ],
  options: [
    {
      name: "outcome",
      type: "text",
      value: "O",
      summary: {
        en: "A milestone that succeeds when reached (ID or ID@DAY), or a number that --success compares: an indicator (ID@DAY), months:MILESTONE, cost; by default the goal by the last day",
        id: "Tonggak yang berhasil bila tercapai (ID atau ID@TANGGAL), atau angka yang dibandingkan --success: indikator (ID@TANGGAL), months:TONGGAK, cost; bawaannya tujuan pada hari terakhir",
      },
    },
    {
      name: "success",
      type: "text",
      value: "EXPR",
      summary: {
        en: "When a run succeeds: '>= 0.5' of the outcome, or by itself 'awareness@2027-12-31 >= 0.5 and cost <= 2e9'",
        id: "Kapan sebuah run berhasil: '>= 0.5' dari hasil itu, atau lengkap 'awareness@2027-12-31 >= 0.5 and cost <= 2e9'",
      },
    },
    {
      name: "where",
      type: "choice",
      value: "WHAT",
      choices: ["fails", "succeeds"],
      summary: {
        en: "What boxes hold; by default the rarer of the two",
        id: "Apa yang dimuat kotak; bawaannya yang lebih jarang",
      },
    },
    {
      name: "factors",
      type: "text",
      value: "A,B",
      summary: {
        en: "What varies: dimensions of levels and parameters, by name; by default all that is open",
        id: "Yang diubah-ubah: dimensi tingkat dan parameter, menurut nama; bawaannya semua yang terbuka",
      },
    },
    {
      name: "points",
      type: "whole",
      value: "N",
      least: 20,
      default: "2048",
      summary: { en: "Points that are tried; best a power of two", id: "Titik yang dicoba; sebaiknya pangkat dua" },
    },
    {
      name: "runs",
      type: "whole",
      value: "R",
      least: 1,
      default: "1",
      summary: { en: "Runs of each point", id: "Banyaknya run tiap titik" },
    },
    {
      name: "seed",
      type: "text",
      value: "S",
      summary: {
        en: "Seed of points and luck; by default the file's",
        id: "Benih titik dan keacakan; bawaannya dari berkas",
      },
    },
    {
      name: "workers",
      type: "whole",
      value: "W",
      least: 1,
      summary: {
        en: "Processor cores to use; the results do not depend on it",
        id: "Banyaknya inti prosesor; hasil tidak bergantung padanya",
      },
    },
    outOption,
    modelOption,
    overlayOption,
    fromStoreOption,
  ],
  load: async () => (await import("../../commands/discover.ts")).discoverCommand,
}
