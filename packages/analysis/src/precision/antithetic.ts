/** Antithetic pairs: what it gains to make runs in pairs, the second with the luck of the first mirrored (Hammersley & Morton 1956). */
import {
  checkedResamples,
  type Estimate,
  levelOf,
  resample,
  resampledEstimate,
  symmetric,
  type Intervals,
} from "../sensitivity/estimate.ts"

export interface AntitheticGain {
  readonly pairs: number
  /** The mean over all runs, with the error and interval that pairs leave it. */
  readonly mean: Estimate
  /**
   * Variance of the mean of a pair over that of two independent runs: 1 + ρ for pairs with the correlation ρ, below 1 where mirroring
   * helps, at most 2. Undefined where the outcome did not vary.
   */
  readonly ratio: Estimate | undefined
  /** So many independent runs are worth one of a pair: 1 / ratio; infinite where the pairs cancel altogether. */
  readonly gain: number | undefined
  /** `helps`, `harms` where the ratio's interval is on one side of 1, else `unclear`. */
  readonly verdict: "helps" | "harms" | "unclear"
}

/**
 * From pairs (first, mirrored): the ratio is that of Var((y + y′)/2) to (Var y + Var y′)/4, both with pairs − 1 below. Its interval is over
 * pairs: the bootstrap's, or linearised. Throws a `RangeError` where pairs are fewer than two or values not finite.
 */
export function antitheticGain(
  first: ArrayLike<number>,
  mirrored: ArrayLike<number>,
  intervals: Intervals = {},
): AntitheticGain {
  const count = first.length
  if (mirrored.length !== count || count < 2) {
    throw new RangeError(`${count} runs and ${mirrored.length} mirrored ones; at least two pairs were expected`)
  }
  const level = levelOf(intervals)
  const [y, z] = [Float64Array.from(first), Float64Array.from(mirrored)]
  for (const values of [y, z]) {
    const odd = values.findIndex((value) => !Number.isFinite(value))
    if (odd >= 0) throw new RangeError(`value ${odd} is ${values[odd]}; a finite number was expected`)
  }
  const ones = new Float64Array(count).fill(1)
  const found = momentsOf(y, z, ones)
  const mean = symmetric(found.mean, Math.sqrt(found.ofPairs / count), level, count - 1)
  if (found.ofRuns === 0) return { pairs: count, mean, ratio: undefined, gain: undefined, verdict: "unclear" }
  const ratio = ratioIn(y, z, found, level, intervals.bootstrap)
  const verdict = ratio.high < 1 ? "helps" : ratio.low > 1 ? "harms" : "unclear"
  return { pairs: count, mean, ratio, gain: 1 / ratio.estimate, verdict }
}

interface PairMoments {
  readonly mean: number
  /** Variance of a pair's mean, and of the mean of two runs that have nothing to do with each other. */
  readonly ofPairs: number
  readonly ofRuns: number
}

function momentsOf(y: Float64Array, z: Float64Array, times: Float64Array): PairMoments {
  const count = y.length
  let [sumY, sumZ] = [0, 0]
  for (let j = 0; j < count; j++) {
    sumY += (times[j] as number) * (y[j] as number)
    sumZ += (times[j] as number) * (z[j] as number)
  }
  const [meanY, meanZ] = [sumY / count, sumZ / count]
  let [squares, both] = [0, 0]
  for (let j = 0; j < count; j++) {
    const [u, v] = [(y[j] as number) - meanY, (z[j] as number) - meanZ]
    squares += (times[j] as number) * (u * u + v * v)
    both += (times[j] as number) * (u + v) ** 2
  }
  return { mean: (meanY + meanZ) / 2, ofPairs: both / 4 / (count - 1), ofRuns: squares / 4 / (count - 1) }
}

function ratioIn(
  y: Float64Array,
  z: Float64Array,
  { ofPairs, ofRuns }: PairMoments,
  level: number,
  bootstrap: Intervals["bootstrap"],
): Estimate {
  const count = y.length
  const estimate = ofPairs / ofRuns
  const ends = ({ low, high, ...told }: Estimate): Estimate => ({
    ...told,
    low: Math.max(0, low),
    high: Math.min(2, high),
  })
  if (bootstrap === undefined) {
    const [meanY, meanZ] = [y, z].map((values) => values.reduce((sum, value) => sum + value, 0) / count) as [
      number,
      number,
    ]
    let squares = 0
    for (let j = 0; j < count; j++) {
      const [u, v] = [(y[j] as number) - meanY, (z[j] as number) - meanZ]
      squares += (((u + v) ** 2 - estimate * (u * u + v * v)) / 4 / ofRuns) ** 2
    }
    return ends(symmetric(estimate, Math.sqrt(squares / (count - 1) / count), level, count - 1))
  }
  const resamples = checkedResamples(bootstrap.resamples)
  const times = new Float64Array(count)
  const again = new Float64Array(resamples)
  for (let b = 0; b < resamples; b++) {
    resample(count, bootstrap.uniform, times)
    const found = momentsOf(y, z, times)
    again[b] = found.ofRuns > 0 ? found.ofPairs / found.ofRuns : 1
  }
  return ends(resampledEstimate(estimate, again, level, count))
}
