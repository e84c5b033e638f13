/** Assumptions (`assumptions.yaml`): named levels, what was observed, the case's own priors and milestones. */
import { Bilingual } from "@laksana/core"
import { Schema } from "effect"
import { Changes, Factors, GroundedPrior, Grounds, Milestones, Planned, Reason } from "./measures.ts"
import { byName, ProcessName, VariableName } from "./names.ts"

const Text = Schema.NonEmptyString

/** One level of a dimension: what it changes when a scenario assumes it. */
const Level = Schema.Struct({
  title: Bilingual,
  ...Grounds,
  note: Schema.optionalKey(Bilingual),
  parameters: Schema.optionalKey(Changes),
  /** Intensities multiplied over the whole projection. */
  scale: Schema.optionalKey(Factors),
  /** Events on the first day of the projection. */
  start: Schema.optionalKey(Schema.Array(Schema.Struct(Planned))),
})
export type Level = typeof Level.Type

/** A variable seen within bounds when an event of the history was seen. */
const Observation = Schema.Struct({
  variable: VariableName,
  between: Schema.Tuple([Schema.Finite, Schema.Finite]),
  /** The id of an event of the history. */
  at: Text,
  ...Grounds,
  title: Schema.optionalKey(Bilingual),
})
export type Observation = typeof Observation.Type

/** A process seen not to have fired, from one event (or the beginning of the past) until another. */
const Absence = Schema.Struct({
  process: ProcessName,
  after: Schema.optionalKey(Text),
  until: Text,
  evidence: Schema.optionalKey(Grounds.evidence),
  source: Schema.optionalKey(Reason),
  title: Schema.optionalKey(Bilingual),
})
export type Absence = typeof Absence.Type

export const AssumptionsFile = Schema.Struct({
  levels: Schema.optionalKey(Schema.Record(Schema.String, Schema.Record(Schema.String, Level))),
  observations: Schema.optionalKey(Schema.Array(Observation)),
  absences: Schema.optionalKey(Schema.Array(Absence)),
  parameters: Schema.optionalKey(byName("parameters", GroundedPrior)),
  milestones: Schema.optionalKey(Milestones),
})
