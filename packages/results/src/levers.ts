/**
 * Levers: what each cell of a grid changes against the middle one, run by run with the same luck. A lever is one dimension at
 * one level, the others as they are in the middle.
 */
import type { Day } from "@laksana/core"
import { type Chunk, milestoneShift, reachedDifference } from "@laksana/engine"
import type { Experiment, LabelledScenario } from "@laksana/scenario"
import { tidy } from "./scenario-result.ts"

export interface Lever {
  readonly scenario: string
  readonly levels: Readonly<Record<string, string>>
  /** Dimensions whose level differs from the middle cell's. */
  readonly changed: readonly string[]
  /** Difference in the probability of having reached the milestone by the day, with its standard error. */
  readonly difference: number
  readonly se: number
  /** Mean paired shift in days where both reach it, with its standard error; null where no pair does. */
  readonly shift: { readonly mean: number; readonly se: number; readonly pairs: number } | null
}

/** The levers of a chunk whose plan compared every scenario with `base`. */
export function leversOf(
  experiment: Experiment,
  chunk: Chunk,
  base: number,
  milestone: string,
  by: Day,
): readonly Lever[] {
  const middle = experiment.scenarios[base]
  if (middle === undefined) return []
  return experiment.scenarios.flatMap((scenario, i) => {
    const pairs = chunk.pairs[i]
    const index = pairs?.milestones.indexOf(milestone) ?? -1
    if (pairs === undefined || index < 0) return []
    const { difference, se } = reachedDifference(pairs, index, scenario.start, by)
    const shift = milestoneShift(pairs, index)
    return [
      {
        scenario: scenario.id,
        levels: scenario.levels,
        changed: changedFrom(middle, scenario),
        difference: tidy(difference),
        se: tidy(se),
        shift: shift.pairs === 0 ? null : { mean: tidy(shift.mean), se: tidy(shift.se), pairs: shift.pairs },
      },
    ]
  })
}

const changedFrom = (middle: LabelledScenario, { levels }: LabelledScenario): readonly string[] =>
  Object.keys(levels).filter((dimension) => levels[dimension] !== middle.levels[dimension])

/** Levers of one dimension, by how much they move the probability; the first is told to move most only where the errors allow it. */
export function strongestLever(
  levers: readonly Lever[],
): { readonly first: Lever; readonly isClear: boolean } | undefined {
  const single = levers.filter(({ changed }) => changed.length === 1)
  const [first, ...others] = single.toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference))
  if (first === undefined) return undefined
  const rival = others.find(({ changed }) => changed[0] !== first.changed[0])
  const gap = Math.abs(first.difference) - Math.abs(rival?.difference ?? 0)
  // The two errors are not independent (same luck): adding them is cautious.
  return { first, isClear: gap > 1.96 * (first.se + (rival?.se ?? 0)) }
}
