/**
 * Threshold: from which value of a parameter on a milestone is reached in a share of the futures, read from a grid whose levels set that
 * one parameter to numbers. Between levels the shares count as straight lines, and as rising or falling throughout. Pure.
 */
import { type TippingPoint, tippingPointOf } from "@laksana/analysis"
import type { Day } from "@laksana/core"
import type { Experiment } from "@laksana/scenario"
import { type Probability, type ScenarioResult, tidy } from "./scenario-result.ts"

export interface Threshold {
  readonly parameter: string
  readonly milestone: string
  readonly by: Day
  /** The share of futures that is asked for. */
  readonly target: number
  /** Whether more of the parameter is better. */
  readonly rises: boolean
  /** `never reached` and `always reached` are told only where the intervals leave no doubt of it. */
  readonly kind: TippingPoint["kind"]
  /** The same by the shares themselves, whatever their intervals. */
  readonly seems: TippingPoint["kind"]
  /** Where the share crosses the target, with its 95 % interval; what lies beyond the levels is null. */
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  /** The least and the greatest of the levels. */
  readonly from: number
  readonly to: number
}

type Point = Probability & { readonly value: number }

/** Fewer levels say little of the course between them. */
const fewestLevels = 3

/** Undefined of an experiment that is not such a grid. */
export function thresholdOf(
  experiment: Pick<Experiment, "grid" | "scenarios">,
  results: readonly ScenarioResult[],
  { milestone, by, target, runs }: Pick<Threshold, "milestone" | "by" | "target"> & { readonly runs: number },
): Threshold | undefined {
  const parameter = parameterVaried(experiment)
  if (parameter === undefined) return undefined
  const points = experiment.scenarios
    .flatMap(({ id, parameters }): readonly Point[] => {
      const reached = results.find((result) => result.id === id)?.milestones[milestone]?.by[by]
      const value = numberOf(parameters[parameter])
      return reached === undefined || value === undefined ? [] : [{ ...reached, value }]
    })
    .toSorted((a, b) => a.value - b.value)
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined || new Set(points.map(({ value }) => value)).size < fewestLevels) {
    return undefined
  }
  const rises = last.p >= first.p
  // A tipping point is looked for where shares fall.
  const falling = rises ? points.toReversed() : points
  const sign = rises ? -1 : 1
  const at = (of: (point: Point) => number) => {
    const found = tippingPointOf(
      falling.map((point) => ({
        date: sign * point.value,
        share: of(point),
        low: Math.min(of(point), point.low),
        high: Math.max(of(point), point.high),
        runs,
      })),
      target,
    )
    return { kind: found.kind, value: tidy(sign * found.crossing) }
  }
  const [found, cautious, hopeful] = [at(({ p }) => p), at(({ low }) => low), at(({ high }) => high)]
  const needed = cautious.kind === "never reached" ? null : cautious.value
  const least = hopeful.kind === "always reached" ? null : hopeful.value
  return {
    parameter,
    milestone,
    by,
    target,
    rises,
    kind: hopeful.kind === "never reached" || cautious.kind === "always reached" ? found.kind : "turns",
    seems: found.kind,
    value: found.kind === "turns" ? found.value : null,
    low: rises ? least : needed,
    high: rises ? needed : least,
    from: first.value,
    to: last.value,
  }
}

/** The one parameter that differs, where a grid has one dimension. */
function parameterVaried({ grid, scenarios }: Pick<Experiment, "grid" | "scenarios">): string | undefined {
  if (Object.keys(grid).length !== 1) return undefined
  const names = new Set(scenarios.flatMap(({ parameters }) => Object.keys(parameters)))
  const varied = [...names].filter(
    (name) => new Set(scenarios.map(({ parameters }) => JSON.stringify(parameters[name]))).size > 1,
  )
  const [only] = varied
  return varied.length === 1 ? only : undefined
}

const numberOf = (change: Experiment["scenarios"][number]["parameters"][string] | undefined): number | undefined =>
  change !== undefined && "value" in change && typeof change.value === "number" ? change.value : undefined
