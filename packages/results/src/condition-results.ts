/**
 * Condition results: what a history teaches under a model, in the shape of `condition --json`. Probabilities are 0 to 1, waits are
 * in expected events, information in bits, the log of the evidence per month for each recorded event. Pure.
 */
import type { Day } from "@laksana/core"
import {
  type Backtest,
  informationOf,
  type Learned,
  type Oddity,
  posteriorOf,
  surpriseOf,
  tiedPairs,
  waitQuantiles,
} from "@laksana/analysis"
import {
  type AnyRunnableModel,
  chooser,
  dayOfTime,
  effectiveSizes,
  openStream,
  parameterSampler,
  type Past,
  type Population,
  quantile,
  streamKey,
  type Wait,
  waitsOf,
} from "@laksana/engine"
import type { Provenance } from "./run-results.ts"
import { tidy } from "./scenario-result.ts"

export interface Distribution {
  readonly mean: number
  readonly sd: number
  readonly p05: number
  readonly p50: number
  readonly p95: number
}

export interface ParameterLearned {
  readonly id: string
  readonly prior: Distribution
  readonly posterior: Distribution
  /** Kullback–Leibler divergence of the posterior from the prior; how much that is; and the chance of as much from luck alone. */
  readonly bits: number
  readonly learned: Learned
  readonly chance: number
}

/** A wait between recorded events of a process, or a silence after the last. */
export interface WaitSurprise {
  readonly process: string
  /** Id of the recorded event that ended it; null for a silence. */
  readonly event: string | null
  /** Typical days over the draws: its middle. */
  readonly from: Day
  readonly to: Day
  readonly expected: number
  readonly side: "late" | "early"
  readonly chance: number
  readonly oddity: Oddity
}

/** How much of what the draws expected agreed with an observation, just before it weighed. */
export interface ObservationSurprise {
  readonly id: string
  readonly chance: number
  readonly oddity: Oddity
}

export interface BacktestResult {
  readonly occasions: readonly { readonly knownAt: Day; readonly until: Day }[]
  readonly forecasts: readonly {
    readonly knownAt: Day
    readonly process: string
    readonly happened: number
    readonly mean: number
    readonly p05: number
    readonly p95: number
    readonly crps: number
    readonly persistence: number
    readonly constantRate: number
    readonly pit: number
  }[]
  readonly coverage: readonly {
    readonly level: number
    readonly p: number
    readonly low: number
    readonly high: number
    readonly of: number
  }[]
  readonly skill: { readonly persistence: number | null; readonly constantRate: number | null }
  /** Kolmogorov–Smirnov test of the places of what happened in their forecasts; null without a forecast. */
  readonly pit: { readonly distance: number; readonly chance: number } | null
}

export interface ConditionResults extends Provenance {
  readonly version: 1
  readonly particles: number
  readonly ess: number
  readonly independent: number
  readonly logEvidence: number
  readonly stages: readonly {
    readonly date: Day
    readonly ess: number
    readonly resampled: boolean
    readonly logEvidence: number
  }[]
  readonly parameters: readonly ParameterLearned[]
  /** Pairs of parameters that the record ties together. */
  readonly pairs: readonly {
    readonly parameters: readonly [string, string]
    readonly correlation: number
    readonly chance: number
  }[]
  readonly surprise: {
    readonly waits: readonly WaitSurprise[]
    readonly observations: readonly ObservationSurprise[]
    /** Quantiles of the waits beside those of the exponential that a right model gives them. */
    readonly qq: {
      readonly waits: number
      readonly quantiles: readonly { readonly level: number; readonly theoretical: number; readonly observed: number }[]
      readonly distance: number
      readonly chance: number
    } | null
  }
  readonly backtest: BacktestResult
}

/** Draws whose histories are lived again to measure waits. */
const drawsLived = 400

export interface Conditionedness {
  readonly provenance: Provenance
  readonly model: AnyRunnableModel
  readonly past: Past
  readonly population: Population
  readonly occasions: readonly { readonly knownAt: Day; readonly until: Day }[]
  readonly backtest: Backtest
}

export function conditionResults(about: Conditionedness): ConditionResults {
  const { provenance, model, past, population } = about
  const { ess, independent } = effectiveSizes(population)
  const { parameters, pairs } = learned(model, population)
  return {
    version: 1,
    ...provenance,
    particles: population.size,
    ess: tidy(ess),
    independent: tidy(independent),
    logEvidence: tidy(population.logEvidence),
    stages: population.stages.map(({ time, ess: size, resampled, logEvidence }) => ({
      date: dayOfTime(time),
      ess: tidy(size),
      resampled,
      logEvidence: tidy(logEvidence),
    })),
    parameters,
    pairs,
    surprise: surprise(model, past, population),
    backtest: backtestResult(about),
  }
}

function learned(model: AnyRunnableModel, population: Population): Pick<ConditionResults, "parameters" | "pairs"> {
  const draw = parameterSampler(model, population.seed)
  const kept = [...population.weights.keys()].filter((i) => (population.weights[i] as number) > 0)
  const weights = Float64Array.from(kept, (i) => population.weights[i] as number)
  const draws = kept.map((i) => draw(population.origins[i] as number))
  const free = model.parameters.flatMap((parameter, i) => ("value" in parameter.prior ? [] : [{ ...parameter, i }]))
  const ranks = free.map(({ i }) => Float64Array.from(draws, (each) => each.ranks[i] as number))
  return {
    parameters: free.map(({ id, prior }, k): ParameterLearned => {
      const { bits, learned: verdict, chance } = informationOf(ranks[k] ?? [], weights)
      const values = Float64Array.from(draws, ({ theta }) => theta[id] as number)
      const even = Float64Array.from({ length: 2000 }, (_, n) => quantile(prior, (n + 0.5) / 2000))
      return {
        id,
        prior: distribution(even),
        posterior: distribution(values, weights),
        bits: tidy(bits),
        learned: verdict,
        chance: tidy(chance),
      }
    }),
    pairs: tiedPairs(ranks, weights).map(({ parameters: [a, b], correlation, chance }) => ({
      parameters: [free[a]?.id ?? "", free[b]?.id ?? ""],
      correlation: tidy(correlation),
      chance: tidy(chance),
    })),
  }
}

function distribution(values: Float64Array, weights?: Float64Array): Distribution {
  const { mean, sd, quantiles } = posteriorOf(values, weights, [0.05, 0.5, 0.95])
  const [p05, p50, p95] = quantiles.map(({ value }) => tidy(value))
  return { mean: tidy(mean), sd: tidy(sd), p05: p05 ?? 0, p50: p50 ?? 0, p95: p95 ?? 0 }
}

function surprise(model: AnyRunnableModel, past: Past, population: Population): ConditionResults["surprise"] {
  const waits = waitsOf(model, past, population)
  const choose = chooser(population)
  const found = new Map<string, Wait[]>()
  for (let i = 0; i < drawsLived; i++) {
    const silences = new Map<number, number>()
    for (const wait of waits(choose(i))) {
      // The record begins with its earliest event: that it came at once says nothing.
      if (wait.to <= wait.from) continue
      const silence = silences.get(wait.process) ?? 0
      if (wait.entry === undefined) silences.set(wait.process, silence + 1)
      const key = `${wait.process} ${wait.entry ?? `silence ${silence}`}`
      const same = found.get(key) ?? []
      found.set(key, same)
      same.push(wait)
    }
  }
  const rescaled = [...found.values()].map((same) => ({
    same,
    wait: { expected: same.map(({ expected }) => expected), ended: same[0]?.entry !== undefined },
  }))
  const uniform = openStream(streamKey(population.seed, "waits that are not over"), 0)
  const qq = waitQuantiles(
    rescaled.map(({ wait }) => wait),
    uniform,
  )
  return {
    waits: rescaled
      .map(({ same, wait }): WaitSurprise => {
        const { expected, side, chance, oddity } = surpriseOf(wait)
        const middle = (of: (each: Wait) => number) =>
          dayOfTime(posteriorOf(same.map(of), undefined, [0.5]).quantiles[0]?.value ?? 0)
        return {
          process: model.processes[same[0]?.process ?? 0]?.name ?? "",
          event: same[0]?.entry ?? null,
          from: middle(({ from }) => from),
          to: middle(({ to }) => to),
          expected: tidy(expected),
          side,
          chance: tidy(chance),
          oddity,
        }
      })
      .sort((a, b) => a.chance - b.chance),
    observations: Object.entries(population.agreements)
      .filter(([id]) => id.includes("@"))
      .map(([id, { met, agreed }]): ObservationSurprise => {
        const chance = met === 0 ? 0 : agreed / met
        return { id, chance: tidy(chance), oddity: chance <= 0.01 ? "odd" : chance <= 0.05 ? "unusual" : "expected" }
      })
      .sort((a, b) => a.chance - b.chance),
    qq:
      qq === undefined
        ? null
        : {
            waits: qq.waits,
            quantiles: qq.quantiles.map(({ level, theoretical, observed }) => ({
              level,
              theoretical: tidy(theoretical),
              observed: tidy(observed),
            })),
            distance: tidy(qq.distance),
            chance: tidy(qq.chance),
          },
  }
}

function backtestResult({ backtest, occasions, model }: Conditionedness): BacktestResult {
  return {
    occasions,
    forecasts: backtest.forecasts.map((forecast) => ({
      knownAt: occasions[forecast.occasion]?.knownAt ?? "",
      process: model.processes[forecast.process]?.name ?? "",
      happened: forecast.happened,
      mean: tidy(forecast.mean),
      p05: forecast.p05,
      p95: forecast.p95,
      crps: tidy(forecast.crps),
      persistence: tidy(forecast.persistence),
      constantRate: tidy(forecast.constantRate),
      pit: tidy(forecast.place),
    })),
    coverage: backtest.coverage.map(({ level, p, low, high, of }) => ({
      level,
      p: tidy(p),
      low: tidy(low),
      high: tidy(high),
      of,
    })),
    skill: {
      persistence: backtest.againstPersistence === undefined ? null : tidy(backtest.againstPersistence.skill),
      constantRate: backtest.againstConstantRate === undefined ? null : tidy(backtest.againstConstantRate.skill),
    },
    pit:
      backtest.places === undefined
        ? null
        : { distance: tidy(backtest.places.distance), chance: tidy(backtest.places.chance) },
  }
}
