/** Watched: tasks projected for a person: progress on a terminal, Ctrl-C kept, and a record that cannot be met put into words. */
import { type Chunk, NoAgreement } from "@laksana/engine"
import type { Invocation } from "../command/command.ts"
import { exitCodes } from "../command/exit-code.ts"
import type { Failure } from "../command/failure.ts"
import { warnOfFewDraws } from "../present/few-draws.ts"
import { quantitiesIn, runWords } from "@laksana/words"
import { refusal } from "../words/run-mistakes.ts"
import type { Watch } from "./chunks.ts"
import type { LoadedRun } from "./load-run.ts"
import { progressOn } from "./progress.ts"
import { project } from "./project.ts"
import { type Task, withPopulations } from "./task.ts"

export type Projected =
  | {
      readonly _tag: "Projected"
      readonly chunks: readonly Chunk[]
      readonly tasks: readonly Task[]
      readonly interrupted: boolean
    }
  | Failure

export async function projectWatched(
  tasks: readonly Task[],
  { base, runs, first = 0 }: Pick<LoadedRun, "base" | "runs"> & Pick<Watch, "first">,
  { context, whole }: Pick<Invocation, "context" | "whole">,
  workersByDefault = 1,
): Promise<Projected> {
  const { language, err } = context
  const { number } = quantitiesIn(language)
  const words = runWords(language)
  const progress = progressOn(err, runs, (done, perSecond, left) =>
    words.progress(number(done), number(runs), done === 0 ? undefined : [number(perSecond), number(left)]),
  )
  const signal = context.interruption()
  try {
    const conditioned = await withPopulations(tasks, base, context)
    progress.show(first)
    // Once is enough where runs are added to others.
    if (first === 0) {
      warnOfFewDraws(
        conditioned.map(({ population }) => population),
        context,
      )
    }
    const chunks = await project(conditioned, base, {
      first,
      runs,
      workers: whole("workers") ?? workersByDefault,
      signal,
      progress: progress.show,
    })
    return {
      _tag: "Projected",
      chunks,
      tasks: conditioned,
      interrupted: signal.aborted && (chunks[0]?.runs ?? 0) < runs - first,
    }
  } catch (error) {
    if (!(error instanceof NoAgreement)) throw error
    return refusal("no-agreement", exitCodes.failure, (told) => told.noAgreement(error.draws, error.ruledOut))
  } finally {
    progress.clear()
  }
}
