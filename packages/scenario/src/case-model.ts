/** Case model: the model with the case's own priors and milestones in place of its defaults. */
import type { AnyRunnableModel } from "@laksana/engine"
import type { Case } from "./case.ts"

/** The model as the case holds it. */
export function modelFor<Model extends AnyRunnableModel>(theCase: Case, model: Model): Model {
  const replaced = new Map(theCase.milestones.map((milestone) => [milestone.id, milestone]))
  return {
    ...model,
    parameters: model.parameters.map((parameter) => ({ ...parameter, ...theCase.parameters[parameter.id] })),
    milestones: model.milestones.map((milestone) => replaced.get(milestone.id) ?? milestone),
  }
}
