/**
 * Workers: the main thread's side. Each thread has one chunk to run at a time; chunks are merged in order, so that neither
 * the number of threads nor their speed shows in the result.
 */
import { Worker } from "node:worker_threads"
import { type Chunk, type Ensemble, NoAgreement } from "@laksana/engine"
import { inOrder, scenariosIn, spansOf, type Watch } from "./chunks.ts"
import type { Task } from "./task.ts"
import type { Answer, Disagreement, Request, WorkerStart } from "./worker.ts"

/** Runs tasks in so many threads. The ensembles are those of the tasks. One chunk for each. */
export async function runInWorkers(
  tasks: readonly Task[],
  ensembles: readonly Ensemble[],
  runs: number,
  size: number,
  watch: Watch,
): Promise<readonly Chunk[]> {
  const spans = spansOf(runs, scenariosIn(ensembles), 250)
  const requests = spans.flatMap(({ first, last }, span) =>
    tasks.map((_, task): Request => ({ task, span, first, last })),
  )
  const merged = inOrder(ensembles, spans, watch)
  const { workerModule } = await import("./worker.ts")
  const start: WorkerStart = { laksana: "worker", tasks }
  const count = Math.min(size, requests.length)
  const workers = Array.from({ length: count }, () => new Worker(new URL(workerModule), { workerData: start }))
  let next = 0
  const serve = async (worker: Worker): Promise<void> => {
    while (!watch.signal.aborted) {
      const request = requests[next++]
      if (request === undefined) return
      const { chunk } = await ask(worker, request)
      merged.add(request.span, request.task, chunk)
    }
  }
  try {
    await Promise.all(workers.map(serve))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
  return merged.totals()
}

function ask(worker: Worker, request: Request): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      worker.off("message", onMessage)
      worker.off("error", onError)
      worker.off("exit", onExit)
      act()
    }
    const onMessage = (reply: Answer | Disagreement) =>
      settle(() => ("chunk" in reply ? resolve(reply) : reject(new NoAgreement(reply.draws, reply.ruledOut))))
    const onError = (error: Error) => settle(() => reject(error))
    const onExit = () => settle(() => reject(new Error("A worker ended before it had answered.")))
    worker.on("message", onMessage)
    worker.on("error", onError)
    worker.on("exit", onExit)
    worker.postMessage(request)
  })
}
