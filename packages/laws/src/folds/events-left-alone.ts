/** Events left alone: folding neither changes an event nor lets the state hold a part of it. */
import { plainCopy } from "@laksana/engine"
import type { TrialLaw } from "../law.ts"
import { firstDifference, shownDifference } from "../plain/first-difference.ts"
import type { Subject } from "../subject.ts"
import { shownStep, unfold } from "../trial/unfolding.ts"
import { differs, foldLaw } from "./fold-law.ts"

/** Whatever the state becomes, the events stay as they were, and share nothing with it that later folding would change. */
export function eventsLeftAlone(subject: Subject): TrialLaw {
  return foldLaw(
    subject,
    {
      id: "events-left-alone",
      states: {
        en: "Folding leaves the events as they were.",
        id: "Pelipatan membiarkan kejadian sebagaimana adanya.",
      },
    },
    (unfolding) => {
      const { model, theta, steps } = unfolding
      const before = plainCopy([...steps])
      unfold(unfolding, model.initial(theta))
      const changed = steps.findIndex((step, i) => firstDifference(step, before[i]) !== undefined)
      if (changed < 0) return undefined
      const found = firstDifference(before[changed], steps[changed])
      return differs(found === undefined ? "" : shownDifference(found), {
        en: `Of ${shownStep(before[changed])}`,
        id: `Pada ${shownStep(before[changed])}`,
      })
    },
  )
}
