/**
 * Agreement: one solvable model, simulated, against its exact solution. What is compared:
 *
 * - the number of runs that end in each state, which is binomial; its tails are summed exactly, so that rare states need no
 *   pooling and no normal approximation;
 * - the number of events in all runs, a sum of as many independent counts whose mean and variance are known exactly.
 *
 * A z is signed and in standard errors: for a binomial count the normal deviate of the same two-sided tail.
 */
import { streamKey, uniformAt } from "@laksana/engine"
import type { SolvableModel } from "../models/solvable.ts"
import { type BinomialTails, binomialTails } from "./binomial.ts"
import { normalTail, standardErrorsOf } from "./normal.ts"
import { type Simulation, simulate } from "./simulate.ts"
import { transient } from "./transient.ts"

/** A number that was simulated, and what mathematics expects of it. */
export interface Comparison {
  readonly seen: number
  readonly expected: number
  readonly z: number
}

export interface Agreement {
  /** Runs that end in each state. */
  readonly states: readonly (Comparison & { readonly state: string })[]
  /**
   * Events of all runs. The variance is that of their sum; `perClock` the derivative of their expected number with respect to the
   * logarithm of the clock's speed: a clock too fast by a small share s makes s × perClock more.
   */
  readonly events: Comparison & { readonly variance: number; readonly perClock: number }
  /**
   * Spread evenly over 0 to 1 when simulation and solution agree: the rank of the number of events in its distribution, and that
   * of the runs that end in the state that divides them most evenly (a count's rank lies at random within its own chance, which
   * makes it even). A rank that means nothing, because nothing is left to chance, is undefined.
   */
  readonly ranks: { readonly events: number | undefined; readonly state: number | undefined }
}

/** Simulates a model and compares it with its exact solution. */
export function agreement(solvable: SolvableModel, simulation: Simulation): Agreement {
  const { runs, seed, time } = simulation
  const ends = simulate(solvable, simulation)
  const { occupation, jumps } = transient(solvable, time)
  const tails = solvable.states.map((_, i) =>
    binomialTails(ends.occupation[i] as number, runs, occupation[i] as number),
  )
  const expected = runs * jumps.mean
  const variance = runs * jumps.variance
  const z = deviation(ends.events - expected, variance)
  const evenness = [...occupation].map((p) => p * (1 - p))
  const most = evenness.indexOf(Math.max(...evenness))
  const { below, at } = tails[most] as BinomialTails
  const even = uniformAt(streamKey(seed, "rank"), 0)
  return {
    states: solvable.states.map((state, i) => ({
      state,
      seen: ends.occupation[i] as number,
      expected: runs * (occupation[i] as number),
      z: zOf(tails[i] as BinomialTails),
    })),
    events: { seen: ends.events, expected, variance, perClock: runs * time * jumps.rate, z },
    ranks: {
      events: variance * runs < 10 ? undefined : 1 - normalTail(z),
      state: (evenness[most] as number) * runs < 1 ? undefined : below + even * at,
    },
  }
}

/** A variance below this is that of a certain number, and rounding. */
export const leastVariance = 1e-9

/** A difference in standard errors; that of a certain number must be nothing but rounding. */
function deviation(difference: number, variance: number): number {
  if (variance > leastVariance) return difference / Math.sqrt(variance)
  return Math.abs(difference) < 1e-6 ? 0 : Math.sign(difference) * Number.POSITIVE_INFINITY
}

function zOf({ below, at, above }: BinomialTails): number {
  const level = Math.min(1, 2 * (at + Math.min(below, above)))
  return (below < above ? -1 : 1) * standardErrorsOf(level)
}
