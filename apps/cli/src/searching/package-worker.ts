/** Package worker: the thread's side: it loads this very module and answers each package with the outcomes of its runs. */
import { isMainThread, parentPort, workerData } from "node:worker_threads"
import type { PackageRuns } from "@laksana/experiments"
import { modelAt } from "../running/model-at.ts"
import { disagreementOf } from "../running/pool.ts"
import { evaluatorFor, type PackageTask } from "./package-task.ts"

/** Where a thread finds this module: in the bundle, its own chunk. */
export const packageModule = import.meta.url

/** What a thread is told at its start; the mark keeps a thread of someone else's from answering. */
export interface PackageStart {
  readonly laksana: "packages"
  readonly task: PackageTask
}

export interface PackageAnswer {
  /** run × outcomes + outcome. */
  readonly values: Float64Array
}

const isStart = (data: unknown): data is PackageStart =>
  typeof data === "object" && data !== null && "laksana" in data && data.laksana === "packages"

if (!isMainThread && parentPort !== null && isStart(workerData)) await serve(workerData, parentPort)

async function serve({ task }: PackageStart, port: NonNullable<typeof parentPort>): Promise<void> {
  const evaluator = evaluatorFor(task, await modelAt(task.model))
  port.on("message", ({ asked }: { readonly asked: PackageRuns }) => {
    try {
      const values = evaluator.run(asked)
      const answer: PackageAnswer = { values }
      port.postMessage(answer, [values.buffer as ArrayBuffer])
    } catch (error) {
      port.postMessage(disagreementOf(error))
    }
  })
}
