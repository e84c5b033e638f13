/**
 * Transient: where a finite chain is at a time, and how often it has jumped until then, by uniformisation (Jensen 1953,
 * Skandinavisk Aktuarietidskrift 36, 87–91). A chain with exit rates of at most Λ is a chain in discrete time, with the matrix
 * I + Q/Λ, whose steps are the points of a Poisson process of rate Λ:
 *
 *     p(t) = Σ_k e^(−Λt) (Λt)^k / k! · p(0) (I + Q/Λ)^k
 *
 * All terms are positive, so nothing cancels. Beside p the sum carries E[N; state] and E[N²; state], where N counts those of
 * the k steps that change the state. The sum ends where what is left of it cannot exceed the tolerance: after k steps
 * N ≤ k, and once k ≥ 2Λt the terms w_k k² fall by more than a third each. Time is in months.
 */
import type { SolvableModel } from "../models/solvable.ts"

/** A chain by its rates alone. */
export type Chain = Pick<SolvableModel, "generator" | "start">

/** Of the number of jumps from the beginning on; `rate` is how many more are expected per month at the end. */
export interface Jumps {
  readonly mean: number
  readonly variance: number
  readonly rate: number
}

export interface Transient {
  /** Probability of each state. */
  readonly occupation: Float64Array
  readonly jumps: Jumps
}

/** E[N^m; state] for m = 0, 1, 2. */
type Moments = readonly [Float64Array, Float64Array, Float64Array]

/** Long times are cut so that e^(−Λt) stays far from the smallest number. */
const mostPerStep = 64

/** Exact up to `tolerance` in the sum of probabilities and in both moments of the number of jumps, and up to rounding. */
export function transient({ generator, start }: Chain, time: number, tolerance = 1e-13): Transient {
  const size = Math.sqrt(generator.length)
  const fastest = Math.max(...Array.from({ length: size }, (_, i) => -(generator[i * size + i] as number)))
  const steps = Math.ceil((fastest * time) / mostPerStep)
  const mean = steps === 0 ? 0 : (fastest * time) / steps
  let moments: Moments = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  moments[0][start] = 1
  let most = 0
  for (let step = 0; step < steps; step++) {
    let weight = Math.exp(-mean)
    let power = moments
    moments = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
    add(moments, power, weight)
    let k = 0
    for (; k < 8 || k < 2 * mean || 2 * weight * (most + k) ** 2 > tolerance / steps; k++) {
      power = stepped(power, generator, fastest)
      weight *= mean / (k + 1)
      add(moments, power, weight)
    }
    most += k
  }
  const [occupation, first, second] = moments
  const jumps = sum(first)
  const variance = Math.max(0, sum(second) - jumps ** 2)
  return { occupation, jumps: { mean: jumps, variance, rate: rateOf(occupation, generator) } }
}

/** Jumps per month that are expected of a chain which is in each state with the probability given. */
export function rateOf(occupation: Float64Array, generator: Float64Array): number {
  return sum(occupation.map((p, i) => -p * (generator[i * occupation.length + i] as number)))
}

/** One step of the discrete chain: (N + 1)² = N² + 2N + 1 where the state changes. */
function stepped([zeroth, first, second]: Moments, generator: Float64Array, fastest: number): Moments {
  const size = zeroth.length
  const next: Moments = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  for (let i = 0; i < size; i++) {
    const p = zeroth[i] as number
    const n = first[i] as number
    const n2 = second[i] as number
    for (let j = 0; j < size; j++) {
      const rate = generator[i * size + j] as number
      const chance = i === j ? 1 + rate / fastest : rate / fastest
      if (chance === 0) continue
      const jumped = i === j ? 0 : 1
      next[0][j] = (next[0][j] as number) + chance * p
      next[1][j] = (next[1][j] as number) + chance * (n + jumped * p)
      next[2][j] = (next[2][j] as number) + chance * (n2 + jumped * (2 * n + p))
    }
  }
  return next
}

function add(into: Moments, from: Moments, weight: number): void {
  into.forEach((row, m) => {
    const other = from[m] as Float64Array
    for (let i = 0; i < row.length; i++) row[i] = (row[i] as number) + weight * (other[i] as number)
  })
}

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0)
