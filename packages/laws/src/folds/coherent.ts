/** Coherent: what a model names, it declares, and its numbers can be what they are said to be. */
import { faultsOfModel } from "@laksana/engine"
import type { TrialLaw } from "../law.ts"
import type { Subject } from "../subject.ts"
import { trials } from "../trial/trials.ts"

/** The parts of the model fit each other. Nothing else can be asked of a model of which this does not hold. */
export function modelIsCoherent(subject: Subject): TrialLaw {
  return {
    kind: "trial",
    id: "model-is-coherent",
    states: {
      en: "What the model names it declares, and its priors, bounds and references fit each other.",
      id: "Semua yang disebut model dideklarasikannya, dan sebaran awal, batas, serta nilai acuannya saling cocok.",
    },
    examples: trials(subject, { interventions: 0, months: 1, runs: 1 }),
    // The same of every example.
    per100: 1,
    violation: () => {
      const faults = faultsOfModel(subject.model)
      if (faults.length === 0) return undefined
      return {
        en: faults.map(({ at, says }) => `${at}: ${says.en}`).join("; "),
        id: faults.map(({ at, says }) => `${at}: ${says.id}`).join("; "),
      }
    },
  }
}
