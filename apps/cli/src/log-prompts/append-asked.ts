/** Append asked: one entry, asked for on a terminal, shown, checked, and recorded once it is agreed to. */
import type { AnyModel } from "@laksana/engine"
import type { EventLog } from "@laksana/store"
import type { Invocation } from "../command/command.ts"
import { type Dialogue, Interrupted } from "../command/dialogue.ts"
import { type ExitCode, exitCodes } from "../command/exit-code.ts"
import type { Failure } from "../command/failure.ts"
import { changeLines } from "../present/log-recorded.ts"
import { presentRecording } from "../present/log-recording.ts"
import { presentRejected } from "../present/log-refused.ts"
import { streamToAppend } from "../recording/chosen-stream.ts"
import { fileDrafts } from "../recording/file-drafts.ts"
import { mistaken } from "../recording/mistaken.ts"
import { record, type RecordRequest } from "../recording/record.ts"
import { stamped, todayIn } from "../recording/stamped.ts"
import { streamHistory } from "../recording/stream-history.ts"
import { isHistory } from "../recording/stream-names.ts"
import { logMistakes } from "../words/log-mistakes.ts"
import { type Answers, entryOf } from "./answers.ts"
import { askAgain, askAll, askDecision, showAnswers } from "./ask-entry.ts"
import { Asker } from "./asker.ts"
import { findingLine } from "./finding-line.ts"
import type { Surroundings } from "./steps.ts"

export async function appendAsked(
  log: EventLog,
  invocation: Invocation,
  model: AnyModel,
  dialogue: Dialogue,
): Promise<ExitCode | Failure> {
  const { context, text, whole } = invocation
  const asker = new Asker(dialogue, context)
  const stream = await streamToAppend(log, text("stream"), whole("expect") === 0)
  if (stream._tag !== "Loaded") return stream
  if (!isHistory(stream.value.stream)) return mistaken("no-history", logMistakes.noHistory(stream.value.stream))
  const stamp = stamped(invocation, "form")
  if (stamp._tag !== "Loaded") return stamp
  const seen = await streamHistory(log, stream.value.stream, model)
  if (seen._tag !== "Loaded") return seen
  const around: Surroundings = { asker, model, seen: seen.value, today: todayIn(context) }
  try {
    asker.heading(asker.words.opening(stream.value.stream))
    const request = { stream: stream.value.stream, model, expect: whole("expect"), stamp: stamp.value }
    return await settled(log, request, await askAll(around), around, invocation)
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error
    asker.heading(asker.words.left)
    return exitCodes.interrupted
  }
}

/** Shows the entry and what it changes, or why it is refused, until it is recorded or left. */
async function settled(
  log: EventLog,
  about: Pick<RecordRequest, "stream" | "model" | "expect" | "stamp">,
  answered: Answers,
  around: Surroundings,
  { context, flag }: Invocation,
): Promise<ExitCode | Failure> {
  const { asker, today } = around
  let answers = answered
  for (let agreed = false; ; ) {
    const given = answers
    const dryRun = flag("dry-run") || !agreed
    const outcome = await record(log, {
      ...about,
      dryRun,
      propose: (seen) => fileDrafts({ path: "form", text: JSON.stringify([entryOf(given)]) }, about.model, seen, today),
    })
    const told = { dryRun, today, context }
    if (agreed && outcome._tag !== "Rejected") return presentRecording(outcome, told)
    showAnswers(answers, around)
    if (outcome._tag === "Rejected") {
      // Where in the form it stands says nothing to whoever filled it in.
      presentRejected(
        outcome.rejected.map(({ draft: { event, data }, rejection }) => ({ draft: { event, data }, rejection })),
        { ...context, json: false },
      )
    } else if (outcome._tag === "Invalid") {
      asker.heading("")
      for (const problem of outcome.problems) asker.mistake(findingLine(problem, context.language))
    } else if (outcome._tag === "Done") {
      asker.heading("")
      for (const line of changeLines(outcome, today, { ...context, out: context.err })) context.err.write(`${line}\n`)
      if (flag("dry-run")) return presentRecording(outcome, told)
    } else return presentRecording(outcome, told)
    const decided = await askDecision(around, outcome._tag === "Done")
    if (decided._tag === "Left") {
      asker.heading(asker.words.left)
      return exitCodes.done
    }
    agreed = decided._tag === "Agreed"
    if (decided._tag === "Change") answers = await askAgain(decided.name, answers, around)
  }
}
