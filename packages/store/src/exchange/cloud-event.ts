/**
 * Cloud event: one entry as a CloudEvent 1.0 in canonical JSON (RFC 8785), and back. The event is its `data`; the entry's other
 * fields are attributes. An entry has one line only, so a line that differs from it in any way is not believed.
 */
import { canonicalText } from "../evidence/canonical.ts"
import type { LogEntry } from "../log/entry.ts"
import { attributeText, textOfAttribute } from "./attribute-text.ts"
import { canonicalTextOf, isEventData, isHashed, isJsonObject, type JsonObject, jsonOf } from "./event-text.ts"

const streamPrefix = "urn:laksana:stream:"
const typePrefix = "laksana."

/** Why a line is not the CloudEvent of an entry. */
export type LineProblem =
  | { readonly code: "not-json" }
  /** An attribute is missing, is not what it can be, or does not belong to the entry. */
  | { readonly code: "not-a-cloud-event"; readonly attribute: string; readonly expected: string }
  /** It says what it should, and not in the one way of writing it. */
  | { readonly code: "not-canonical" }
  /** Its content is not what its hash says. */
  | { readonly code: "chain-broken"; readonly fault: "altered" }

/** The line of an entry, without its end. */
export function cloudEventLine(entry: LogEntry): string {
  return lineOf(entry, canonicalText(entry.event))
}

export function entryOfLine(line: string): LogEntry | LineProblem {
  const value = jsonOf(line)
  if (value === undefined) return { code: "not-json" }
  if (!isJsonObject(value)) return notACloudEvent("specversion", "1.0")
  const entry = entryOf(value)
  if ("code" in entry) return entry
  const eventText = canonicalTextOf(entry.event)
  if (eventText === undefined) return { code: "not-canonical" }
  if (lineOf(entry, eventText) !== line) return differenceOf(value, attributesOf(entry)) ?? { code: "not-canonical" }
  return isHashed(entry, eventText) ? entry : { code: "chain-broken", fault: "altered" }
}

/**
 * Attributes are put around the event's text in canonical order. Each is text without control characters, a number, or absent,
 * which JSON writes as RFC 8785 does.
 */
function lineOf(entry: LogEntry, eventText: string): string {
  const attributes = attributesOf(entry)
  let line = `{"data":${eventText}`
  for (const name of canonicalOrder) {
    const value = attributes[name]
    if (value !== undefined) line += `,"${name}":${JSON.stringify(value)}`
  }
  return `${line}}`
}

const attributeNames = ["specversion", "id", "source", "type", "subject", "time", "datacontenttype"] as const
const extensionNames = ["position", "streamversion", "recorder", "origin", "previoushash", "entryhash"] as const
const canonicalOrder = [...attributeNames, ...extensionNames].toSorted()

type Attributes = { readonly [name in (typeof canonicalOrder)[number]]: string | number | undefined }

function attributesOf({ event, ...entry }: LogEntry): Attributes {
  const jurisdiction = event["jurisdiction"]
  const hasSubject = typeof jurisdiction === "string" && jurisdiction !== ""
  return {
    specversion: "1.0",
    // Ids are unique in a stream, so source and id together are unique in a log, as CloudEvents asks.
    id: attributeText(event.id),
    source: `${streamPrefix}${encodeURIComponent(entry.stream)}`,
    type: `${typePrefix}${attributeText(event.type)}`,
    subject: hasSubject ? attributeText(jurisdiction) : undefined,
    time: entry.loggedAt,
    datacontenttype: "application/json",
    position: entry.position,
    streamversion: entry.version,
    recorder: attributeText(entry.recorder),
    origin: attributeText(entry.origin),
    previoushash: entry.previous,
    entryhash: entry.hash,
  }
}

function entryOf(value: JsonObject): LogEntry | LineProblem {
  const { data, source, position, streamversion: version, time: loggedAt } = value
  const { previoushash: previous, entryhash: hash } = value
  if (!isEventData(data)) return notACloudEvent("data", "an event with an id and a type")
  const isOurs = typeof source === "string" && source.startsWith(streamPrefix)
  const stream = isOurs ? textOfAttribute(source.slice(streamPrefix.length)) : undefined
  if (stream === undefined) return notACloudEvent("source", `${streamPrefix}…`)
  if (!isCount(position)) return notACloudEvent("position", "a whole number from 1")
  if (!isCount(version)) return notACloudEvent("streamversion", "a whole number from 1")
  if (!isInstant(loggedAt)) return notACloudEvent("time", "an instant")
  const recorder = textIn(value, "recorder")
  if (recorder === undefined) return notACloudEvent("recorder", "a text")
  const origin = textIn(value, "origin")
  if (origin === undefined) return notACloudEvent("origin", "a text")
  if (!isHash(previous)) return notACloudEvent("previoushash", "64 hexadecimal digits")
  if (!isHash(hash)) return notACloudEvent("entryhash", "64 hexadecimal digits")
  return { position, stream, version, event: data, recorder, loggedAt, origin, previous, hash }
}

/** The first attribute that is not the entry's. */
function differenceOf(value: JsonObject, attributes: Attributes): LineProblem | undefined {
  for (const name of canonicalOrder) {
    const expected = attributes[name]
    if (value[name] !== expected) return notACloudEvent(name, String(expected ?? "no such attribute"))
  }
  for (const name of Object.keys(value)) {
    if (name !== "data" && !Object.hasOwn(attributes, name)) return notACloudEvent(name, "no such attribute")
  }
  return undefined
}

const notACloudEvent = (attribute: string, expected: string): LineProblem => ({
  code: "not-a-cloud-event",
  attribute,
  expected,
})

const isText = (value: unknown, pattern: RegExp): value is string => typeof value === "string" && pattern.test(value)
const isHash = (value: unknown): value is string => isText(value, /^[0-9a-f]{64}$/)
const isInstant = (value: unknown): value is string => isText(value, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 1

function textIn(value: JsonObject, name: string): string | undefined {
  const attribute = value[name]
  return typeof attribute === "string" ? textOfAttribute(attribute) : undefined
}
