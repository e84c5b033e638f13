/**
 * Live: the head of the log whenever it grows, whoever recorded, as Server-Sent Events: the head at once, then each new one with the
 * streams that grew. Whoever was cut off begins after the head that was heard last.
 */
import { setTimeout } from "node:timers/promises"
import type { EventLog, Head, LogEntry } from "@laksana/store"
import { serveRefusals } from "../../words/serve-refusals.ts"
import type { Answer } from "../answer.ts"
import { refused } from "../refused.ts"
import type { Asked } from "../request.ts"
import type { LogBehind } from "./behind.ts"
import { wholeNumber } from "./whole-number.ts"

/** A browser keeps a handful of connections to a server; this many people is far beyond a loopback. */
const mostListeners = 64
/** What is appended together is told together. */
const gatherMs = 25
/** After which a browser that was cut off asks again. */
const retryMs = 1_000

export async function liveOf(name: string, { headers }: Asked, { log, listeners, beatMs }: LogBehind): Promise<Answer> {
  const streams = await log.streams()
  if (!streams.some(({ stream }) => stream === name)) {
    return refused(serveRefusals.unknownStream(streams.map(({ stream }) => stream)))
  }
  if (listeners.count >= mostListeners) return refused(serveRefusals.tooManyListeners)
  const heard = headers["last-event-id"]
  const from = typeof heard === "string" ? wholeNumber(heard) : undefined
  return {
    _tag: "Stream",
    follow: async (write, ended) => {
      listeners.count += 1
      try {
        const beat = setInterval(() => write(": alive\n\n"), beatMs)
        await tellHeads(log, from, write, ended).finally(() => clearInterval(beat))
      } finally {
        listeners.count -= 1
      }
    },
  }
}

async function tellHeads(
  log: EventLog,
  from: number | undefined,
  write: (event: string) => void,
  ended: AbortSignal,
): Promise<void> {
  write(`retry: ${retryMs}\n\n`)
  const now = await log.head()
  // A head that this log has never had was another log's: it begins anew.
  const after = from === undefined || from > now.position ? now.position : from
  if (after !== from) write(headEvent(now, []))
  await tellGrowth(log.follow(after, ended), write, ended)
}

async function tellGrowth(
  entries: AsyncIterable<LogEntry>,
  write: (event: string) => void,
  ended: AbortSignal,
): Promise<void> {
  const grown = new Set<string>()
  let telling: Promise<void> | undefined
  let last: Head | undefined
  const tell = async () => {
    await setTimeout(gatherMs, undefined, { signal: ended }).catch(() => {})
    if (last !== undefined && !ended.aborted) write(headEvent(last, [...grown].toSorted()))
    grown.clear()
    telling = undefined
  }
  for await (const { position, hash, stream } of entries) {
    last = { position, hash }
    grown.add(stream)
    telling ??= tell()
  }
  await telling
}

const headEvent = ({ position, hash }: Head, streams: readonly string[]): string =>
  `event: head\nid: ${position}\ndata: ${JSON.stringify({ version: 1, head: { position, hash }, streams })}\n\n`
