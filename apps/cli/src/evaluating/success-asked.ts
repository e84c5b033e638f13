/** Success asked: which runs count as successes, as the options `--outcome` and `--success` say it. */
import { type Observable, readSuccess, type Success } from "@laksana/experiments"
import { bothOutcomes, type ExperimentMistake, outcomeMistake } from "../words/experiment-mistakes.ts"

export interface AskedSuccess {
  /** Empty where there are mistakes. */
  readonly success: Success
  readonly mistakes: readonly ExperimentMistake[]
}

/** An expression that begins with a comparison is of the outcome; any other stands alone; `usual` is looked at where neither is given. */
export function successAsked(
  outcome: string | undefined,
  success: string | undefined,
  usual: string,
  observable: Observable,
): AskedSuccess {
  const isOfOutcome = success !== undefined && /^\s*[<>]/.test(success)
  const both = success !== undefined && !isOfOutcome && outcome !== undefined ? [bothOutcomes(success)] : []
  const written = isOfOutcome ? `${outcome ?? usual} ${success}` : (success ?? outcome ?? usual)
  const read = readSuccess(written, observable)
  if (read._tag === "Faults") return { success: [], mistakes: [...both, ...read.faults.map(outcomeMistake)] }
  return { success: read.success, mistakes: both }
}
