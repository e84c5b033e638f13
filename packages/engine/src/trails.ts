/**
 * Trails: the results of a block of runs of one scenario, kept until they are counted. Counting a block month by month keeps
 * to one row of bins at a time, where counting run by run would walk through megabytes for each.
 */
import type { Simulator } from "./simulate.ts"

/** Runs in a block: few enough that their trails stay near at hand. */
export const runsPerBlock = 128

export class Trails {
  /** Values of a run: months × indicators. */
  readonly size: number
  readonly milestones: number
  /** run × size + month × indicators + indicator. */
  readonly path: Float64Array
  /** run × milestones + milestone: when it was reached; Infinity for never. */
  readonly reached: Float64Array
  /** Events of all its runs, and how often each intervention acted; and the sum over runs of the square of how often. */
  events = 0
  readonly acted: Uint32Array
  readonly actedSquared: Float64Array
  runs = 0

  constructor(size: number, milestones: number, interventions: number) {
    this.size = size
    this.milestones = milestones
    this.path = new Float64Array(runsPerBlock * size)
    this.reached = new Float64Array(runsPerBlock * milestones)
    this.acted = new Uint32Array(interventions)
    this.actedSquared = new Float64Array(interventions)
  }

  clear(): void {
    this.runs = 0
    this.events = 0
    this.acted.fill(0)
    this.actedSquared.fill(0)
  }

  /** Keeps the run that a simulator has just made. */
  add({ path, reached, acted }: Simulator, events: number): void {
    this.path.set(path, this.runs * this.size)
    this.reached.set(reached, this.runs * this.milestones)
    for (let i = 0; i < acted.length; i++) {
      const times = acted[i] as number
      this.acted[i] = (this.acted[i] as number) + times
      this.actedSquared[i] = (this.actedSquared[i] as number) + times * times
    }
    this.events += events
    this.runs++
  }
}
