/**
 * Run versions: every scenario run under both versions, run by run with the same luck, in this thread or in several. What an
 * interruption leaves is the scenarios that are finished under both; of the first one, where none is, its first pairs.
 */
import { coupledStarts, NoAgreement, type Population } from "@laksana/engine"
import type { Outcome } from "@laksana/experiments"
import { observableIn, observableInAll, outcomesLookedAt, type PairedRuns, type SeenScenario } from "@laksana/results"
import type { ScenarioFile } from "@laksana/scenario"
import { experimentWords, quantitiesIn } from "@laksana/words"
import type { Invocation } from "../command/command.ts"
import { exitCodes } from "../command/exit-code.ts"
import type { Failure } from "../command/failure.ts"
import { evaluate } from "../evaluating/evaluate.ts"
import type { Evaluation } from "../evaluating/evaluation.ts"
import { warnOfFewDraws } from "../present/few-draws.ts"
import { progressOn } from "../running/progress.ts"
import { type Task, withPopulations } from "../running/task.ts"
import { refusal } from "../words/run-mistakes.ts"
import { versionsMistakes } from "../words/versions-mistakes.ts"
import type { LoadedVersions, VersionedScenario } from "./load-versions.ts"
import type { UnderVersion } from "./under-version.ts"

export type RanVersions =
  | {
      readonly _tag: "Ran"
      readonly scenarios: readonly PairedRuns[]
      /** How many scenarios were asked for. */
      readonly of: number
      readonly interrupted: boolean
      /** Share of the pairs that start from the same draw of the parameters. */
      readonly shared: number
      /** What the history teaches under each version, of the first scenario. */
      readonly before: Population | undefined
      readonly after: Population | undefined
    }
  | Failure

/** One scenario under both versions, ready to be run. */
interface Asked {
  readonly before: Under
  readonly after: Under
}

interface Under extends SeenScenario {
  readonly version: UnderVersion
  readonly file: ScenarioFile
}

/** Scenarios as they are asked for, each under both versions; those that only one version has are left out. */
export function askedScenarios(scenarios: readonly VersionedScenario[]): readonly Asked[] {
  return scenarios.flatMap(({ before, after, ids }) =>
    ids.flatMap((id) => {
      const [was, is] = [underId(before, id), underId(after, id)]
      return was === undefined || is === undefined ? [] : [{ before: was, after: is }]
    }),
  )
}

function underId(version: UnderVersion, id: string): Under | undefined {
  const { experiment, model, file } = version
  const scenario = experiment.scenarios.find((each) => each.id === id)
  if (scenario === undefined) return undefined
  const { grid: _grid, ...plain } = file
  return { version, scenario, experiment, model, file: { ...plain, assumptions: scenario.levels } }
}

/** What can be read of all of them. */
export const observableOf = (asked: readonly Asked[]) =>
  observableInAll(asked.map(({ before, after }) => observableIn(before, after)))

export async function runVersions(
  asked: readonly Asked[],
  ranked: Outcome,
  { run, other }: LoadedVersions,
  { context, whole }: Pick<Invocation, "context" | "whole">,
): Promise<RanVersions> {
  const { language, err } = context
  const { seed, runs, base, module } = run
  const signal = context.interruption()
  const { number } = quantitiesIn(language)
  const total = 2 * runs * asked.length
  const progress = progressOn(err, total, (done, perSecond, left) =>
    experimentWords(language).progress(
      number(done),
      number(total),
      done === 0 ? undefined : [number(perSecond), number(left)],
    ),
  )
  const tasksOf = (side: "before" | "after", address: string | undefined): readonly Task[] =>
    asked.map((each) => ({
      case: each[side].version.theCase,
      seed,
      scenarios: [each[side].scenario],
      ...(address === undefined ? {} : { model: address }),
    }))
  let isAgainst = true
  try {
    const against = await withPopulations(tasksOf("before", other.module), other.base, context)
    isAgainst = false
    const [before, after, shared] = coupled(
      against,
      await withPopulations(tasksOf("after", module), base, context),
      runs,
    )
    warnOfFewDraws(
      [...before, ...after].map(({ population }) => population),
      context,
    )
    const workers = whole("workers") ?? 1
    const found: PairedRuns[] = []
    let done = 0
    for (const [i, each] of asked.entries()) {
      const outcomes = outcomesLookedAt(observableIn(each.before, each.after), each.after.experiment.targets, ranked)
      const rowsUnder = async (under: Under, task: Task | undefined, model: typeof base) => {
        const evaluation: Evaluation = {
          case: under.version.theCase,
          file: under.file,
          seed,
          factors: [],
          outcomes,
          rows: { kind: "full-factorial", levels: [], runs },
          ...(task?.model === undefined ? {} : { model: task.model }),
          ...(task?.population === undefined ? {} : { population: task.population }),
        }
        const from = done
        const rows = await evaluate(evaluation, model, {
          workers,
          signal,
          progress: (made) => progress.show(from + made),
        })
        done += rows.rows
        return rows
      }
      const was = await rowsUnder(each.before, before[i], other.base)
      const is = await rowsUnder(each.after, after[i], base)
      const pairs = Math.min(was.rows, is.rows)
      // Of a scenario that is not finished, pairs are few: they are told only where there is nothing else.
      if (pairs < runs && (found.length > 0 || pairs < 2)) break
      const { scenario, experiment } = each.after
      found.push({
        id: scenario.id,
        label: scenario.label,
        levels: scenario.levels,
        horizon: experiment.horizon,
        targets: experiment.targets,
        outcomes,
        runs: pairs,
        before: was.values.slice(0, pairs * outcomes.length),
        after: is.values.slice(0, pairs * outcomes.length),
      })
      if (pairs < runs) break
    }
    return {
      _tag: "Ran",
      scenarios: found,
      of: asked.length,
      interrupted: signal.aborted && (found.length < asked.length || found.some((each) => each.runs < runs)),
      shared,
      before: before[0]?.population,
      after: after[0]?.population,
    }
  } catch (error) {
    if (!(error instanceof NoAgreement)) throw error
    const refused = refusal("no-agreement", exitCodes.failure, (told) => told.noAgreement(error.draws, error.ruledOut))
    return isAgainst ? versionsMistakes.underOther(other.path, refused) : refused
  } finally {
    progress.clear()
  }
}

/** The tasks with starts chosen side by side, so that as many pairs as can be share the draw that they start from. */
function coupled(
  before: readonly Task[],
  after: readonly Task[],
  runs: number,
): readonly [readonly Task[], readonly Task[], number] {
  const known = new Map<Population, ReturnType<typeof coupledStarts>>()
  const startsOf = (i: number) => {
    const [was, is] = [before[i]?.population, after[i]?.population]
    if (was === undefined || is === undefined) return undefined
    const starts = known.get(is) ?? coupledStarts(was, is, runs)
    known.set(is, starts)
    return starts
  }
  const withStarts = (tasks: readonly Task[], side: "first" | "second") =>
    tasks.map((task, i) => {
      const starts = startsOf(i)
      return task.population === undefined || starts === undefined
        ? task
        : { ...task, population: { ...task.population, starts: starts[side] } }
    })
  return [withStarts(before, "first"), withStarts(after, "second"), startsOf(0)?.shared ?? 1]
}
