/**
 * Names: the schemas of the names that files use. Reading takes any name, and a check of its own says which is unknown and
 * which was perhaps meant; the marks tell the JSON Schema to list what is known, so that an editor completes it.
 */
import { Schema } from "effect"

/** What is known by name, in the order in which it is to be listed. */
export interface Known {
  readonly parameters: readonly string[]
  readonly variables: readonly string[]
  readonly processes: readonly string[]
  readonly events: readonly string[]
  readonly milestones: readonly string[]
  /** Levels by dimension; of a case. */
  readonly levels: Readonly<Record<string, readonly string[]>>
}

export const VariableName = Schema.NonEmptyString.annotate({ identifier: "VariableName" })
export const ProcessName = Schema.NonEmptyString.annotate({ identifier: "ProcessName" })
export const EventType = Schema.NonEmptyString.annotate({ identifier: "EventType" })
export const MilestoneName = Schema.NonEmptyString.annotate({ identifier: "MilestoneName" })

/** The annotation of a map that says what its keys are names of. */
export const namesMark = "x-names"

/** A map whose keys are names of the given kind. */
export function byName<S extends Schema.Constraint>(what: keyof Known, value: S) {
  return Schema.Record(Schema.String, value).annotate({ [namesMark]: what })
}
