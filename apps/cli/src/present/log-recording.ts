/** Log recording: what became of recording, told, with the exit code that says so. */
import type { Day } from "@laksana/core"
import type { Context } from "../command/command.ts"
import { type ExitCode, exitCodes } from "../command/exit-code.ts"
import type { Failure } from "../command/failure.ts"
import { writeJson } from "../command/write-json.ts"
import type { Recorded } from "../recording/record.ts"
import { logMistakes } from "../words/log-mistakes.ts"
import { plainRecorded, recordedJson, recordedPage } from "./log-recorded.ts"
import { presentDiffering, presentRejected } from "./log-refused.ts"

export interface Told {
  readonly dryRun: boolean
  readonly today: Day
  readonly context: Context
}

export function presentRecording(outcome: Recorded, { dryRun, today, context }: Told): ExitCode | Failure {
  switch (outcome._tag) {
    case "Done":
      if (context.json) writeJson(context, recordedJson(outcome, dryRun, today))
      else context.out.write((context.plain ? plainRecorded : recordedPage)(outcome, dryRun, today, context))
      return exitCodes.done
    case "Rejected":
      return presentRejected(outcome.rejected, context)
    case "Differing":
      return presentDiffering(outcome.differing, context)
    case "VersionConflict": {
      const { stream, expected, actual } = outcome
      const told = logMistakes.conflict(stream, expected, actual)
      return { _tag: "Refused", code: "version-conflict", ...told, exit: exitCodes.failure }
    }
    default:
      return outcome
  }
}
