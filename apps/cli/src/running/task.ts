/**
 * Task: what an ensemble is made from, as plain data: it can be handed to a thread, which makes the same ensemble of it.
 * Only the model is code; it is named by its module.
 */
import type { AnyModel, Past, Plan, Population } from "@laksana/engine"
import { type Case, type LabelledScenario, modelFor, pastOf } from "@laksana/scenario"
import type { Context } from "../command/command.ts"
import { conditionedOn } from "./conditioned.ts"

export interface Task {
  readonly case: Case
  readonly seed: string
  readonly scenarios: readonly LabelledScenario[]
  /** Index of the scenario with which the others are compared. */
  readonly base?: number
  /** What the case's history teaches, for the start of the scenarios; none where the case has no past. */
  readonly population?: Population
  /** Address of the module that gives the model; by default the built-in one. */
  readonly model?: string
}

/** The plan of a task, with the model before the case has put its own priors and milestones in. */
export function planOf(task: Task, builtIn: AnyModel): Plan {
  const model = modelFor(task.case, builtIn)
  const { seed, scenarios, base, population } = task
  const past = pastIn(task.case, model)
  return {
    model,
    seed,
    scenarios,
    ...(past === undefined ? {} : { past }),
    ...(base === undefined ? {} : { base }),
    ...(population === undefined ? {} : { population }),
  }
}

/** The past of a case; undefined where nothing is known of it, and runs start from the priors, each from a draw of its own. */
function pastIn(theCase: Case, model: AnyModel): Past | undefined {
  const past = pastOf(theCase, model)
  return past.start < past.end || past.date(() => 0.5).events.length > 0 ? past : undefined
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
    const past = pastIn(task.case, model)
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
