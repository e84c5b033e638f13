/** Project: tasks run to their end or to an interruption, in this thread or in several. */
import { effectiveHistory } from "@laksana/core"
import { type AnyModel, type Chunk, prepareEnsemble } from "@laksana/engine"
import { runHere, type Watch } from "./chunks.ts"
import { planOf } from "@laksana/scenario"
import type { Task } from "./task.ts"

export interface ProjectOptions extends Watch {
  readonly runs: number
  /** Threads; with one, no thread is started. */
  readonly workers: number
}

/** A chunk for each task. Throws NoAgreement where no draw agrees with a task's record. */
export async function project(
  tasks: readonly Task[],
  builtIn: AnyModel,
  options: ProjectOptions,
): Promise<readonly Chunk[]> {
  const ensembles = tasks.map((task) => prepareEnsemble(planOf(task, builtIn, effectiveHistory)))
  if (options.workers <= 1) return runHere(ensembles, options.runs, options)
  const { runInWorkers } = await import("./workers.ts")
  return runInWorkers(tasks, ensembles, options.runs, options.workers, options)
}
