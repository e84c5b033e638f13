/** `log import`: puts a case's folder into a log, or what a log was exported to, checked as `replay` does; what is there already stays as it is. */
import type { AnyModel } from "@laksana/engine"
import type { EventLog } from "@laksana/store"
import type { Invocation, Run } from "../../command/command.ts"
import { type ExitCode, exitCodes } from "../../command/exit-code.ts"
import { type Failure, usage } from "../../command/failure.ts"
import { presentWarnings } from "../../command/present-failure.ts"
import { writeJson } from "../../command/write-json.ts"
import { loadCase } from "../../files/load-case.ts"
import { loadModel } from "../../files/load-model.ts"
import { shownPath } from "../../files/text-file.ts"
import { caseToImport } from "../../logs/case-to-import.ts"
import { entriesOfFile } from "../../logs/exchange-file.ts"
import { importCase, type Imported } from "../../logs/import-case.ts"
import { type DifferingEntries, importEntries } from "../../logs/import-entries.ts"
import { inStore } from "../../logs/open-store.ts"
import { storeAddress } from "../../logs/store-address.ts"
import { presentDiffering } from "../../present/log-refused.ts"
import { importedPage, plainImported } from "../../present/log-imported.ts"
import { stamped } from "../../recording/stamped.ts"

export const logImportCommand: Run = async (invocation) => {
  const { context, text } = invocation
  const [name = ""] = invocation.arguments
  const model = await loadModel(text("model"), context)
  if (model._tag !== "Loaded") return model
  const entries = await entriesOfFile(name, context)
  if (entries === undefined) return importFolder(name, model.value, invocation)
  if (entries._tag !== "Loaded") return entries
  // Who recorded them is said in the file.
  if (text("by") !== undefined) return usage({ kind: "options-exclude", one: name, other: "--by" })
  return importing(invocation, shownPath(name, context), (log) =>
    importEntries(log, entries.value, { model: model.value, dryRun: invocation.flag("dry-run") }),
  )
}

async function importFolder(name: string, model: AnyModel, invocation: Invocation): Promise<ExitCode | Failure> {
  const { context, flag } = invocation
  const found = await loadCase(name, model, context)
  if (found._tag !== "Loaded") return found
  if (!context.json) await presentWarnings(found.value.warnings, context)
  const toImport = caseToImport(found.value)
  if (toImport._tag !== "Loaded") return toImport
  const { path } = found.value.folder
  const stamp = stamped(invocation, path)
  if (stamp._tag !== "Loaded") return stamp
  const { recorder, loggedAt } = stamp.value
  const request = { toImport: toImport.value, model, stamp: { recorder, loggedAt }, dryRun: flag("dry-run") }
  return importing(invocation, path, (log) => importCase(log, request))
}

/** Imports, and tells what came of it. */
function importing(
  invocation: Invocation,
  from: string,
  work: (log: EventLog) => Promise<Imported | DifferingEntries | Failure>,
): Promise<ExitCode | Failure> {
  const { context, flag } = invocation
  const dryRun = flag("dry-run")
  const address = storeAddress(invocation)
  return inStore(address, async (log): Promise<ExitCode | Failure> => {
    const outcome = await work(log)
    if (outcome._tag === "Differing") return presentDiffering(outcome.differing, context)
    if (outcome._tag !== "Imported") return outcome
    const { streams, files } = outcome
    if (context.json) writeJson(context, { from, store: address.shown, dryRun, streams, files, head: await log.head() })
    else if (context.plain) context.out.write(plainImported(outcome))
    else context.out.write(importedPage(outcome, { from, store: address.shown, dryRun }, context))
    return exitCodes.done
  })
}
