/**
 * Levers: what may be done in a scenario, each with its cost, and what of it is left free: on which day, how strong, below which
 * threshold. With all that is free decided a lever is an intervention.
 */
import { Bilingual, Day } from "@laksana/core"
import { Schema } from "effect"
import { Planned } from "./measures.ts"
import { byName, VariableName } from "./names.ts"

const Text = Schema.NonEmptyString
const notNegative = Schema.Finite.check(Schema.isGreaterThanOrEqualTo(0))

/** How often something may be decided, or a rule looks whether its condition holds, in months. */
export const reviews = { month: 1, quarter: 3, "half-year": 6, year: 12 } as const
export const Every = Schema.Literals(["month", "quarter", "half-year", "year"])

/** From one number in steps up to another. */
const Range = Schema.Struct({
  from: Schema.Finite,
  to: Schema.Finite,
  step: Schema.Finite.check(Schema.isGreaterThan(0)),
}).annotate({ identifier: "Range" })
export type Range = typeof Range.Type

const NumberOrRange = Schema.Union([Schema.Finite, Range]).annotate({ identifier: "NumberOrRange" })

/** A day, or one of several: the first, and then step by step until the second is passed. */
const DayOrDays = Schema.Union([Day, Schema.Struct({ between: Schema.Tuple([Day, Day]), step: Every })]).annotate({
  identifier: "DayOrDays",
})
export type DayOrDays = typeof DayOrDays.Type

/** A sum, or one that grows with something that is free: `fixed`, and `each` for each 1 of it beyond `above`. */
const Cost = Schema.Union([
  notNegative,
  Schema.Struct({ fixed: notNegative, per: Text, each: notNegative, above: Schema.optionalKey(Schema.Finite) }),
]).annotate({ identifier: "LeverCost" })

const described = { id: Text, title: Schema.optionalKey(Bilingual), cost: Cost }
/** Fields of the payload that are free, beside those that are not. */
const vary = { vary: Schema.optionalKey(Schema.Record(Schema.String, Range)) }

/** An event on a day. */
const DatedLever = Schema.Struct({ ...described, on: DayOrDays, ...Planned, ...vary })

/** Intensities multiplied from one day through another; paid once. */
const ScaledLever = Schema.Struct({
  ...described,
  from: DayOrDays,
  to: Day,
  scale: byName("processes", NumberOrRange),
})

/** An event at each review at which a condition holds; paid each time. */
const RuleLever = Schema.Struct({
  ...described,
  when: Schema.Union([
    Schema.Struct({ indicator: VariableName, below: NumberOrRange }),
    Schema.Struct({ indicator: VariableName, atLeast: NumberOrRange }),
  ]),
  every: Every,
  from: Schema.optionalKey(DayOrDays),
  to: Schema.optionalKey(Day),
  ...Planned,
  ...vary,
})

export const Lever = Schema.Union([DatedLever, ScaledLever, RuleLever])
export type Lever = typeof Lever.Type
