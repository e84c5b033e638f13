/** Scenario: assumptions plus interventions over a span of time, as the engine runs them. */
import type { Condition, Milestone, ModelEvent } from "./model.ts"
import type { Prior } from "./prior.ts"
import type { Time } from "./time.ts"

/** A parameter from the scenario's start on: drawn anew with the same luck, or a multiple of the draw (kept within bounds). */
export type ParameterChange = Prior | { readonly times: number }

/** An event on a day. */
export interface DatedIntervention {
  readonly kind: "event"
  readonly id: string
  readonly at: Time
  readonly event: ModelEvent
  readonly cost?: number
}

/** Intensities multiplied, by process name, from one time until another. */
export interface WindowIntervention {
  readonly kind: "scale"
  readonly id: string
  readonly from: Time
  readonly to: Time
  readonly factors: Readonly<Record<string, number>>
  readonly cost?: number
}

/** An event at each review (every so many months, counted from January) at which a condition holds. */
export interface RuleIntervention {
  readonly kind: "rule"
  readonly id: string
  readonly from: Time
  readonly to: Time
  readonly every: number
  readonly when: Condition
  readonly event: ModelEvent
  readonly cost?: number
}

export type Intervention = DatedIntervention | WindowIntervention | RuleIntervention

export interface Scenario {
  readonly id: string
  readonly start: Time
  /** The projection ends where this time begins. */
  readonly horizon: Time
  readonly parameters: Readonly<Record<string, ParameterChange>>
  /** In the order in which they act when they fall on the same day. */
  readonly interventions: readonly Intervention[]
  readonly milestones: readonly Milestone[]
}
