/** Stream history: a stream of a log read into events, with what its case says of itself. */
import type { HistoryEvent } from "@laksana/core"
import type { AnyModel } from "@laksana/engine"
import { readRecorded } from "@laksana/scenario"
import { collected, type EventLog, type LogEntry } from "@laksana/store"
import { type Loaded, loaded } from "../command/failure.ts"
import { type Described, describedIn } from "./described.ts"
import { baseOf, caseOf, isOverlay } from "./stream-names.ts"

export interface StreamHistory {
  readonly stream: string
  /** Of the stream's last entry; 0 where there is none. */
  readonly version: number
  /** The stream's own, those shared with a parent counted. */
  readonly entries: readonly LogEntry[]
  /** The event of each entry. */
  readonly events: readonly HistoryEvent[]
  /** All that is recorded, corrections included: of an overlay, after the history that it is laid over. */
  readonly history: readonly HistoryEvent[]
  readonly described: Described
}

/** What is recorded and cannot be read under the model is given as mistakes, placed by the entry's version. */
export async function streamHistory(log: EventLog, stream: string, model: AnyModel): Promise<Loaded<StreamHistory>> {
  const below = isOverlay(stream) ? await eventsOf(log, baseOf(stream), model) : loaded({ entries: [], events: [] })
  if (below._tag !== "Loaded") return below
  const own = await eventsOf(log, stream, model)
  if (own._tag !== "Loaded") return own
  const { entries, events } = own.value
  return loaded({
    stream,
    version: entries.at(-1)?.version ?? 0,
    entries,
    events,
    history: [...below.value.events, ...events],
    described: await describedIn(log, caseOf(stream, await log.streams())),
  })
}

interface Read {
  readonly entries: readonly LogEntry[]
  readonly events: readonly HistoryEvent[]
}

async function eventsOf(log: EventLog, stream: string, model: AnyModel): Promise<Loaded<Read>> {
  const entries = await collected(log.read(stream))
  const read = readRecorded({ name: stream, entries: entries.map(({ event }) => event) }, model)
  return read._tag === "Invalid" ? read : loaded({ entries, events: read.value })
}
