/** Draw coupling: what a result must not depend on: the order of processes, and processes that nothing listens to. */
import type { AnyModel, Process } from "@laksana/engine"
import type { TrialLaw } from "../law.ts"
import { firstDifference, shownDifference } from "../plain/first-difference.ts"
import type { Subject } from "../subject.ts"
import { resultsOf, type RunResult } from "./results.ts"
import { runLaw, withoutShortcuts } from "./run-law.ts"

/** A process added changes no other's luck; nor does their order, nor the order of parameters. */
export function noDrawCoupling(subject: Subject): TrialLaw {
  const model = withoutShortcuts(subject.model)
  const others: readonly (readonly [string, AnyModel])[] = [
    ["+ Unheard", withUnheard(model)],
    ["processes reversed", { ...model, processes: model.processes.toReversed() }],
    ["parameters reversed", { ...model, parameters: model.parameters.toReversed() }],
  ]
  return runLaw(
    subject,
    {
      id: "no-draw-coupling",
      states: {
        en: "Adding a process that nothing listens to, or reordering, changes no result.",
        id: "Menambah proses yang tidak berpengaruh, atau mengubah urutan, tidak mengubah hasil.",
      },
    },
    (trial) => {
      const own = resultsOf(subject, trial, model)
      for (const [what, other] of others) {
        const found = firstDifference(own, resultsOf(subject, trial, other).map(heard))
        if (found !== undefined) {
          return { en: `${what}: ${shownDifference(found)}`, id: `${what}: ${shownDifference(found)}` }
        }
      }
      return undefined
    },
  )
}

const unheard = "Unheard"

/** With a process that fires thrice a month, draws marks, and whose events the model is never told. */
function withUnheard(model: AnyModel): AnyModel {
  const process: Process<object> = {
    name: unheard,
    title: { en: "unheard", id: "tak terdengar" },
    produces: unheard,
    base: [3],
    event: (_state, _theta, mark) => ({ type: unheard, payload: { said: mark() } }),
  }
  return {
    ...model,
    processes: [process, ...model.processes],
    evolve: (state, event, theta, time) => {
      if (event.type !== unheard) model.evolve(state, event, theta, time)
    },
  }
}

const heard = (result: RunResult): RunResult => ({
  ...result,
  events: result.events.filter(({ type }) => type !== unheard),
})
