/** Known: the names that a model brings, and the levels of a case. */
import type { AnyModel } from "@laksana/engine"
import type { Known } from "./names.ts"

export function knownOf(
  model: AnyModel,
  levels: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {},
): Known {
  return {
    parameters: model.parameters.map(({ id }) => id),
    variables: model.variables.map(({ id }) => id),
    processes: model.processes.map(({ name }) => name),
    events: Object.keys(model.events),
    milestones: model.milestones.map(({ id }) => id),
    levels: Object.fromEntries(Object.entries(levels).map(([dimension, named]) => [dimension, Object.keys(named)])),
  }
}
