/** Within bounds: no event and no drift takes a variable out of what it is declared to be. */
import type { Text } from "@laksana/engine"
import type { TrialLaw } from "../law.ts"
import type { Subject } from "../subject.ts"
import { inEveryState, shownStep, type Unfolding } from "../trial/unfolding.ts"
import { foldLaw } from "./fold-law.ts"

/** Every variable stays within its bounds, for any parameters within theirs. */
export function variablesWithinBounds(subject: Subject): TrialLaw {
  return foldLaw(
    subject,
    {
      id: "variables-within-bounds",
      states: {
        en: "No event and no drift takes a variable out of its bounds.",
        id: "Tidak ada kejadian maupun perubahan perlahan yang membawa variabel keluar dari batasnya.",
      },
    },
    (unfolding) => inEveryState(unfolding, (state, _time, step) => outside(unfolding, state, shownStep(step))),
  )
}

function outside({ model }: Unfolding, state: object, step: string): Text | undefined {
  for (const { id, bounds, read } of model.variables) {
    const value = read(state)
    if (value >= bounds[0] && value <= bounds[1]) continue
    const shown = `${id} = ${value} ∉ [${bounds.join(", ")}]`
    return { en: `After ${step}: ${shown}`, id: `Setelah ${step}: ${shown}` }
  }
  return undefined
}
