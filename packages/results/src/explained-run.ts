/**
 * Explained run: one run as a list of dated events, in the shape of `explain SCENARIO --run I --json`. An event of a process
 * says how often it was to be expected at that moment (per month) and how that number came about.
 */
import type { Day } from "@laksana/core"
import { type Cause, dayOfTime, type ExplainedRun, type IntensityFactor, type Population } from "@laksana/engine"
import { type DrawsResult, drawsOf, type Provenance } from "./run-results.ts"

export interface RunEvent {
  readonly date: Day
  readonly type: string
  readonly payload: unknown
  readonly cause: Cause
  /** Variables that it changed: before and after. */
  readonly changed: Readonly<Record<string, readonly [number, number]>>
}

export interface ExplainedRunResults extends Provenance {
  readonly version: 1
  readonly scenario: string
  readonly run: number
  readonly draws: DrawsResult | null
  /** Position among the draws of the one it starts from; null where runs start from the priors. */
  readonly draw: number | null
  readonly parameters: Readonly<Record<string, number>>
  /** The day on which each milestone was reached; null for never. */
  readonly milestones: Readonly<Record<string, Day | null>>
  readonly events: readonly RunEvent[]
}

export function explainedRunResults(
  provenance: Provenance,
  scenario: { readonly id: string; readonly milestones: readonly { readonly id: string }[] },
  run: number,
  explained: ExplainedRun,
  population: Population | undefined,
): ExplainedRunResults {
  const { engine, model, seed, inputHash } = provenance
  const reached = scenario.milestones.map(({ id }, i) => {
    const time = explained.reached[i] as number
    return [id, Number.isFinite(time) ? dayOfTime(time) : null] as const
  })
  return {
    version: 1,
    engine,
    model,
    seed,
    inputHash,
    case: provenance.case,
    scenario: scenario.id,
    run,
    draws: drawsOf(population),
    draw: population === undefined ? null : explained.draw.position,
    parameters: explained.theta,
    milestones: Object.fromEntries(reached),
    events: explained.events.map(({ time, type, payload, cause, changed }) => ({
      date: dayOfTime(time),
      type,
      payload,
      cause,
      changed,
    })),
  }
}

/** Factors from the strongest to the weakest, by how far they move an intensity up or down; those that move nothing are left out. */
export function strongestFactors(factors: readonly IntensityFactor[]): readonly IntensityFactor[] {
  const strength = ({ factor }: IntensityFactor) => Math.abs(Math.log(Math.max(factor, 1e-9)))
  return factors.filter((factor) => strength(factor) >= 0.005).sort((a, b) => strength(b) - strength(a))
}
