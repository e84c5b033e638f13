/** Sought: a search for packages made ready, run with progress on a terminal, and taken up again where it was left. */
import { NoAgreement } from "@laksana/engine"
import { packageSpace } from "@laksana/experiments"
import { experimentOf } from "@laksana/scenario"
import { quantitiesIn, searchWords } from "@laksana/words"
import type { Invocation } from "../command/command.ts"
import { exitCodes } from "../command/exit-code.ts"
import type { Failure } from "../command/failure.ts"
import { keeperOf } from "../evaluating/kept-rows.ts"
import type { LoadedExperiment } from "../evaluating/load-experiment.ts"
import { warnOfFewDraws } from "../present/few-draws.ts"
import { progressOn } from "../running/progress.ts"
import { type Task, withPopulations } from "../running/task.ts"
import { refusal } from "../words/run-mistakes.ts"
import { packageRunner } from "./package-runner.ts"
import type { PackageTask } from "./package-task.ts"
import { packagesSought, type Sought, type SoughtPackages } from "./packages-sought.ts"
import { type Asked, combinationsOf } from "./search-asked.ts"

/** How a search is made, beside what is asked of it. */
export interface Effort {
  readonly population: number
  readonly generations: number
  readonly runs: number
}

export type Made =
  | {
      readonly _tag: "Made"
      readonly sought: Sought | undefined
      readonly packages: SoughtPackages
      readonly independent: number | undefined
      /** Whether what is finished is kept, so that the same line goes on from it. */
      readonly isKept: boolean
    }
  | Failure

/** Times the runs of a package as it is looked for: at most of all candidates each, of what is told, and of all that is further looked at. */
const times = { choosing: 160, told: 10, further: 4 } as const
const askedSurety = 0.95

export async function soughtFor(
  { milestone, by, probability, budget, dimensions }: Asked,
  effort: Effort,
  { run, scenario, baseline }: LoadedExperiment,
  { context, whole }: Pick<Invocation, "context" | "whole">,
): Promise<Made> {
  const { language, err } = context
  const { theCase, model } = scenario
  const { seed, module, base } = run
  const levers = baseline.levers ?? []
  const experiment = experimentOf(baseline, theCase, model)
  const packages: SoughtPackages = {
    levers,
    space: packageSpace(levers),
    start: experiment.start,
    horizon: experiment.horizon,
    by,
    search: {
      seed,
      ...effort,
      target: probability,
      ...(budget === undefined ? {} : { budget }),
      choosing: { mostRuns: effort.runs * times.choosing, asked: askedSurety },
      toldRuns: effort.runs * times.told,
    },
    futures: dimensions.length === 0 ? [] : combinationsOf(dimensions, theCase),
    dimensions,
    furtherRuns: effort.runs * times.further,
  }
  const words = searchWords(language)
  const { number } = quantitiesIn(language)
  const signal = context.interruption()
  let said = ""
  const progress = progressOn(err, 1, (made, perSecond) => {
    const pace = words.runs(number(made), perSecond > 0 ? number(perSecond) : undefined)
    return `${said} · ${pace}`
  })
  try {
    const own = module === undefined ? {} : { model: module }
    const asTask: Task = { case: theCase, seed, scenarios: experiment.scenarios, ...own }
    const [{ population } = asTask] = await withPopulations([asTask], base, context)
    warnOfFewDraws([population], context)
    const task: PackageTask = {
      case: theCase,
      file: baseline,
      seed,
      outcomes: [{ kind: "cost" }, { kind: "reached", milestone, by }, { kind: "months", milestone }],
      ...own,
      ...(population === undefined ? {} : { population }),
    }
    const keptOf = { ...task, search: packages.search, by, dimensions }
    const keeper = keeperOf(keptOf, model, context)
    const runner = await packageRunner(task, base, {
      workers: whole("workers") ?? 1,
      signal,
      ...(keeper === undefined ? {} : { keeper }),
      progress: (_finished, made) => progress.show(made),
    })
    try {
      const sought = await packagesSought(packages, runner, (stage, generation) => {
        said = words.progress[stage](number(generation), number(effort.generations))
      })
      return { _tag: "Made", sought, packages, independent: runner.independent, isKept: keeper !== undefined }
    } finally {
      await runner.close()
    }
  } catch (error) {
    if (!(error instanceof NoAgreement)) throw error
    return refusal("no-agreement", exitCodes.failure, (told) => told.noAgreement(error.draws, error.ruledOut))
  } finally {
    progress.clear()
  }
}
