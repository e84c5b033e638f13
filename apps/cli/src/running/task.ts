/**
 * Task: what an ensemble is made from, as plain data: it can be handed to a thread, which makes the same ensemble of it.
 * Only the model is code; it is named by its module.
 */
import { effectiveHistory } from "@laksana/core"
import type { AnyModel, Population } from "@laksana/engine"
import { livedPast, modelFor, type Planned } from "@laksana/scenario"
import type { Context } from "../command/command.ts"
import { conditionedOn } from "./conditioned.ts"

export interface Task extends Planned {
  /** Address of the module that gives the model; by default the built-in one. */
  readonly model?: string
}

/** The tasks with what their histories teach; tasks that ask the same of one history share it. */
export async function withPopulations(
  tasks: readonly Task[],
  builtIn: AnyModel,
  context: Pick<Context, "language" | "version" | "err">,
): Promise<readonly Task[]> {
  const known = new Map<string, Population>()
  const done: Task[] = []
  for (const task of tasks) {
    const model = modelFor(task.case, builtIn)
    const past = livedPast(task.case, model, effectiveHistory)
    if (past === undefined) {
      done.push(task)
      continue
    }
    const start = task.scenarios[0]?.start
    const key = JSON.stringify([task.case, task.seed, start === undefined || start >= past.end ? "end" : start])
    const population =
      task.population ??
      known.get(key) ??
      (await conditionedOn(
        {
          theCase: task.case,
          model,
          past,
          seed: task.seed,
          isOwnModel: task.model !== undefined,
          ...(start === undefined ? {} : { forkAt: start }),
        },
        context,
      ))
    known.set(key, population)
    done.push({ ...task, population })
  }
  return done
}
