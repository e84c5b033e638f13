/** Function of: a run is a function of scenario, seed and index, and of nothing that was run before or beside it. */
import { prepareEnsemble } from "@laksana/engine"
import type { TrialLaw } from "../law.ts"
import { firstDifference, shownDifference } from "../plain/first-difference.ts"
import type { Subject } from "../subject.ts"
import { planOf, scenarioOf } from "../trial/plan.ts"
import { indexesOf, resultOf, resultsOf } from "./results.ts"
import { runLaw } from "./run-law.ts"

/** Run again, run backwards, run beside another scenario, run elsewhere: the same seed and index give the same run. */
export function runIsAFunction(subject: Subject): TrialLaw {
  const { surroundings = (_which, work) => work() } = subject
  return runLaw(
    subject,
    {
      id: "run-is-a-function",
      states: {
        en: "A run is a function of its scenario, seed and index.",
        id: "Satu jalan hanya ditentukan oleh skenario, benih, dan nomornya.",
      },
    },
    (trial) => {
      const once = surroundings(0, () => resultsOf(subject, trial))
      const plan = planOf(subject, trial)
      const beside = prepareEnsemble({
        ...plan,
        scenarios: [...plan.scenarios, scenarioOf(trial, subject.model, "other")],
      })
      for (const index of indexesOf(trial).toReversed()) {
        const again = surroundings(1, () => resultOf(beside, index))
        const found = firstDifference(once[index], again)
        if (found !== undefined) {
          return {
            en: `Run ${index}, again: ${shownDifference(found)}`,
            id: `Jalan ${index}, diulang: ${shownDifference(found)}`,
          }
        }
      }
      return undefined
    },
  )
}
