/**
 * Decode event: an event as a log keeps it, brought to today's version of its type and checked against its schema. Compiled once
 * for a catalog, since a long log is read event by event.
 */
import { Envelope, type EventCatalog, type EventSchema, type HistoryEvent, upcast } from "@laksana/core"
import { Result, Schema, SchemaAST } from "effect"
import { enable } from "effect/schema/SchemaJITCompiler"
import type { EventData } from "../log/entry.ts"

/** Why an event of a log is none that the catalog knows. */
export interface UndecodableEvent {
  readonly _tag: "UndecodableEvent"
  readonly id: string
  /** What is wrong, as the schema says it; or the version that is not known. */
  readonly reason: string
}

export type Decoded = HistoryEvent | UndecodableEvent

export type EventDecoder = (event: EventData) => Decoded

/** Compiling a catalog takes longer than reading a thousand events: it is done once. */
const compiled = new WeakMap<EventCatalog, EventDecoder>()

/** What decodes events of a catalog's types. Of a type that is not in it, the payload is left as it is. */
export function eventDecoder(catalog: EventCatalog): EventDecoder {
  const decoder = compiled.get(catalog) ?? compile(catalog)
  compiled.set(catalog, decoder)
  return decoder
}

function compile(catalog: EventCatalog): EventDecoder {
  const quick = new Map(Object.entries(catalog).flatMap(([type, schema]) => quickly(type, schema)))
  return (event) => {
    const fits: unknown = event
    return quick.get(event.type)?.(fits) === true ? fits : thoroughly(event, catalog)
  }
}

/**
 * Whether an event can be taken as it is: of today's version, and fit in every part. Only of types whose payload is the same in a
 * log as in memory; any other goes the long way, as do events that do not fit.
 */
function quickly(
  type: string,
  { version, payload }: EventSchema,
): readonly [string, (event: unknown) => event is HistoryEvent][] {
  if (SchemaAST.toType(payload.ast) !== payload.ast) return []
  const whole = Schema.Struct({ ...Envelope.fields, payload })
  enable(whole.ast)
  const is = Schema.is(whole)
  return [[type, (event): event is HistoryEvent => is(event) && (event.version ?? 1) === version]]
}

const entry = Schema.Struct({ ...Envelope.fields, payload: Schema.optionalKey(Schema.Unknown) })

function thoroughly(event: EventData, catalog: EventCatalog): Decoded {
  const envelope = Schema.decodeUnknownResult(entry, { errors: "all" })(event)
  if (Result.isFailure(envelope)) return undecodable(event, String(envelope.failure))
  const { version, payload, ...rest } = envelope.success
  const schema = Object.hasOwn(catalog, rest.type) ? catalog[rest.type] : undefined
  if (schema === undefined) return { ...envelope.success, payload }
  const current = upcast(schema, version ?? 1, payload ?? {})
  if (current._tag === "UnknownVersion")
    return undecodable(event, `version ${current.found} of at most ${current.known}`)
  const decoded = Schema.decodeUnknownResult(schema.payload, { errors: "all" })(current.payload)
  if (Result.isFailure(decoded)) return undecodable(event, String(decoded.failure))
  return { ...rest, ...(version === undefined ? {} : { version: schema.version }), payload: decoded.success }
}

function undecodable({ id }: EventData, reason: string): UndecodableEvent {
  return { _tag: "UndecodableEvent", id, reason }
}
