/** Workers: ensembles run by several threads, chunk by chunk; chunks are merged in order. */
import type { Chunk, Ensemble } from "@laksana/engine"
import { inOrder, scenariosIn, spansOf, type Watch } from "./chunks.ts"
import { closing, openPool } from "./pool.ts"
import type { Task } from "./task.ts"
import type { Answer, Request, WorkerStart } from "./worker.ts"

/** Runs tasks in so many threads. The ensembles are those of the tasks. One chunk for each. */
export async function runInWorkers(
  tasks: readonly Task[],
  ensembles: readonly Ensemble[],
  runs: number,
  size: number,
  watch: Watch,
): Promise<readonly Chunk[]> {
  const spans = spansOf(runs, scenariosIn(ensembles), 250, watch.first)
  const requests = spans.flatMap(({ first, last }, span) =>
    tasks.map((_, task): Request => ({ task, span, first, last })),
  )
  const merged = inOrder(ensembles, spans, watch)
  const { workerModule } = await import("./worker.ts")
  const start: WorkerStart = { laksana: "worker", tasks }
  const pool = { module: workerModule, start, size: Math.min(size, requests.length), signal: watch.signal }
  await closing(openPool<Request, Answer>(pool), ({ askAll }) =>
    askAll(requests, (request, { chunk }) => merged.add(request.span, request.task, chunk)),
  )
  return merged.totals()
}
