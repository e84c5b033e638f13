/**
 * Population: the draws that a history leaves: weighted, each with its state at the end of the record and the line it descends
 * from. Plain data: it can be kept in a file or handed to a thread.
 */
import type { Time } from "../time.ts"
import { uniformAt, streamKey } from "../streams.ts"
import { effectiveSize, weightByOrigin } from "./effective.ts"

/** A point at which the draws were resampled: who each descends from, by position. */
export interface Generation {
  readonly time: Time
  readonly parents: Int32Array
}

/** A point at which the weights were looked at. */
export interface Stage {
  readonly time: Time
  readonly ess: number
  readonly resampled: boolean
  /** Log of the evidence for the record up to here. */
  readonly logEvidence: number
}

/** How far an observation, or a recorded event, agreed with what the draws expected when they met it. */
export interface Agreement {
  /** Share of the draws, by weight, that met it; and the share that agreed with it (of a measurement, its mean density). */
  met: number
  agreed: number
}

export interface Population {
  readonly seed: string
  readonly size: number
  /** Where the record ends. */
  readonly end: Time
  /** The state of each draw at the end; not to be changed. */
  readonly states: readonly object[]
  /** And at the fork, where one was asked for. */
  readonly forked?: readonly object[]
  /** Summing to 1. */
  readonly weights: Float64Array
  /** Index of the prior draw (parameters and dates) that each descends from. */
  readonly origins: Int32Array
  readonly generations: readonly Generation[]
  readonly stages: readonly Stage[]
  /** Log of the density of the record under model and priors, per month for each event that the record holds. */
  readonly logEvidence: number
  /** By run, the position that it starts from, where that was chosen beside another population's: see `coupledStarts`. */
  readonly starts?: Int32Array
  /** By id of an observation or a recorded event. */
  readonly agreements: Readonly<Record<string, Agreement>>
}

/** The effective sample size of the draws, and of what they descend from: two that share their parameters count as one. */
export function effectiveSizes({ weights, origins }: Population): {
  readonly ess: number
  readonly independent: number
} {
  return { ess: effectiveSize(weights), independent: effectiveSize(weightByOrigin(weights, origins)) }
}

const golden = (Math.sqrt(5) - 1) / 2

/**
 * The draw that each run starts from: run `i` is a function of (population, i), whatever the number of runs. The runs are laid
 * over the weights by a golden-ratio sequence (Weyl 1916), so that any first n of them are spread nearly as evenly as n can be.
 */
export function chooser({ seed, weights, starts }: Population): (index: number) => number {
  if (starts !== undefined) {
    return (index) => {
      const start = starts[index]
      if (start === undefined)
        throw new RangeError(`Starts were chosen for ${starts.length} runs, not for run ${index}.`)
      return start
    }
  }
  const sums = new Float64Array(weights.length)
  let sum = 0
  let last = 0
  for (let i = 0; i < weights.length; i++) {
    sum += weights[i] as number
    sums[i] = sum
    if ((weights[i] as number) > 0) last = i
  }
  const shift = uniformAt(streamKey(seed, "draws of runs"), 0)
  return (index) => {
    const at = ((shift + index * golden) % 1) * sum
    let low = 0
    let high = last
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] as number) > at) high = middle
      else low = middle + 1
    }
    return low
  }
}
