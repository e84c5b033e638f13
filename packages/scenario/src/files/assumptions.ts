/** Assumptions (`assumptions.yaml`): named levels, what was observed, the case's own priors and milestones. */
import { Bilingual } from "@laksana/core"
import { Schema } from "effect"
import { WrittenEdit } from "./edits.ts"
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

const Pair = Schema.Tuple([Schema.Finite, Schema.Finite])
const Observed = {
  variable: VariableName,
  /** The id of an event of the history. */
  at: Text,
  ...Grounds,
  title: Schema.optionalKey(Bilingual),
}

/** A variable seen when an event of the history was seen. */
const Observation = Schema.Union([
  /** Within bounds. */
  Schema.Struct({ ...Observed, between: Pair }),
  /** By a measurement with a normal error: the value, and the error's standard deviation. */
  Schema.Struct({ ...Observed, about: Pair }),
])
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

/** Something that is said to hold implementation back, as what would be otherwise without it. */
const Barrier = Schema.Struct({
  title: Bilingual,
  ...Grounds,
  /** The variables that it acts on, by which theories place it. */
  variables: Schema.optionalKey(Schema.Array(VariableName)),
  without: Schema.NonEmptyArray(WrittenEdit),
})
export type Barrier = typeof Barrier.Type

export const AssumptionsFile = Schema.Struct({
  levels: Schema.optionalKey(Schema.Record(Schema.String, Schema.Record(Schema.String, Level))),
  observations: Schema.optionalKey(Schema.Array(Observation)),
  absences: Schema.optionalKey(Schema.Array(Absence)),
  parameters: Schema.optionalKey(byName("parameters", GroundedPrior)),
  milestones: Schema.optionalKey(Milestones),
  barriers: Schema.optionalKey(Schema.Record(Schema.String, Barrier)),
})
