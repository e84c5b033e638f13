/** Observation: what somebody saw, counted, missed or claimed. */
import { Schema } from "effect"
import { Count, Id, Share } from "./measures.ts"

export const observation = {
  /** An indicator is seen: counted (`count` of `of`), as a share, within bounds, or only in words (`level`). */
  IndicatorObserved: Schema.Struct({
    indicator: Id,
    count: Schema.optionalKey(Count),
    of: Schema.optionalKey(Count),
    value: Schema.optionalKey(Share),
    between: Schema.optionalKey(Schema.Tuple([Share, Share])),
    level: Schema.optionalKey(Schema.Literals(["none", "low", "partial", "adequate", "high"])),
  }),
  /** Something is seen not to have happened: an event type, narrowed by the payload fields in `where`. */
  AbsenceObserved: Schema.Struct({
    event: Id,
    where: Schema.optionalKey(
      Schema.Record(Schema.String, Schema.Union([Schema.String, Schema.Finite, Schema.Boolean])),
    ),
    subject: Schema.optionalKey(Id),
  }),
  /** A source says something about an event; kept beside it, without effect on the record. */
  ClaimMade: Schema.Struct({
    about: Id,
    claim: Id,
    value: Schema.optionalKey(Schema.Union([Schema.String, Schema.Finite])),
  }),
}
