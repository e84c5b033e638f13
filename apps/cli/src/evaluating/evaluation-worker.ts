/**
 * Evaluation worker: the thread's side. The thread loads this very module, makes ready what it is told to evaluate, and answers each
 * span of rows with its values. In the main thread the module only says where it is.
 */
import { isMainThread, parentPort, workerData } from "node:worker_threads"
import { modelAt } from "../running/model-at.ts"
import { disagreementOf } from "../running/pool.ts"
import type { Span } from "../running/chunks.ts"
import { type Evaluation, prepare } from "./evaluation.ts"

/** Where a thread finds this module: in the bundle, its own chunk. */
export const evaluationModule = import.meta.url

/** What a thread is told at its start; the mark keeps a thread of someone else's from answering. */
export interface EvaluationStart {
  readonly laksana: "evaluation"
  readonly evaluation: Evaluation
}

export interface EvaluationAnswer {
  /** row × outcomes + outcome. */
  readonly values: Float64Array
}

const isStart = (data: unknown): data is EvaluationStart =>
  typeof data === "object" && data !== null && "laksana" in data && data.laksana === "evaluation"

if (!isMainThread && parentPort !== null && isStart(workerData)) await serve(workerData, parentPort)

async function serve({ evaluation }: EvaluationStart, port: NonNullable<typeof parentPort>): Promise<void> {
  const { evaluator, rows } = prepare(evaluation, await modelAt(evaluation.model))
  port.on("message", ({ first, last }: Span) => {
    try {
      const values = evaluator.run(rows, first, last)
      const answer: EvaluationAnswer = { values }
      port.postMessage(answer, [values.buffer as ArrayBuffer])
    } catch (error) {
      port.postMessage(disagreementOf(error))
    }
  })
}
