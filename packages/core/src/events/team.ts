/** Team: how the implementing team forms, meets, changes and is staffed. */
import { Schema } from "effect"
import { Count, Id, Share } from "./measures.ts"

const Members = Schema.Array(Id)
const Post = Schema.Struct({ post: Id, filled: Count, required: Count })

export const team = {
  TeamFormed: Schema.Struct({
    team: Id,
    formedBy: Schema.optionalKey(Schema.NonEmptyString),
    purpose: Schema.optionalKey(Schema.NonEmptyString),
    members: Schema.optionalKey(Members),
  }),
  TeamMeetingHeld: Schema.Struct({ team: Schema.optionalKey(Id), attendance: Schema.optionalKey(Share) }),
  /** Members leave or join; where the names are not known, `changed` counts them. */
  MembersChanged: Schema.Struct({
    team: Schema.optionalKey(Id),
    joined: Schema.optionalKey(Members),
    left: Schema.optionalKey(Members),
    changed: Schema.optionalKey(Count),
    handover: Schema.optionalKey(Share),
  }),
  AttendanceObserved: Schema.Struct({
    team: Id,
    attendance: Schema.optionalKey(Share),
    level: Schema.optionalKey(Schema.Literals(["low", "middle", "high"])),
  }),
  /** A task of the team or of a unit is not carried out, or not well. */
  TaskNotExecuted: Schema.Struct({ by: Id, task: Schema.NonEmptyString }),
  /** The posts of a unit, filled and required, as counted. */
  StaffingObserved: Schema.Struct({ unit: Id, posts: Schema.Array(Post) }),
  StaffAppointed: Schema.Struct({
    unit: Schema.optionalKey(Id),
    post: Schema.optionalKey(Id),
    count: Schema.optionalKey(Count),
  }),
  StaffLeft: Schema.Struct({
    unit: Schema.optionalKey(Id),
    post: Schema.optionalKey(Id),
    count: Schema.optionalKey(Count),
  }),
}
