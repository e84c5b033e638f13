/** Context: what happens around the policy and is not made by its implementers. */
import { Schema } from "effect"
import { Count, Id, Level } from "./measures.ts"

export const context = {
  PilotDesignated: Schema.Struct({ places: Schema.Array(Schema.NonEmptyString) }),
  /** A higher level orders that monitoring and evaluation be coordinated. */
  MonitoringCoordinated: Schema.Struct({ by: Schema.NonEmptyString }),
  ElectionHeld: Schema.Struct({ office: Schema.NonEmptyString }),
  LeaderSworn: Schema.Struct({ office: Schema.NonEmptyString }),
  /** Officials may not be replaced from this day on. */
  ReplacementRestricted: Schema.Struct({ rule: Schema.optionalKey(Schema.NonEmptyString) }),
  /** The restriction on replacing officials ends. */
  ReplacementFreed: Schema.Struct({ rule: Schema.optionalKey(Schema.NonEmptyString) }),
  /** Staff take an oath of office together: an occasion at which many can be told. */
  StaffSworn: Schema.Struct({ kind: Schema.NonEmptyString, count: Count }),
  /** A meeting whose bearing on the policy is not established. */
  MeetingHeld: Schema.Struct({
    subject: Schema.NonEmptyString,
    participants: Schema.optionalKey(Count),
    level: Schema.optionalKey(Level),
    forum: Schema.optionalKey(Id),
  }),
}
