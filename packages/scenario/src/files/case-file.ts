/** Case file (`case.yaml`): what the case is, its documents and overlays, and how completely its events were recorded. */
import { Bilingual, Day, Share } from "@laksana/core"
import { Schema } from "effect"
import { EventType } from "./names.ts"

const Text = Schema.NonEmptyString

/** A document that the history's sources speak of, under its id. */
export const CaseDocument = Schema.Struct({
  title: Bilingual,
  kind: Schema.optionalKey(Text),
  authors: Schema.optionalKey(Schema.Array(Text)),
  institution: Schema.optionalKey(Text),
  year: Schema.optionalKey(Schema.Int),
  address: Schema.optionalKey(Text),
  note: Schema.optionalKey(Bilingual),
})
export type CaseDocument = typeof CaseDocument.Type

/** How much of what happened, of one event type or of those of its events that `where` picks, the history holds. */
const Recording = Schema.Struct({
  event: EventType,
  where: Schema.optionalKey(Schema.Record(Schema.String, Schema.Union([Schema.String, Schema.Finite, Schema.Boolean]))),
  coverage: Schema.Literals(["complete", "partial", "none"]),
  /** Of a partial record, between which bounds the share of such events lies that it holds; by default from none to all. */
  share: Schema.optionalKey(Schema.Tuple([Share, Share])),
  reason: Bilingual,
})
export type Recording = typeof Recording.Type

export const CaseFile = Schema.Struct({
  title: Bilingual,
  jurisdiction: Schema.optionalKey(Text),
  policy: Schema.optionalKey(Bilingual),
  description: Schema.optionalKey(Bilingual),
  /** The last day of which the history speaks. */
  observed: Schema.optionalKey(Day),
  documents: Schema.optionalKey(Schema.Record(Schema.String, CaseDocument)),
  /** File names by overlay, each in the form of a history. */
  overlays: Schema.optionalKey(Schema.Record(Schema.String, Text)),
  recording: Schema.optionalKey(Schema.Array(Recording)),
})

export type CaseFile = typeof CaseFile.Type
