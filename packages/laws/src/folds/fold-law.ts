/** Fold law: a law of what a model's events and drift do to its state. */
import type { Text } from "@laksana/engine"
import type { TrialLaw } from "../law.ts"
import type { Subject } from "../subject.ts"
import { type Unfolding, unfoldingOf } from "../trial/unfolding.ts"
import { trials } from "../trial/trials.ts"

export function foldLaw(
  subject: Subject,
  law: Pick<TrialLaw, "id" | "states" | "inapplicable">,
  violation: (unfolding: Unfolding) => Text | undefined,
): TrialLaw {
  return {
    kind: "trial",
    ...law,
    examples: trials(subject, { reach: "bounds", kinds: ["event"], interventions: 12, months: 6, runs: 1 }),
    violation: (trial) => violation(unfoldingOf(subject.model, trial)),
  }
}

/** What two states that should be equal differ in. */
export const differs = (shown: string, where: Text): Text => ({
  en: `${where.en}: ${shown}`,
  id: `${where.id}: ${shown}`,
})
