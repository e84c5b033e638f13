/** Tried runs: what the runs of one package show: what it costs, how often it succeeds, and by when half of its runs have. */
import { proportion } from "@laksana/engine"
import type { Estimate } from "../sensitivity/estimate.ts"

/** Numbers that are told of each run: what was paid, 1 for a success and 0 for none, and how long it took. */
export const runWidth = 3

/** Run by run, `runWidth` numbers each; runs of two packages at one place have the same luck. */
export type TriedRuns = Float64Array

const column = (runs: TriedRuns, at: number): Float64Array =>
  Float64Array.from({ length: runs.length / runWidth }, (_, run) => runs[run * runWidth + at] as number)

export const costsOf = (runs: TriedRuns): Float64Array => column(runs, 0)
export const successesOf = (runs: TriedRuns): Float64Array => column(runs, 1)

export const joined = (runs: TriedRuns, more: TriedRuns): TriedRuns => {
  const both = new Float64Array(runs.length + more.length)
  both.set(runs)
  both.set(more, runs.length)
  return both
}

export interface Tally {
  readonly runs: number
  readonly successes: number
  /** Mean of what was paid. */
  readonly cost: number
  /** By then half of the runs have succeeded; where fewer do, the longest time there is. */
  readonly time: number
}

export function tallyOf(runs: TriedRuns): Tally {
  const count = runs.length / runWidth
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0)
  const times = column(runs, 2).sort()
  return {
    runs: count,
    successes: sum(successesOf(runs)),
    cost: sum(costsOf(runs)) / count,
    time: times[Math.ceil(count / 2) - 1] as number,
  }
}

/** The chance of success with Wilson's interval; `independent` draws stand behind the runs. */
export function chanceOf({ successes, runs }: Tally, independent?: number): Estimate {
  const { p, low, high } = proportion(successes, runs, independent)
  return { estimate: p, error: (high - low) / (2 * 1.959963984540054), low, high }
}
