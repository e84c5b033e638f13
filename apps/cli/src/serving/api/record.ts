/**
 * Record: what somebody wants to record, decided as `log append` decides it, and with `--write` appended. The body is what a file for
 * `log append` holds; the answer is what `log append --json` writes, and what is refused comes with its place in the body.
 */
import { anchorText, type EventLog } from "@laksana/store"
import type { SourceFile } from "@laksana/scenario"
import { exitCodes } from "../../command/exit-code.ts"
import type { Failure } from "../../command/failure.ts"
import { recordedJson } from "../../present/log-recorded.ts"
import { streamToAppend } from "../../recording/chosen-stream.ts"
import { fileDrafts } from "../../recording/file-drafts.ts"
import { type Recorded, record } from "../../recording/record.ts"
import { stamped, todayIn } from "../../recording/stamped.ts"
import { isHistory } from "../../recording/stream-names.ts"
import { logMistakes } from "../../words/log-mistakes.ts"
import { serveRefusals } from "../../words/serve-refusals.ts"
import { type Answer, whole } from "../answer.ts"
import { jsonContent } from "../content.ts"
import { refused } from "../refused.ts"
import type { Asked } from "../request.ts"
import type { LogBehind } from "./behind.ts"
import { draftProblems } from "./draft-problems.ts"
import { failureAnswer } from "./failure-answer.ts"
import { wholeNumber } from "./whole-number.ts"

/** From where an entry comes, as the log keeps it, and how its text is called where a mistake is shown in it. */
const origin = "viewer"
const longestName = 200
/** To decide a thousand beside each other takes seconds, in which nobody else is answered. */
const mostEntries = 100
const tooMany: Failure = { _tag: "Refused", ...serveRefusals.tooManyEntries(mostEntries), exit: exitCodes.invalidInput }

export const decideFor = (stream: string, asked: Asked, behind: LogBehind): Promise<Answer> =>
  recordIn(stream, asked, behind, true)

export async function appendTo(stream: string, asked: Asked, behind: LogBehind): Promise<Answer> {
  return behind.write ? recordIn(stream, asked, behind, false) : refused(serveRefusals.readOnly)
}

async function recordIn(named: string, asked: Asked, behind: LogBehind, dryRun: boolean): Promise<Answer> {
  const { log, model, invocation } = behind
  const expected = asked.query.get("expected")
  const expect = expected === null ? undefined : wholeNumber(expected)
  if (expected !== null && expect === undefined) return refused(serveRefusals.notAWhole("expected"))
  const by = asked.query.get("by") ?? undefined
  if (by !== undefined && by.length > longestName) return refused(serveRefusals.nameTooLong)
  const source = await sourceIn(asked)
  if ("_tag" in source) return source
  const stream = await streamToAppend(log, named, expect === 0)
  if (stream._tag !== "Loaded") return failureAnswer(stream)
  if (!isHistory(named)) return refused({ status: 400, code: "no-history", ...logMistakes.noHistory(named) })
  const text = (name: string) => (name === "by" ? (by ?? invocation.text(name)) : undefined)
  const stamp = stamped({ text, context: invocation.context }, origin)
  if (stamp._tag !== "Loaded") return failureAnswer(stamp)
  const today = todayIn(invocation.context)
  const outcome = await record(log, {
    stream: named,
    model,
    expect,
    dryRun,
    stamp: stamp.value,
    propose: (seen) => {
      const drafts = fileDrafts(source, model, seen, today)
      return drafts._tag === "Loaded" && drafts.value.length > mostEntries ? tooMany : drafts
    },
  })
  return outcome._tag === "Done"
    ? whole(200, jsonContent(recordedJson(outcome, dryRun, today)), { "laksana-head": anchorText(await log.head()) })
    : refusedRecording(outcome, log)
}

/** The body as the text of a file, or why there is none. */
async function sourceIn({ headers, body }: Asked): Promise<SourceFile | Answer> {
  if (!/^application\/json\s*(;|$)/iu.test(headers["content-type"] ?? "")) return refused(serveRefusals.notJson)
  const bytes = await body()
  if (bytes === undefined) return refused(serveRefusals.tooLarge)
  try {
    return { path: origin, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) }
  } catch {
    return refused(serveRefusals.notText)
  }
}

async function refusedRecording(outcome: Exclude<Recorded, { _tag: "Done" }>, log: EventLog): Promise<Answer> {
  switch (outcome._tag) {
    case "Rejected":
    case "Differing":
      return whole(422, jsonContent({ problems: draftProblems(outcome) }))
    case "VersionConflict": {
      const { stream, expected, actual } = outcome
      const head = await log.head()
      return refused({
        status: 409,
        code: "version-conflict",
        ...serveRefusals.conflict(stream, expected, actual),
        data: { stream, expected, actual, head },
      })
    }
    default:
      return failureAnswer(outcome)
  }
}
