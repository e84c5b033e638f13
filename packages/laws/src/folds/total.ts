/** Total: whatever happens, folding goes on and leaves plain data. */
import type { Text } from "@laksana/engine"
import type { TrialLaw } from "../law.ts"
import { faultOfPlainData } from "../plain/plain-data.ts"
import type { Subject } from "../subject.ts"
import { shownStep, take } from "../trial/unfolding.ts"
import { foldLaw } from "./fold-law.ts"

/** evolve and drift take every event of every declared type, for any parameters, and leave plain data with finite numbers. */
export function evolveIsTotal(subject: Subject): TrialLaw {
  return foldLaw(
    subject,
    {
      id: "evolve-is-total",
      states: {
        en: "Whatever happens, folding goes on and leaves plain data with finite numbers.",
        id: "Apa pun yang terjadi, pelipatan tetap berjalan dan menyisakan data biasa dengan bilangan terhingga.",
      },
    },
    (unfolding) => {
      const { model, theta, steps } = unfolding
      const state = model.initial(theta)
      const fault = faultOfPlainData(state)
      if (fault !== undefined) return after("initial", fault)
      for (const step of steps) {
        try {
          take(unfolding, state, step)
        } catch (error) {
          return after(shownStep(step), error instanceof Error ? error.message : String(error))
        }
        const found = faultOfPlainData(state)
        if (found !== undefined) return after(shownStep(step), found)
      }
      return undefined
    },
  )
}

const after = (step: string, fault: string): Text => ({
  en: `After ${step}: ${fault}`,
  id: `Setelah ${step}: ${fault}`,
})
