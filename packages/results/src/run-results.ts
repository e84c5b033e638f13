/** Run results: what `run --json` prints: where the numbers come from, and the result of every scenario. Keys in a fixed order. */
import {
  type AnyRunnableModel,
  type Chunk,
  effectiveSizes,
  independentRuns,
  type Population,
  type Summary,
} from "@laksana/engine"
import type { Experiment } from "@laksana/scenario"
import type { ScenarioAntithetic } from "./run-antithetic.ts"
import type { RunPrecision } from "./run-precision.ts"
import { type ScenarioResult, scenarioResult, tidy } from "./scenario-result.ts"

/** What a result is a function of, so that anyone can make it again. */
export interface Provenance {
  /** Name and version of what ran. */
  readonly engine: string
  /** Name and version of the model. */
  readonly model: string
  readonly seed: string
  readonly inputHash: string
  readonly case: string
}

/** The draws that runs start from: conditioned on the history. */
export interface DrawsResult {
  readonly particles: number
  /** Effective sample size of the draws; and of what they descend from, which is what the errors of runs rest on. */
  readonly ess: number
  readonly independent: number
  /** Log of the density of the record under model and priors. */
  readonly logEvidence: number
}

export interface RunResults extends Provenance {
  readonly version: 1
  readonly runs: number
  readonly draws: DrawsResult | null
  readonly scenarios: readonly ScenarioResult[]
  /** Where runs were made until frequencies were known so well. */
  readonly precision?: RunPrecision
  /** Where runs were asked for in pairs with mirrored luck. */
  readonly antithetic?: readonly ScenarioAntithetic[]
}

/** An experiment with the counts of its scenarios. */
export interface Outcome {
  readonly experiment: Experiment
  readonly model: AnyRunnableModel
  readonly chunk: Chunk
  /** What its runs start from; the priors without one. */
  readonly population?: Population
}

/** Null where runs start from the priors. */
export function drawsOf(population: Population | undefined): DrawsResult | null {
  if (population === undefined) return null
  const { ess, independent } = effectiveSizes(population)
  const { size, logEvidence } = population
  return { particles: size, ess: tidy(ess), independent: tidy(independent), logEvidence: tidy(logEvidence) }
}

/** Fewer independent draws than this tell little, and every answer that rests on them must say so. */
export const fewDraws = 100

/** Half the width of the 95 % interval of a frequency near one half: how far off chance alone may put any of them. */
export function halfWidth(runs: number, draws: Pick<DrawsResult, "independent"> | null): number {
  return (1.96 * 0.5) / Math.sqrt(Math.max(1, independentRuns(runs, draws?.independent)))
}

export function runResults(provenance: Provenance, outcomes: readonly Outcome[]): RunResults {
  const { engine, model, seed, inputHash } = provenance
  return {
    version: 1,
    engine,
    model,
    seed,
    inputHash,
    case: provenance.case,
    runs: outcomes[0]?.chunk.summaries[0]?.runs ?? 0,
    // One case and one seed: where files start on different days, the draws are the same but for where they are looked at.
    draws: drawsOf(outcomes[0]?.population),
    scenarios: outcomes.flatMap(({ experiment, model: of, chunk }) =>
      experiment.scenarios.map((scenario, i) =>
        scenarioResult(experiment, scenario, chunk.summaries[i] as Summary, of),
      ),
    ),
  }
}

/** True where every target of every scenario is met. */
export const targetsMet = ({ scenarios }: RunResults): boolean =>
  scenarios.every(({ targets }) => targets.every(({ met }) => met))
