/**
 * Read OCEL: the entries of an event log that `ocelText` wrote. They are taken from each event's attribute `entry`, and believed
 * if their hashes are right and all else in the file is what follows from them, however it is spaced and ordered.
 */
import { Schema } from "effect"
import type { LogEntry } from "../log/entry.ts"
import { canonicalTextOf, isEventData, isHashed, isJsonObject, jsonOf } from "./event-text.ts"
import { ocelOf, textOfOcel } from "./ocel.ts"
import { type NotUtf8, type Read, type Refused, textOf } from "./reading.ts"

export type OcelProblem =
  | NotUtf8
  | { readonly code: "not-json" }
  /** It has not the parts of an event log. */
  | { readonly code: "not-ocel" }
  /** An event has no `entry` that could be read back: it is not one of ours. */
  | { readonly code: "no-entry"; readonly event: string }
  /** An event's entry is not what its hash says. */
  | { readonly code: "altered"; readonly event: string }
  /** An event says something else than its entry. */
  | { readonly code: "disagrees"; readonly event: string }
  /** A part of the file is not what follows from the entries. */
  | { readonly code: "part-differs"; readonly part: "objectTypes" | "eventTypes" | "objects" }

export type OcelReading = Read | Refused<OcelProblem>

export function readOcel(file: Uint8Array | string): OcelReading {
  const text = textOf(file)
  if (text === undefined) return { _tag: "Refused", code: "not-utf8" }
  const value = jsonOf(text)
  if (value === undefined) return { _tag: "Refused", code: "not-json" }
  if (!isLog(value)) return { _tag: "Refused", code: "not-ocel" }
  const entries: LogEntry[] = []
  for (const { id, attributes } of value.events) {
    const entry = entryOf(attributes.find(({ name }) => name === "entry")?.value)
    if (entry === undefined) return { _tag: "Refused", code: "no-entry", event: id }
    if (!isHashed(entry, canonicalTextOf(entry.event) ?? "")) return { _tag: "Refused", code: "altered", event: id }
    entries.push(entry)
  }
  const problem = differenceIn(value, entries, text)
  return problem === undefined ? { _tag: "Read", entries } : { _tag: "Refused", ...problem }
}

/** No more than is needed to find the entries; the rest is compared with what they give. */
const Log = Schema.Struct({
  objectTypes: Schema.Unknown,
  eventTypes: Schema.Unknown,
  objects: Schema.Unknown,
  events: Schema.Array(
    Schema.Struct({
      id: Schema.String,
      attributes: Schema.Array(Schema.Struct({ name: Schema.String, value: Schema.Unknown })),
    }),
  ),
})
const isLog = Schema.is(Log)

/** The entry that an attribute holds; undefined where it is none, or written in another way. */
function entryOf(text: unknown): LogEntry | undefined {
  const value = typeof text === "string" ? jsonOf(text) : undefined
  if (!isJsonObject(value)) return undefined
  const { position, stream, version, event, recorder, loggedAt, origin, previous, hash } = value
  if (typeof position !== "number" || typeof version !== "number" || !isEventData(event)) return undefined
  if (typeof stream !== "string" || typeof recorder !== "string" || typeof loggedAt !== "string") return undefined
  if (typeof origin !== "string" || typeof previous !== "string" || typeof hash !== "string") return undefined
  const entry = { position, stream, version, event, recorder, loggedAt, origin, previous, hash }
  return canonicalTextOf(entry) === text ? entry : undefined
}

function differenceIn(found: typeof Log.Type, entries: readonly LogEntry[], text: string): OcelProblem | undefined {
  const expected = ocelOf(entries)
  if ("_tag" in expected) return { code: "disagrees", event: expected.id }
  // As it was written; what follows is for files that something else has written again since.
  if (textOfOcel(expected) === text) return undefined
  for (const [i, event] of found.events.entries()) {
    if (!isSame(event, expected.events[i])) return { code: "disagrees", event: event.id }
  }
  const part = (["objectTypes", "eventTypes", "objects"] as const).find((part) => !isSame(found[part], expected[part]))
  return part === undefined ? undefined : { code: "part-differs", part }
}

function isSame(one: unknown, other: unknown): boolean {
  const text = canonicalTextOf(one)
  return text !== undefined && text === canonicalTextOf(other)
}
