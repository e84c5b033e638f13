/**
 * History: a case as the commands that take `--store` read it from the log: its files, each with what it is. Of the same state of the
 * log it is the same answer, with the same tag.
 */
import { isDay } from "@laksana/core"
import type { SourceFile } from "@laksana/scenario"
import { anchorText, type EventData, type EventLog } from "@laksana/store"
import { type CaseInLog, caseFilesOf, caseInLog, caseNamesIn } from "../../logs/case-in-log.ts"
import { serveRefusals } from "../../words/serve-refusals.ts"
import { type Answer, whole } from "../answer.ts"
import { jsonContent } from "../content.ts"
import { refused } from "../refused.ts"
import type { Asked } from "../request.ts"
import type { LogBehind } from "./behind.ts"

export async function historyOf(name: string, { query }: Asked, { log, invocation }: LogBehind): Promise<Answer> {
  const knownAt = query.get("known-at") ?? undefined
  if (knownAt !== undefined && !isDay(knownAt)) return refused(serveRefusals.notADay("known-at"))
  // What is recorded while the case is read is in the answer perhaps, under a head without it: whoever asks again gets it under its own.
  const head = await log.head()
  const found = await caseNamed(name, log)
  if (found === undefined) return refused(serveRefusals.unknownCase(await caseNamesIn(log)))
  const streamVersion = found.history.length
  const files = filesJson(knownAt === undefined ? found : knownIn(found, knownAt))
  const tag = `${anchorText(head)}-${invocation.context.version}`
  return whole(200, jsonContent({ case: name, head, streamVersion, knownAt: knownAt ?? null, files }, tag))
}

async function caseNamed(name: string, log: EventLog): Promise<CaseInLog | undefined> {
  return (await caseNamesIn(log)).includes(name) ? caseInLog(log, name) : undefined
}

/** With only the entries that had become known, as `log show --raw --known-at` has them. */
function knownIn(found: CaseInLog, day: string): CaseInLog {
  const known = (events: readonly EventData[]) =>
    events.filter(({ recorded }) => typeof recorded === "string" && recorded <= day)
  const overlays = Object.entries(found.overlays).map(([overlay, events]) => [overlay, known(events)] as const)
  return { ...found, history: known(found.history), overlays: Object.fromEntries(overlays) }
}

/** Each file's place in the case, and its text: `lines` where an entry is a line of JSON, as a long history's are. */
function filesJson(found: CaseInLog): readonly object[] {
  const { history, case: described, assumptions, overlays = {} } = caseFilesOf(found, "log")
  const file = (role: string, source: SourceFile | undefined, overlay?: string) =>
    source === undefined
      ? []
      : [
          {
            role,
            ...(overlay === undefined ? {} : { overlay }),
            path: source.path,
            form: source.entries === undefined ? "yaml" : "lines",
            text: source.text,
          },
        ]
  return [
    ...file("history", history),
    ...file("case", described),
    ...file("assumptions", assumptions),
    ...Object.entries(overlays).flatMap(([overlay, source]) => file("overlay", source, overlay)),
  ]
}
