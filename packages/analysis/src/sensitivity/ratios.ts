/**
 * Ratios: estimates that are all a mean over independent units (base points, points) divided by the same other mean, as shares of a
 * variance are, with their intervals.
 */
import { checkedResamples, type Estimate, type Intervals, levelOf, resample, symmetric } from "./estimate.ts"

/**
 * Σ numerator / Σ denominator, for each column of numerators. Linearised, the error of a ratio θ = ū/v̄ is that of the mean of the
 * remainders u − θ v, divided by v̄ (Cochran 1977, Sampling Techniques, 6.4). Resampled, intervals are the bootstrap's t (Efron &
 * Tibshirani 1993, An Introduction to the Bootstrap, 12.5) of that mean, which follows how skewed squares are and stays sound where luck
 * leaves v̄ little above 0, as the ratios of resamples do not. Units are resampled whole, so that all columns keep together.
 */
export function ratiosOf(
  numerators: readonly Float64Array[],
  denominator: Float64Array,
  intervals: Intervals,
): Estimate[] {
  const count = denominator.length
  const level = levelOf(intervals)
  const below = sumOf(denominator)
  const linearised = numerators.map((column) => {
    const estimate = sumOf(column) / below
    let squares = 0
    for (let j = 0; j < count; j++) squares += ((column[j] as number) - estimate * (denominator[j] as number)) ** 2
    return symmetric(estimate, Math.sqrt((squares * count) / (count - 1)) / below, level, count - 1)
  })
  const { bootstrap } = intervals
  if (bootstrap === undefined) return linearised

  const resamples = checkedResamples(bootstrap.resamples)
  const times = new Float64Array(count)
  const remainders = numerators.map((column, k) => {
    const { estimate } = linearised[k] as Estimate
    return column.map((u, j) => u - estimate * (denominator[j] as number))
  })
  const distances = numerators.map(() => new Float64Array(resamples))
  for (let b = 0; b < resamples; b++) {
    resample(count, bootstrap.uniform, times)
    remainders.forEach((column, k) => {
      let [sum, squares] = [0, 0]
      for (let j = 0; j < count; j++) {
        const value = column[j] as number
        const taken = (times[j] as number) * value
        sum += taken
        squares += taken * value
      }
      const distance = sum / Math.sqrt(Math.max(0, squares - (sum * sum) / count))
      ;(distances[k] as Float64Array)[b] = boundedDistance(distance)
    })
  }
  return linearised.map(({ estimate, error }, k) => {
    const sorted = (distances[k] as Float64Array).sort()
    const cut = Math.floor(((1 - level) / 2) * resamples)
    // Distances are in errors with `count` below the root, the error itself with `count − 1`.
    const unit = error * Math.sqrt((count - 1) / count)
    const reach = (at: number) => (unit === 0 ? 0 : unit * (sorted[at] as number))
    return { estimate, error, low: estimate - reach(resamples - 1 - cut), high: estimate - reach(cut) }
  })
}

/** A resample of equals has no error of its own: its distance is 0, or as good as endless. */
function boundedDistance(distance: number): number {
  return Number.isNaN(distance) ? 0 : Math.min(1000, Math.max(-1000, distance))
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0)
