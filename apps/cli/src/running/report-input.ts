/** Report input: everything a report tells, gathered from scenarios that were run: curves, comparisons, the history and what it taught. */
import { effectiveHistory } from "@laksana/core"
import type { AnyModel, Population } from "@laksana/engine"
import type { ReportInput, ReportedExperiment } from "@laksana/report"
import {
  type AttributeResults,
  type CompareResults,
  curveOf,
  leversOf,
  type Provenance,
  replayOf,
  runResults,
  type WhatIfResults,
} from "@laksana/results"
import { type Case, pastOf } from "@laksana/scenario"
import { headlineDays, headlineMilestone } from "@laksana/words"
import type { Context } from "../command/command.ts"
import type { ReadOutcome } from "../present/told-run.ts"
import { middleOf } from "./address.ts"
import { conditionedOn } from "./conditioned.ts"
import { learnedOf } from "./learned.ts"

export interface ToReport {
  readonly provenance: Provenance
  /** The first is the baseline; of a grid, compared with its middle cell. */
  readonly outcomes: readonly [ReadOutcome, ...ReadOutcome[]]
  readonly compared: readonly CompareResults[]
  readonly isOwnModel: boolean
  readonly command: string
  readonly whatIf?: WhatIfResults | undefined
  readonly attribution?: AttributeResults | undefined
}

export async function reportInput(
  { provenance, outcomes, compared, isOwnModel, command, whatIf, attribution }: ToReport,
  context: Context,
): Promise<ReportInput> {
  const [first, ...others] = outcomes
  const { case: theCase, model, experiment, chunk } = first
  const base = middleOf(experiment)
  const day = headlineDays(experiment)[0] ?? experiment.horizon
  const isGrid = experiment.scenarios.length > 1
  return {
    experiments: [reported(first), ...others.map(reported)],
    results: runResults(provenance, outcomes),
    curves: Object.fromEntries(outcomes.flatMap(curvesOf)),
    baseline: experiment.scenarios[base]?.id ?? "",
    compared,
    levers: isGrid ? leversOf(experiment, chunk, base, headlineMilestone(experiment), day) : [],
    replay: replayOf(theCase, model, { asOf: theCase.observed, knownAt: null }, effectiveHistory),
    learned: await taught({ provenance, theCase, model, isOwnModel, population: first.population }, context),
    whatIf,
    attribution,
    command,
  }
}

const reported = ({ file, experiment, case: theCase, model }: ReadOutcome): ReportedExperiment => ({
  file,
  experiment,
  theCase,
  model,
})

function curvesOf({ experiment, chunk }: ReadOutcome) {
  return experiment.scenarios.flatMap((scenario, i) => {
    const summary = chunk.summaries[i]
    if (summary === undefined) return []
    const curves = summary.milestones.map(
      (milestone) => [milestone, curveOf(summary, milestone, scenario.start, experiment.horizon)] as const,
    )
    return [[scenario.id, Object.fromEntries(curves)] as const]
  })
}

interface Taught {
  readonly provenance: Provenance
  readonly theCase: Case
  readonly model: AnyModel
  readonly isOwnModel: boolean
  readonly population: Population | undefined
}

/** What the whole record taught: also where the runs start before its end. Nothing where there is no record to learn from. */
async function taught({ provenance, theCase, model, isOwnModel, population }: Taught, context: Context) {
  const past = pastOf(theCase, model, effectiveHistory)
  if (past.start >= past.end || population === undefined) return undefined
  const { seed } = provenance
  const whole =
    population.end === past.end ? population : await conditionedOn({ theCase, model, past, seed, isOwnModel }, context)
  return learnedOf({ provenance, theCase, model, past, population: whole })
}
