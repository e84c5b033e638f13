/** `log watch`: entries as they are recorded, by whomever, until Ctrl-C. */
import type { EventLog, LogEntry } from "@laksana/store"
import type { Context, Invocation, Run } from "../../command/command.ts"
import { type ExitCode, exitCodes } from "../../command/exit-code.ts"
import type { Failure } from "../../command/failure.ts"
import { entryLine, plainEntry } from "../../present/log-entries.ts"
import { chosenStream } from "../../recording/chosen-stream.ts"
import { inStore } from "../../logs/open-store.ts"
import { storeAddress } from "../../logs/store-address.ts"
import { logWatchWords } from "../../words/log-watch.ts"

export const logWatchCommand: Run = (invocation) => inStore(storeAddress(invocation), (log) => watch(log, invocation))

async function watch(log: EventLog, invocation: Invocation): Promise<ExitCode | Failure> {
  const { context, whole } = invocation
  const named = invocation.arguments[0]
  const stream = named === undefined ? undefined : await chosenStream(log, named)
  if (stream !== undefined && stream._tag !== "Loaded") return stream
  const interruption = context.interruption()
  const after = whole("after") ?? (await log.head()).position
  if (context.err.isTerminal) context.err.write(`${logWatchWords[context.language].waiting(after)}\n`)
  for await (const entry of log.follow(after, interruption)) {
    if (stream === undefined || entry.stream === stream.value.stream) context.out.write(lineOf(entry, context))
  }
  return exitCodes.interrupted
}

/** With --json each line is a whole result, versioned as every other. */
function lineOf(entry: LogEntry, { json, plain, language }: Context): string {
  if (json) return `${JSON.stringify({ version: 1, entry })}\n`
  return plain ? plainEntry(entry) : entryLine(entry, language)
}
