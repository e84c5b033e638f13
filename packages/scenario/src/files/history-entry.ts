/** History entry: one element of `history.yaml` or of an overlay, its payload still to be decoded by its type's schema. */
import { Envelope } from "@laksana/core"
import { Schema } from "effect"

export const HistoryEntry = Schema.Struct({ ...Envelope.fields, payload: Schema.optionalKey(Schema.Unknown) })
export type HistoryEntry = typeof HistoryEntry.Type
