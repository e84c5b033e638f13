/** Baseline: the scenario file with which everything is compared. */
import type { ScenarioFile } from "@laksana/scenario"
import type { CaseView, ScenarioView } from "../engine/protocol.ts"

/** Files that are one scenario each, in the case's order: neither a grid nor levers of which packages are to be searched. */
export const singleScenarios = ({ scenarios }: CaseView): readonly ScenarioView[] =>
  scenarios.filter(({ file }) => file.grid === undefined && file.levers === undefined)

/** The file of that name; without one, the first that changes nothing, since what goes on as it is compares best. */
export function baselineOf(theCase: CaseView, id: string | null): ScenarioView | undefined {
  const singles = singleScenarios(theCase)
  const named = singles.find(({ file }) => file.id === id)
  return named ?? singles.find(({ file }) => isAsItIs(file)) ?? singles[0]
}

/** Whether a file asks for nothing but to go on. */
function isAsItIs({ assumptions, parameters, interventions, overlays, milestones, start }: ScenarioFile): boolean {
  const asked = [assumptions, parameters, interventions, overlays, milestones].flatMap((part) =>
    Object.keys(part ?? {}),
  )
  return asked.length === 0 && start === undefined
}
