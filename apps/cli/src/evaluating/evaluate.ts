/**
 * Evaluate: the rows of an evaluation, run to their end or to an interruption, in this thread or in several. What is finished is kept
 * as it grows, so that the same evaluation goes on where it was left: by a signal, by a crash, or by a cut of the power.
 */
import type { AnyModel } from "@laksana/engine"
import type { Span, Watch } from "../running/chunks.ts"
import { closing, openPool } from "../running/pool.ts"
import type { Keeper } from "./kept-rows.ts"
import { type Evaluation, prepare } from "./evaluation.ts"
import type { EvaluationAnswer, EvaluationStart } from "./evaluation-worker.ts"

export interface EvaluateOptions extends Pick<Watch, "signal"> {
  /** Told how many of so many rows are finished: at once, and then after each span. */
  readonly progress: (done: number, of: number) => void
  /** Threads; with one, no thread is started. */
  readonly workers: number
  readonly keeper?: Keeper
}

export interface EvaluatedRows {
  /** row × outcomes + outcome, of the finished rows. */
  readonly values: Float64Array
  /** Finished, from the first without a gap. */
  readonly rows: number
  readonly of: number
}

/** Rows between two looks at the event loop. */
const rowsAtATime = 256

/** Throws `NoAgreement` where no draw agrees with the record. */
export async function evaluate(
  evaluation: Evaluation,
  builtIn: AnyModel,
  { workers, keeper, progress, signal }: EvaluateOptions,
): Promise<EvaluatedRows> {
  const { evaluator, rows } = prepare(evaluation, builtIn)
  const width = evaluation.outcomes.length
  const values = new Float64Array(rows.size * width)
  const known = await keeper?.read()
  const isKnown = known !== undefined && known.length % width === 0 && known.length <= values.length
  if (isKnown) values.set(known)
  const begin = isKnown ? known.length / width : 0
  const spans = spansFrom(begin, rows.size)
  const taken = inOrder(begin)
  const finished = () => values.subarray(0, taken.done() * width)
  const take = ({ first, last }: Span, found: Float64Array) => {
    values.set(found, first * width)
    taken.add(first, last)
    progress(taken.done(), rows.size)
    void keeper?.grown(finished)
  }
  progress(begin, rows.size)
  if (workers <= 1 || spans.length <= 1 || signal.aborted) {
    for (const span of spans) {
      await turn()
      if (signal.aborted) break
      take(span, evaluator.run(rows, span.first, span.last))
    }
  } else {
    const { evaluationModule } = await import("./evaluation-worker.ts")
    const start: EvaluationStart = { laksana: "evaluation", evaluation }
    const pool = { module: evaluationModule, start, size: Math.min(workers, spans.length), signal }
    await closing(openPool<Span, EvaluationAnswer>(pool), ({ askAll }) =>
      askAll(spans, (span, answer) => take(span, answer.values)),
    )
  }
  if (taken.done() > begin) await keeper?.finish(finished())
  return { values: finished(), rows: taken.done(), of: rows.size }
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

function spansFrom(begin: number, end: number): readonly Span[] {
  return Array.from({ length: Math.ceil((end - begin) / rowsAtATime) }, (_, i) => ({
    first: begin + i * rowsAtATime,
    last: Math.min(end, begin + (i + 1) * rowsAtATime),
  }))
}

/** How many rows are finished without a gap; spans may come in any order. */
function inOrder(begin: number) {
  const early = new Map<number, number>()
  let done = begin
  return {
    done: () => done,
    add: (first: number, last: number): void => {
      early.set(first, last)
      for (let next = early.get(done); next !== undefined; next = early.get(done)) {
        early.delete(done)
        done = next
      }
    },
  }
}
