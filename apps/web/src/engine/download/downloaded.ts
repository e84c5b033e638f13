/** Downloaded: what a person takes along, as files that the command line and other programs read. */
import { dayOfTime } from "@laksana/engine"
import { jsonText } from "@laksana/results"
import { firstDayOf, modelFor, pastOf } from "@laksana/scenario"
import { nameOf } from "../case/case-folder.ts"
import type { OpenCase } from "../case/open-case.ts"
import { reading } from "../case/opening.ts"
import type { Download, DownloadedFile } from "../protocol.ts"
import { askedScenarios } from "../runs/asked.ts"
import type { Engine } from "../runs/project.ts"
import type { Turn } from "../turn.ts"
import { csvText } from "./csv-text.ts"
import { tableOf } from "./tables.ts"

const textFile = (name: string, type: string, text: string): DownloadedFile => ({
  name,
  type: `${type};charset=utf-8`,
  bytes: new TextEncoder().encode(text),
})

export async function downloaded(ask: Download, open: OpenCase, engine: Engine, turn: Turn): Promise<DownloadedFile> {
  switch (ask.kind) {
    case "scenario": {
      const [scenario] = await askedScenarios([ask.scenario], ask, open)
      if (scenario === undefined) throw new Error("Nothing was asked for.")
      const { path, text } = scenario.source
      return textFile(nameOf(path), "application/yaml", text)
    }
    case "branch":
      return branchFile(ask, open)
    case "case": {
      const { zipped } = await import("./zipped.ts")
      const { id, files } = open.folder
      return { name: `${id}.zip`, type: "application/zip", bytes: zipped(id, files) }
    }
    case "json":
      return textFile("laksana.json", "application/json", jsonOf(ask.value))
    case "csv": {
      const text = csvText(tableOf(ask), ask.indonesian)
      return textFile(`${ask.table}.csv`, "text/csv", text)
    }
    case "parquet": {
      const { parquetOf } = await import("./parquet.ts")
      const bytes = parquetOf(tableOf(ask))
      return { name: `${ask.table}.parquet`, type: "application/vnd.apache.parquet", bytes }
    }
    case "report": {
      const { reportOf } = await import("./report-of.ts")
      return textFile("report.html", "text/html", await reportOf(ask, open, engine, turn))
    }
  }
}

/** A replay is printed with every value on a line of its own, the other results with plain values together. */
const jsonOf = (value: object): string =>
  "phases" in value && "record" in value ? `${JSON.stringify(value, null, 2)}\n` : jsonText(value)

async function branchFile(
  { edits, id }: Extract<Download, { readonly kind: "branch" }>,
  { theCase, withSchemas, correct }: OpenCase,
): Promise<DownloadedFile> {
  const { readEditsOf, yamlText } = await reading()
  const base = await withSchemas()
  const overlay = readEditsOf(edits, theCase, base)
  const dayOf = (event: string) => {
    const occurred = theCase.events.find((each) => each.id === event)?.occurred
    return typeof occurred === "string" ? occurred : undefined
  }
  const fork = firstDayOf(overlay, dayOf) ?? dayOfTime(pastOf(theCase, modelFor(theCase, base), correct).start)
  return textFile(`${id}.branch.yaml`, "application/yaml", yamlText(about, { case: theCase.id, fork, overlay }))
}

const about = [
  "A history as it could have gone. Before `fork` it is its parent's, or the history itself.",
  "Riwayat sebagaimana bisa saja terjadi. Sebelum `fork` sama dengan induknya, atau dengan riwayat aslinya.",
]
