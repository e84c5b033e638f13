/**
 * Pool: threads of one module, each with one request at a time. Answers come as they are ready: whoever asks puts them in order, so
 * that neither the number of threads nor their speed shows in a result.
 */
import { Worker } from "node:worker_threads"
import { NoAgreement } from "@laksana/engine"

/** In place of an answer: no draw agrees with the record. */
export type Disagreement = Pick<NoAgreement, "draws" | "ruledOut">

export interface Pool {
  /** Address of the module that each thread loads, and what it is told at its start. */
  readonly module: string
  readonly start: unknown
  readonly size: number
  /** Once aborted, no further request begins. */
  readonly signal: AbortSignal
}

/** Threads that stay for one lot of requests after another, until they are closed. */
export interface OpenPool<Request, Answer extends object> {
  /** Puts every request to a thread. Rejects with `NoAgreement`, or with what a thread threw. */
  readonly askAll: (requests: readonly Request[], take: (request: Request, answer: Answer) => void) => Promise<void>
  readonly close: () => Promise<void>
}

export function openPool<Request, Answer extends object>({
  module,
  start,
  size,
  signal,
}: Pool): OpenPool<Request, Answer> {
  const workers = Array.from({ length: size }, () => new Worker(new URL(module), { workerData: start }))
  return {
    askAll: async (requests, take) => {
      let next = 0
      const serve = async (worker: Worker): Promise<void> => {
        while (!signal.aborted) {
          const request = requests[next++]
          if (request === undefined) return
          take(request, await ask<Answer>(worker, request))
        }
      }
      await Promise.all(workers.map(serve))
    },
    close: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))),
  }
}

/** Uses a pool, and closes it in any case. */
export async function closing<P extends { readonly close: () => Promise<void> }>(
  pool: P,
  use: (pool: P) => Promise<void>,
): Promise<void> {
  try {
    await use(pool)
  } finally {
    await pool.close()
  }
}

function ask<Answer extends object>(worker: Worker, request: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      worker.off("message", onMessage)
      worker.off("error", onError)
      worker.off("exit", onExit)
      act()
    }
    const onMessage = (reply: Answer | Disagreement) =>
      settle(() => {
        if (isDisagreement(reply)) reject(new NoAgreement(reply.draws, reply.ruledOut))
        else resolve(reply)
      })
    const onError = (error: Error) => settle(() => reject(error))
    const onExit = () => settle(() => reject(new Error("A worker ended before it had answered.")))
    worker.on("message", onMessage)
    worker.on("error", onError)
    worker.on("exit", onExit)
    worker.postMessage(request)
  })
}

const isDisagreement = (reply: object): reply is Disagreement => "ruledOut" in reply

/** What a thread answers where no draw agrees; anything else is thrown on. */
export function disagreementOf(error: unknown): Disagreement {
  if (!(error instanceof NoAgreement)) throw error
  const { draws, ruledOut } = error
  return { draws, ruledOut }
}
