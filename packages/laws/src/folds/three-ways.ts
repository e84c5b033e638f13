/** Three ways: one `evolve`, run step by step on immutable states, in bulk, and on a private copy that a simulation reuses. */
import { type Fold, replayBulk, replaySteps } from "@laksana/core"
import type { TrialLaw } from "../law.ts"
import { firstDifference, shownDifference } from "../plain/first-difference.ts"
import type { Subject } from "../subject.ts"
import { shownStep, type Step, take } from "../trial/unfolding.ts"
import { differs, foldLaw } from "./fold-law.ts"

/** Step by step, in bulk and on a private copy give the same state after every step. */
export function threeWaysAgree(subject: Subject): TrialLaw {
  return foldLaw(
    subject,
    {
      id: "three-ways-agree",
      states: {
        en: "Folding step by step, in bulk and on a private copy gives the same state after every step.",
        id: "Melipat langkah demi langkah, sekaligus, dan pada salinan sendiri memberi keadaan yang sama setelah setiap langkah.",
      },
    },
    (unfolding) => {
      const { model, theta, steps } = unfolding
      const fold: Fold<object, Step> = {
        initial: () => model.initial(theta),
        evolve: (draft, step) => take(unfolding, draft, step),
      }
      const states = replaySteps(fold, steps)
      const own = model.initial(theta)
      for (let after = 0; after <= steps.length; after++) {
        const step = steps[after - 1]
        if (step !== undefined) take(unfolding, own, step)
        const bulk = replayBulk(fold, steps.slice(0, after))
        const found = firstDifference(states[after], own) ?? firstDifference(bulk, own)
        if (found !== undefined) {
          return differs(shownDifference(found), {
            en: `After ${shownStep(step)}`,
            id: `Setelah ${shownStep(step)}`,
          })
        }
      }
      return undefined
    },
  )
}
