/**
 * Morris's screening (1991): elementary effects, each the change of the outcome for a step in one dimension, from trajectories that
 * step through all dimensions once. Few runs tell which dimensions matter, and which of these act alone.
 */
import {
  checkedResamples,
  type Estimate,
  type Intervals,
  levelOf,
  resample,
  resampledEstimate,
  symmetric,
} from "./estimate.ts"

/** One step along a trajectory, from one point to the next. */
export interface TrajectoryStep {
  readonly dimension: number
  /** How far it goes, with its sign; in shares of the dimension's range. Not 0. */
  readonly change: number
}

export interface Trajectory {
  /** Each dimension once, in any order. */
  readonly steps: readonly TrajectoryStep[]
  /** The outcome at the trajectory's points: one more than there are steps. */
  readonly values: ArrayLike<number>
}

export interface MorrisOptions extends Intervals {
  /** Negligible below this share of the largest μ*; 0.05 if not given. */
  readonly negligibleBelow?: number
  /** Interacting from this σ/μ* on; 0.5 if not given. */
  readonly interactingFrom?: number
}

/** See `morris` for the rule. */
export type MorrisGroup = "negligible" | "linear" | "interacting"

export interface ElementaryEffects {
  readonly dimension: number
  /** The mean effect of crossing the whole range, in the outcome's unit: opposite ones cancel. */
  readonly mean: Estimate
  /** μ*: the mean size of the effect. */
  readonly size: Estimate
  /** σ: their standard deviation. */
  readonly deviation: Estimate
  /** σ/μ*; 0 where there is no effect at all. */
  readonly ratio: number
  readonly group: MorrisGroup
}

/**
 * Elementary effects (y′ − y)/Δ; their mean μ and standard deviation σ (Morris 1991, Technometrics 33, 161–174), and the mean of their
 * sizes μ* (Campolongo, Cariboni & Saltelli 2007, Environmental Modelling & Software 22, 1509–1518). Intervals are over trajectories:
 * the bootstrap's percentiles, or linearised.
 *
 * Groups: negligible where the upper end of μ*'s interval is below a share (0.05) of the largest μ*, or there is no effect at all; of the
 * others interacting where σ/μ* is at least 0.5, as effects then depend on where the step is made, by other dimensions or by its own
 * (σ does not tell which); else linear. Garcia Sanchez, Lacarrière, Musy & Bourges (2014, Energy and Buildings 68, 741–750) read the
 * ratio so: to 0.1 linear, to 0.5 monotonic, to 1 nearly so. Luck that the points of a trajectory do not share counts as σ.
 *
 * Throws a `RangeError` where there are fewer than two trajectories, or one does not step through each dimension once.
 */
export function morris(trajectories: readonly Trajectory[], options: MorrisOptions = {}): ElementaryEffects[] {
  const { negligibleBelow = 0.05, interactingFrom = 0.5, bootstrap } = options
  const level = levelOf(options)
  const count = trajectories.length
  if (count < 2) throw new RangeError(`${count} trajectories; at least two were expected`)
  const dimensions = trajectories[0]?.steps.length ?? 0
  const effects = Array.from({ length: dimensions }, () => new Float64Array(count))
  trajectories.forEach((trajectory, t) => {
    effectsAlong(trajectory, dimensions, t).forEach((effect, dimension) => {
      ;(effects[dimension] as Float64Array)[t] = effect
    })
  })

  const ones = new Float64Array(count).fill(1)
  const told = effects.map((column) => momentsOf(column, ones))
  const intervals =
    bootstrap === undefined ? effects.map((column, i) => linearised(column, told[i] as Moments, level)) : []
  if (bootstrap !== undefined) {
    const resamples = checkedResamples(bootstrap.resamples)
    const times = new Float64Array(count)
    const again = effects.map(() => moments.map(() => new Float64Array(resamples)))
    for (let b = 0; b < resamples; b++) {
      resample(count, bootstrap.uniform, times)
      effects.forEach((column, i) => {
        const found = momentsOf(column, times)
        moments.forEach((moment, m) => {
          again[i]?.[m]?.fill(found[moment], b, b + 1)
        })
      })
    }
    again.forEach((values, i) => {
      const at = (m: number) =>
        resampledEstimate((told[i] as Moments)[moments[m] as Moment], values[m] as Float64Array, level, count)
      intervals.push({ mean: at(0), size: at(1), deviation: at(2) })
    })
  }
  const largest = told.reduce((most, { size }) => Math.max(most, size), 0)
  return intervals.map((each, dimension) => {
    const size = each.size.estimate
    const ratio = size > 0 ? each.deviation.estimate / size : 0
    const negligible = size === 0 || each.size.high < negligibleBelow * largest
    return {
      dimension,
      ...each,
      ratio,
      group: negligible ? "negligible" : ratio < interactingFrom ? "linear" : "interacting",
    }
  })
}

const moments = ["mean", "size", "deviation"] as const
type Moment = (typeof moments)[number]
type Moments = Readonly<Record<Moment, number>>

/** The effect of each dimension along a trajectory. */
function effectsAlong({ steps, values }: Trajectory, dimensions: number, t: number): Float64Array {
  if (values.length !== dimensions + 1 || steps.length !== dimensions) {
    throw new RangeError(
      `trajectory ${t} has ${steps.length} steps and ${values.length} values for ${dimensions} dimensions`,
    )
  }
  const effects = new Float64Array(dimensions).fill(Number.NaN)
  steps.forEach(({ dimension, change }, step) => {
    const effect = ((values[step + 1] as number) - (values[step] as number)) / change
    if (!Number.isFinite(effect)) {
      throw new RangeError(
        `step ${step} of trajectory ${t} has the effect ${effect}; finite values and a change other than 0 were expected`,
      )
    }
    effects[dimension] = effect
  })
  const missing = effects.findIndex(Number.isNaN)
  if (missing >= 0) throw new RangeError(`trajectory ${t} makes no step in dimension ${missing}`)
  return effects
}

/** Moments of effects of which each is taken so many times. */
function momentsOf(effects: Float64Array, times: Float64Array): Moments {
  const count = effects.length
  let [sum, size] = [0, 0]
  for (let t = 0; t < count; t++) {
    const effect = effects[t] as number
    sum += (times[t] as number) * effect
    size += (times[t] as number) * Math.abs(effect)
  }
  const mean = sum / count
  let squares = 0
  for (let t = 0; t < count; t++) squares += (times[t] as number) * ((effects[t] as number) - mean) ** 2
  return { mean, size: size / count, deviation: Math.sqrt(squares / (count - 1)) }
}

/** Errors of both means as of any mean; that of σ from the squares' spread: √((m₄ − σ⁴)/n) / (2σ) (Kendall & Stuart 1969, 10.9). */
function linearised(effects: Float64Array, { mean, size, deviation }: Moments, level: number) {
  const count = effects.length
  const squares = effects.map((effect) => (effect - mean) ** 2)
  const variance = squares.reduce((sum, value) => sum + value, 0) / count
  const fourth = squares.reduce((sum, value) => sum + (value - variance) ** 2, 0) / (count - 1)
  const ofSizes = momentsOf(effects.map(Math.abs), new Float64Array(count).fill(1)).deviation
  const told = (estimate: number, error: number) => symmetric(estimate, error, level, count - 1)
  return {
    mean: told(mean, deviation / Math.sqrt(count)),
    size: told(size, ofSizes / Math.sqrt(count)),
    deviation: told(deviation, deviation > 0 ? Math.sqrt(fourth / count) / (2 * deviation) : 0),
  }
}
