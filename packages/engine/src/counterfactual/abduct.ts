/** Abduct: the factual history of a run: its draw's past, lived again, and its future under a scenario. */
import type { Luck } from "../clockwork.ts"
import { drawSampler } from "../draw.ts"
import { lineOf, reliver } from "../history/lineage.ts"
import { luckOfPast } from "../history/origin.ts"
import type { Population } from "../history/population.ts"
import type { AnyRunnableModel } from "../model.ts"
import { changeParameters } from "../parameters.ts"
import type { Past } from "../past.ts"
import { plainCopy } from "../plain-copy.ts"
import type { Scenario } from "../scenario.ts"
import { monthsOf, scheduleOf, withFacts } from "../schedule.ts"
import { luckOf, Simulator, type Trace } from "../simulate.ts"
import { openClock, openStream, type Clock, type Stream, type StreamKey } from "../streams.ts"
import type { Factual, Firing, Moment } from "./factual.ts"

export interface Abduction {
  readonly model: AnyRunnableModel
  readonly seed: string
  /** From its end the scenario goes on; without one, the scenario is all there is. */
  readonly lived?: { readonly past: Past; readonly population: Population }
  /** Starts where the past ends. */
  readonly scenario: Scenario
}

/** Where the marks of a firing begin in its process's stream. */
interface Place {
  readonly isPast: boolean
  readonly index: number
  readonly turn: number
  readonly skip: number
}

/** The factual history of run `index`, as `prepareEnsemble` runs it. */
export function abductor({ model, seed, lived, scenario }: Abduction): (index: number) => Factual {
  if (lived !== undefined && scenario.start !== lived.past.end) {
    throw new Error("A history is told otherwise from its start: the scenario goes on where the record ends.")
  }
  const draws = drawSampler(model, seed, lived)
  const relive = lived === undefined ? undefined : reliver(model, lived.past, lived.population)
  const luck = luckOf(model, seed)
  const pastLuck = lived === undefined ? luck : luckOfPast(model, lived.population.seed)
  const simulator = new Simulator(model, scenario.milestones)
  simulator.reserve(monthsOf(scenario.start, scenario.horizon).length, scenario.interventions.length)
  const schedule = scheduleOf(model, scenario)

  return (index) => {
    const draw = draws(index)
    const tale = new Tale(model)
    if (lived !== undefined && relive !== undefined) {
      const line = lineOf(lived.population, draw.position)
      relive(
        draw.position,
        tale.trace((turn) => ({ isPast: true, index: line[turn] as number, turn })),
      )
    }
    tale.pastIsOver()
    const theta = changeParameters(model, draw, scenario.parameters)
    if (theta !== draw.theta) tale.moments.push({ kind: "parameters", time: scenario.start, theta })
    simulator.run({
      state: plainCopy(draw.state),
      theta,
      start: scenario.start,
      schedule: withFacts(schedule, draw.later, scenario.horizon),
      luck,
      index,
      trace: tale.trace(() => ({ isPast: false, index, turn: 0 })),
    })
    return {
      model,
      theta: draw.theta,
      ranks: draw.ranks,
      start: lived === undefined ? scenario.start : lived.past.start,
      horizon: scenario.horizon,
      initial: model.initial(draw.theta),
      moments: tale.moments,
      fate: new AbductedFate(tale, pastLuck, luck, index),
      milestones: scenario.milestones,
    }
  }
}

/** What a run is told of while it is lived: its moments, and the intensities integrated between the events of each process. */
class Tale {
  readonly moments: Moment[] = []
  /** Of each process, the thresholds of its events, and where the marks of each begin (none of recorded ones). */
  readonly thresholds: number[][]
  readonly places: (Place | undefined)[][]
  /** Integrated since the last event of each process; and what of it lay in the past when that was over. */
  readonly since: Float64Array
  readonly carried: Float64Array
  /** How many of its events each process has made since the past was over. */
  readonly projected: Uint32Array

  constructor(model: AnyRunnableModel) {
    const { processes } = model
    this.thresholds = processes.map(() => [])
    this.places = processes.map(() => [])
    this.since = new Float64Array(processes.length)
    this.carried = new Float64Array(processes.length)
    this.projected = new Uint32Array(processes.length)
  }

  pastIsOver(): void {
    this.carried.set(this.since)
    this.projected.fill(0)
  }

  trace(placeOf: (turn: number) => Omit<Place, "skip">): Trace {
    let turn = -1
    let marked = new Uint32Array(this.since.length)
    const { since } = this
    return {
      begins: () => {
        turn++
        marked = new Uint32Array(since.length)
      },
      passes: (from, to, { rates }) => {
        for (let k = 0; k < since.length; k++) since[k] = (since[k] as number) + (rates[k] as number) * (to - from)
      },
      acts: (action) => {
        if (action.kind === "event" && action.maker >= 0) {
          this.#fire(action.time, { process: action.maker, entry: action.id, event: action.event })
        } else if (action.kind !== "check" && action.kind !== "cover" && action.kind !== "end") {
          this.moments.push({ kind: "action", time: action.time, action })
        }
      },
      before: (time, action, process, event, _intensities, counts) => {
        if (action !== undefined) return
        const place = { ...placeOf(turn), skip: marked[process] as number }
        marked[process] = counts[process] as number
        this.projected[process] = (this.projected[process] as number) + 1
        this.#fire(time, { process, event }, place)
      },
      after: () => {},
    }
  }

  #fire(time: number, firing: Pick<Firing, "process" | "event" | "entry">, place?: Place): void {
    const { process } = firing
    const own = this.thresholds[process] as number[]
    this.moments.push({ kind: "firing", time, firing: { ...firing, ordinal: own.length, isVoid: false } })
    own.push(this.since[process] as number)
    this.places[process]?.push(place)
    this.since[process] = 0
  }
}

class AbductedFate {
  readonly #tale: Tale
  readonly #pastLuck: Luck
  readonly #luck: Luck
  readonly #index: number
  readonly #clocks: (Clock | undefined)[]
  readonly #beyond: number[][]

  constructor(tale: Tale, pastLuck: Luck, luck: Luck, index: number) {
    this.#tale = tale
    this.#pastLuck = pastLuck
    this.#luck = luck
    this.#index = index
    this.#clocks = tale.thresholds.map(() => undefined)
    this.#beyond = tale.thresholds.map(() => [])
  }

  threshold(process: number, ordinal: number): number {
    const known = this.#tale.thresholds[process] as number[]
    const found = known[ordinal]
    if (found !== undefined) return found
    const beyond = this.#beyond[process] as number[]
    for (let n = beyond.length; n <= ordinal - known.length; n++) {
      const drawn = this.#clockOf(process)()
      const isFirst = n === 0 && this.#tale.projected[process] === 0
      beyond.push(isFirst ? (this.#tale.carried[process] as number) + drawn : drawn)
    }
    return beyond[ordinal - known.length] as number
  }

  /** The clock of the projection, past the thresholds that it struck in it. */
  #clockOf(process: number): Clock {
    const open = this.#clocks[process]
    if (open !== undefined) return open
    const clock = openClock(this.#luck.thresholds[process] as StreamKey, this.#index)
    for (let n = this.#tale.projected[process] as number; n > 0; n--) clock()
    this.#clocks[process] = clock
    return clock
  }

  marks(process: number, ordinal: number): Stream {
    // Most events draw no marks: a stream is opened when it is asked.
    let stream: Stream | undefined
    return () => {
      stream ??= this.#marksOf(process, ordinal)
      return stream()
    }
  }

  #marksOf(process: number, ordinal: number): Stream {
    const place = this.#tale.places[process]?.[ordinal]
    // An event that the factual history does not have draws from a stream of its own.
    if (place === undefined) return openStream(this.#luck.marks[process] as StreamKey, this.#index, ordinal + 1)
    const keys = place.isPast ? this.#pastLuck.marks : this.#luck.marks
    const stream = openStream(keys[process] as StreamKey, place.index, place.turn)
    for (let n = place.skip; n > 0; n--) stream()
    return stream
  }
}
