/** Plan: a case and the scenarios asked of it, as the engine runs them. */
import type { Corrector } from "@laksana/core"
import type { AnyRunnableModel, Past, Plan, Population } from "@laksana/engine"
import type { Case } from "./case.ts"
import { modelFor } from "./case-model.ts"
import type { LabelledScenario } from "./experiment.ts"
import { pastOf } from "./past.ts"

/** What an ensemble is made from, as plain data. */
export interface Planned {
  readonly case: Case
  readonly seed: string
  readonly scenarios: readonly LabelledScenario[]
  /** Index of the scenario with which the others are compared. */
  readonly base?: number
  /** What the case's history teaches, for the start of the scenarios; none where the case has no past. */
  readonly population?: Population
  /** Runs in pairs, the second of each with the luck of the first mirrored. */
  readonly antithetic?: boolean
}

/** The plan, with the model before the case has put its own priors and milestones in. */
export function planOf(
  { case: theCase, seed, scenarios, base, population, antithetic }: Planned,
  builtIn: AnyRunnableModel,
  correct: Corrector,
): Plan {
  const model = modelFor(theCase, builtIn)
  const past = livedPast(theCase, model, correct)
  return {
    model,
    seed,
    scenarios,
    ...(past === undefined ? {} : { past }),
    ...(base === undefined ? {} : { base }),
    ...(population === undefined ? {} : { population }),
    ...(antithetic === undefined ? {} : { antithetic }),
  }
}

/** The past of a case; undefined where nothing is known of it, and runs start from the priors, each from a draw of its own. */
export function livedPast(theCase: Case, model: AnyRunnableModel, correct: Corrector): Past | undefined {
  const past = pastOf(theCase, model, correct)
  return past.start < past.end || past.date(() => 0.5).events.length > 0 ? past : undefined
}
