/** Standards: reforms, regulations and guidelines, and what they still lack. */
import { Schema } from "effect"
import { Count, Id, Level, Share } from "./measures.ts"

export const standards = {
  /** A reform is ordered, in stages. */
  ReformMandated: Schema.Struct({ reform: Id, stages: Schema.Array(Schema.NonEmptyString), level: Level }),
  StructureSimplified: Schema.Struct({ level: Level }),
  /** Administrative posts become functional ones. */
  PositionsConverted: Schema.Struct({ level: Level, positions: Schema.optionalKey(Count) }),
  /** A regulation enters into force. `guideline: true` marks the jurisdiction's own guideline for the policy. */
  RegulationEnacted: Schema.Struct({
    regulation: Id,
    number: Schema.NonEmptyString,
    level: Level,
    parent: Schema.optionalKey(Id),
    guideline: Schema.optionalKey(Schema.Boolean),
    completeness: Schema.optionalKey(Share),
  }),
  CircularIssued: Schema.Struct({
    regulation: Id,
    number: Schema.NonEmptyString,
    level: Level,
    parent: Schema.optionalKey(Id),
  }),
  /** Consultation on a draft, before enactment; not the socialisation that follows it. */
  DraftSocialized: Schema.Struct({ regulation: Id, audience: Schema.NonEmptyString }),
  /** A guideline is found to lack contents. */
  GuidelineGapObserved: Schema.Struct({ regulation: Id, missing: Schema.Array(Schema.NonEmptyString) }),
  /** A guideline is changed; `fills` names the gaps it closes, `coverage` the share of what was missing. */
  GuidelineAmended: Schema.Struct({
    regulation: Schema.optionalKey(Id),
    fills: Schema.optionalKey(Schema.Array(Schema.NonEmptyString)),
    coverage: Schema.optionalKey(Share),
  }),
  /** An instrument (format, manual) that completes the guideline is issued. */
  InstrumentIssued: Schema.Struct({
    regulation: Schema.optionalKey(Id),
    instruments: Schema.optionalKey(Schema.Array(Schema.NonEmptyString)),
    coverage: Schema.optionalKey(Share),
  }),
  /** Instruments are prepared, not yet issued. */
  InstrumentPrepared: Schema.Struct({ instruments: Schema.optionalKey(Schema.Array(Schema.NonEmptyString)) }),
  /** A rule sets the time by which others must act. */
  DeadlineSet: Schema.Struct({ regulation: Id, article: Schema.optionalKey(Schema.NonEmptyString), months: Count }),
}
