/**
 * Simulate: one run of the clock. Each process carries a unit-rate exponential clock and fires when its integrated
 * intensity reaches the clock's next threshold (random time change: Anderson 2007, the modified next-reaction method;
 * Rathinam, Sheppard & Khammash 2010, the common reaction path). Between two points of the schedule or two events every
 * intensity is constant, so event times are exact. Time is in months.
 *
 * A `Simulator` owns the arrays of a run and is used for run after run; what it returns is overwritten by the next.
 */
import { Clockwork, type Luck } from "./clockwork.ts"
import { Intensities, maskOf } from "./intensities.ts"
import type { AnyRunnableModel, Milestone, ModelEvent, Process, Theta } from "./model.ts"
import { type Action, type CompiledCondition, compileCondition, holds } from "./schedule.ts"
import { streamKey } from "./streams.ts"
import type { Time } from "./time.ts"

/** Keys of a model's processes under a seed. */
export function luckOf(model: AnyRunnableModel, seed: string): Luck {
  return {
    thresholds: model.processes.map((process) => streamKey(seed, `clock ${process.name}`)),
    marks: model.processes.map((process) => streamKey(seed, `mark ${process.name}`)),
  }
}

/**
 * How the record weighs a run: replay is the likelihood. Of each process's events the record holds a share: 1 where it is
 * complete, 0 where nobody looked, and between the two where each event was recorded by chance. What it holds happens on its
 * days and counts log(share × λ); what it does not hold fires by itself at (1 − share) × λ; and silence counts −∫ share × λ dt.
 * What is told although nobody looked happens on its day and counts nothing.
 */
export interface Weighing {
  /** Share of each process now; the schedule's `cover` changes it. `free` is 1 − share. */
  readonly shares: Float64Array
  readonly free: Float64Array
  logWeight: number
  /**
   * What each recorded event and observation is expected to add to `logWeight`, by id; `lead` is the sum of it so far, with
   * its sign turned. Draws that have met more of the record than others are then weighed alike (see `condition`).
   */
  readonly expected: ReadonlyMap<string, number>
  lead: number
  /** What rules a run out does not; the rest of the record is met all the same. */
  readonly lenient?: boolean
  /** Told of every recorded event and every observation before it weighs: log λ × share, or the log-likelihood of what was seen. */
  readonly told?: (id: string, weighing: Weighing, logFactor: number, kind: "event" | "check") => void
}

export interface RunInput {
  readonly state: object
  readonly theta: Theta
  readonly start: Time
  readonly schedule: readonly Action[]
  readonly luck: Luck
  readonly index: number
  readonly turn?: number
  /** With every uniform number u of its luck as 1 − u. */
  readonly mirrored?: boolean
  readonly weighing?: Weighing
  readonly trace?: Trace
}

/** A run under way: what it was given, and how far it has come. Its clocks are those of the simulator that runs it. */
export interface Passage {
  readonly input: RunInput
  time: Time
  /** Index of the next action of the schedule. */
  next: number
  events: number
  /** Id of what ruled the run out: an observation it does not agree with, or a recorded event that could not happen. */
  lost: string | undefined
}

export function passageOf(input: RunInput): Passage {
  return { input, time: input.start, next: 0, events: 0, lost: undefined }
}

/** Told of each event before the state changes and after it, to explain a run. */
export interface Trace {
  readonly before: (
    time: Time,
    action: Action | undefined,
    process: number,
    event: ModelEvent,
    intensities: Intensities,
    /** How many marks each process has drawn so far, those of this event included. */
    marked: Uint32Array,
  ) => void
  readonly after: (intensities: Intensities) => void
  /** Told whenever new clocks are set going. */
  readonly begins?: () => void
  /** Told of each span in which nothing happened, at the rates that held in it. */
  readonly passes?: (from: Time, to: Time, intensities: Intensities) => void
  /** Told of every action of the schedule in its turn, before it acts. */
  readonly acts?: (action: Action) => void
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
  /** False when the record ruled the run out. */
  readonly kept: boolean
  readonly events: number
}

export class Simulator {
  readonly model: AnyRunnableModel
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
  readonly clockwork: Clockwork
  /** Where nothing is recorded, every process fires freely. */
  readonly #allFree: Float64Array

  constructor(model: AnyRunnableModel, milestones: readonly Milestone[] = model.milestones) {
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
    this.clockwork = new Clockwork(model.processes.length)
    this.#allFree = new Float64Array(model.processes.length).fill(1)
  }

  /** Makes room for a scenario of so many months and interventions. */
  reserve(months: number, interventions: number): void {
    const size = months * this.indicators.length
    if (this.path.length !== size) this.path = new Float64Array(size)
    if (this.acted.length !== interventions) this.acted = new Uint32Array(interventions)
  }

  /** Runs from `start` to the end of the schedule, changing `state` in place. */
  run(input: RunInput): RunOutcome {
    const passage = passageOf(input)
    this.reached.fill(Number.POSITIVE_INFINITY)
    this.acted.fill(0)
    this.begin(passage)
    this.advance(passage)
    return { kept: passage.lost === undefined, events: passage.events }
  }

  /** Sets new clocks going where a passage stands: at its start, or wherever its clocks are made anew. */
  begin({ input, time }: Passage): void {
    input.trace?.begins?.()
    this.clockwork.reset()
    this.clockwork.attach(input.luck, input.index, input.turn, input.mirrored)
    this.#intensities.begin(input.theta)
    this.#intensities.refresh(input.state, time)
    this.#setClocks(input, time)
    this.#seeMilestones(time, -1)
  }

  /** Takes up a passage that was put down, whose clocks have been put back into the clockwork. */
  resume({ input, time }: Passage): void {
    this.clockwork.attach(input.luck, input.index, input.turn, input.mirrored)
    this.#intensities.begin(input.theta)
    this.#intensities.refresh(input.state, time)
  }

  /**
   * Advances a passage just begun or resumed to the end of its schedule, or puts it down at `until`, before anything that
   * happens then. A passage that the record rules out stays where that showed.
   */
  advance(passage: Passage, until: Time = Number.POSITIVE_INFINITY): void {
    const { input } = passage
    const { clockwork } = this
    const { state, theta, schedule, trace, weighing } = input
    const { model } = this
    const intensities = this.#intensities
    const { rates, values } = intensities
    const { due } = clockwork
    let { time, next } = passage
    let watched = weighing === undefined ? 0 : watchedRate(weighing, rates)

    for (;;) {
      const action = schedule[next] as Action
      const halt = action.time < until ? action.time : until
      let winner = -1
      if (halt > time) {
        // Processes come last among equals: one that falls due exactly at an action's time waits for the action.
        let when = halt
        for (let k = 0; k < due.length; k++) {
          const at = due[k] as number
          if (at < when) {
            when = at
            winner = k
          }
        }
        if (weighing !== undefined) weighing.logWeight -= watched * (when - time)
        trace?.passes?.(time, when, intensities)
        time = when
      }
      if (winner >= 0) {
        clockwork.strike(winner)
        const event = (model.processes[winner] as Process<object>).event(state, theta, clockwork.marksOf(winner))
        if (trace !== undefined) trace.before(time, undefined, winner, event, intensities, clockwork.marked)
        model.evolve(state, event, theta, time)
        if (++passage.events > mostEvents) {
          throw new RunawayIntensity((model.processes[winner] as Process<object>).name, rates[winner] as number)
        }
        this.#settle(input, state, time)
        if (weighing !== undefined) watched = watchedRate(weighing, rates)
        trace?.after(intensities)
        continue
      }
      if (action.time >= until) break
      next++
      trace?.acts?.(action)
      switch (action.kind) {
        case "close": {
          const base = action.month * this.indicators.length
          for (let i = 0; i < this.indicators.length; i++)
            this.path[base + i] = values[this.indicators[i] as number] as number
          continue
        }
        case "event":
        case "review": {
          if (action.kind === "review") {
            if (!holds(action.when, values)) continue
          } else if (weighing !== undefined && action.maker >= 0 && (weighing.shares[action.maker] as number) > 0) {
            // On the first of a month the gates of the month before still stand: drift comes later in the day.
            intensities.refresh(state, time)
            const rate = (rates[action.maker] as number) * (weighing.shares[action.maker] as number)
            if (!weigh(weighing, action.id, Math.log(rate), "event")) {
              passage.lost = action.id
              passage.time = time
              return
            }
          }
          if (action.intervention >= 0)
            this.acted[action.intervention] = (this.acted[action.intervention] as number) + 1
          trace?.before(time, action, -1, action.event, intensities, clockwork.marked)
          model.evolve(state, action.event, theta, time)
          passage.events++
          this.#settle(input, state, time)
          trace?.after(intensities)
          break
        }
        case "scale":
          intensities.scales[action.process] = action.factor
          this.#settle(input, state, time)
          break
        case "cover":
          if (weighing !== undefined) {
            weighing.shares[action.process] = action.share
            weighing.free[action.process] = 1 - action.share
          }
          this.#settle(input, state, time)
          break
        case "check": {
          if (weighing === undefined) continue
          if (!weigh(weighing, action.id, action.seen.logLikelihood(values[action.variable] as number), "check")) {
            passage.lost = action.id
            passage.time = time
            return
          }
          continue
        }
        case "drift":
          model.drift(state, theta, time)
          this.#settle(input, state, time)
          break
        case "end":
          passage.time = time
          passage.next = next
          return
      }
      if (weighing !== undefined) watched = watchedRate(weighing, rates)
    }
    passage.time = time
    passage.next = next
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
    const free = input.weighing?.free ?? this.#allFree
    const { due, pace, remaining } = this.clockwork
    for (let k = 0; k < rates.length; k++) {
      const rate = (rates[k] as number) * (free[k] as number)
      const before = pace[k] as number
      if (rate === before) continue
      let left = remaining[k] as number
      if (before > 0) {
        // Rounding may carry a clock a hair past its threshold; it then fires at once.
        left = ((due[k] as number) - time) * before
        if (left < 0) left = 0
      }
      if (rate > 0) {
        if (Number.isNaN(left)) left = this.clockwork.threshold(k)
        due[k] = time + left / rate
      } else {
        remaining[k] = left
        due[k] = Number.POSITIVE_INFINITY
      }
      pace[k] = rate
    }
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

/** Adds to a weight; false where that rules the run out. */
function weigh(weighing: Weighing, id: string, logFactor: number, kind: "event" | "check"): boolean {
  weighing.told?.(id, weighing, logFactor, kind)
  const possible = logFactor > Number.NEGATIVE_INFINITY
  if (!possible && weighing.lenient === true) return true
  weighing.logWeight += logFactor
  weighing.lead -= weighing.expected.get(id) ?? 0
  return possible
}

/** The rate at which recorded events are to be expected. */
function watchedRate({ shares }: Weighing, rates: Float64Array): number {
  let sum = 0
  for (let k = 0; k < rates.length; k++) sum += (rates[k] as number) * (shares[k] as number)
  return sum
}
