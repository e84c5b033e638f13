/**
 * Evaluated: an evaluation run for a person: progress on a terminal, Ctrl-C kept, and what was finished before taken up again. What
 * was interrupted gives what is finished.
 */
import { NoAgreement } from "@laksana/engine"
import type { Factor, Outcome, RowsSpec } from "@laksana/experiments"
import { experimentWords, quantitiesIn } from "@laksana/words"
import type { Context, Invocation } from "../command/command.ts"
import { exitCodes } from "../command/exit-code.ts"
import type { Failure } from "../command/failure.ts"
import { warnOfFewDraws } from "../present/few-draws.ts"
import type { LoadedRun } from "../running/load-run.ts"
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

/** A scenario's file as it is run. */
export type EvaluatedFile = Pick<LoadedExperiment, "scenario" | "baseline">

export interface EvaluatedScenario {
  readonly found: EvaluatedRows
  readonly evaluation: Evaluation
}

export interface EvaluatedScenarios {
  readonly _tag: "Evaluated"
  /** In the order given. */
  readonly scenarios: readonly EvaluatedScenario[]
  readonly interrupted: boolean
  /** Whether what is finished is kept, so that the same line goes on from it. */
  readonly isKept: boolean
}

export type Evaluated = (Omit<EvaluatedScenarios, "scenarios"> & EvaluatedScenario) | Failure

export async function evaluated(
  asked: AskedRows,
  { run, ...file }: LoadedExperiment,
  invocation: Pick<Invocation, "context" | "whole">,
): Promise<Evaluated> {
  const made = await evaluatedEach(asked, run, [file], invocation)
  if (made._tag !== "Evaluated") return made
  const { scenarios, ...rest } = made
  const [one] = scenarios
  if (one === undefined) throw new Error("Of each file there is an evaluation.")
  return { ...rest, ...one }
}

/** The same rows of several scenarios of one run, one scenario after the other. After Ctrl-C the others give what is kept of them. */
export async function evaluatedEach(
  { factors, outcomes, rows }: AskedRows,
  { seed, module, base }: LoadedRun,
  files: readonly EvaluatedFile[],
  { context, whole }: Pick<Invocation, "context" | "whole">,
): Promise<EvaluatedScenarios | Failure> {
  const signal = context.interruption()
  const own = module === undefined ? {} : { model: module }
  let progress: ReturnType<typeof progressOfRows> | undefined
  try {
    const tasks = files.map(({ scenario: { theCase, experiment } }): Task => {
      return { case: theCase, seed, scenarios: experiment.scenarios, ...own }
    })
    const populations = (await withPopulations(tasks, base, context)).map(({ population }) => population)
    warnOfFewDraws(populations, context)
    progress = progressOfRows(files.length, context)
    let isKept = false
    const scenarios: EvaluatedScenario[] = []
    for (const [i, { scenario, baseline }] of files.entries()) {
      const population = populations[i]
      const evaluation: Evaluation = {
        case: scenario.theCase,
        file: baseline,
        seed,
        factors,
        outcomes,
        rows,
        ...own,
        ...(population === undefined ? {} : { population }),
      }
      const keeper = keeperOf(evaluation, scenario.model, context)
      isKept ||= keeper !== undefined
      const found = await evaluate(evaluation, base, {
        workers: whole("workers") ?? 1,
        signal,
        ...(keeper === undefined ? {} : { keeper }),
        progress: progress.show,
      })
      progress.next()
      scenarios.push({ found, evaluation })
    }
    const interrupted = scenarios.some(({ found }) => found.rows < found.of)
    return { _tag: "Evaluated", scenarios, interrupted, isKept }
  } catch (error) {
    if (!(error instanceof NoAgreement)) throw error
    return refusal("no-agreement", exitCodes.failure, (told) => told.noAgreement(error.draws, error.ruledOut))
  } finally {
    progress?.clear()
  }
}

/** Of so many evaluations with as many rows each. What was finished before is not counted as made now. */
function progressOfRows(evaluations: number, { language, err }: Pick<Context, "language" | "err">) {
  const words = experimentWords(language)
  const { number } = quantitiesIn(language)
  let progress: Progress | undefined
  let [kept, made, of] = [0, 0, 0]
  let now: { readonly begun: number; readonly done: number } | undefined
  return {
    show: (done: number, each: number) => {
      if (now === undefined) kept += done
      now = { begun: now?.begun ?? done, done }
      of = each * evaluations
      progress ??= progressOn(err, of - kept, (sofar, perSecond, left) =>
        words.progress(number(kept + sofar), number(of), sofar === 0 ? undefined : [number(perSecond), number(left)]),
      )
      progress.show(made + done - now.begun)
    },
    /** The next evaluation begins. */
    next: () => {
      made += (now?.done ?? 0) - (now?.begun ?? 0)
      now = undefined
    },
    clear: () => progress?.clear(),
  }
}
