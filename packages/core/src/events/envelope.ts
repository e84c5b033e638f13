/** Envelope: what every entry of a history carries around its type and payload. */
import { Schema } from "effect"
import { EvidenceGrade, Source } from "../evidence.ts"
import { Bilingual } from "../text.ts"
import { Day } from "../time/day-schema.ts"
import { When } from "../time/when.ts"
import type { CoreEventType, EventBody } from "./catalog.ts"
import { Id } from "./measures.ts"

/** `occurred` it happened · `planned` it was intended, no more · `absent` seen not to have happened · `observed` a state was seen. */
export const Status = Schema.Literals(["occurred", "planned", "absent", "observed"]).annotate({ identifier: "Status" })
export type Status = typeof Status.Type

/** A contradiction: the other claim, and the reading chosen between the two, with its reason. */
export const Contradiction = Schema.Struct({ id: Id, reading: Bilingual }).annotate({ identifier: "Contradiction" })
export type Contradiction = typeof Contradiction.Type

export const Envelope = Schema.Struct({
  id: Id,
  type: Id,
  version: Schema.optionalKey(Schema.Int),
  jurisdiction: Id,
  /** When it happened (valid time). */
  occurred: When,
  /** When it became known (recorded time). */
  recorded: Day,
  status: Status,
  evidence: EvidenceGrade,
  source: Schema.optionalKey(Source),
  title: Bilingual,
  note: Schema.optionalKey(Bilingual),
  contradicts: Schema.optionalKey(Schema.Array(Contradiction)),
})
export type Envelope = Omit<typeof Envelope.Type, "type">

/** An event of a type the record knows. */
export type CoreEvent = Envelope & EventBody
/** The core event of one type. */
export type EventOf<T extends CoreEventType> = Extract<CoreEvent, { readonly type: T }>
/** An event of a type that only a model knows; the record keeps its dates and sources, and leaves its payload alone. */
export type ForeignEvent = Envelope & { readonly type: string; readonly payload: unknown }
export type HistoryEvent = CoreEvent | ForeignEvent
