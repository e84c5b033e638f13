/** Evidence: what a statement rests on, and where to look it up. */
import { Schema } from "effect"
import { evidenceGrades } from "./evidence-grades.ts"

export const EvidenceGrade = Schema.Literals(evidenceGrades).annotate({ identifier: "EvidenceGrade" })
export type EvidenceGrade = typeof EvidenceGrade.Type

/** A place: a document of the case's list, its section and paragraph; or, outside it, an address or a reference. */
export const Source = Schema.Struct({
  document: Schema.NonEmptyString,
  section: Schema.optionalKey(Schema.NonEmptyString),
  paragraph: Schema.optionalKey(Schema.Union([Schema.Int, Schema.NonEmptyString])),
  note: Schema.optionalKey(Schema.NonEmptyString),
}).annotate({ identifier: "Source" })
export type Source = typeof Source.Type
