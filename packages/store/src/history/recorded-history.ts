/** Recorded history: a stream's events as core knows them, each in today's version of its type, or every one that is none. */
import type { EventCatalog, HistoryEvent } from "@laksana/core"
import type { EventLog, Range } from "../log/event-log.ts"
import { eventDecoder, type UndecodableEvent } from "./decode-event.ts"

export type RecordedHistory =
  | { readonly _tag: "Read"; readonly events: readonly HistoryEvent[] }
  | { readonly _tag: "Undecodable"; readonly faults: readonly (UndecodableEvent & { readonly version: number })[] }

export async function recordedHistory(
  log: EventLog,
  stream: string,
  catalog: EventCatalog,
  range: Range = {},
): Promise<RecordedHistory> {
  const decode = eventDecoder(catalog)
  const events: HistoryEvent[] = []
  const faults: (UndecodableEvent & { readonly version: number })[] = []
  let version = range.after ?? 0
  for await (const page of log.readEvents(stream, range)) {
    for (const each of page) {
      version += 1
      const event = decode(each)
      if ("_tag" in event) faults.push({ ...event, version })
      else events.push(event)
    }
  }
  return faults.length > 0 ? { _tag: "Undecodable", faults } : { _tag: "Read", events }
}
