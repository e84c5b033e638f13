/** Run results: what `run --json` prints: where the numbers come from, and the result of every scenario. Keys in a fixed order. */
import type { AnyModel, Chunk, Summary } from "@laksana/engine"
import type { Experiment } from "@laksana/scenario"
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

/** How many draws from the priors agreed with the record. */
export interface Acceptance {
  readonly accepted: number
  readonly attempts: number
  readonly rate: number
}

export interface RunResults extends Provenance {
  readonly version: 1
  readonly runs: number
  readonly acceptance: Acceptance
  readonly scenarios: readonly ScenarioResult[]
}

/** An experiment with the counts of its scenarios. */
export interface Outcome {
  readonly experiment: Experiment
  readonly model: AnyModel
  readonly chunk: Chunk
}

export const acceptanceOf = ({ accepted, attempts }: Pick<Chunk, "accepted" | "attempts">): Acceptance => ({
  accepted,
  attempts,
  rate: attempts === 0 ? 0 : tidy(accepted / attempts),
})

export function runResults(provenance: Provenance, outcomes: readonly Outcome[]): RunResults {
  const { engine, model, seed, inputHash } = provenance
  const total = { accepted: 0, attempts: 0 }
  for (const { chunk } of outcomes) {
    total.accepted += chunk.accepted
    total.attempts += chunk.attempts
  }
  return {
    version: 1,
    engine,
    model,
    seed,
    inputHash,
    case: provenance.case,
    runs: outcomes[0]?.chunk.summaries[0]?.runs ?? 0,
    acceptance: acceptanceOf(total),
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
