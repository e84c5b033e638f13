/** Run law: a law of what the engine makes of a model: runs, their luck, and ensembles of them. */
import type { AnyModel, Text } from "@laksana/engine"
import type { TrialLaw } from "../law.ts"
import type { Subject } from "../subject.ts"
import type { Trial } from "../trial/trial.ts"
import { type TrialConstraints, trials } from "../trial/trials.ts"

export function runLaw(
  subject: Subject,
  law: Pick<TrialLaw, "id" | "states" | "per100" | "inapplicable">,
  violation: (trial: Trial) => Text | undefined,
  constraints: TrialConstraints = {},
): TrialLaw {
  return {
    kind: "trial",
    per100: 30,
    ...law,
    ...(subject.model.processes.length === 0 && law.inapplicable === undefined ? { inapplicable: noProcess } : {}),
    examples: trials(subject, constraints),
    violation,
  }
}

const noProcess: Text = { en: "The model has no process.", id: "Model tidak memiliki proses." }

/** The model without its shortcuts, whose order is that of the declared processes and variables. */
export function withoutShortcuts(model: AnyModel): AnyModel {
  const { observe: _observe, openGates: _openGates, ...declared } = model
  return declared
}
