/** Cost: the mean cost of a run's interventions, in the currency of the scenario file. */
import { type Summary, timesActed } from "@laksana/engine"
import type { LabelledScenario } from "@laksana/scenario"
import type { Known } from "./price.ts"

/**
 * What acts is paid each time it acts; a window is paid once, when it opens within the projection. The errors of several interventions
 * are added as if they went together.
 */
export function costOf({ interventions, start, horizon }: LabelledScenario, summary: Summary): Known {
  return interventions.reduce<Known>(
    (sum, intervention, i) => {
      const cost = intervention.cost ?? 0
      const opens = intervention.kind === "scale" && intervention.from < horizon && intervention.to > start
      const times = intervention.kind === "scale" ? { mean: opens ? 1 : 0, se: 0 } : timesActed(summary, i)
      return { mean: sum.mean + cost * times.mean, se: sum.se + cost * times.se }
    },
    { mean: 0, se: 0 },
  )
}
