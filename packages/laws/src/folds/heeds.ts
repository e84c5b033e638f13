/** Heeds: what a model says it does not act on changes nothing, since nobody need tell it. */
import { plainCopy } from "@laksana/engine"
import type { TrialLaw } from "../law.ts"
import { firstDifference, shownDifference } from "../plain/first-difference.ts"
import type { Subject } from "../subject.ts"
import { shownStep, take } from "../trial/unfolding.ts"
import { differs, foldLaw } from "./fold-law.ts"

/** An event of a type that the model does not heed leaves the state as it is. */
export function unheededChangesNothing(subject: Subject): TrialLaw {
  const { heeds } = subject.model
  return foldLaw(
    subject,
    {
      id: "unheeded-changes-nothing",
      states: {
        en: "An event of a type that the model does not heed changes nothing.",
        id: "Kejadian yang jenisnya tidak diperhatikan model tidak mengubah apa pun.",
      },
      ...(heeds === undefined
        ? { inapplicable: { en: "The model heeds every type.", id: "Model memperhatikan semua jenis." } }
        : {}),
    },
    (unfolding) => {
      const state = unfolding.model.initial(unfolding.theta)
      for (const step of unfolding.steps) {
        const before = plainCopy(state)
        take(unfolding, state, step)
        if (step.kind === "drift" || heeds?.has(step.event.type) === true) continue
        const found = firstDifference(before, state)
        if (found !== undefined) {
          return differs(shownDifference(found), { en: `By ${shownStep(step)}`, id: `Oleh ${shownStep(step)}` })
        }
      }
      return undefined
    },
  )
}
