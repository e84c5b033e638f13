/**
 * Luck: how much of an outcome's variance is not of the parameters. By the law of total variance, Var(Y) = Var(E[Y | point]) +
 * E[Var(Y | point)]: what parameters make, and what luck makes, from several runs of each of many points.
 */
import { type Estimate, type Intervals, levelOf, studentReach } from "./estimate.ts"
import { ratiosOf } from "./ratios.ts"

export interface LuckOptions extends Intervals {
  /** Runs of each point; at least 2. Run r of point j is value j × runs + r. */
  readonly runs: number
  /** `own` no two values share luck · `common` run r of all points shares its luck, and different runs share none. */
  readonly luck: "own" | "common"
}

export interface VarianceParts {
  /** Var(E[Y | point]). Unbiased, and so below 0 at times where parameters do nothing. */
  readonly parameters: number
  /** E[Var(Y | point)]. Unbiased. */
  readonly luck: number
  /** With common luck, the two parts of luck: what moves all points alike, and what moves each in its own way. Unbiased. */
  readonly alike: number | undefined
  readonly apart: number | undefined
  /** Luck's share of the variance of a single run, from 0 to 1; undefined where all values are the same. */
  readonly share: Estimate | undefined
  readonly points: number
}

/**
 * Own luck: the one-way random-effects analysis of variance (Searle, Casella & McCulloch 1992, Variance Components, 3.5–3.6):
 * luck = MS within, parameters = (MS between − MS within) / runs. It supposes no distribution, so outcomes of 0 and 1 do as well. The
 * interval of the share is over points.
 *
 * Common luck: Y = mean + parameters(point) + alike(run) + apart(point, run), the two-way analysis without repeats (the same, 4.7):
 * apart = MS rest, parameters = (MS points − MS rest) / runs, alike = (MS runs − MS rest) / points. The one-way estimate would be wrong
 * here: what moves all points alike is within points but not between them, and it would take alike / runs off the parameters' part.
 * What is known of `alike` hangs on the number of runs, not of values; the interval is therefore over runs too (the jackknife) beside
 * points, on the scale of the odds, with Student's t of runs − 1. It needs 3 runs, and is wide below some 8.
 *
 * Points must be independent of each other: the A and B of Saltelli's blocks, say, but not those between (`sobolIndices` tells the
 * share from all blocks). Throws a `RangeError` where values do not fill at least two points, or runs are fewer than that.
 */
export function varianceParts(values: Float64Array, options: LuckOptions): VarianceParts {
  const { runs, luck } = options
  const least = luck === "common" ? 3 : 2
  if (!(Number.isInteger(runs) && runs >= least)) {
    throw new RangeError(`${runs} runs of each point; a whole number of at least ${least} was expected`)
  }
  const points = values.length / runs
  if (!(Number.isInteger(points) && points >= 2)) {
    throw new RangeError(`${values.length} values of ${runs} runs each; at least two whole points were expected`)
  }
  const odd = values.findIndex((value) => !Number.isFinite(value))
  if (odd >= 0) throw new RangeError(`value ${odd} is ${values[odd]}; a finite number was expected`)
  return luck === "own" ? oneWay(values, points, options) : twoWay(values, points, options)
}

function oneWay(values: Float64Array, points: number, { runs, ...intervals }: LuckOptions): VarianceParts {
  const means = meansOfPoints(values, runs)
  const mean = meanOf(means)
  const within = new Float64Array(points)
  values.forEach((value, at) => {
    const j = Math.floor(at / runs)
    within[j] = (within[j] as number) + (value - (means[j] as number)) ** 2 / (runs - 1)
  })
  const between = means.map((each, j) => ((each - mean) ** 2 * points) / (points - 1) - (within[j] as number) / runs)
  const [parameters, luck] = [meanOf(between), meanOf(within)]
  const whole = between.map((value, j) => value + (within[j] as number))
  const varied = values.some((value) => value !== values[0])
  const share = varied && meanOf(whole) > 0 ? asShare(ratiosOf([within], whole, intervals)[0]) : undefined
  return { parameters, luck, alike: undefined, apart: undefined, share, points }
}

/** From 0 to 1, as a share is. */
function asShare(estimate: Estimate | undefined): Estimate | undefined {
  const clipped = (value: number) => Math.min(1, Math.max(0, value))
  return (
    estimate && {
      ...estimate,
      estimate: clipped(estimate.estimate),
      low: clipped(estimate.low),
      high: clipped(estimate.high),
    }
  )
}

interface Components {
  readonly parameters: number
  readonly alike: number
  readonly apart: number
}

function twoWay(values: Float64Array, points: number, options: LuckOptions): VarianceParts {
  const { runs } = options
  const level = levelOf(options)
  const found = componentsOf(values, points, runs)
  const luck = found.alike + found.apart
  const parts = { parameters: found.parameters, luck, alike: found.alike, apart: found.apart, points }
  if (values.every((value) => value === values[0])) return { ...parts, share: undefined }
  const odds = logOdds(found)
  if (!Number.isFinite(odds)) {
    const estimate = odds > 0 ? 1 : 0
    return { ...parts, share: { estimate, error: 0, low: 0, high: 1 } }
  }
  const overRuns = jackknife(runs, (left) => logOdds(componentsOf(without(values, runs, left), points, runs - 1)))
  const overPoints = varianceOverPoints(values, found, runs)
  const spread = Math.sqrt(overRuns + overPoints)
  const estimate = shareAt(odds)
  if (!Number.isFinite(spread)) return { ...parts, share: { estimate, error: 0.5, low: 0, high: 1 } }
  const reach = studentReach(level, runs - 1) * spread
  return {
    ...parts,
    share: {
      estimate,
      error: estimate * (1 - estimate) * spread,
      low: shareAt(odds - reach),
      high: shareAt(odds + reach),
    },
  }
}

function componentsOf(values: Float64Array, points: number, runs: number): Components {
  const ofPoints = meansOfPoints(values, runs)
  const ofRuns = meansOfRuns(values, runs)
  const mean = meanOf(ofPoints)
  let rest = 0
  values.forEach((value, at) => {
    rest += (value - (ofPoints[Math.floor(at / runs)] as number) - (ofRuns[at % runs] as number) + mean) ** 2
  })
  const apart = rest / ((points - 1) * (runs - 1))
  const spreadOf = (means: Float64Array) =>
    means.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (means.length - 1)
  return { apart, parameters: spreadOf(ofPoints) - apart / runs, alike: spreadOf(ofRuns) - apart / points }
}

/** The variance of the log odds because there are only so many points, linearised: each point's part of either component. */
function varianceOverPoints(values: Float64Array, { parameters, alike, apart }: Components, runs: number): number {
  const ofPoints = meansOfPoints(values, runs)
  const ofRuns = meansOfRuns(values, runs)
  const mean = meanOf(ofPoints)
  const parts = ofPoints.map((ofPoint, j) => {
    let rest = 0
    for (let run = 0; run < runs; run++) {
      rest += ((values[j * runs + run] as number) - ofPoint - (ofRuns[run] as number) + mean) ** 2 / (runs - 1)
    }
    return (rest - apart) / (alike + apart) - ((ofPoint - mean) ** 2 - rest / runs - parameters) / parameters
  })
  return parts.reduce((sum, part) => sum + part * part, 0) / (parts.length * (parts.length - 1))
}

/** ln of luck's part over the parameters'; infinite where one of them is not above 0. */
function logOdds({ parameters, alike, apart }: Components): number {
  return Math.log(Math.max(0, alike + apart)) - Math.log(Math.max(0, parameters))
}

const shareAt = (odds: number): number => 1 / (1 + Math.exp(-odds))

/** The jackknife's variance (Tukey 1958) of what is found with one of so many left out. */
function jackknife(count: number, found: (left: number) => number): number {
  const values = Float64Array.from({ length: count }, (_, left) => found(left))
  const mean = meanOf(values)
  return (values.reduce((sum, value) => sum + (value - mean) ** 2, 0) * (count - 1)) / count
}

function without(values: Float64Array, runs: number, run: number): Float64Array {
  return values.filter((_, at) => at % runs !== run)
}

function meansOfPoints(values: Float64Array, runs: number): Float64Array {
  const means = new Float64Array(values.length / runs)
  values.forEach((value, at) => {
    const j = Math.floor(at / runs)
    means[j] = (means[j] as number) + value / runs
  })
  return means
}

function meansOfRuns(values: Float64Array, runs: number): Float64Array {
  const means = new Float64Array(runs)
  values.forEach((value, at) => {
    means[at % runs] = (means[at % runs] as number) + (value * runs) / values.length
  })
  return means
}

const meanOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length
