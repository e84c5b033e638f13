/** Log imported: what an import has put into a log, or would, and what was there already. */
import type { Context } from "../command/command.ts"
import type { Imported } from "../logs/import-case.ts"
import { painter } from "../terminal/colour.ts"
import { tableLines } from "../terminal/table.ts"
import { logImportWords } from "../words/log-import.ts"
import { quantitiesIn } from "@laksana/words"

interface About {
  /** The folder or file as shown. */
  readonly from: string
  readonly store: string
  readonly dryRun: boolean
}

export function importedPage({ streams, files }: Imported, { from, store, dryRun }: About, context: Context): string {
  const { language, out } = context
  const words = logImportWords[language]
  const { number } = quantitiesIn(language)
  const name = streams[0]?.stream ?? ""
  const isNew = files.kept > 0 || streams.some(({ recorded }) => recorded > 0)
  const next = words.next(name, store)
  if (!isNew) return `${words.nothingNew(from, store)}\n\n${next}\n`
  const rows = streams.map(({ stream, recorded, repeated }) => [stream, number(recorded), number(repeated)])
  const lines = [
    painter(out)("bold", dryRun ? words.would(from, store) : words.done(from, store)),
    ...tableLines(
      [
        { heading: words.stream },
        { heading: words.recorded, align: "right" },
        { heading: words.repeated, align: "right" },
      ],
      rows,
      context,
    ).map((line) => `  ${line}`),
    `  ${words.files(files.kept, files.of)}`,
    "",
    dryRun ? words.dryRun : next,
  ]
  return `${lines.join("\n")}\n`
}

/** Lines of `stream` and `files`, the same in every language: what is new (in a dry run, would be), what was there. */
export function plainImported({ streams, files }: Imported): string {
  const rows = [
    ...streams.map(({ stream, recorded, repeated }) => ["stream", stream, recorded, repeated]),
    ["files", streams[0]?.stream ?? "", files.kept, files.of - files.kept],
  ]
  return rows.map((row) => `${row.join("\t")}\n`).join("")
}
