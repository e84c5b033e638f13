/** History days: which entries are events of a history, and in which days each of those can have happened. Days are UTC. */
import { type Bounds, bounds, Envelope, type HistoryEvent } from "@laksana/core"
import { Schema } from "effect"
import type { EventData, LogEntry } from "../log/entry.ts"
import { branchesStream, type Fork, segmentsOf } from "../log/lineage.ts"

/** A history event with the days that bound it. */
export interface DatedEvent extends Bounds {
  readonly event: HistoryEvent
}

/**
 * What each entry's event is as one of a history; undefined where it is none. Bounds come of the whole history an event is in, so
 * the entries must be a whole log, or all of one stream with what it shares with its parent.
 */
export function datedEvents(entries: readonly LogEntry[]): readonly (DatedEvent | undefined)[] {
  const events = entries.map(({ event }) => historyEventOf(event))
  const found: (DatedEvent | undefined)[] = entries.map(() => undefined)
  for (const { own, all } of historiesOf(entries)) {
    const history = all.flatMap((i) => events[i] ?? [])
    const days = bounds(history).bounds
    for (const i of own) {
      const event = events[i]
      if (event !== undefined) found[i] = { event, ...(days.get(event.id) ?? { earliest: null, latest: null }) }
    }
  }
  return found
}

const HistoryEventData = Schema.Struct({ ...Envelope.fields, payload: Schema.Unknown })
const isHistoryEvent = Schema.is(HistoryEventData)

function historyEventOf(event: EventData): HistoryEvent | undefined {
  return isHistoryEvent(event) ? event : undefined
}

/** Indices of the entries that make a history, and of those among them that are shown with its days. */
interface History {
  readonly own: readonly number[]
  readonly all: readonly number[]
}

function historiesOf(entries: readonly LogEntry[]): readonly History[] {
  const every = entries.map((_, i) => i)
  // One stream read by itself counts on from its parent's entries; in a whole log only a lone stream does so.
  const first = entries[0]?.version ?? 1
  if (entries.every(({ version }, i) => version === first + i)) return [{ own: every, all: every }]
  const forks = forksIn(entries)
  const byStream = new Map<string, number[]>()
  for (const [i, { stream }] of entries.entries()) {
    const own = byStream.get(stream)
    if (own === undefined) byStream.set(stream, [i])
    else own.push(i)
  }
  return [...byStream].map(([name, own]) => ({
    own,
    all: segmentsOf(name, forks).flatMap(({ stream, upTo }) =>
      (byStream.get(stream) ?? []).filter((i) => (entries[i]?.version ?? 0) <= upTo),
    ),
  }))
}

function forksIn(entries: readonly LogEntry[]): ReadonlyMap<string, Fork> {
  const forks = new Map<string, Fork>()
  for (const { stream, event } of entries) {
    const { id, parent, fork } = event
    if (stream !== branchesStream || typeof parent !== "string" || typeof fork !== "number") continue
    // A parent is always there before its branch. A file may say otherwise, and must not be followed in a circle.
    if (!forks.has(id) && !descends(parent, id, forks)) forks.set(id, { parent, fork })
  }
  return forks
}

function descends(stream: string, from: string, forks: ReadonlyMap<string, Fork>): boolean {
  for (let at: string | undefined = stream; at !== undefined; at = forks.get(at)?.parent) if (at === from) return true
  return false
}
