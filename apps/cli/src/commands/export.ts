/** `export`: a case's history as data for other tools, without a log of one's own. */
import { collected } from "@laksana/store"
import type { Run } from "../command/command.ts"
import { exitCodes } from "../command/exit-code.ts"
import { presentWarnings } from "../command/present-failure.ts"
import { isDataFormat } from "../command/table/data-formats.ts"
import { writeJson } from "../command/write-json.ts"
import { loadCase } from "../files/load-case.ts"
import { loadModel } from "../files/load-model.ts"
import { writeExported } from "../files/write-exported.ts"
import { caseToImport } from "../logs/case-to-import.ts"
import { exported } from "../logs/exported.ts"
import { loggedCase } from "../logs/logged-case.ts"
import { logExportWords } from "../words/log-export.ts"

export const exportCommand: Run = async ({ arguments: [name = ""], text, texts, context }) => {
  const model = await loadModel(text("model"), context)
  if (model._tag !== "Loaded") return model
  const found = await loadCase(name, model.value, context, { overlays: texts("overlay") })
  if (found._tag !== "Loaded") return found
  if (!context.json) await presentWarnings(found.value.warnings, context)
  const asStreams = caseToImport(found.value)
  if (asStreams._tag !== "Loaded") return asStreams
  const { theCase } = found.value
  const chosen = text("format") ?? "csv"
  const format = isDataFormat(chosen) ? chosen : "csv"
  const log = await loggedCase(asStreams.value, theCase.overlaid)
  const result = await exported(format, {
    entries: await collected(log.readAll()),
    extent: "log",
    about: async () => ({ name: theCase.id, title: theCase.title.en, files: asStreams.value.texts }),
  })
  if (result._tag !== "Loaded") return result
  const { content, entries } = result.value
  const written = await writeExported(content, text("output"), format, context)
  if (written._tag !== "Loaded") return written
  if (written.value === undefined) return exitCodes.done
  if (context.json) writeJson(context, { case: theCase.id, format, entries, written: written.value })
  else if (context.plain) context.out.write(`${written.value}\t${entries}\n`)
  else context.out.write(`${logExportWords[context.language].written(written.value, entries)}\n`)
  return exitCodes.done
}
