/** Recorded history: a stream's events as core knows them, each in today's version of its type, or every one that is none. */
import { type EventCatalog, type Fold, type HistoryEvent, replayInParts } from "@laksana/core"
import type { EventLog, Range } from "../log/event-log.ts"
import { eventDecoder, type UndecodableEvent } from "./decode-event.ts"

export interface Undecodable {
  readonly _tag: "Undecodable"
  readonly faults: readonly (UndecodableEvent & { readonly version: number })[]
}

export type RecordedHistory = { readonly _tag: "Read"; readonly events: readonly HistoryEvent[] } | Undecodable

export async function recordedHistory(
  log: EventLog,
  stream: string,
  catalog: EventCatalog,
  range: Range = {},
): Promise<RecordedHistory> {
  const events: HistoryEvent[] = []
  const undecodable = await decodeEach(log, stream, catalog, range, (event) => events.push(event))
  return undecodable ?? { _tag: "Read", events }
}

/** The state that a stream's events fold into, in the order recorded. The events are not kept: a log may be longer than memory. */
export async function foldedHistory<S extends object>(
  log: EventLog,
  stream: string,
  catalog: EventCatalog,
  fold: Fold<S, HistoryEvent>,
): Promise<{ readonly _tag: "Folded"; readonly state: S } | Undecodable> {
  const replay = replayInParts(fold)
  const undecodable = await decodeEach(log, stream, catalog, {}, (event) => replay.add(event))
  return undecodable ?? { _tag: "Folded", state: replay.end() }
}

async function decodeEach(
  log: EventLog,
  stream: string,
  catalog: EventCatalog,
  range: Range,
  use: (event: HistoryEvent) => void,
): Promise<Undecodable | undefined> {
  const decode = eventDecoder(catalog)
  const faults: (UndecodableEvent & { readonly version: number })[] = []
  let version = range.after ?? 0
  for await (const page of log.readEvents(stream, range)) {
    for (const each of page) {
      version += 1
      const event = decode(each)
      if ("_tag" in event) faults.push({ ...event, version })
      else use(event)
    }
  }
  return faults.length > 0 ? { _tag: "Undecodable", faults } : undefined
}
