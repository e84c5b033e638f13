/**
 * Compare results: the difference that a scenario makes, pair by pair with the same luck, in the shape of `compare --json`.
 * Differences are other − base: negative days are earlier. Errors are standard errors. Pure.
 */
import type { Day } from "@laksana/core"
import {
  type AnyRunnableModel,
  type Chunk,
  dayOfTime,
  type Difference,
  indicatorDifference,
  medianShift,
  milestoneShift,
  type PairSummary,
  type Population,
  reachedDifference,
  type Summary,
  type Time,
} from "@laksana/engine"
import type { Experiment, LabelledScenario } from "@laksana/scenario"
import { costOf } from "./cost.ts"
import { peakOf } from "./difference-course.ts"
import { type NoEffectReason, noEffectReasons } from "./no-effect.ts"
import type { Known } from "./price.ts"
import { drawsOf, type DrawsResult, type Provenance } from "./run-results.ts"
import { boundsOf, monthName, reportDays, tidy } from "./scenario-result.ts"

export interface MilestoneDifference {
  /** Pairs in which the other scenario reaches it on an earlier day (or at all), on a later day (or never), on the same, neither does. */
  readonly earlier: number
  readonly later: number
  readonly same: number
  readonly neither: number
  readonly onlyBase: number
  readonly onlyOther: number
  /** In days, over the pairs in which both reach it; null where there are none. */
  readonly shift:
    | (DifferenceResult & {
        readonly pairs: number
        /** Ends of the 95 % interval of the median; null where the pairs are too few for one. */
        readonly p50Low: number | null
        readonly p50High: number | null
      })
    | null
  /** Difference in the probability of having reached it by then. */
  readonly by: Readonly<Record<Day, { readonly difference: number; readonly se: number }>>
}

export interface DifferenceResult {
  readonly mean: number
  readonly se: number
  readonly p05: number
  readonly p50: number
  readonly p95: number
}

export interface CompareResults extends Provenance {
  readonly version: 1
  readonly draws: DrawsResult | null
  readonly base: string
  readonly other: string
  readonly horizon: Day
  readonly pairs: number
  /** Pairs in which anything differs at all. */
  readonly differing: number
  readonly milestones: Readonly<Record<string, MilestoneDifference>>
  readonly indicators: Readonly<Record<string, readonly IndicatorDifference[]>>
  /** Mean cost of a run's interventions on either side, in the files' currency. */
  readonly costs: { readonly base: Known; readonly other: Known }
  readonly noEffect: boolean
  /** Why nothing differs, where nothing does. */
  readonly reasons: readonly NoEffectReason[]
}

/** Two scenarios run with the same luck, the second compared with the first. */
export interface Compared {
  readonly base: LabelledScenario
  readonly other: LabelledScenario
  readonly model: AnyRunnableModel
  /** Of a plan of these two, the base first. */
  readonly chunk: Chunk
  readonly population: Population | undefined
  /** Start of the projection, and the targets of both sides: they say which days are reported. */
  readonly start: Day
  readonly targets: Experiment["targets"]
  /** Whether both are the same scenario of the same file. */
  readonly sameScenario: boolean
}

export function compareResults(provenance: Provenance, compared: Compared): CompareResults {
  const { base, other, model, chunk, population, start, targets, sameScenario } = compared
  const pairs = chunk.pairs[1] as PairSummary
  const [baseSummary, otherSummary] = chunk.summaries as readonly [Summary, Summary]
  const noEffect = pairs.differing === 0
  const horizon = dayOfTime(base.horizon - 1 / 62)
  const days = reportDays({ start, horizon, targets })
  return {
    version: 1,
    ...provenance,
    draws: drawsOf(population),
    base: base.id,
    other: other.id,
    horizon,
    pairs: pairs.pairs,
    differing: pairs.differing,
    milestones: milestoneDifferences(pairs, base.start, days),
    indicators: indicatorDifferences(pairs, model),
    costs: { base: tidiedCost(costOf(base, baseSummary)), other: tidiedCost(costOf(other, otherSummary)) },
    noEffect,
    reasons: noEffect
      ? noEffectReasons(
          { scenario: base, summary: baseSummary },
          { scenario: other, summary: otherSummary },
          model,
          sameScenario,
        )
      : [],
  }
}

/** The milestones' part: of a pair summary whose projection begins at `start`, on the days that are reported. */
export function milestoneDifferences(
  pairs: PairSummary,
  start: Time,
  days: readonly Day[],
): Readonly<Record<string, MilestoneDifference>> {
  const count = (counts: Float64Array, i: number) => counts[i] as number
  const one = (id: string, i: number): readonly [string, MilestoneDifference] => {
    const shift = milestoneShift(pairs, i)
    const median = medianShift(pairs, i)
    const by = days.map((day) => {
      const { difference, se } = reachedDifference(pairs, i, start, day)
      return [day, { difference: tidy(difference), se: tidy(se) }] as const
    })
    return [
      id,
      {
        earlier: count(pairs.earlier, i),
        later: count(pairs.later, i),
        same: count(pairs.same, i),
        neither: count(pairs.neither, i),
        onlyBase: count(pairs.onlyBase, i),
        onlyOther: count(pairs.onlyOther, i),
        shift:
          shift.pairs === 0
            ? null
            : {
                pairs: shift.pairs,
                ...tidied(shift),
                p50Low: median === undefined ? null : median.low,
                p50High: median === undefined ? null : median.high,
              },
        by: Object.fromEntries(by),
      },
    ]
  }
  return Object.fromEntries(pairs.milestones.map(one))
}

export function indicatorDifferences(pairs: PairSummary, model: AnyRunnableModel): CompareResults["indicators"] {
  return Object.fromEntries(
    pairs.indicators.map((id, indicator) => [
      id,
      pairs.months.map((month, i) => ({
        month: monthName(month),
        ...tidied(indicatorDifference(pairs, i, indicator, boundsOf(model, id))),
      })),
    ]),
  )
}

export type IndicatorDifference = DifferenceResult & { readonly month: string }

/** The indicator that an answer is about: SKP adoption, else the one whose largest difference stands out most from its error. */
export function headlineIndicator({ indicators }: Pick<CompareResults, "indicators">): string | undefined {
  const ids = Object.keys(indicators)
  if (ids.includes("skpAdoption")) return "skpAdoption"
  const clearness = (id: string) => {
    const peak = peakOf(indicators[id] ?? [])
    return peak === undefined || peak.se === 0 ? 0 : Math.abs(peak.mean) / peak.se
  }
  return ids.toSorted((a, b) => clearness(b) - clearness(a))[0]
}

const tidiedCost = ({ mean, se }: Known): Known => ({ mean: tidy(mean), se: tidy(se) })

// Adding zero turns −0 into 0: a difference of nothing has no sign.
const unsigned = (value: number) => tidy(value) + 0

function tidied({ mean, se, p05, p50, p95 }: Difference): DifferenceResult {
  return { mean: unsigned(mean), se: unsigned(se), p05: unsigned(p05), p50: unsigned(p50), p95: unsigned(p95) }
}
