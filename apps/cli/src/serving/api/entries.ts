/** Entries: a stream's entries as they were recorded, after a position of the log, some at a time. */
import type { EventLog, LogEntry } from "@laksana/store"
import { serveRefusals } from "../../words/serve-refusals.ts"
import { type Answer, whole } from "../answer.ts"
import { jsonContent } from "../content.ts"
import { refused } from "../refused.ts"
import type { Asked } from "../request.ts"
import type { LogBehind } from "./behind.ts"
import { wholeNumber } from "./whole-number.ts"

const usualPage = 200
const longestPage = 1000

export async function entriesOf(stream: string, { query }: Asked, { log }: LogBehind): Promise<Answer> {
  const after = wholeNumber(query.get("after") ?? "0")
  if (after === undefined) return refused(serveRefusals.notAWhole("after"))
  const limit = wholeNumber(query.get("limit") ?? String(usualPage))
  if (limit === undefined || limit < 1) return refused(serveRefusals.notAWhole("limit"))
  const streams = await log.streams()
  if (!streams.some((info) => info.stream === stream)) {
    return refused(serveRefusals.unknownStream(streams.map((info) => info.stream)))
  }
  const head = await log.head()
  const page = await pageOf(log, { stream, after, limit: Math.min(limit, longestPage) })
  return whole(200, jsonContent({ stream, head, ...page }))
}

interface Page {
  readonly stream: string
  readonly after: number
  readonly limit: number
}

/** `next` is the position to ask after for what follows; null at the end. */
async function pageOf(log: EventLog, { stream, after, limit }: Page) {
  const entries: LogEntry[] = []
  for await (const some of log.read(stream)) {
    for (const entry of some) {
      if (entry.position <= after) continue
      if (entries.length === limit) return { entries, next: entries.at(-1)?.position ?? null }
      entries.push(entry)
    }
  }
  return { entries, next: null }
}
