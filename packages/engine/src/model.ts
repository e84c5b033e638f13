/**
 * Model: what a policy's model declares so that the engine can replay and run it. Data plus two folds, `evolve` and
 * `drift`; the engine itself knows no policy. A process's intensity, in expected events per month, is
 *
 *     λ = Π base × gate(state) × Π_j (driver_j / reference_j) ^ elasticity_j × Π_k (1 + strength_k × amplifier_k)
 *
 * A driver counts as at least `driverFloor`, so that a driver at zero makes an event rare and never an intensity infinite.
 */
import type { Schema } from "effect"
import type { Prior } from "./prior.ts"
import type { Time } from "./time.ts"

export const driverFloor = 0.01

/** A sentence in both languages. */
export interface Text {
  readonly en: string
  readonly id: string
}

/** What a number rests on: a grade, and where to look it up (a place in the paper, a reference, or the reason for an assumption). */
export interface Evidence {
  readonly grade: "paper" | "literature" | "external" | "assumption"
  readonly source: Text
  /** Numbers of the causal claims it carries. */
  readonly claims?: readonly number[]
}

/** Parameter values of one draw, by parameter id. */
export type Theta = Readonly<Record<string, number>>

export interface Parameter {
  readonly id: string
  readonly title: Text
  /** `share`, `per month`, `per year`, `months`, `elasticity`, … */
  readonly unit: string
  readonly prior: Prior
  /** The values for which the model is defined; a prior or a change outside them is refused. */
  readonly bounds: readonly [number, number]
  readonly evidence: Evidence
}

/** A number read from the state: driver of intensities, indicator, and what milestones and rules speak of. */
export interface Variable<State> {
  readonly id: string
  readonly title: Text
  readonly bounds: readonly [number, number]
  read(state: State): number
  /** The value at which a driver's factor is 1; needed where a process names this variable as a driver. */
  readonly reference?: number
  /** Reported at each month's end, as a distribution over runs. */
  readonly indicator?: boolean
}

/** What happened: a type the model's catalog knows, with a payload of its schema. */
export interface ModelEvent {
  readonly type: string
  readonly payload: unknown
}

/** A number, or the id of the parameter that holds it. */
export type Quantity = number | string

/** (driver / reference) ^ elasticity; `dampedBy` multiplies the elasticity by 1 − that variable. */
export interface Driver {
  readonly variable: string
  readonly elasticity: Quantity
  readonly dampedBy?: string
}

/** 1 + strength × variable. */
export interface Amplifier {
  readonly variable: string
  readonly strength: Quantity
}

/** How the events of one type arise. The name keys the process's luck: it must be unique, and renaming it draws other luck. */
export interface Process<State, Event extends ModelEvent = ModelEvent> {
  readonly name: string
  readonly title: Text
  /** The type of the events it makes. */
  readonly produces: string
  /**
   * Fields of the payload, with the value that each of its events has there: they tell its events from those of other processes
   * that make the same type, in a record too. Needed where several processes make one type.
   */
  readonly where?: Readonly<Record<string, string | number | boolean>>
  /** Factors of the base rate; their product is per month. */
  readonly base: readonly Quantity[]
  /** A factor of 0 or more from the state: whether, or for how many, the process may fire; by default 1. Piecewise constant between events and month starts. */
  gate?(state: State, time: Time, theta: Theta): number
  readonly drivers?: readonly Driver[]
  readonly amplifiers?: readonly Amplifier[]
  /** The event that fires; `mark` gives uniform numbers in (0, 1) from the process's own stream. */
  event(state: State, theta: Theta, mark: () => number): Event
}

export type Condition =
  | { readonly variable: string; readonly atLeast: number }
  | { readonly variable: string; readonly below: number }

/** A milestone is reached on the day on which all its conditions first hold together; it cannot be lost again. */
export interface Milestone {
  readonly id: string
  readonly title: Text
  readonly all: readonly Condition[]
  readonly evidence: Evidence
}

/** What is known of an event type by those who replay and run. */
export interface EventDeclaration {
  /** Of its payload. */
  readonly version: number
}

/** The schema of one event type's payload, the version it is of, and how payloads of earlier versions become of it. */
export interface EventSchema extends EventDeclaration {
  readonly payload: Schema.Codec<unknown, unknown>
  /** From version 1 to 2, from 2 to 3, …: one less than the version. */
  readonly upcasters?: readonly ((payload: unknown) => unknown)[]
}

/** Any model. Its events have been decoded by its own schemas before they reach `evolve`. */
export type AnyModel = Model<object, ModelEvent>

/** Any model as the engine takes it. */
export type AnyRunnableModel = RunnableModel<object, ModelEvent>

/** A model, with the schemas by which its events are read. */
export interface Model<State extends object, Event extends ModelEvent = ModelEvent>
  extends RunnableModel<State, Event> {
  /** Every event type the model may meet, with its schema; a type it does not act on is kept in the record only. */
  readonly events: Readonly<Record<string, EventSchema>>
}

/** All of a model but its schemas: what replaying and running take. Events that it is given have been decoded elsewhere. */
export interface RunnableModel<State extends object, Event extends ModelEvent = ModelEvent> {
  readonly name: string
  readonly version: string
  readonly title: Text
  readonly parameters: readonly Parameter[]
  readonly variables: readonly Variable<State>[]
  readonly processes: readonly Process<State, Event>[]
  readonly milestones: readonly Milestone[]
  /** Every event type the model may meet. */
  readonly events: Readonly<Record<string, EventDeclaration>>
  /** Types of events that `evolve` acts on; events of other types need not be given to it. By default all. */
  readonly heeds?: ReadonlySet<string>
  /**
   * Writes the value of every variable, in declared order: what each one's `read` would give, in one call. Optional; it
   * spares the inner loop a call and a boxed number per variable. A test must hold the two equal.
   */
  observe?(state: State, values: Float64Array): void
  /** Likewise the gate of every process. */
  openGates?(state: State, time: Time, theta: Theta, gates: Float64Array): void
  /** The state before anything happened. */
  initial(theta: Theta): State
  /** Folds one event into the state: total, pure, a mutation of the draft. `time` is when it happened. */
  evolve(draft: State, event: Event, theta: Theta, time: Time): void
  /** Slow change, applied on the first day of each month. */
  drift(draft: State, theta: Theta, month: Time): void
}
