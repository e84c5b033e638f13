/**
 * Otherwise: a history as it would have gone under edits, with the same luck (abduction, action, prediction: Pearl 2009). The
 * factual history and the other one go through time side by side. As long as a process's intensity has been the same in both,
 * to the last bit, it fires in both at the same time; from the moment it differs, it fires when its own integrated intensity
 * reaches the thresholds that its clock had in fact. So an edit that changes nothing returns the same history exactly, and an
 * event whose intensity nobody touched keeps its time.
 *
 * A removed event is one whose clock struck in vain: those that follow it in its process keep their own thresholds. A moved
 * one is removed and happens at the other time. Events that no process made keep their days.
 */
import { Intensities } from "../intensities.ts"
import type { Process, Theta, Variable } from "../model.ts"
import { plainCopy } from "../plain-copy.ts"
import { type CompiledCondition, compileCondition, holds } from "../schedule.ts"
import type { Time } from "../time.ts"
import type { Edit } from "./edit.ts"
import { type Added, editedMoments, type EditedMoments } from "./edited-moments.ts"
import type { Factual, Firing, Moment } from "./factual.ts"
import { type Cause, type Departure, type Row, rowsOf, type Told } from "./rows.ts"

export interface Otherwise {
  /** The other history, which can be told otherwise again. */
  readonly history: Factual
  /** Event by event, in the order in which they happen in either history. */
  readonly rows: readonly Row[]
  /** Values of every variable at each start of a month after the start: month × variables. */
  readonly months: readonly Time[]
  readonly factualPath: Float64Array
  readonly otherPath: Float64Array
  /** When each milestone was reached; Infinity for never. */
  readonly factualReached: Float64Array
  readonly otherReached: Float64Array
  /** Entries that edits name and this history does not have. */
  readonly unknown: readonly string[]
}

export function otherwise(factual: Factual, edits: readonly Edit[]): Otherwise {
  return new SideBySide(factual, edits).tell()
}

/** What is looked at of a history told otherwise, without its rows: much quicker, for questions asked of many. */
export type Looked = Pick<Otherwise, "months" | "otherPath" | "otherReached">

export function lookOtherwise(factual: Factual, edits: readonly Edit[]): Looked {
  return new SideBySide(factual, edits).look()
}

/** One of the two histories as it stands. */
interface Side {
  readonly state: object
  readonly intensities: Intensities
  theta: Theta
  readonly path: Float64Array
  readonly reached: Float64Array
}

class SideBySide {
  readonly #factual: Factual
  readonly #edited: EditedMoments
  readonly #fact: Side
  readonly #other: Side
  readonly #milestones: readonly (readonly CompiledCondition[])[]
  readonly #months: readonly Time[]
  #month = 0
  #time: Time
  /** What the scenario and what edits multiply each process by. */
  readonly #scales: Float64Array
  readonly #factFactors: Float64Array
  readonly #otherFactors: Float64Array
  /** Of each process, how many of its events have been in each history, and what was integrated since the last in fact. */
  readonly #factOrdinal: Int32Array
  readonly #otherOrdinal: Int32Array
  readonly #since: Float64Array
  /** Of processes whose intensity differs: since what. They part ways only when time passes while it does. */
  readonly #differing: (Departure | undefined)[]
  /** Of processes whose intensity has come to differ: why, what the other clock has left at which pace, and when it is due. */
  readonly #departures: (Departure | undefined)[]
  readonly #left: Float64Array
  readonly #pace: Float64Array
  readonly #due: Float64Array
  readonly #told: Moment[] = []
  /** Nothing is kept of single events. */
  #isLooking = false
  readonly #events: Told[] = []
  readonly #facts = new Map<string, Firing>()

  constructor(factual: Factual, edits: readonly Edit[]) {
    const { model, start, horizon } = factual
    this.#factual = factual
    this.#edited = editedMoments(factual, edits)
    this.#months = Array.from(
      { length: Math.max(0, Math.floor(horizon) - Math.floor(start)) },
      (_, i) => Math.floor(start) + 1 + i,
    )
    const size = this.#months.length * model.variables.length
    const count = model.processes.length
    const side = (theta: Theta, state: object): Side => ({
      state,
      intensities: new Intensities(model),
      theta,
      path: new Float64Array(size),
      reached: new Float64Array(factual.milestones.length).fill(Number.POSITIVE_INFINITY),
    })
    const { initialTheta, initial } = this.#edited
    const otherTheta = initial.findLast((each) => each.kind === "parameters")?.theta ?? factual.theta
    this.#fact = side(factual.theta, plainCopy(factual.initial))
    this.#other = side(
      otherTheta,
      initialTheta === factual.theta ? plainCopy(factual.initial) : model.initial(initialTheta),
    )
    this.#milestones = factual.milestones.map(({ all }) => all.map((condition) => compileCondition(model, condition)))
    this.#time = start
    this.#scales = new Float64Array(count).fill(1)
    this.#factFactors = new Float64Array(count).fill(1)
    this.#otherFactors = new Float64Array(count).fill(1)
    for (const each of this.#edited.initial) if (each.kind === "factor") this.#otherFactors[each.process] = each.factor
    this.#factOrdinal = new Int32Array(count)
    this.#otherOrdinal = new Int32Array(count)
    this.#since = new Float64Array(count)
    this.#differing = model.processes.map(() => undefined)
    this.#departures = model.processes.map(() => undefined)
    this.#left = new Float64Array(count)
    this.#pace = new Float64Array(count)
    this.#due = new Float64Array(count).fill(Number.POSITIVE_INFINITY)
    for (const moment of factual.moments) {
      if (moment.kind === "firing") this.#facts.set(`${moment.firing.process} ${moment.firing.ordinal}`, moment.firing)
    }
  }

  tell(): Otherwise {
    this.#run()
    const { rows, history } = this.#closing()
    return {
      history,
      rows,
      months: this.#months,
      factualPath: this.#fact.path,
      otherPath: this.#other.path,
      factualReached: this.#fact.reached,
      otherReached: this.#other.reached,
      unknown: this.#edited.unknown,
    }
  }

  look(): Looked {
    this.#isLooking = true
    this.#run()
    return { months: this.#months, otherPath: this.#other.path, otherReached: this.#other.reached }
  }

  #run(): void {
    const { start, horizon } = this.#factual
    this.#retake(this.#fact, this.#factFactors)
    this.#retake(this.#other, this.#otherFactors)
    for (const each of this.#edited.initial) this.#told.push(momentOf(each))
    this.#settle(start, { kind: "edit", edit: this.#edited.initial[0]?.edit ?? 0 })
    for (const step of this.#edited.steps) {
      const time = "fact" in step ? step.fact.time : step.added.time
      if (time >= horizon && !("fact" in step && step.fact.kind === "action" && step.fact.action.kind === "close"))
        break
      this.#fireUntil(time)
      this.#pass(time)
      if ("fact" in step) this.#meet(step.fact)
      else this.#add(step.added)
    }
    this.#fireUntil(horizon)
    this.#pass(horizon)
  }

  #note(told: Told): void {
    if (!this.#isLooking) this.#events.push(told)
  }

  /** Time passes in both, and nothing happens. Variables are read at each start of a month. */
  #pass(time: Time): void {
    const months = this.#months
    for (let month = months[this.#month]; month !== undefined && month <= time; month = months[++this.#month]) {
      const at = this.#month * this.#factual.model.variables.length
      this.#fact.path.set(this.#fact.intensities.values, at)
      this.#other.path.set(this.#other.intensities.values, at)
    }
    const span = time - this.#time
    if (span <= 0) return
    this.#partWays()
    const { rates } = this.#fact.intensities
    for (let k = 0; k < rates.length; k++) this.#since[k] = (this.#since[k] as number) + (rates[k] as number) * span
    this.#time = time
  }

  /** Time is about to pass: processes whose intensity differs now go their own way from here. */
  #partWays(): void {
    for (let k = 0; k < this.#departures.length; k++) {
      if (this.#departures[k] !== undefined || this.#differing[k] === undefined) continue
      this.#departures[k] = this.#differing[k]
      const threshold = this.#factual.fate.threshold(k, this.#factOrdinal[k] as number)
      this.#left[k] = Math.max(0, threshold - (this.#since[k] as number))
      this.#setDue(k)
    }
  }

  /** Lets the processes that go their own way fire, as far as they do before a time. */
  #fireUntil(time: Time): void {
    if (time > this.#time) this.#partWays()
    for (;;) {
      let next = -1
      let when = time
      for (let k = 0; k < this.#due.length; k++) {
        const at = this.#due[k] as number
        if (at < when) {
          when = at
          next = k
        }
      }
      if (next < 0) return
      this.#pass(Math.max(when, this.#time))
      this.#fireOther(next)
      if (time > this.#time) this.#partWays()
    }
  }

  /** A process that goes its own way fires. */
  #fireOther(process: number): void {
    const departure = this.#departures[process]
    this.#happenOther(process, departure === undefined ? undefined : { kind: "rate", ...departure })
    this.#left[process] = this.#factual.fate.threshold(process, this.#otherOrdinal[process] as number)
    // Its clock has a new threshold: what it had left is not to be worked out from when it was due.
    this.#pace[process] = 0
    this.#due[process] = Number.POSITIVE_INFINITY
    this.#settle(this.#time, { kind: "firing", process, ordinal: (this.#otherOrdinal[process] as number) - 1 })
  }

  /** The next event of a process happens in the other history, unless it has been taken away. */
  #happenOther(process: number, cause: Cause | undefined): void {
    const { model, fate } = this.#factual
    const ordinal = this.#otherOrdinal[process] as number
    this.#otherOrdinal[process] = ordinal + 1
    const fact = this.#facts.get(`${process} ${ordinal}`)
    const changed = fact?.entry === undefined ? undefined : this.#edited.changed.get(fact.entry)
    const { state, theta } = this.#other
    const recorded = changed?.as ?? (fact?.entry === undefined ? undefined : fact.event)
    const isVoid = fact?.isVoid === true || (changed !== undefined && changed.as === undefined)
    const event =
      recorded ??
      (isVoid && fact !== undefined
        ? fact.event
        : (model.processes[process] as Process<object>).event(state, theta, fate.marks(process, ordinal)))
    const firing: Firing = {
      process,
      ordinal,
      event,
      isVoid,
      ...(fact?.entry === undefined ? {} : { entry: fact.entry }),
    }
    this.#told.push({ kind: "firing", time: this.#time, firing })
    const own: Cause | undefined = changed === undefined ? cause : { kind: "edit", edit: changed.edit }
    this.#note({ time: this.#time, side: "other", firing, event, ...(own === undefined ? {} : { cause: own }) })
    if (!isVoid) model.evolve(state, event, theta, this.#time)
  }

  /** A moment of the factual history. */
  #meet(moment: Moment): void {
    const { model } = this.#factual
    const { time } = moment
    switch (moment.kind) {
      case "firing": {
        const { process, ordinal, event, isVoid } = moment.firing
        this.#factOrdinal[process] = ordinal + 1
        this.#since[process] = 0
        this.#note({ time, side: "fact", firing: moment.firing, event })
        if (!isVoid) model.evolve(this.#fact.state, event, this.#fact.theta, time)
        if (this.#departures[process] === undefined) this.#happenOther(process, undefined)
        this.#settle(time, { kind: "firing", process, ordinal })
        return
      }
      case "parameters":
        this.#fact.theta = moment.theta
        if (!this.#edited.setsParameters) {
          this.#other.theta = moment.theta
          this.#told.push(moment)
          this.#retake(this.#other, this.#otherFactors)
        }
        this.#retake(this.#fact, this.#factFactors)
        this.#settle(time, { kind: "scenario" })
        return
      case "factor":
        this.#factFactors[moment.process] = moment.factor
        if (!this.#edited.scales.has(moment.process)) {
          this.#otherFactors[moment.process] = moment.factor
          this.#told.push(moment)
        }
        this.#scale(moment.process)
        this.#settle(time, { kind: "scenario" })
        return
      case "action":
        this.#act(moment)
    }
  }

  #act(moment: Extract<Moment, { readonly kind: "action" }>): void {
    const { model } = this.#factual
    const { time, action } = moment
    const fact = this.#fact
    const other = this.#other
    switch (action.kind) {
      case "event": {
        const changed = this.#edited.changed.get(action.id)
        this.#note({ time, side: "fact", id: action.id, event: action.event })
        model.evolve(fact.state, action.event, fact.theta, time)
        const event = changed === undefined ? action.event : changed.as
        if (event !== undefined) {
          const cause: { cause?: Cause } = changed === undefined ? {} : { cause: { kind: "edit", edit: changed.edit } }
          this.#note({ time, side: "other", id: action.id, event, ...cause })
          this.#told.push({ ...moment, action: { ...action, event } })
          model.evolve(other.state, event, other.theta, time)
        }
        this.#settle(
          time,
          changed === undefined ? { kind: "entry", id: action.id } : { kind: "edit", edit: changed.edit },
        )
        return
      }
      case "review": {
        this.#told.push(moment)
        for (const [side, name] of [
          [fact, "fact"],
          [other, "other"],
        ] as const) {
          if (!holds(action.when, side.intensities.values)) continue
          const cause: Cause = { kind: "review", variable: action.when.variable }
          this.#note({ time, side: name, id: `${action.id}@${time}`, event: action.event, cause })
          model.evolve(side.state, action.event, side.theta, time)
        }
        this.#settle(time, { kind: "entry", id: action.id })
        return
      }
      case "scale":
        this.#told.push(moment)
        this.#scales[action.process] = action.factor
        this.#scale(action.process)
        this.#settle(time, { kind: "scenario" })
        return
      case "drift":
        this.#told.push(moment)
        model.drift(fact.state, fact.theta, time)
        model.drift(other.state, other.theta, time)
        this.#settle(time, { kind: "drift" })
        return
      default:
        this.#told.push(moment)
    }
  }

  /** What an edit adds. */
  #add(added: Added): void {
    const { model } = this.#factual
    const cause: Cause = { kind: "edit", edit: added.edit }
    this.#told.push(momentOf(added))
    if (added.kind === "event") {
      const { state, theta } = this.#other
      this.#note({ time: added.time, side: "other", id: added.id, event: added.event, cause })
      model.evolve(state, added.event, theta, added.time)
    } else if (added.kind === "parameters") {
      this.#other.theta = added.theta
      this.#retake(this.#other, this.#otherFactors)
    } else {
      this.#otherFactors[added.process] = added.factor
      this.#scale(added.process)
    }
    this.#settle(added.time, cause)
  }

  /** Takes new parameters into a side's intensities. */
  #retake({ intensities, theta }: Side, factors: Float64Array): void {
    intensities.begin(theta)
    for (let k = 0; k < factors.length; k++)
      intensities.scales[k] = (this.#scales[k] as number) * (factors[k] as number)
  }

  #scale(process: number): void {
    const scale = this.#scales[process] as number
    this.#fact.intensities.scales[process] = scale * (this.#factFactors[process] as number)
    this.#other.intensities.scales[process] = scale * (this.#otherFactors[process] as number)
  }

  /** Both sides' rates after something has happened, and when those are due that go their own way. */
  #settle(time: Time, after: Cause): void {
    this.#refresh(this.#fact, time)
    this.#refresh(this.#other, time)
    const { rates } = this.#other.intensities
    const facts = this.#fact.intensities.rates
    for (let k = 0; k < rates.length; k++) {
      const pace = this.#pace[k] as number
      if (this.#departures[k] === undefined) {
        if (rates[k] === facts[k]) this.#differing[k] = undefined
        else this.#differing[k] ??= { since: time, after, by: this.#differences(k) }
        continue
      }
      if (rates[k] === pace) continue
      if (pace > 0) this.#left[k] = Math.max(0, ((this.#due[k] as number) - time) * pace)
      this.#setDue(k)
    }
  }

  #setDue(process: number): void {
    const rate = this.#other.intensities.rates[process] as number
    this.#pace[process] = rate
    this.#due[process] = rate > 0 ? this.#time + (this.#left[process] as number) / rate : Number.POSITIVE_INFINITY
  }

  #refresh(side: Side, time: Time): void {
    side.intensities.refresh(side.state, time)
    const { values } = side.intensities
    this.#milestones.forEach((conditions, i) => {
      if (side.reached[i] !== Number.POSITIVE_INFINITY) return
      if (conditions.every((condition) => holds(condition, values))) side.reached[i] = time
    })
  }

  /** The variables of a process's intensity that differ; none where its gate, its scale or its parameters do. */
  #differences(k: number): readonly string[] {
    const { model } = this.#factual
    const { drivers = [], amplifiers = [] } = model.processes[k] as Process<object>
    const named = new Set([
      ...drivers.flatMap(({ variable, dampedBy }) => [variable, dampedBy]),
      ...amplifiers.map(({ variable }) => variable),
    ])
    return model.variables.flatMap(({ id }: Variable<object>, i) =>
      named.has(id) && this.#fact.intensities.values[i] !== this.#other.intensities.values[i] ? [id] : [],
    )
  }

  #closing(): { readonly rows: readonly Row[]; readonly history: Factual } {
    const rows = rowsOf(this.#events, this.#departures, this.#edited.changed)
    const theta = this.#edited.initialTheta
    const history: Factual = {
      ...this.#factual,
      theta,
      initial: theta === this.#factual.theta ? this.#factual.initial : this.#factual.model.initial(theta),
      moments: this.#told,
    }
    return { rows, history }
  }
}

function momentOf(added: Added): Moment {
  const { time } = added
  if (added.kind === "parameters") return { kind: "parameters", time, theta: added.theta }
  if (added.kind === "factor") return { kind: "factor", time, process: added.process, factor: added.factor }
  return {
    kind: "action",
    time,
    action: { kind: "event", time, id: added.id, intervention: -1, maker: -1, event: added.event },
  }
}
