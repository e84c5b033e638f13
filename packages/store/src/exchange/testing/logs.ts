/** Logs: random ones to export, appended as any other would be; and one of a given length. */
import type { HistoryEvent } from "@laksana/core"
import fc from "fast-check"
import type { EventData, Json, LogEntry } from "../../log/entry.ts"
import { collected } from "../../log/pages.ts"
import { memoryLog } from "../../memory/memory-log.ts"
import { historyEvents } from "./history-events.ts"
import { anyName, anyText } from "./texts.ts"

const anyJson: fc.Arbitrary<Json> = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom<Json[]>(null, true, false, 0, -0, 1e21, -1e-9, 5e-324, 1.7976931348623157e308, 0.1, 2 ** 53 + 2),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    anyText,
    fc.array(tie("json"), { maxLength: 3 }),
    fc.dictionary(anyText, tie("json"), { maxKeys: 3 }),
  ),
})).json

/** An event of no known kind: whatever JSON can say. */
const anyEvent: fc.Arbitrary<EventData> = fc
  .record({
    type: anyName,
    rest: fc.dictionary(anyText, anyJson, { maxKeys: 4 }),
    deep: fc.integer({ min: 0, max: 60 }),
  })
  .map(({ type, rest, deep }): EventData => ({ ...rest, deep: nested(deep), id: "", type }))

const nested = (depth: number): Json => (depth === 0 ? [] : { in: [nested(depth - 1)] })

/** A history event as it is kept. */
const kept = (event: HistoryEvent): EventData => JSON.parse(JSON.stringify(event)) as EventData

interface Batch {
  readonly stream: string
  readonly events: readonly EventData[]
  readonly recorder: string
  readonly origin: string
  readonly second: number
}

const batchOf = (events: fc.Arbitrary<readonly EventData[]>): fc.Arbitrary<Batch> =>
  fc.record({
    stream: fc.oneof(
      fc.constantFrom("paser", "kaltim"),
      anyName.filter((name) => !name.startsWith("$")),
    ),
    events,
    recorder: anyName,
    origin: anyName,
    second: fc.integer({ min: 0, max: 59 }),
  })

async function appended(batches: readonly Batch[], fork: boolean): Promise<readonly LogEntry[]> {
  const log = memoryLog()
  for (const [i, { second, events, ...batch }] of batches.entries()) {
    const loggedAt = `2026-11-24T08:30:${String(second).padStart(2, "0")}.007Z`
    // Ids are told apart by the batch, since a stream has each only once.
    const own = events.map((event, k): EventData => ({ ...event, id: event.id === "" ? `${i}-${k}` : event.id }))
    await log.append({ ...batch, events: own, expected: "any", loggedAt })
    if (!fork || i > 0) continue
    await log.branch({ ...batch, stream: "a branch", parent: batch.stream, loggedAt })
    const event = { id: "only there", type: "Noted", on: [batch.stream] }
    await log.append({ ...batch, stream: "a branch", events: [event], expected: "any", loggedAt })
  }
  return collected(log.readAll())
}

const anyHistory = historyEvents.map((events) => events.map(kept))

/** Whole logs of several streams: events of any kind, histories among them, and branches. */
export const anyLog: fc.Arbitrary<Promise<readonly LogEntry[]>> = fc
  .tuple(
    fc.array(fc.oneof(batchOf(fc.array(anyEvent, { maxLength: 4 })), batchOf(anyHistory)), { maxLength: 4 }),
    fc.boolean(),
  )
  .map(([batches, fork]) => appended(batches, fork))

/** Logs of one history. */
export const anyHistoryLog: fc.Arbitrary<Promise<readonly LogEntry[]>> = batchOf(anyHistory).map((batch) =>
  appended([batch], false),
)

/** A log of one stream with so many plain events, dated one a day. */
export async function logOf(count: number): Promise<readonly LogEntry[]> {
  const log = memoryLog()
  const events = Array.from({ length: count }, (_, i): EventData => {
    const day = new Date(Date.UTC(2024, 0, 1 + (i % 365))).toISOString().slice(0, 10)
    const title = { en: `Event ${i}`, id: `Peristiwa ${i}` }
    const about = { occurred: day, recorded: "2026-12-31", status: "occurred", evidence: "paper", title }
    return { ...about, id: `event-${i}`, type: "SupportActivity", jurisdiction: "paser", payload: { activity: "é=ü" } }
  })
  const from = { recorder: "sari", loggedAt: "2026-11-24T08:30:00.000Z", origin: "history.yaml" }
  const answer = await log.append({ stream: "paser", expected: 0, events, ...from })
  return answer._tag === "Appended" ? collected(log.readAll()) : []
}
