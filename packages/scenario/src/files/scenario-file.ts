/** Scenario file (`*.scenario.yaml`): a question put to a case: assumptions, interventions, targets, and how much to run. */
import { Bilingual, Day, Share } from "@laksana/core"
import { Schema } from "effect"
import { Every, Lever } from "./levers.ts"
import { Changes, Factors, Milestones, Planned } from "./measures.ts"
import { byName, MilestoneName, VariableName } from "./names.ts"

const Text = Schema.NonEmptyString
const described = {
  title: Schema.optionalKey(Bilingual),
  cost: Schema.optionalKey(Schema.Finite.check(Schema.isGreaterThanOrEqualTo(0))),
}

/** An event on a day. */
const Dated = Schema.Struct({ on: Day, ...Planned, ...described })

/** Intensities multiplied from one day through another. */
const Scaled = Schema.Struct({ from: Day, to: Day, scale: Factors, ...described })

/** An event at each review at which a condition holds. */
const Rule = Schema.Struct({
  when: Schema.Union([
    Schema.Struct({ indicator: VariableName, below: Schema.Finite }),
    Schema.Struct({ indicator: VariableName, atLeast: Schema.Finite }),
  ]),
  every: Every,
  from: Schema.optionalKey(Day),
  to: Schema.optionalKey(Day),
  ...Planned,
  ...described,
})

const ScenarioIntervention = Schema.Union([Dated, Scaled, Rule])
export type ScenarioIntervention = typeof ScenarioIntervention.Type

/** A milestone wanted by a day, with the probability that is wanted of it. */
const Target = Schema.Struct({ milestone: MilestoneName, by: Day, probability: Share })
export type Target = typeof Target.Type

export const ScenarioShape = Schema.Struct({
  title: Bilingual,
  description: Schema.optionalKey(Bilingual),
  /** The question that the scenario answers. */
  question: Schema.optionalKey(Bilingual),
  case: Text,
  /** The last day of the projection. */
  horizon: Day,
  /** The first day of the projection; by default the day after the case's observation. */
  start: Schema.optionalKey(Day),
  overlays: Schema.optionalKey(Schema.Array(Text)),
  assumptions: Schema.optionalKey(byName("levels", Text)),
  parameters: Schema.optionalKey(Changes),
  interventions: Schema.optionalKey(Schema.Array(ScenarioIntervention)),
  /** What may be done besides; `search` looks for what of it to do. */
  levers: Schema.optionalKey(Schema.Array(Lever)),
  milestones: Schema.optionalKey(Milestones),
  targets: Schema.optionalKey(Schema.Array(Target)),
  /** A scenario for each combination of these levels. */
  grid: Schema.optionalKey(byName("levels", Schema.NonEmptyArray(Text))),
  runs: Schema.optionalKey(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))),
  seed: Schema.optionalKey(Schema.Union([Text, Schema.Int])),
})

/** A scenario file as read; its id is the file's name without `.scenario.yaml`. */
export type ScenarioFile = typeof ScenarioShape.Type & { readonly id: string }
