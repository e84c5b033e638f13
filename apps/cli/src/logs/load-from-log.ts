/** Loading from a log: the files of a case that lies in one, in place of those of a folder. */
import type { CaseFiles } from "@laksana/scenario"
import type { Context } from "../command/command.ts"
import { fileFailure, type Loaded, loaded } from "../command/failure.ts"
import { withNearest } from "../command/nearest.ts"
import { caseFilesOf, caseInLog, caseNamesIn } from "./case-in-log.ts"
import { inStore } from "./open-store.ts"
import { addressFor } from "./store-address.ts"

export function filesFromLog(name: string, store: string, context: Context): Promise<Loaded<CaseFiles>> {
  const address = addressFor(store, context)
  return inStore<Loaded<CaseFiles>>(address, async (log) => {
    const found = await caseInLog(log, name)
    if (found !== undefined) return loaded(caseFilesOf(found, address.shown))
    const known = await caseNamesIn(log)
    return fileFailure({ kind: "not-found", what: "case", found: name, known, ...withNearest(name, known) })
  })
}
