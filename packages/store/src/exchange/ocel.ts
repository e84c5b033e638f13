/**
 * OCEL: a history as an object-centric event log (OCEL 2.0, JSON), for process mining. Events of OCEL have one instant each; ours
 * can have happened in an interval of days, so the instant is the start of its first day where that is known, else of its last,
 * else of the day it became known, and attributes say the interval. The attribute `entry` holds the whole entry, to be read back.
 * Instants are UTC.
 */
import { precisionOf } from "@laksana/core"
import { canonicalText } from "../evidence/canonical.ts"
import type { LogEntry } from "../log/entry.ts"
import { type DatedEvent, datedEvents } from "./history-days.ts"
import { type Mention, mentionsOf, objectId, objectTypes } from "./ocel-objects.ts"

/** What of the log is left out, by stream: those that are no histories. */
export interface OcelOptions {
  readonly leaveOut?: readonly string[]
}

export type OcelWriting =
  | { readonly _tag: "Written"; readonly text: string }
  /** An event is of no history, and its stream was not to be left out; or it has the id of another. */
  | {
      readonly _tag: "Unwritable"
      readonly code: "not-a-history-event" | "repeated-id"
      readonly stream: string
      readonly version: number
      readonly id: string
    }

/** The entries of one history as an event log; of several, if no two of their events share an id. */
export function ocelText(entries: readonly LogEntry[], { leaveOut = [] }: OcelOptions = {}): OcelWriting {
  const without = new Set(leaveOut)
  const log = ocelOf(entries.filter(({ stream }) => !without.has(stream)))
  return "_tag" in log ? log : { _tag: "Written", text: textOfOcel(log) }
}

export function textOfOcel(log: Ocel): string {
  return `${JSON.stringify(log)}\n`
}

/** An event log as OCEL 2.0 has it. */
export interface Ocel {
  readonly objectTypes: readonly TypeDeclaration[]
  readonly eventTypes: readonly TypeDeclaration[]
  readonly objects: readonly OcelObject[]
  readonly events: readonly OcelEvent[]
}

interface TypeDeclaration {
  readonly name: string
  readonly attributes: readonly { readonly name: string; readonly type: "string" | "integer" | "time" }[]
}

interface OcelObject {
  readonly id: string
  readonly type: string
  readonly attributes: readonly { readonly name: string; readonly time: string; readonly value: string }[]
}

interface OcelEvent {
  readonly id: string
  readonly type: string
  readonly time: string
  readonly attributes: readonly { readonly name: string; readonly value: string | number }[]
  readonly relationships: readonly { readonly objectId: string; readonly qualifier: string }[]
}

export function ocelOf(entries: readonly LogEntry[]): Ocel | Exclude<OcelWriting, { readonly _tag: "Written" }> {
  const dated: DatedEvent[] = []
  const ids = new Set<string>()
  for (const [i, found] of datedEvents(entries).entries()) {
    const entry = entries[i]
    if (entry === undefined) continue
    const { stream, version, event } = entry
    const unwritable = { _tag: "Unwritable", stream, version, id: event.id } as const
    if (found === undefined) return { ...unwritable, code: "not-a-history-event" }
    if (ids.has(event.id)) return { ...unwritable, code: "repeated-id" }
    ids.add(event.id)
    dated.push(found)
  }
  const mentions = mentionsOf(dated.map(({ event }) => event))
  const objects = new Map(mentions.flat().map((mention) => [objectId(mention), mention]))
  const eventTypes = new Set(dated.map(({ event }) => event.type))
  return {
    objectTypes: objectTypes.map((name) => ({ name, attributes: [{ name: "name", type: "string" }] })),
    eventTypes: [...eventTypes].toSorted().map((name) => ({ name, attributes: eventAttributes })),
    objects: [...objects].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([id, mention]) => objectOf(id, mention)),
    events: entries.flatMap((entry, i) => {
      const found = dated[i]
      return found === undefined ? [] : [eventOf(entry, found, mentions[i] ?? [])]
    }),
  }
}

const eventAttributes: TypeDeclaration["attributes"] = [
  { name: "earliest", type: "time" },
  { name: "latest", type: "time" },
  { name: "precision", type: "string" },
  { name: "recorded", type: "time" },
  { name: "status", type: "string" },
  { name: "evidence", type: "string" },
  { name: "title_en", type: "string" },
  { name: "title_id", type: "string" },
  { name: "position", type: "integer" },
  { name: "version", type: "integer" },
  { name: "recorder", type: "string" },
  { name: "hash", type: "string" },
  { name: "entry", type: "string" },
]

/** A name never changes, so it holds from the beginning of time as OCEL counts it. */
function objectOf(id: string, { type, name }: Mention): OcelObject {
  return { id, type, attributes: [{ name: "name", time: startOf("1970-01-01"), value: name }] }
}

function eventOf(entry: LogEntry, { event, earliest, latest }: DatedEvent, mentions: readonly Mention[]): OcelEvent {
  const values: Readonly<Record<string, string | number | null>> = {
    earliest: earliest === null ? null : startOf(earliest),
    latest: latest === null ? null : startOf(latest),
    precision: precisionOf(event.occurred),
    recorded: startOf(event.recorded),
    status: event.status,
    evidence: event.evidence,
    title_en: event.title.en,
    title_id: event.title.id,
    position: entry.position,
    version: entry.version,
    recorder: entry.recorder,
    hash: entry.hash,
    entry: canonicalText(entry),
  }
  return {
    id: event.id,
    type: event.type,
    time: startOf(earliest ?? latest ?? event.recorded),
    attributes: eventAttributes.flatMap(({ name }) => {
      const value = values[name] ?? null
      return value === null ? [] : [{ name, value }]
    }),
    relationships: mentions.map((mention) => ({ objectId: objectId(mention), qualifier: mention.qualifier })),
  }
}

const startOf = (day: string): string => `${day}T00:00:00.000Z`
