/** `log import`: puts a case's folder into a log, checked as `replay` does; what is there already stays as it is. */
import type { Invocation, Run } from "../../command/command.ts"
import { type ExitCode, exitCodes } from "../../command/exit-code.ts"
import type { Failure } from "../../command/failure.ts"
import { presentWarnings } from "../../command/present-failure.ts"
import { writeJson } from "../../command/write-json.ts"
import { loadCase } from "../../files/load-case.ts"
import { loadModel } from "../../files/load-model.ts"
import { caseToImport } from "../../logs/case-to-import.ts"
import { importCase } from "../../logs/import-case.ts"
import { inStore } from "../../logs/open-store.ts"
import { storeAddress } from "../../logs/store-address.ts"
import { presentDiffering } from "../../present/log-refused.ts"
import { importedPage, plainImported } from "../../present/log-imported.ts"
import { stamped } from "../../recording/stamped.ts"

export const logImportCommand: Run = async (invocation) => importFolder(invocation)

async function importFolder(invocation: Invocation): Promise<ExitCode | Failure> {
  const { context, text, flag } = invocation
  const model = await loadModel(text("model"), context)
  if (model._tag !== "Loaded") return model
  const found = await loadCase(invocation.arguments[0] ?? "", model.value, context)
  if (found._tag !== "Loaded") return found
  if (!context.json) await presentWarnings(found.value.warnings, context)
  const toImport = caseToImport(found.value)
  if (toImport._tag !== "Loaded") return toImport
  const stamp = stamped(invocation, found.value.folder.path)
  if (stamp._tag !== "Loaded") return stamp
  const { recorder, loggedAt } = stamp.value
  const dryRun = flag("dry-run")
  const address = storeAddress(invocation)
  return inStore(address, async (log): Promise<ExitCode | Failure> => {
    const outcome = await importCase(log, {
      toImport: toImport.value,
      model: model.value,
      stamp: { recorder, loggedAt },
      dryRun,
    })
    if (outcome._tag === "Differing") return presentDiffering(outcome.differing, context)
    if (outcome._tag !== "Imported") return outcome
    const { streams, files } = outcome
    const about = { store: address.shown, dryRun, recorder }
    if (context.json)
      writeJson(context, {
        case: toImport.value.name,
        store: address.shown,
        dryRun,
        streams,
        files,
        head: await log.head(),
      })
    else if (context.plain) context.out.write(plainImported(outcome))
    else context.out.write(importedPage(outcome, about, context))
    return exitCodes.done
  })
}
