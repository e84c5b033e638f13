/** Composition: a history may be folded in parts, and from a state that was put away in between. */
import { plainCopy } from "@laksana/engine"
import type { TrialLaw } from "../law.ts"
import { firstDifference, shownDifference } from "../plain/first-difference.ts"
import type { Subject } from "../subject.ts"
import { type Unfolding, unfold } from "../trial/unfolding.ts"
import { differs, foldLaw } from "./fold-law.ts"

/** fold(a ++ b) = fold(b) from fold(a), wherever a ends. */
export function foldComposition(subject: Subject): TrialLaw {
  return foldLaw(
    subject,
    {
      id: "fold-composition",
      states: {
        en: "Folding a ++ b equals folding b from the state after a.",
        id: "Melipat a ++ b sama dengan melipat b mulai dari keadaan setelah a.",
      },
    },
    (unfolding) => inParts(unfolding, plainCopy),
  )
}

/** A state that was written down and read again carries on as the state itself. */
export function snapshotAndTail(subject: Subject): TrialLaw {
  return foldLaw(
    subject,
    {
      id: "snapshot-and-tail",
      states: {
        en: "A snapshot, written and read again, with the events after it gives the full fold.",
        id: "Cuplikan keadaan yang ditulis lalu dibaca kembali, ditambah kejadian sesudahnya, memberi hasil pelipatan penuh.",
      },
    },
    (unfolding) => inParts(unfolding, (state) => JSON.parse(JSON.stringify(state)) as object),
  )
}

/** Folds up to each place, puts the state away, takes it up again and folds the rest. */
function inParts(unfolding: Unfolding, putAway: (state: object) => object) {
  const { model, theta, steps } = unfolding
  const whole = unfold(unfolding, model.initial(theta))
  for (let cut = 0; cut <= steps.length; cut++) {
    const before = unfold(unfolding, model.initial(theta), 0, cut)
    const after = unfold(unfolding, putAway(before), cut)
    const found = firstDifference(whole, after)
    if (found !== undefined) {
      return differs(shownDifference(found), {
        en: `Cut after ${cut} of ${steps.length} steps`,
        id: `Dipotong setelah ${cut} dari ${steps.length} langkah`,
      })
    }
  }
  return undefined
}
