/** `log append`: records entries of a file, or one that is asked for on a terminal. */
import type { AnyModel } from "@laksana/engine"
import type { EventLog } from "@laksana/store"
import type { Invocation, Run } from "../../command/command.ts"
import type { ExitCode } from "../../command/exit-code.ts"
import type { Failure } from "../../command/failure.ts"
import { loadModel } from "../../files/load-model.ts"
import { readStdin, readText } from "../../files/text-file.ts"
import { appendAsked } from "../../log-prompts/append-asked.ts"
import { presentRecording } from "../../present/log-recording.ts"
import { streamToAppend } from "../../recording/chosen-stream.ts"
import { fileDrafts } from "../../recording/file-drafts.ts"
import { inStore } from "../../logs/open-store.ts"
import { storeAddress } from "../../logs/store-address.ts"
import { mistaken } from "../../recording/mistaken.ts"
import { record } from "../../recording/record.ts"
import { stamped, todayIn } from "../../recording/stamped.ts"
import { isHistory } from "../../recording/stream-names.ts"
import { logMistakes } from "../../words/log-mistakes.ts"

export const logAppendCommand: Run = async (invocation) => {
  const { context, text } = invocation
  const model = await loadModel(text("model"), context)
  if (model._tag !== "Loaded") return model
  if (invocation.arguments.length > 0)
    return inStore(storeAddress(invocation), (log) => appendFile(log, invocation, model.value))
  if (context.json) return mistaken("file-needed", logMistakes.askingAsJson)
  const dialogue = await context.dialogue()
  if (dialogue === undefined) return mistaken("file-needed", logMistakes.fileNeeded)
  try {
    return await inStore(storeAddress(invocation), (log) => appendAsked(log, invocation, model.value, dialogue))
  } finally {
    dialogue.close()
  }
}

async function appendFile(log: EventLog, invocation: Invocation, model: AnyModel): Promise<ExitCode | Failure> {
  const { context, text, whole, flag } = invocation
  const [path = "-"] = invocation.arguments
  const stream = await streamToAppend(log, text("stream"), whole("expect") === 0)
  if (stream._tag !== "Loaded") return stream
  if (!isHistory(stream.value.stream)) return mistaken("no-history", logMistakes.noHistory(stream.value.stream))
  const source = await (path === "-" ? readStdin(context) : readText(path, context))
  if (source._tag !== "Loaded") return source
  const stamp = stamped(invocation, path === "-" ? "stdin" : source.value.path)
  if (stamp._tag !== "Loaded") return stamp
  const today = todayIn(context)
  const dryRun = flag("dry-run")
  const outcome = await record(log, {
    stream: stream.value.stream,
    model,
    expect: whole("expect"),
    dryRun,
    stamp: stamp.value,
    propose: (seen) => fileDrafts(source.value, model, seen, today),
  })
  return presentRecording(outcome, { dryRun, today, context })
}
