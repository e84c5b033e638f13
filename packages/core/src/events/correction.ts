/** Correction: what was recorded wrongly is put right by a further event, never by an edit. */
import { Schema } from "effect"
import { When } from "../time/when.ts"
import { Id } from "./measures.ts"

export const correction = {
  /** Another event's date or parts of its payload are replaced from the day this one became known. */
  Amended: Schema.Struct({
    event: Id,
    occurred: Schema.optionalKey(When),
    payload: Schema.optionalKey(Schema.Record(Schema.String, Schema.Json)),
    reason: Schema.NonEmptyString,
  }),
  /** Another event is withdrawn from the day this one became known. */
  Retracted: Schema.Struct({ event: Id, reason: Schema.NonEmptyString }),
}
