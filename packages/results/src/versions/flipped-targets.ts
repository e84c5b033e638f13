/** Flipped targets: which of a scenario's targets one version meets and the other misses. Pure. */
import { proportion } from "@laksana/engine"
import type { Target } from "@laksana/scenario"
import { type Probability, probabilityOf } from "../scenario-result.ts"
import { columnOf, type PairedRuns } from "./paired-runs.ts"

export interface VersionedTarget extends Target {
  readonly before: Probability & { readonly met: boolean }
  readonly after: Probability & { readonly met: boolean }
  readonly flipped: boolean
  /** Whether the probability asked for lies outside both 95 % intervals, so that runs can tell of both versions whether they meet it. */
  readonly sure: boolean
}

export interface VersionDraws {
  readonly before: number | undefined
  readonly after: number | undefined
}

export function versionedTargets(scenario: PairedRuns, draws: VersionDraws): readonly VersionedTarget[] {
  return scenario.targets.flatMap((target) => {
    const place = scenario.outcomes.findIndex(
      (outcome) => outcome.kind === "reached" && outcome.milestone === target.milestone && outcome.by === target.by,
    )
    if (place < 0) return []
    const side = (values: Float64Array, independent: number | undefined) => {
      const count = columnOf(values, place, scenario).reduce((sum, value) => sum + value, 0)
      const chance = probabilityOf(proportion(count, scenario.runs, independent))
      return { ...chance, met: chance.p >= target.probability }
    }
    const [before, after] = [side(scenario.before, draws.before), side(scenario.after, draws.after)]
    const outside = ({ low, high }: Probability) => low >= target.probability || high < target.probability
    return [
      {
        ...target,
        before,
        after,
        flipped: before.met !== after.met,
        sure: outside(before) && outside(after),
      },
    ]
  })
}
