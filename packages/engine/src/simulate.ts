/**
 * Simulate: one run of the clock. Each process carries a unit-rate exponential clock and fires when its integrated
 * intensity reaches the clock's next threshold (random time change: Anderson 2007, the modified next-reaction method;
 * Rathinam, Sheppard & Khammash 2010, the common reaction path). Between two points of the schedule or two events every
 * intensity is constant, so event times are exact. Time is in months.
 *
 * A `Simulator` owns the arrays of a run and is used for run after run; what it returns is overwritten by the next.
 */
import { Intensities, maskOf } from "./intensities.ts"
import type { AnyModel, Milestone, ModelEvent, Process, Theta } from "./model.ts"
import { type Action, type CompiledCondition, compileCondition, holds } from "./schedule.ts"
import { exponential, openStream, type Stream, type StreamKey, streamKey } from "./streams.ts"
import type { Time } from "./time.ts"

/** Where a run's luck comes from: keys by process for thresholds and marks, for one seed. */
export interface Luck {
  readonly thresholds: readonly StreamKey[]
  readonly marks: readonly StreamKey[]
}

/** Keys of a model's processes under a seed. */
export function luckOf(model: AnyModel, seed: string): Luck {
  return {
    thresholds: model.processes.map((process) => streamKey(seed, `clock ${process.name}`)),
    marks: model.processes.map((process) => streamKey(seed, `mark ${process.name}`)),
  }
}

/** A process that must not fire in a span: the run is abandoned if it does. */
export interface Forbidden {
  readonly process: number
  readonly from: Time
  readonly to: Time
}

export interface RunInput {
  readonly state: object
  readonly theta: Theta
  readonly start: Time
  readonly schedule: readonly Action[]
  readonly luck: Luck
  readonly index: number
  readonly turn?: number
  readonly forbidden?: readonly Forbidden[]
  readonly trace?: Trace
}

/** Told of each event before the state changes and after it, to explain a run. */
export interface Trace {
  readonly before: (
    time: Time,
    action: Action | undefined,
    process: number,
    event: ModelEvent,
    intensities: Intensities,
  ) => void
  readonly after: (intensities: Intensities) => void
}

/** A run of so many events is not a policy but an intensity out of bounds: the run is given up, and says which process. */
const mostEvents = 5_000_000

export class RunawayIntensity extends Error {
  readonly _tag = "RunawayIntensity"
  readonly process: string
  readonly intensity: number
  constructor(process: string, intensity: number) {
    super(`${process} fires ${intensity} times a month: more than ${mostEvents} events in one run.`)
    this.process = process
    this.intensity = intensity
  }
}

export interface RunOutcome {
  /** False when the run was abandoned: a forbidden event, or an observation missed. */
  readonly kept: boolean
  readonly events: number
}

export class Simulator {
  readonly model: AnyModel
  readonly indicators: readonly number[]
  /** Value of each indicator at each month's end: month × indicators. */
  path = new Float64Array(0)
  /** Time at which each milestone was reached; Infinity for never. */
  readonly reached: Float64Array
  /** How often each intervention acted. */
  acted = new Uint32Array(0)

  readonly #intensities: Intensities
  readonly #milestones: readonly (readonly CompiledCondition[])[]
  readonly #milestoneMasks: Int32Array
  /** When each process is due at its present rate; Infinity while it may not fire. */
  readonly #due: Float64Array
  /** The rate at which `due` was worked out. */
  readonly #pace: Float64Array
  /** Of a process that may not fire: what its clock still has to run through; NaN before its first threshold is drawn. */
  readonly #remaining: Float64Array
  readonly #clocks: (Stream | undefined)[]
  readonly #marks: (Stream | undefined)[]

  constructor(model: AnyModel, milestones: readonly Milestone[] = model.milestones) {
    this.model = model
    this.indicators = model.variables.flatMap((variable, i) => (variable.indicator === true ? [i] : []))
    this.#intensities = new Intensities(model)
    this.#milestones = milestones.map((milestone) =>
      milestone.all.map((condition) => compileCondition(model, condition)),
    )
    this.#milestoneMasks = Int32Array.from(this.#milestones, (conditions) =>
      conditions.reduce((mask, { variable }) => mask | maskOf(variable), 0),
    )
    this.reached = new Float64Array(milestones.length)
    this.#due = new Float64Array(model.processes.length)
    this.#pace = new Float64Array(model.processes.length)
    this.#remaining = new Float64Array(model.processes.length)
    this.#clocks = model.processes.map(() => undefined)
    this.#marks = model.processes.map(() => undefined)
  }

  /** Makes room for a scenario of so many months and interventions. */
  reserve(months: number, interventions: number): void {
    const size = months * this.indicators.length
    if (this.path.length !== size) this.path = new Float64Array(size)
    if (this.acted.length !== interventions) this.acted = new Uint32Array(interventions)
  }

  /** Runs from `start` to the end of the schedule, changing `state` in place. */
  run(input: RunInput): RunOutcome {
    const { state, theta, schedule, trace } = input
    const { model } = this
    const intensities = this.#intensities
    const { rates, values } = intensities
    const due = this.#due
    intensities.begin(theta)
    due.fill(Number.POSITIVE_INFINITY)
    this.#pace.fill(0)
    this.#remaining.fill(Number.NaN)
    this.#clocks.fill(undefined)
    this.#marks.fill(undefined)
    this.reached.fill(Number.POSITIVE_INFINITY)
    this.acted.fill(0)
    let time = input.start
    let events = 0
    intensities.refresh(state, time)
    this.#setClocks(input, time)
    this.#seeMilestones(time, -1)

    for (let next = 0; ; ) {
      const action = schedule[next] as Action
      let winner = -1
      if (action.time > time) {
        // Processes come last among equals: one that falls due exactly at an action's time waits for the action.
        let when = action.time
        for (let k = 0; k < due.length; k++) {
          const at = due[k] as number
          if (at < when) {
            when = at
            winner = k
          }
        }
        time = when
      }
      if (winner >= 0) {
        if (forbids(input.forbidden, winner, time)) return { kept: false, events }
        this.#pace[winner] = 0
        due[winner] = Number.POSITIVE_INFINITY
        this.#remaining[winner] = exponential(this.#clocks[winner] as Stream)
        const event = (model.processes[winner] as Process<object>).event(state, theta, this.#markOf(input, winner))
        if (trace !== undefined) trace.before(time, undefined, winner, event, intensities)
        model.evolve(state, event, theta, time)
        if (++events > mostEvents) {
          throw new RunawayIntensity((model.processes[winner] as Process<object>).name, rates[winner] as number)
        }
        this.#settle(input, state, time)
        trace?.after(intensities)
        continue
      }
      next++
      switch (action.kind) {
        case "close": {
          const base = action.month * this.indicators.length
          for (let i = 0; i < this.indicators.length; i++)
            this.path[base + i] = values[this.indicators[i] as number] as number
          break
        }
        case "event":
        case "review": {
          if (action.kind === "review" && !holds(action.when, values)) break
          if (action.intervention >= 0)
            this.acted[action.intervention] = (this.acted[action.intervention] as number) + 1
          trace?.before(time, action, -1, action.event, intensities)
          model.evolve(state, action.event, theta, time)
          events++
          this.#settle(input, state, time)
          trace?.after(intensities)
          break
        }
        case "scale":
          intensities.scales[action.process] = action.factor
          this.#settle(input, state, time)
          break
        case "check": {
          const value = values[action.variable] as number
          if (value < action.low || value > action.high) return { kept: false, events }
          break
        }
        case "drift":
          model.drift(state, theta, time)
          this.#settle(input, state, time)
          break
        case "end":
          return { kept: true, events }
      }
    }
  }

  #settle(input: RunInput, state: object, time: Time): void {
    const changed = this.#intensities.refresh(state, time)
    this.#setClocks(input, time)
    this.#seeMilestones(time, changed)
  }

  /**
   * Works out anew when a process is due whose rate has changed, and only then: what does not concern a process leaves its
   * times as they are, to the last bit. A clock's first threshold is drawn when its process first may fire, so a process
   * that never may costs nothing.
   */
  #setClocks(input: RunInput, time: Time): void {
    const { rates } = this.#intensities
    const pace = this.#pace
    for (let k = 0; k < rates.length; k++) {
      const rate = rates[k] as number
      const before = pace[k] as number
      if (rate === before) continue
      let left = this.#remaining[k] as number
      if (before > 0) {
        // Rounding may carry a clock a hair past its threshold; it then fires at once.
        left = ((this.#due[k] as number) - time) * before
        if (left < 0) left = 0
      }
      if (rate > 0) {
        if (Number.isNaN(left)) {
          const clock = openStream(input.luck.thresholds[k] as StreamKey, input.index, input.turn)
          this.#clocks[k] = clock
          left = exponential(clock)
        }
        this.#due[k] = time + left / rate
      } else {
        this.#remaining[k] = left
        this.#due[k] = Number.POSITIVE_INFINITY
      }
      pace[k] = rate
    }
  }

  #markOf(input: RunInput, process: number): Stream {
    const open = this.#marks[process]
    if (open !== undefined) return open
    const stream = openStream(input.luck.marks[process] as StreamKey, input.index, input.turn)
    this.#marks[process] = stream
    return stream
  }

  /** Looks at the milestones that name a variable which changed. */
  #seeMilestones(time: Time, changed: number): void {
    const { values } = this.#intensities
    const masks = this.#milestoneMasks
    for (let i = 0; i < masks.length; i++) {
      if (((masks[i] as number) & changed) === 0 || this.reached[i] !== Number.POSITIVE_INFINITY) continue
      const conditions = this.#milestones[i] as readonly CompiledCondition[]
      let all = true
      for (let j = 0; j < conditions.length && all; j++) all = holds(conditions[j] as CompiledCondition, values)
      if (all) this.reached[i] = time
    }
  }
}

function forbids(forbidden: readonly Forbidden[] | undefined, process: number, time: Time): boolean {
  if (forbidden === undefined) return false
  for (const span of forbidden) if (span.process === process && time >= span.from && time < span.to) return true
  return false
}
