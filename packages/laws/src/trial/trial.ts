/**
 * Trial: the example that laws of models and runs are held to. It is a scenario with its seed and a few runs, so everything
 * in it can be written to a scenario file and read again.
 */
import type { Intervention, Milestone, ParameterChange, Time } from "@laksana/engine"

export interface Trial {
  /** Parameters changed; all others are drawn from their priors, as in any run. Generated trials only set values. */
  readonly parameters: Readonly<Record<string, ParameterChange>>
  readonly interventions: readonly Intervention[]
  readonly start: Time
  readonly horizon: Time
  readonly seed: string
  /** Runs 0 to runs − 1 are looked at. */
  readonly runs: number
  /** Where a scenario defines milestones of its own; else the model's. */
  readonly milestones?: readonly Milestone[]
}
