/**
 * Factual: what happened in one draw, told so that it can be told otherwise. Abduction (Pearl 2009, ch. 7): of every process the
 * thresholds its clock ran through are kept, each the intensity integrated between two of its events. What its clock has run
 * through since the last one is a lower bound of the next threshold, which is that and a fresh exponential number: the one
 * with which the process's clock starts afresh where the record ends.
 */
import type { AnyRunnableModel, Milestone, ModelEvent, Theta } from "../model.ts"
import type { Action } from "../schedule.ts"
import type { Stream } from "../streams.ts"
import type { Time } from "../time.ts"

/** An event that a process made: simulated, or recorded (`entry` is then its id). */
export interface Firing {
  readonly process: number
  /** Which of the process's events it is, from 0. */
  readonly ordinal: number
  readonly entry?: string
  readonly event: ModelEvent
  /** The clock struck, but what should have happened was taken away. */
  readonly isVoid: boolean
}

/** What happens at one time, in order. */
export type Moment =
  /** Of the schedule: drift, reviews, scales, and events that no process made. */
  | { readonly kind: "action"; readonly time: Time; readonly action: Action }
  | { readonly kind: "firing"; readonly time: Time; readonly firing: Firing }
  /** The parameters from here on. */
  | { readonly kind: "parameters"; readonly time: Time; readonly theta: Theta }
  /** A process's intensity is multiplied by this from here on, beside what the scenario does. */
  | { readonly kind: "factor"; readonly time: Time; readonly process: number; readonly factor: number }

/** The luck of one draw: what its clocks and marks were, and would have been. */
export interface Fate {
  /** The threshold of a process's event, by ordinal, as far as one may ask. */
  threshold(process: number, ordinal: number): number
  /** The marks of a process's event, from the first one. */
  marks(process: number, ordinal: number): Stream
}

export interface Factual {
  readonly model: AnyRunnableModel
  readonly theta: Theta
  /** Ranks of the parameters in their priors. */
  readonly ranks: Float64Array
  readonly start: Time
  readonly horizon: Time
  /** The state at the start; not to be changed. */
  readonly initial: object
  readonly moments: readonly Moment[]
  readonly fate: Fate
  readonly milestones: readonly Milestone[]
}
