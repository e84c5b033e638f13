/** The commands of the event log, in the order in which the help lists them: a log is made, filled, read, proven, shared. */
import type { Command } from "../../command.ts"
import { logAmend } from "./amend.ts"
import { logAppend } from "./append.ts"
import { logBranch } from "./branch.ts"
import { logExport } from "./export.ts"
import { logHead } from "./head.ts"
import { logImport } from "./import.ts"
import { logInit } from "./init.ts"
import { logRetract } from "./retract.ts"
import { logShow } from "./show.ts"
import { logVerify } from "./verify.ts"
import { logWatch } from "./watch.ts"

export const logCommands: readonly Command[] = [
  logInit,
  logImport,
  logAppend,
  logAmend,
  logRetract,
  logShow,
  logWatch,
  logVerify,
  logHead,
  logBranch,
  logExport,
]
