import type { Command } from "../command.ts"
import { fromStoreOption, overlayOption, runOptions } from "../shared-options.ts"

export const sensitivity: Command = {
  name: "sensitivity",
  summary: {
    en: "Which assumption matters for an outcome: shares of its variance, screening, or one at a time",
    id: "Asumsi mana yang menentukan suatu hasil: bagian variansnya, penyaringan, atau satu per satu",
  },
  examples: [
    {
      line: "sensitivity paser/as-is --outcome skpAdoption@2027-12-31 --factors attendance,decay,uptake --points 256",
      does: {
        en: "What share of the variance each of three parameters has a part in, and luck",
        id: "Bagian varians yang diperankan tiga parameter dan keacakan",
      },
    },
    {
      line: "sensitivity paser/as-is --method oat --factors attendance,decay --runs 200",
      does: {
        en: "Which way two parameters move full implementation when each is moved alone",
        id: "Ke arah mana dua parameter menggerakkan implementasi penuh bila diubah satu per satu",
      },
    },
  ],
  arguments: [
    {
      name: "FILE",
      kind: "scenario",
      summary: {
        en: "A scenario file, or CASE/NAME of one; of a grid its middle, or the cell after #",
        id: "Berkas skenario, atau KASUS/NAMA; dari kisi bagian tengahnya, atau sel setelah #",
      },
    },
  ],
  options: [
    {
      name: "method",
      type: "choice",
      value: "HOW",
      choices: ["oat", "morris", "sobol"],
      default: "sobol",
      summary: {
        en: "Shares of variance (sobol), few runs for many parameters (morris), or each moved alone (oat)",
        id: "Bagian varians (sobol), sedikit run untuk banyak parameter (morris), atau satu per satu (oat)",
      },
    },
    {
      name: "outcome",
      type: "text",
      value: "O",
      summary: {
        en: "A milestone or an indicator, perhaps with a day (skpAdoption@2027-12-31), months:MILESTONE or cost; by default the milestone of the scenario's answer",
        id: "Tonggak atau indikator, boleh dengan tanggal (skpAdoption@2027-12-31), months:TONGGAK atau cost; bawaannya tonggak jawaban skenario",
      },
    },
    {
      name: "factors",
      type: "text",
      value: "A,B",
      summary: {
        en: "Only these parameters; by default all that the scenario leaves open",
        id: "Parameter ini saja; bawaannya semua yang dibiarkan terbuka oleh skenario",
      },
    },
    {
      name: "points",
      type: "whole",
      value: "N",
      least: 2,
      summary: {
        en: "Base points of sobol (by default 1,024), trajectories of morris (20)",
        id: "Titik dasar sobol (bawaannya 1.024), lintasan morris (20)",
      },
    },
    {
      name: "second-order",
      type: "flag",
      summary: {
        en: "With sobol: also what every two parameters make together, at twice the runs",
        id: "Dengan sobol: juga pengaruh bersama setiap dua parameter, dengan run dua kali lipat",
      },
    },
    ...runOptions.map((option) =>
      option.name === "runs"
        ? {
            ...option,
            summary: {
              en: "Runs at each point of morris (by default 50) and of oat (500)",
              id: "Banyaknya run pada setiap titik morris (bawaannya 50) dan oat (500)",
            },
          }
        : option,
    ),
    overlayOption,
    fromStoreOption,
  ],
  load: async () => (await import("../../commands/sensitivity.ts")).sensitivityCommand,
}
