/** Model fold: a model's `evolve` as a fold over a history: what happened and what was seen, of the types it acts on. */
import type { Fold, HistoryEvent } from "@laksana/core"
import { type AnyModel, quantile, type Theta, timeOfDay } from "@laksana/engine"

/**
 * By default each parameter has the middle value of its prior. An event counts as of its own day, or else of the day on which
 * it was recorded; plans, and what was seen not to have happened, change nothing.
 */
export function modelFold(model: AnyModel, theta: Theta = middleOf(model)): Fold<object, HistoryEvent> {
  return {
    initial: () => model.initial(theta),
    evolve(draft, { type, payload, occurred, recorded, status }) {
      if (status === "planned" || status === "absent") return
      if (!Object.hasOwn(model.events, type) || model.heeds?.has(type) === false) return
      model.evolve(draft, { type, payload }, theta, timeOfDay(typeof occurred === "string" ? occurred : recorded))
    },
  }
}

function middleOf({ parameters }: AnyModel): Theta {
  return Object.fromEntries(parameters.map(({ id, prior }) => [id, quantile(prior, 0.5)]))
}
