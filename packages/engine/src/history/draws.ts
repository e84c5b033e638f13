/**
 * Draws: many passages through history at once, one row each, taken up and put down one after another. Columns and not objects:
 * thousands of runs that stay half done would be most of the work for the garbage collector.
 */
import type { AnyRunnableModel } from "../model.ts"
import type { Luck } from "../clockwork.ts"
import { plainCopy } from "../plain-copy.ts"
import { type Passage, passageOf, type Simulator, type Weighing } from "../simulate.ts"
import type { Time } from "../time.ts"
import type { Origin } from "./origin.ts"

export type Telling = Pick<Weighing, "expected" | "lenient" | "told">

/** Where draws stand, as plain data; tables have a row a draw and a column a process. */
export interface Standing {
  readonly size: number
  readonly time: Time
  readonly states: readonly object[]
  readonly origins: Int32Array
  readonly logWeights: Float64Array
  readonly leads: Float64Array
  /** Id of what ruled each draw out. */
  readonly lost: readonly (string | undefined)[]
  readonly shares: Float64Array
  readonly due: Float64Array
  readonly pace: Float64Array
  readonly remaining: Float64Array
  readonly drawn: Uint32Array
  readonly marked: Uint32Array
}

export interface Surroundings {
  readonly model: AnyRunnableModel
  readonly luck: Luck
  readonly simulator: Simulator
  readonly originOf: (index: number) => Pick<Origin, "theta" | "schedule">
  readonly telling: Telling
}

/** Draws that are taken on between two looks at whether anything else is to be done: some milliseconds. */
const drawsAtATime = 250

export class Draws {
  readonly size: number
  time: Time
  /** How often the draws have been resampled: each generation has luck of its own. */
  turn: number
  states: object[]
  origins: Int32Array
  logWeights: Float64Array
  leads: Float64Array
  readonly lost: (string | undefined)[]
  readonly #around: Surroundings
  #isNew: boolean
  #tables: Pick<Standing, "shares" | "due" | "pace" | "remaining" | "drawn" | "marked">
  #next: Int32Array

  private constructor(around: Surroundings, standing: Standing, turn: number, isNew: boolean) {
    this.#around = around
    this.size = standing.size
    this.time = standing.time
    this.turn = turn
    this.states = [...standing.states]
    this.origins = standing.origins
    this.logWeights = standing.logWeights
    this.leads = standing.leads
    this.lost = [...standing.lost]
    this.#tables = standing
    this.#isNew = isNew
    this.#next = new Int32Array(this.size)
  }

  /** As many draws at the start of a past, each of an origin of its own. */
  static atStart(around: Surroundings, size: number, start: Time): Draws {
    const cells = size * around.model.processes.length
    const states = Array.from({ length: size }, (_, i) => around.model.initial(around.originOf(i).theta))
    const standing: Standing = {
      size,
      time: start,
      states,
      origins: Int32Array.from(states, (_, i) => i),
      logWeights: new Float64Array(size),
      leads: new Float64Array(size),
      lost: states.map(() => undefined),
      shares: new Float64Array(cells),
      due: new Float64Array(cells),
      pace: new Float64Array(cells),
      remaining: new Float64Array(cells),
      drawn: new Uint32Array(cells),
      marked: new Uint32Array(cells),
    }
    return new Draws(around, standing, 0, true)
  }

  /** Draws that go on from where others stood. */
  static from(around: Surroundings, standing: Standing, turn: number): Draws {
    const { origins, logWeights, leads, shares, due, pace, remaining, drawn, marked } = standing
    const copy: Standing = {
      ...standing,
      // What is ruled out does not change any more.
      states: standing.states.map((state, i) => (standing.lost[i] === undefined ? plainCopy(state) : state)),
      origins: origins.slice(),
      logWeights: logWeights.slice(),
      leads: leads.slice(),
      shares: shares.slice(),
      due: due.slice(),
      pace: pace.slice(),
      remaining: remaining.slice(),
      drawn: drawn.slice(),
      marked: marked.slice(),
    }
    const draws = new Draws(around, copy, turn, false)
    for (let i = 0; i < draws.size; i++) {
      if (draws.lost[i] !== undefined) continue
      const { schedule } = around.originOf(origins[i] as number)
      let next = 0
      for (let action = schedule[0]; action !== undefined && action.time < draws.time; action = schedule[next]) next++
      draws.#next[i] = next
    }
    return draws
  }

  /** Takes every draw on that is not ruled out, until just before a time. `follow` is told which goes on. */
  advance(until: Time, follow: (draw: number) => void): void {
    this.#advanceSome(0, this.size, until, follow)
    this.#arriveAt(until)
  }

  /** The same, so many draws at a time. */
  *advanceInParts(until: Time, follow: (draw: number) => void): Generator<void, void> {
    for (let first = 0; first < this.size; first += drawsAtATime) {
      this.#advanceSome(first, Math.min(this.size, first + drawsAtATime), until, follow)
      yield
    }
    this.#arriveAt(until)
  }

  #arriveAt(time: Time): void {
    this.#isNew = false
    this.time = time
  }

  #advanceSome(first: number, last: number, until: Time, follow: (draw: number) => void): void {
    const { model, luck, simulator, originOf, telling } = this.#around
    const { clockwork } = simulator
    const { shares, due, pace, remaining, drawn, marked } = this.#tables
    const count = model.processes.length
    const weighing: Weighing = {
      ...telling,
      shares: new Float64Array(count),
      free: new Float64Array(count),
      logWeight: 0,
      lead: 0,
    }
    for (let i = first; i < last; i++) {
      if (this.lost[i] !== undefined) continue
      follow(i)
      const from = i * count
      const to = from + count
      const { theta, schedule } = originOf(this.origins[i] as number)
      for (let k = 0; k < count; k++) {
        const share = shares[from + k] as number
        weighing.shares[k] = share
        weighing.free[k] = 1 - share
      }
      weighing.logWeight = this.logWeights[i] as number
      weighing.lead = this.leads[i] as number
      const passage: Passage = passageOf({
        state: this.states[i] as object,
        theta,
        start: this.time,
        schedule,
        luck,
        index: i,
        turn: this.turn,
        weighing,
      })
      passage.next = this.#next[i] as number
      if (this.#isNew) simulator.begin(passage)
      else {
        clockwork.due.set(due.subarray(from, to))
        clockwork.pace.set(pace.subarray(from, to))
        clockwork.remaining.set(remaining.subarray(from, to))
        clockwork.drawn.set(drawn.subarray(from, to))
        clockwork.marked.set(marked.subarray(from, to))
        simulator.resume(passage)
      }
      simulator.advance(passage, until)
      due.set(clockwork.due, from)
      pace.set(clockwork.pace, from)
      remaining.set(clockwork.remaining, from)
      drawn.set(clockwork.drawn, from)
      marked.set(clockwork.marked, from)
      shares.set(weighing.shares, from)
      this.#next[i] = passage.next
      this.logWeights[i] = weighing.logWeight
      this.leads[i] = weighing.lead
      this.lost[i] = passage.lost
    }
  }

  /**
   * The weights by which draws are resampled. With fuzzy dates, some draws have met a recorded event, and paid for it, when
   * others have not; were weights compared as they stand, those still to pay would be taken for better. So each is credited
   * with what it was expected to pay; the credit is taken back from its children (auxiliary weights: Pitt & Shephard 1999).
   */
  ledWeights(): Float64Array {
    return this.logWeights.map((logWeight, i) => logWeight + (this.leads[i] as number))
  }

  /**
   * Each draw now descends from the parent given: with its state so far, and clocks of its own from here, which are memoryless.
   * The credit by which a parent was chosen is taken back.
   */
  descend(parents: Int32Array): void {
    const count = this.#around.model.processes.length
    const { states, origins, leads } = this
    const next = this.#next
    const { shares } = this.#tables
    const lost = [...this.lost]
    this.turn++
    this.#isNew = true
    this.states = Array.from(parents, (parent) => plainCopy(states[parent] as object))
    this.origins = parents.map((parent) => origins[parent] as number)
    this.leads = Float64Array.from(parents, (parent) => leads[parent] as number)
    this.logWeights = this.leads.map((lead) => -lead)
    this.#next = parents.map((parent) => next[parent] as number)
    const inherited = new Float64Array(shares.length)
    parents.forEach((parent, i) => {
      inherited.set(shares.subarray(parent * count, (parent + 1) * count), i * count)
      this.lost[i] = lost[parent]
    })
    this.#tables = { ...this.#tables, shares: inherited }
  }

  /** Where the draws stand: a copy, to go on from later. Draws whose clocks have not been set yet are set going first. */
  standing(): Standing {
    if (this.#isNew) this.advance(this.time, () => {})
    const { shares, due, pace, remaining, drawn, marked } = this.#tables
    return {
      size: this.size,
      time: this.time,
      states: this.states.map(plainCopy),
      origins: this.origins.slice(),
      logWeights: this.logWeights.slice(),
      leads: this.leads.slice(),
      lost: [...this.lost],
      shares: shares.slice(),
      due: due.slice(),
      pace: pace.slice(),
      remaining: remaining.slice(),
      drawn: drawn.slice(),
      marked: marked.slice(),
    }
  }
}
