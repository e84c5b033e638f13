/** Cost: the mean cost of a run's interventions, in the currency of the scenario file. */
import type { Summary } from "@laksana/engine"
import type { LabelledScenario } from "@laksana/scenario"

/** What acts is paid each time it acts; a window is paid once, when it opens within the projection. */
export function costOf({ interventions, start, horizon }: LabelledScenario, summary: Summary): number {
  const total = interventions.reduce((sum, intervention, i) => {
    const cost = intervention.cost ?? 0
    if (intervention.kind !== "scale") return sum + cost * (summary.acted[i] as number)
    return intervention.from < horizon && intervention.to > start ? sum + cost * summary.runs : sum
  }, 0)
  return summary.runs === 0 ? 0 : total / summary.runs
}
