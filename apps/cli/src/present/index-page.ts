/** Index page: what lies in a results folder, in both languages, as Markdown. */
import type { Language } from "@laksana/core"
import type { RunResults } from "@laksana/results"
import { gridLines } from "./grid-lines.ts"
import type { ReadOutcome } from "./told-run.ts"
import { toldRun } from "./told-run.ts"

interface IndexWords {
  readonly caveat: string
  readonly files: readonly (readonly [name: string, holds: string])[]
}

const words: Readonly<Record<Language, IndexWords>> = {
  en: {
    caveat: "Many possible futures under the stated assumptions, not a prediction.",
    files: [
      [
        "report.html",
        "the report to read and print; report.id.html or report.en.html is the same in the other language",
      ],
      ["results.json", "every number of the run, as `laksana run --json` gives it"],
      ["indicators.csv", "the distribution of each indicator at each month's end"],
      ["milestones.csv", "the share of futures that has reached each milestone by each month's end"],
      ["what-if.json", "what each cell of the grid changes against the middle one, with standard errors"],
      ["grid.svg", "the picture"],
    ],
  },
  id: {
    caveat: "Banyak kemungkinan masa depan menurut asumsi yang disebutkan, bukan ramalan.",
    files: [
      [
        "report.html",
        "laporan untuk dibaca dan dicetak; report.id.html atau report.en.html adalah laporan yang sama dalam bahasa lain",
      ],
      ["results.json", "semua angka hasil run, seperti keluaran `laksana run --json`"],
      ["indicators.csv", "sebaran setiap indikator pada setiap akhir bulan"],
      ["milestones.csv", "bagian masa depan yang telah mencapai setiap tonggak pada setiap akhir bulan"],
      ["what-if.json", "apa yang diubah setiap sel kisi dibandingkan dengan sel tengah, beserta galat bakunya"],
      ["grid.svg", "gambar"],
    ],
  },
}

export function indexPage(results: RunResults, outcome: ReadOutcome): string {
  const part = (language: Language): string => {
    const told = toldRun(outcome, results, language, { colour: false, width: 80 })
    const { caveat, files } = words[language]
    return [
      `## ${outcome.case.title[language]}`,
      "",
      "```",
      ...gridLines(told),
      "```",
      "",
      caveat,
      "",
      ...files.map(([name, holds]) => `- [${name}](${name}): ${holds}`),
      "",
      told.words.provenance(results.seed, results.engine, results.inputHash),
    ].join("\n")
  }
  return `![](grid.svg)\n\n${part("en")}\n\n${part("id")}\n`
}
