/**
 * Backtest: forecasts without look-ahead, held to what came of them. At each occasion the model is conditioned on what was known
 * then and on nothing else; how many events of each process follow is forecast by futures in which nothing is done. Scored beside
 * two baselines that anyone could use: that the next span is like the last, and a constant rate.
 */
import {
  type AnyRunnableModel,
  conditionInParts,
  explainRun,
  openStream,
  type Population,
  prepareEnsemble,
  type Scenario,
  streamKey,
} from "@laksana/engine"
import { centralCoverage, type Coverage } from "../scores/coverage.ts"
import { crps } from "../scores/crps.ts"
import { pit } from "../scores/pit.ts"
import { type Skill, skillOf } from "../scores/skill.ts"
import { type Uniformity, uniformityOf } from "../scores/uniformity.ts"
import { quantileOf, weightedSample } from "../weighted-sample.ts"
import type { Happened, Occasion } from "./occasion.ts"

export interface Forecast {
  /** Place of the occasion among those given, and index of the process. */
  readonly occasion: number
  readonly process: number
  readonly happened: number
  readonly mean: number
  readonly p05: number
  readonly p95: number
  /** Continuous ranked probability scores, in events; lower is better. */
  readonly crps: number
  readonly persistence: number
  readonly constantRate: number
  /** Where in the forecast what happened lies, 0 to 1, at random among equals. */
  readonly place: number
}

export interface Backtest {
  readonly forecasts: readonly Forecast[]
  /** Occasions of which the record, as it was known, ruled every draw out. */
  readonly failed: readonly number[]
  /** How often what happened lay in the central half and nine tenths of a forecast; none without a forecast. */
  readonly coverage: readonly Coverage[]
  /** Against each baseline; undefined where that was perfect. */
  readonly againstPersistence: Skill | undefined
  readonly againstConstantRate: Skill | undefined
  readonly places: Uniformity | undefined
}

export interface BacktestOptions {
  readonly seed: string
  /** Draws conditioned on at each occasion, and futures that forecast from them. */
  readonly particles: number
  readonly futures: number
}

export function backtest(model: AnyRunnableModel, occasions: readonly Occasion[], options: BacktestOptions): Backtest {
  const parts = backtestInParts(model, occasions, options)
  for (;;) {
    const { done, value } = parts.next()
    if (done === true) return value
  }
}

/** The same, some milliseconds at a time: each part tells how many occasions are done. */
export function* backtestInParts(
  model: AnyRunnableModel,
  occasions: readonly Occasion[],
  options: BacktestOptions,
): Generator<number, Backtest> {
  const { seed, particles, futures } = options
  const uniform = openStream(streamKey(seed, "places in forecasts"), 0)
  const failed: number[] = []
  const forecasts: Forecast[] = []
  for (const [occasion, { past, until, happened }] of occasions.entries()) {
    const counting = forecastCounts(model, past, until, { seed: `${seed} ${occasion}`, particles, futures })
    let counted = counting.next()
    for (; counted.done !== true; counted = counting.next()) yield occasion
    const counts = counted.value
    if (counts === undefined) {
      failed.push(occasion)
      continue
    }
    const months = until - past.end
    forecasts.push(
      ...happened.map((what) => scored(occasion, what, counts[what.process] ?? new Float64Array(1), months, uniform)),
    )
  }
  const places = forecasts.map(({ place }) => place)
  const scores = (of: (forecast: Forecast) => number) => forecasts.map(of)
  return {
    forecasts,
    failed,
    coverage: places.length === 0 ? [] : [0.5, 0.9].map((level) => centralCoverage(places, level)),
    againstPersistence: skillOf(
      scores(({ crps: own }) => own),
      scores(({ persistence }) => persistence),
    ),
    againstConstantRate: skillOf(
      scores(({ crps: own }) => own),
      scores(({ constantRate }) => constantRate),
    ),
    places: places.length === 0 ? undefined : uniformityOf(places),
  }
}

/** By process, how many of its events each future has; undefined where no draw agrees with what was known. */
function* forecastCounts(
  model: AnyRunnableModel,
  past: Occasion["past"],
  until: number,
  { seed, particles, futures }: BacktestOptions,
): Generator<void, readonly Float64Array[] | undefined> {
  const scenario: Scenario = {
    id: "forecast",
    start: past.end,
    horizon: until,
    parameters: {},
    interventions: [],
    milestones: [],
  }
  const population = yield* populationOf(model, past, seed, particles)
  if (population === undefined) return undefined
  const ensemble = prepareEnsemble({ model, seed, past, population, scenarios: [scenario] })
  const indexes = new Map(model.processes.map(({ name }, index) => [name, index]))
  const counts = model.processes.map(() => new Float64Array(futures))
  for (let future = 0; future < futures; future++) {
    for (const { cause } of explainRun(ensemble, 0, future).events) {
      const own = cause.kind === "process" ? counts[indexes.get(cause.process) ?? -1] : undefined
      if (own !== undefined) own[future] = (own[future] as number) + 1
    }
    yield
  }
  return counts
}

function* populationOf(
  model: AnyRunnableModel,
  past: Occasion["past"],
  seed: string,
  particles: number,
): Generator<void, Population | undefined> {
  try {
    const parts = conditionInParts(model, past, { seed, particles })
    for (;;) {
      const { done, value } = parts.next()
      if (done === true) return value.population
      yield
    }
  } catch (error) {
    if (error instanceof Error && "_tag" in error && error._tag === "NoAgreement") return undefined
    throw error
  }
}

function scored(
  occasion: number,
  { process, count, before, sinceStart, months: known }: Happened,
  counts: Float64Array,
  months: number,
  uniform: () => number,
): Forecast {
  const sample = weightedSample(counts)
  return {
    occasion,
    process,
    happened: count,
    mean: counts.reduce((sum, each) => sum + each, 0) / counts.length,
    p05: quantileOf(sample, 0.05),
    p95: quantileOf(sample, 0.95),
    crps: crps(counts, count, { fair: true }),
    persistence: Math.abs(before - count),
    // Half an event more than was seen: of a process that never fired, not certainty (Jeffreys 1946).
    constantRate: crps(poisson(((sinceStart + 0.5) / Math.max(known, 1 / 30)) * months), count),
    place: pit(counts, count, uniform),
  }
}

const poissonSize = 400

/** A Poisson distribution as evenly spaced quantiles. */
function poisson(mean: number): Float64Array {
  const sample = new Float64Array(poissonSize)
  let count = 0
  let chance = Math.exp(-mean)
  let below = chance
  for (let i = 0; i < poissonSize; i++) {
    while (below < (i + 0.5) / poissonSize && count < 10_000) {
      count++
      chance *= mean / count
      below += chance
    }
    sample[i] = count
  }
  return sample
}
