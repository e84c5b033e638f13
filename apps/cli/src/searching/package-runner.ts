/**
 * Package runner: makes the runs of packages, lot after lot, in this thread or in several. What a search asks next is a function of what
 * it was told, so the values told in order are all that has to be kept: the same search goes on from them where it was left.
 */
import type { AnyModel } from "@laksana/engine"
import type { PackageRuns } from "@laksana/experiments"
import type { Keeper } from "../evaluating/kept-rows.ts"
import { openPool, type OpenPool } from "../running/pool.ts"
import { evaluatorFor, type PackageTask } from "./package-task.ts"
import type { PackageAnswer, PackageStart } from "./package-worker.ts"

export interface PackageRunner {
  /** How many independent draws stand behind the runs; undefined where each run has a draw of its own. */
  readonly independent: number | undefined
  /** The outcomes of each package's runs; undefined where it was interrupted. Throws `NoAgreement` where no draw agrees. */
  readonly run: (asked: readonly PackageRuns[]) => Promise<readonly Float64Array[] | undefined>
  /** Keeps what is finished, and ends the threads. */
  readonly close: () => Promise<void>
}

export interface RunnerOptions {
  /** Threads; with one, no thread is started. */
  readonly workers: number
  readonly signal: AbortSignal
  readonly keeper?: Keeper
  /** Told after each span how many runs are finished in all, and how many of them were made now. */
  readonly progress: (finished: number, made: number) => void
}

/** Runs between two looks at the event loop. */
const runsAtATime = 128

interface Part {
  readonly asked: PackageRuns
  /** Where its values stand among all. */
  readonly at: number
}

export async function packageRunner(
  task: PackageTask,
  builtIn: AnyModel,
  { workers, signal, keeper, progress }: RunnerOptions,
): Promise<PackageRunner> {
  const evaluator = evaluatorFor(task, builtIn)
  const width = task.outcomes.length
  const known = await keeper?.read()
  let values = known !== undefined && known.length % width === 0 ? known : new Float64Array(0)
  let finished = values.length
  const begun = finished
  let taken = 0
  let pool: OpenPool<Part, PackageAnswer> | undefined

  const poolOf = async (): Promise<OpenPool<Part, PackageAnswer>> => {
    const { packageModule } = await import("./package-worker.ts")
    const start: PackageStart = { laksana: "packages", task }
    return openPool({ module: packageModule, start, size: workers, signal })
  }
  const evaluate = async (parts: readonly Part[], take: (part: Part, found: Float64Array) => void) => {
    if (workers > 1 && parts.length > 1) {
      pool ??= await poolOf()
      await pool.askAll(parts, (part, answer) => take(part, answer.values))
      return
    }
    for (const part of parts) {
      await turn()
      if (signal.aborted) return
      take(part, evaluator.run(part.asked))
    }
  }
  return {
    independent: evaluator.independent,
    run: async (asked) => {
      const from = taken
      const end = asked.reduce((sum, { first, last }) => sum + (last - first) * width, from)
      if (values.length < end) {
        const longer = new Float64Array(Math.max(end, 2 * values.length))
        longer.set(values.subarray(0, finished))
        values = longer
      }
      const early = new Map<number, number>()
      await evaluate(partsOf(asked, from, Math.max(finished, from), width), (part, found) => {
        values.set(found, part.at)
        early.set(part.at, part.at + found.length)
        for (let next = early.get(finished); next !== undefined; next = early.get(finished)) finished = next
        progress(finished / width, (finished - begun) / width)
        void keeper?.grown(() => values.subarray(0, finished))
      })
      if (finished < end) return undefined
      taken = end
      let at = from
      return asked.map(({ first, last }) => values.slice(at, (at += (last - first) * width)))
    },
    close: async () => {
      await pool?.close()
      if (finished > begun) await keeper?.finish(values.subarray(0, finished))
    },
  }
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

/** What of the runs is not finished yet, in parts that a thread is asked for. */
function partsOf(asked: readonly PackageRuns[], from: number, finished: number, width: number): readonly Part[] {
  const parts: Part[] = []
  let begin = from
  for (const { first, last, ...what } of asked) {
    const isKnown = Math.min(last - first, Math.max(0, Math.floor((finished - begin) / width)))
    for (let run = first + isKnown; run < last; run += runsAtATime) {
      const until = Math.min(last, run + runsAtATime)
      parts.push({ asked: { ...what, first: run, last: until }, at: begin + (run - first) * width })
    }
    begin += (last - first) * width
  }
  return parts
}
