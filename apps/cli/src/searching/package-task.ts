/** Package task: of which scenario runs of packages are made, as plain data: a thread makes the same of it. Only the model is code. */
import { effectiveHistory } from "@laksana/core"
import type { AnyModel, Population } from "@laksana/engine"
import { type Outcome, type PackageEvaluator, packageEvaluatorOf } from "@laksana/experiments"
import { type Case, livedPast, modelFor, type ScenarioFile } from "@laksana/scenario"

export interface PackageTask {
  /** With the overlays that the file asks for. */
  readonly case: Case
  readonly file: ScenarioFile
  readonly seed: string
  readonly outcomes: readonly Outcome[]
  /** Address of the module that gives the model; by default the built-in one. */
  readonly model?: string
  /** What the case's history teaches, for the start of the scenario; none where the case has no past. */
  readonly population?: Population
}

export function evaluatorFor(
  { case: theCase, file, seed, outcomes, population }: PackageTask,
  builtIn: AnyModel,
): PackageEvaluator {
  const model = modelFor(theCase, builtIn)
  const past = livedPast(theCase, model, effectiveHistory)
  const setting = {
    model,
    seed,
    ...(past === undefined ? {} : { past }),
    ...(population === undefined ? {} : { population }),
  }
  return packageEvaluatorOf({ setting, case: theCase, file, outcomes })
}
