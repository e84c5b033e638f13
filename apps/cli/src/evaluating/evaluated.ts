/**
 * Evaluated: an evaluation run for a person: progress on a terminal, Ctrl-C kept, and what was finished before taken up again. What
 * was interrupted gives what is finished.
 */
import { NoAgreement } from "@laksana/engine"
import type { Factor, Outcome, RowsSpec } from "@laksana/experiments"
import { experimentWords, quantitiesIn } from "@laksana/words"
import type { Invocation } from "../command/command.ts"
import { exitCodes } from "../command/exit-code.ts"
import type { Failure } from "../command/failure.ts"
import { warnOfFewDraws } from "../present/few-draws.ts"
import { type Progress, progressOn } from "../running/progress.ts"
import { type Task, withPopulations } from "../running/task.ts"
import { refusal } from "../words/run-mistakes.ts"
import { evaluate, type EvaluatedRows } from "./evaluate.ts"
import type { Evaluation } from "./evaluation.ts"
import { keeperOf } from "./kept-rows.ts"
import type { LoadedExperiment } from "./load-experiment.ts"

export interface AskedRows {
  readonly factors: readonly Factor[]
  readonly outcomes: readonly Outcome[]
  readonly rows: RowsSpec
}

export type Evaluated =
  | {
      readonly _tag: "Evaluated"
      readonly found: EvaluatedRows
      readonly evaluation: Evaluation
      readonly interrupted: boolean
      /** Whether what is finished is kept, so that the same line goes on from it. */
      readonly isKept: boolean
    }
  | Failure

export async function evaluated(
  { factors, outcomes, rows }: AskedRows,
  { run, scenario, baseline }: LoadedExperiment,
  { context, whole }: Pick<Invocation, "context" | "whole">,
): Promise<Evaluated> {
  const { language, err } = context
  const { theCase, experiment, model } = scenario
  const { seed, module, base } = run
  const signal = context.interruption()
  const words = experimentWords(language)
  const { number } = quantitiesIn(language)
  let progress: Progress | undefined
  let begun: number | undefined
  try {
    const task: Task = {
      case: theCase,
      seed,
      scenarios: experiment.scenarios,
      ...(module === undefined ? {} : { model: module }),
    }
    const [{ population } = task] = await withPopulations([task], base, context)
    warnOfFewDraws([population], context)
    const evaluation: Evaluation = {
      case: theCase,
      file: baseline,
      seed,
      factors,
      outcomes,
      rows,
      ...(module === undefined ? {} : { model: module }),
      ...(population === undefined ? {} : { population }),
    }
    const keeper = keeperOf(evaluation, model, context)
    const found = await evaluate(evaluation, base, {
      workers: whole("workers") ?? 1,
      signal,
      ...(keeper === undefined ? {} : { keeper }),
      progress: (done, of) => {
        // What was finished before is not counted as made now.
        begun ??= done
        const from = begun
        progress ??= progressOn(err, of - from, (made, perSecond, left) =>
          words.progress(number(from + made), number(of), made === 0 ? undefined : [number(perSecond), number(left)]),
        )
        progress.show(done - from)
      },
    })
    return { _tag: "Evaluated", found, evaluation, interrupted: found.rows < found.of, isKept: keeper !== undefined }
  } catch (error) {
    if (!(error instanceof NoAgreement)) throw error
    return refusal("no-agreement", exitCodes.failure, (told) => told.noAgreement(error.draws, error.ruledOut))
  } finally {
    progress?.clear()
  }
}
