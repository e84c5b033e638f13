/**
 * Worker: the thread's side. The thread loads this very module, prepares an ensemble from each task it is handed, and
 * answers each span with its chunk. In the main thread the module only says where it is.
 */
import { effectiveHistory } from "@laksana/core"
import { isMainThread, parentPort, workerData } from "node:worker_threads"
import { type AnyModel, type Chunk, type Ensemble, prepareEnsemble } from "@laksana/engine"
import type { Span } from "./chunks.ts"
import { modelAt } from "./model-at.ts"
import { disagreementOf } from "./pool.ts"
import { planOf } from "@laksana/scenario"
import type { Task } from "./task.ts"

/** Where a thread finds this module: in the bundle, its own chunk. */
export const workerModule = import.meta.url

/** What a thread is told at its start; the mark keeps a thread of someone else's from answering. */
export interface WorkerStart {
  readonly laksana: "worker"
  readonly tasks: readonly Task[]
}

export interface Request extends Span {
  /** Index of the task. */
  readonly task: number
  readonly span: number
}

export interface Answer {
  readonly chunk: Chunk
}

const isStart = (data: unknown): data is WorkerStart =>
  typeof data === "object" && data !== null && "laksana" in data && data.laksana === "worker"

if (!isMainThread && parentPort !== null && isStart(workerData)) await serve(workerData, parentPort)

async function serve({ tasks }: WorkerStart, port: NonNullable<typeof parentPort>): Promise<void> {
  const models = await Promise.all(tasks.map(({ model }) => modelAt(model)))
  const ensembles = new Map<number, Ensemble>()
  const ensembleOf = (index: number): Ensemble => {
    const known = ensembles.get(index)
    if (known !== undefined) return known
    const ensemble = prepareEnsemble(planOf(tasks[index] as Task, models[index] as AnyModel, effectiveHistory))
    ensembles.set(index, ensemble)
    return ensemble
  }
  port.on("message", ({ task, first, last }: Request) => {
    try {
      const chunk = ensembleOf(task).runChunk(first, last)
      const answer: Answer = { chunk }
      port.postMessage(answer, transferable(chunk))
    } catch (error) {
      port.postMessage(disagreementOf(error))
    }
  })
}

/** The memory of a chunk's counts, which moves to the other thread without being copied. */
function transferable({ summaries, pairs }: Chunk): ArrayBuffer[] {
  const parts = [...summaries, ...pairs].filter((part) => part !== undefined)
  const values = parts.flatMap((part): readonly unknown[] => Object.values(part))
  const buffers = values.flatMap((value) => (ArrayBuffer.isView(value) ? [value.buffer] : []))
  return buffers.filter((buffer): buffer is ArrayBuffer => buffer instanceof ArrayBuffer)
}
