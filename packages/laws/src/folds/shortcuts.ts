/** Shortcuts: what a model offers the inner loop in one call is what its parts give one by one. */
import type { Text, Time } from "@laksana/engine"
import type { TrialLaw } from "../law.ts"
import type { Subject } from "../subject.ts"
import { inEveryState, type Unfolding } from "../trial/unfolding.ts"
import { foldLaw } from "./fold-law.ts"

/** observe is every read at once, openGates every gate. */
export function shortcutsAgree(subject: Subject): TrialLaw {
  const { observe, openGates } = subject.model
  return foldLaw(
    subject,
    {
      id: "shortcuts-agree",
      states: {
        en: "observe gives what every read gives, and openGates what every gate gives.",
        id: "observe memberi nilai yang sama dengan setiap read, dan openGates dengan setiap gate.",
      },
      ...(observe === undefined && openGates === undefined
        ? { inapplicable: { en: "The model offers neither.", id: "Model tidak menyediakan keduanya." } }
        : {}),
    },
    (unfolding) => inEveryState(unfolding, (state, time) => disagreement(unfolding, state, time)),
  )
}

function disagreement({ model, theta }: Unfolding, state: object, time: Time): Text | undefined {
  if (model.observe !== undefined) {
    const values = new Float64Array(model.variables.length)
    model.observe(state, values)
    const i = model.variables.findIndex(({ read }, at) => !Object.is(read(state), values[at]))
    const variable = model.variables[i]
    if (variable !== undefined) return same(`${variable.id}: observe ${values[i]}, read ${variable.read(state)}`)
  }
  if (model.openGates !== undefined) {
    const gates = new Float64Array(model.processes.length)
    model.openGates(state, time, theta, gates)
    const i = model.processes.findIndex(
      ({ gate }, at) => !Object.is(gate === undefined ? 1 : gate(state, time, theta), gates[at]),
    )
    const process = model.processes[i]
    if (process !== undefined) {
      return same(`${process.name}: openGates ${gates[i]}, gate ${process.gate?.(state, time, theta) ?? 1}`)
    }
  }
  return undefined
}

const same = (text: string): Text => ({ en: text, id: text })
