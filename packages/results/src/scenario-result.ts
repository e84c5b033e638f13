/**
 * Scenario result: what an ensemble's counts say of one scenario, in the shape of `run --json`. Pure. Probabilities are
 * shares of runs with the 95 % interval of their Monte-Carlo error; dates are UTC calendar days; indicators are month's ends.
 */
import type { Bilingual, Day } from "@laksana/core"
import {
  type AnyRunnableModel,
  dayOfTime,
  indicatorBand,
  neverReached,
  type Proportion,
  reachedBy,
  reachedQuantile,
  type Summary,
} from "@laksana/engine"
import type { Experiment, LabelledScenario } from "@laksana/scenario"
import { costOf } from "./cost.ts"

export interface Probability {
  readonly p: number
  readonly low: number
  readonly high: number
}

export interface MilestoneResult {
  /** Runs that reach it within the horizon, and runs that never do. */
  readonly reached: number
  readonly never: number
  readonly by: Readonly<Record<Day, Probability>>
  /** The days by which a tenth, half and nine tenths of all runs have reached it; null where fewer do. */
  readonly p10: Day | null
  readonly p50: Day | null
  readonly p90: Day | null
}

export interface IndicatorMonth {
  /** `YYYY-MM`. */
  readonly month: string
  readonly p05: number
  readonly p25: number
  readonly p50: number
  readonly p75: number
  readonly p95: number
  readonly mean: number
}

export interface TargetResult extends Probability {
  readonly milestone: string
  readonly by: Day
  /** The probability asked for. */
  readonly probability: number
  readonly met: boolean
}

export interface ScenarioResult {
  readonly id: string
  readonly label: Bilingual
  readonly levels: Readonly<Record<string, string>>
  readonly milestones: Readonly<Record<string, MilestoneResult>>
  readonly indicators: Readonly<Record<string, readonly IndicatorMonth[]>>
  readonly targets: readonly TargetResult[]
  /** Mean cost of a run's interventions, in the file's currency; 0 where none has a cost. */
  readonly cost: number
}

/** Millionths: beyond them a number says nothing, and a sum of thousandths would print as 0.30000000000000004. */
export const tidy = (value: number): number => Math.round(value * 1e6) / 1e6

export const probabilityOf = ({ p, low, high }: Proportion): Probability => ({
  p: tidy(p),
  low: tidy(low),
  high: tidy(high),
})

/** Days for which probabilities are reported: each year's end within the horizon, the horizon, and every target's. */
export function reportDays(experiment: Pick<Experiment, "start" | "horizon" | "targets">): readonly Day[] {
  const { start, horizon, targets } = experiment
  const first = Number(start.slice(0, 4))
  const years = Array.from({ length: Number(horizon.slice(0, 4)) - first + 1 }, (_, i) => `${first + i}-12-31`)
  const days = [...years, ...targets.map(({ by }) => by)].filter((day) => day >= start && day <= horizon)
  return [...new Set([...days, horizon])].sort()
}

export function scenarioResult(
  experiment: Experiment,
  scenario: LabelledScenario,
  summary: Summary,
  model: AnyRunnableModel,
): ScenarioResult {
  const { start } = scenario
  const days = reportDays(experiment)
  const milestone = (id: string, index: number): readonly [string, MilestoneResult] => {
    const never = neverReached(summary, index)
    const quantile = (q: number) => reachedQuantile(summary, index, start, q) ?? null
    const by = days.map((day) => [day, probabilityOf(reachedBy(summary, index, start, day))] as const)
    const reached = summary.runs - never
    return [
      id,
      { reached, never, by: Object.fromEntries(by), p10: quantile(0.1), p50: quantile(0.5), p90: quantile(0.9) },
    ]
  }
  return {
    id: scenario.id,
    label: scenario.label,
    levels: scenario.levels,
    milestones: Object.fromEntries(summary.milestones.map(milestone)),
    indicators: Object.fromEntries(
      summary.indicators.map((id, i) => [id, indicatorMonths(summary, i, boundsOf(model, id))]),
    ),
    targets: experiment.targets.map(({ milestone, by, probability }) => {
      const reached = probabilityOf(reachedBy(summary, summary.milestones.indexOf(milestone), start, by))
      return { milestone, by, probability, ...reached, met: reached.p >= probability }
    }),
    cost: summary.runs === 0 ? 0 : costOf(scenario, summary).mean,
  }
}

export function boundsOf(model: AnyRunnableModel, indicator: string): readonly [number, number] {
  return model.variables.find(({ id }) => id === indicator)?.bounds ?? [0, 1]
}

/** `YYYY-MM` of a whole number of months since January 1970. */
export const monthName = (month: number): string => dayOfTime(month).slice(0, 7)

function indicatorMonths(
  summary: Summary,
  indicator: number,
  bounds: readonly [number, number],
): readonly IndicatorMonth[] {
  return summary.months.map((month, i) => {
    const { p05, p25, p50, p75, p95, mean } = indicatorBand(summary, i, indicator, bounds)
    return {
      month: monthName(month),
      p05: tidy(p05),
      p25: tidy(p25),
      p50: tidy(p50),
      p75: tidy(p75),
      p95: tidy(p95),
      mean: tidy(mean),
    }
  })
}
