/** Run precision: how well the frequencies are known that runs were made for until they were, by intervals that hold wherever one stops. */
import type { RunningInterval } from "@laksana/analysis"
import { tidy } from "./scenario-result.ts"

export interface RunPrecision {
  /** Half of an interval's width, as asked for. */
  readonly halfWidth: number
  readonly level: number
  /** The most runs that were allowed. */
  readonly mostRuns: number
  /** Whether all intervals are as narrow as asked. */
  readonly precise: boolean
  readonly scenarios: readonly ScenarioPrecision[]
}

export interface ScenarioPrecision {
  readonly scenario: string
  /** As it is written: `full-implementation@2028-12-31`. */
  readonly outcome: string
  readonly p: number
  readonly low: number
  readonly high: number
}

export interface Looked {
  readonly scenario: string
  readonly outcome: string
  readonly interval: RunningInterval
}

export function runPrecision(
  { halfWidth, level, mostRuns }: Pick<RunPrecision, "halfWidth" | "level" | "mostRuns">,
  looked: readonly Looked[],
): RunPrecision {
  return {
    halfWidth,
    level,
    mostRuns,
    precise: looked.every(({ interval }) => interval.runs > 0 && interval.halfWidth <= halfWidth),
    scenarios: looked.map(({ scenario, outcome, interval: { mean, low, high } }) => ({
      scenario,
      outcome,
      p: tidy(mean),
      low: tidy(low),
      high: tidy(high),
    })),
  }
}
