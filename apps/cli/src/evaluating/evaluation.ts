/**
 * Evaluation: which rows of which design are run of which scenario, as plain data: a thread makes the same of it, and its hash names
 * what is kept of it. Only the model is code; it is named by its module.
 */
import { effectiveHistory } from "@laksana/core"
import type { AnyModel, Population } from "@laksana/engine"
import {
  type Evaluator,
  evaluatorOf,
  type Factor,
  type Outcome,
  type Rows,
  rowsOf,
  type RowsSpec,
} from "@laksana/experiments"
import { type Case, livedPast, modelFor, type ScenarioFile } from "@laksana/scenario"

export interface Evaluation {
  /** With the overlays that the file asks for. */
  readonly case: Case
  readonly file: ScenarioFile
  readonly seed: string
  readonly factors: readonly Factor[]
  readonly outcomes: readonly Outcome[]
  readonly rows: RowsSpec
  /** Address of the module that gives the model; by default the built-in one. */
  readonly model?: string
  /** What the case's history teaches, for the start of the scenario; none where the case has no past. */
  readonly population?: Population
}

export interface Prepared {
  readonly evaluator: Evaluator
  readonly rows: Rows
}

export function prepare({ population, ...evaluation }: Evaluation, builtIn: AnyModel): Prepared {
  const { case: theCase, file, seed, factors, outcomes } = evaluation
  const model = modelFor(theCase, builtIn)
  const past = livedPast(theCase, model, effectiveHistory)
  const setting = {
    model,
    seed,
    ...(past === undefined ? {} : { past }),
    ...(population === undefined ? {} : { population }),
  }
  return {
    evaluator: evaluatorOf({ setting, case: theCase, file, factors, outcomes }),
    rows: rowsOf(evaluation.rows),
  }
}
