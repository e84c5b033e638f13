/**
 * Reads nothing else: a state is a function of its events and parameters. What else a model might read (memory of its own from
 * another fold, the clock, chance without a seed) is made to differ between two folds of the same events.
 */
import type { TrialLaw } from "../law.ts"
import { firstDifference, shownDifference } from "../plain/first-difference.ts"
import type { Subject } from "../subject.ts"
import { type Unfolding, unfold } from "../trial/unfolding.ts"
import { differs, foldLaw } from "./fold-law.ts"

/** Folded again, after other folds and in other surroundings, the same events give the same state. */
export function evolveReadsNothingElse(subject: Subject): TrialLaw {
  const { surroundings = (_which, work) => work() } = subject
  return foldLaw(
    subject,
    {
      id: "evolve-reads-nothing-else",
      states: {
        en: "A state is a function of its events and parameters, and of nothing else.",
        id: "Keadaan hanya ditentukan oleh kejadian dan parameternya, tidak oleh hal lain.",
      },
    },
    (unfolding) => {
      const once = surroundings(0, () => folded(unfolding))
      surroundings(1, () => folded(reversed(unfolding)))
      const again = surroundings(1, () => folded(unfolding))
      const found = firstDifference(once, again)
      if (found === undefined) return undefined
      return differs(shownDifference(found), { en: "Folded once and again", id: "Dilipat sekali lalu diulang" })
    },
  )
}

const folded = (unfolding: Unfolding) => unfold(unfolding, unfolding.model.initial(unfolding.theta))

/** Other folds in between: the same events backwards. */
const reversed = (unfolding: Unfolding): Unfolding => ({ ...unfolding, steps: unfolding.steps.toReversed() })
