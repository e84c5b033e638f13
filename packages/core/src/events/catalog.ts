/** Catalog: every event type the record knows, with the payload schema of its current version. */
import type { Schema } from "effect"
import { action } from "./action.ts"
import { context } from "./context.ts"
import { correction } from "./correction.ts"
import { observation } from "./observation.ts"
import { standards } from "./standards.ts"
import { team } from "./team.ts"

const payloads = { ...standards, ...team, ...action, ...context, ...observation, ...correction }

/** The schema of one event type's payload, and the version in which it is written. */
export interface EventSchema {
  readonly version: number
  readonly payload: Schema.Codec<unknown, unknown>
}

/** Event schemas by type: the record's own, or a model's own beside them. */
export type EventCatalog = Readonly<Record<string, EventSchema>>

export type CoreEventType = keyof typeof payloads
type Payload<T extends CoreEventType> = (typeof payloads)[T]["Type"]

/** A type with its payload: the part of an event that says what happened. */
export type EventBody = {
  readonly [T in CoreEventType]: { readonly type: T; readonly payload: Payload<T> }
}[CoreEventType]

/** Every core event type; a version rises with its payload's shape, and older shapes are upcast where they are read. */
export const coreEvents = Object.fromEntries(
  Object.entries(payloads).map(([type, payload]) => [type, { version: 1, payload }]),
) as { readonly [T in CoreEventType]: { readonly version: number; readonly payload: (typeof payloads)[T] } }

export const coreEventTypes = Object.keys(payloads) as readonly CoreEventType[]

export function isCoreEventType(type: string): type is CoreEventType {
  return Object.hasOwn(payloads, type)
}
