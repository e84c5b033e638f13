/** Case view: what the page is told of an open case. */
import { bounds, type Bounds, effectiveHistory } from "@laksana/core"
import type { AnyModel } from "@laksana/engine"
import { experimentOf, modelFor } from "@laksana/scenario"
import type { CaseView, ModelView, ScenarioView } from "../protocol.ts"
import type { OpenCase, OpenScenario } from "./open-case.ts"

export function caseView(open: OpenCase): CaseView {
  const { source, theCase, base, branches, warnings } = open
  const model = modelFor(theCase, base)
  const all = [...theCase.events, ...Object.values(theCase.overlays).flat()]
  return {
    source,
    theCase,
    scenarios: open.scenarios.map((scenario) => scenarioView(scenario, open, model)),
    branches,
    bounds: Object.fromEntries<Bounds>(bounds(effectiveHistory(all).events).bounds),
    model: modelView(model),
    warnings,
  }
}

function scenarioView({ file }: OpenScenario, { theCase }: OpenCase, model: AnyModel): ScenarioView {
  const { start, runs, seed } = experimentOf(file, theCase, model)
  return { file, start, runs, seed }
}

function modelView(model: AnyModel): ModelView {
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
