/** Case view: what the page is told of an open case. */
import { bounds, type Bounds } from "@laksana/core"
import type { AnyRunnableModel } from "@laksana/engine"
import { modelFor, projectionOf } from "@laksana/scenario"
import type { CaseView, ModelView, ScenarioView } from "../protocol.ts"
import type { OpenCase, OpenScenario } from "./open-case.ts"

export function caseView(open: OpenCase): CaseView {
  const { source, theCase, base, correct, branches, warnings } = open
  const all = [...theCase.events, ...Object.values(theCase.overlays).flat()]
  return {
    source,
    theCase,
    scenarios: open.scenarios.map((scenario) => scenarioView(scenario, open)),
    branches,
    bounds: Object.fromEntries<Bounds>(bounds(correct(all).events).bounds),
    model: modelView(modelFor(theCase, base)),
    warnings,
  }
}

const scenarioView = ({ file }: OpenScenario, { theCase }: OpenCase): ScenarioView => ({
  file,
  ...projectionOf(file, theCase),
})

function modelView(model: AnyRunnableModel): ModelView {
  const { name, version, title, milestones, variables, processes, parameters, heeds, events } = model
  return {
    name,
    version,
    title,
    milestones,
    indicators: variables.flatMap((variable) =>
      variable.indicator === true ? [{ id: variable.id, title: variable.title }] : [],
    ),
    variables: variables.map((variable) => ({ id: variable.id, title: variable.title, bounds: variable.bounds })),
    processes: processes.map((process) => ({ name: process.name, title: process.title, produces: process.produces })),
    heeds: [...(heeds ?? Object.keys(events))],
    parameters: parameters.map(({ id, title: said, unit, prior, bounds: within, evidence }) => ({
      id,
      title: said,
      unit,
      prior,
      bounds: within,
      evidence,
    })),
  }
}
