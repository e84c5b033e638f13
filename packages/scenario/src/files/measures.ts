/** Measures: what assumptions and scenarios both write: priors, changes of parameters, conditions, milestones. */
import { Bilingual } from "@laksana/core"
import { Schema, SchemaTransformation } from "effect"
import { byName, EventType, VariableName } from "./names.ts"

const Two = Schema.Tuple([Schema.Finite, Schema.Finite])
const Three = Schema.Tuple([Schema.Finite, Schema.Finite, Schema.Finite])

/** A reason in both languages; or one text, which is then the reason in both: a place such as `P4, R7`, a name and year. */
export const Reason = Schema.Union([Schema.NonEmptyString, Bilingual])
  .annotate({ identifier: "Reason" })
  .pipe(
    Schema.decodeTo(
      Bilingual,
      SchemaTransformation.transform({
        decode: (written) => (typeof written === "string" ? { en: written, id: written } : written),
        encode: (reason) => reason,
      }),
    ),
  )

/** What a number in a file rests on: the grade, and the place, the reference or the reason. */
export const Grounds = {
  evidence: Schema.Literals(["paper", "literature", "external", "assumption"]),
  source: Reason,
}

const distributions = {
  value: { value: Schema.Finite },
  uniform: { uniform: Two },
  triangular: { triangular: Three },
  logUniform: { logUniform: Two },
  /** Mean and standard deviation. */
  normal: { normal: Two },
}

/** A parameter from the start of a projection on: a number, a distribution, or `times` the draw. */
export const Change = Schema.Union([
  Schema.Finite,
  Schema.Struct(distributions.uniform),
  Schema.Struct(distributions.triangular),
  Schema.Struct(distributions.logUniform),
  Schema.Struct(distributions.normal),
  Schema.Struct({ times: Schema.Finite }),
]).annotate({ identifier: "Change" })
export type Change = typeof Change.Type

/** A parameter's distribution as the case holds it, with what it rests on. */
export const GroundedPrior = Schema.Union([
  Schema.Struct({ ...distributions.uniform, ...Grounds }),
  Schema.Struct({ ...distributions.triangular, ...Grounds }),
  Schema.Struct({ ...distributions.logUniform, ...Grounds }),
  Schema.Struct({ ...distributions.normal, ...Grounds }),
  Schema.Struct({ ...distributions.value, ...Grounds }),
]).annotate({ identifier: "GroundedPrior" })
export type GroundedPrior = typeof GroundedPrior.Type

const Condition = Schema.Union([
  Schema.Struct({ variable: VariableName, atLeast: Schema.Finite }),
  Schema.Struct({ variable: VariableName, below: Schema.Finite }),
])

/** A milestone as a file defines it, under its id. */
const MilestoneDefinition = Schema.Struct({ title: Bilingual, all: Schema.NonEmptyArray(Condition), ...Grounds })
export type MilestoneDefinition = typeof MilestoneDefinition.Type

export const Milestones = byName("milestones", MilestoneDefinition)
export const Changes = byName("parameters", Change)
export const Factors = byName("processes", Schema.Finite)

/** An event that is planned; its payload is of its type's schema. */
export const Planned = { event: EventType, payload: Schema.optionalKey(Schema.Json) }
