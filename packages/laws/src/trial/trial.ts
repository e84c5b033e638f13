/**
 * Trial: the example that laws of models and runs are held to. It is a scenario with its seed and a few runs, so everything
 * in it can be written to a scenario file and read again.
 */
import type { Intervention, Time } from "@laksana/engine"

export interface Trial {
  /** Parameters held at a value; all others are drawn from their priors, as in any run. */
  readonly parameters: Readonly<Record<string, number>>
  readonly interventions: readonly Intervention[]
  readonly start: Time
  readonly horizon: Time
  readonly seed: string
  /** Runs 0 to runs − 1 are looked at. */
  readonly runs: number
}
