/**
 * When: the date of an event as far as it is known. A day, or an interval (a month, a year, two days), or only an order
 * (after and before other events), or an interval and an order together. `{}` is an undated event.
 */
import { Schema } from "effect"
import { Day } from "./day-schema.ts"

const EventIds = Schema.Array(Schema.NonEmptyString)

export const Month = Schema.String.check(
  Schema.isPattern(/^\d{4}-(0[1-9]|1[0-2])$/, { identifier: "Month", expected: "a month, as YYYY-MM" }),
).annotate({ identifier: "Month" })

export const Year = Schema.Int.check(Schema.isBetween({ minimum: 1900, maximum: 2200 })).annotate({
  identifier: "Year",
})

export const FuzzyDate = Schema.Struct({
  year: Schema.optionalKey(Year),
  month: Schema.optionalKey(Month),
  between: Schema.optionalKey(Schema.Tuple([Day, Day])),
  after: Schema.optionalKey(EventIds),
  before: Schema.optionalKey(EventIds),
}).annotate({ identifier: "FuzzyDate" })
export type FuzzyDate = typeof FuzzyDate.Type

export const When = Schema.Union([Day, FuzzyDate]).annotate({ identifier: "When" })
export type When = typeof When.Type
