/** Measures: the units that payloads are written in. */
import { Schema } from "effect"

/** A part of a whole, 0 to 1. */
export const Share = Schema.Finite.check(Schema.isBetween({ minimum: 0, maximum: 1 })).annotate({ identifier: "Share" })
/** A number of things or people, 0 or more. */
export const Count = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)).annotate({ identifier: "Count" })
/** A name that other entries refer to. */
export const Id = Schema.NonEmptyString.annotate({ identifier: "Id" })
/** The level of government, or the body, at which something happens. */
export const Level = Schema.Literals(["national", "province", "regency", "team", "unit", "agencies"]).annotate({
  identifier: "Level",
})
export type Level = typeof Level.Type
