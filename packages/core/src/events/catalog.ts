/**
 * Catalog: every event type the record knows, with the payload schema of its current version. Only what reads events needs it; what
 * replays and runs them does with `declarations.ts`.
 */
import { Schema } from "effect"
import { action } from "./action.ts"
import { context } from "./context.ts"
import { correction } from "./correction.ts"
import { coreDeclarations, coreEventTypes, type EventDeclaration, isCoreEventType } from "./declarations.ts"
import { observation } from "./observation.ts"
import { standards } from "./standards.ts"
import { team } from "./team.ts"

const payloads = { ...standards, ...team, ...action, ...context, ...observation, ...correction }

/** Brings a payload, as files and logs hold it, from one version of its type to the next. */
export type Upcaster = (payload: unknown) => unknown

/** The schema of one event type's payload, the version it is of, and how payloads of earlier versions become of it. */
export interface EventSchema extends EventDeclaration {
  readonly payload: Schema.Codec<unknown, unknown>
  /** From version 1 to 2, from 2 to 3, …: one less than the version. */
  readonly upcasters?: readonly Upcaster[]
}

/** Event schemas by type: the record's own, or a model's own beside them. */
export type EventCatalog = Readonly<Record<string, EventSchema>>

export type CoreEventType = keyof typeof payloads
type Payload<T extends CoreEventType> = (typeof payloads)[T]["Type"]

/** A type with its payload: the part of an event that says what happened. */
export type EventBody = {
  readonly [T in CoreEventType]: { readonly type: T; readonly payload: Payload<T> }
}[CoreEventType]

/** How each type's payloads of earlier versions become today's. A type whose payload never changed is of version 1, and has none. */
const upcasters: { readonly [T in CoreEventType]?: readonly Upcaster[] } = {}

/** Every core event type, of the version that it is declared with: one more than there are upcasters that lead to it. */
export const coreEvents = Object.fromEntries(
  coreEventTypes.map((type) => [
    type,
    { ...coreDeclarations[type], payload: payloads[type], upcasters: upcasters[type] ?? [] },
  ]),
) as { readonly [T in CoreEventType]: EventSchema & { readonly payload: (typeof payloads)[T] } }

/** Whether a type allows a payload. Payloads of types that only a model knows are not looked at. */
export function allowsPayload(type: string, payload: unknown): boolean {
  return !isCoreEventType(type) || Schema.is(coreEvents[type].payload)(payload)
}
