/**
 * Clockwork: the clocks of a run, apart from the run, so that it can be put down and taken up again. Each process has a clock
 * that runs at the process's rate and fires it when the next threshold is reached. Streams are opened when they are first
 * needed, and again after a run was taken up: how much each has drawn is enough to find where it stood.
 */
import { type Clock, openClock, openStream, type Stream, type StreamKey } from "./streams.ts"

/** Where a run's luck comes from: keys by process for thresholds and marks, for one seed. */
export interface Luck {
  readonly thresholds: readonly StreamKey[]
  readonly marks: readonly StreamKey[]
}

export class Clockwork {
  /** When each process is due at its present rate; Infinity while it may not fire. */
  readonly due: Float64Array
  /** The rate at which `due` was worked out. */
  readonly pace: Float64Array
  /** Of a process that may not fire: what its clock still has to run through; NaN before its first threshold is drawn. */
  readonly remaining: Float64Array
  /** How many thresholds and marks each process has drawn. */
  readonly drawn: Uint32Array
  readonly marked: Uint32Array
  readonly #clocks: (Clock | undefined)[]
  readonly #marks: (Stream | undefined)[]
  #luck: Luck = { thresholds: [], marks: [] }
  #index = 0
  #turn: number | undefined = 0
  #mirrored = false

  constructor(processes: number) {
    this.due = new Float64Array(processes)
    this.pace = new Float64Array(processes)
    this.remaining = new Float64Array(processes)
    this.drawn = new Uint32Array(processes)
    this.marked = new Uint32Array(processes)
    this.#clocks = Array.from({ length: processes }, () => undefined)
    this.#marks = Array.from({ length: processes }, () => undefined)
  }

  /** Clocks that have not been set: memoryless, so that a run may begin anew anywhere. */
  reset(): void {
    this.due.fill(Number.POSITIVE_INFINITY)
    this.pace.fill(0)
    this.remaining.fill(Number.NaN)
    this.drawn.fill(0)
    this.marked.fill(0)
  }

  /** Draws from here on come from this luck, of one run (`index`) and within it one `turn`, as it is or mirrored; `drawn` and `marked` say how far it got. */
  attach(luck: Luck, index: number, turn?: number, mirrored = false): void {
    this.#luck = luck
    this.#index = index
    this.#turn = turn
    this.#mirrored = mirrored
    this.#clocks.fill(undefined)
    this.#marks.fill(undefined)
  }

  /** The next threshold of a process's clock. */
  threshold(process: number): number {
    let clock = this.#clocks[process]
    if (clock === undefined) {
      clock = openClock(this.#luck.thresholds[process] as StreamKey, this.#index, this.#turn, this.#mirrored)
      for (let n = this.drawn[process] as number; n > 0; n--) clock()
      this.#clocks[process] = clock
    }
    this.drawn[process] = (this.drawn[process] as number) + 1
    return clock()
  }

  /** A process has fired: its clock goes on to the next threshold, at a rate that is still to be set. */
  strike(process: number): void {
    this.pace[process] = 0
    this.due[process] = Number.POSITIVE_INFINITY
    this.remaining[process] = this.threshold(process)
  }

  /** A process's stream of marks. */
  marksOf(process: number): Stream {
    const open = this.#marks[process]
    if (open !== undefined) return open
    const stream = openStream(this.#luck.marks[process] as StreamKey, this.#index, this.#turn, this.#mirrored)
    for (let n = this.marked[process] as number; n > 0; n--) stream()
    const counted = () => {
      this.marked[process] = (this.marked[process] as number) + 1
      return stream()
    }
    this.#marks[process] = counted
    return counted
  }
}
