/** Precision asked: which frequency of which scenario is to be known how well, as a command line says it. */
import { type Outcome, outcomeName, readOutcome } from "@laksana/experiments"
import { headlineMilestone } from "@laksana/words"
import type { Invocation } from "../command/command.ts"
import { type Loaded, loaded, usage } from "../command/failure.ts"
import { type ExperimentMistake, outcomeMistake, refusedFor } from "../words/experiment-mistakes.ts"
import { precisionMistakes } from "../words/precision-mistakes.ts"
import type { RunScenario } from "./load-run.ts"

type Reached = Extract<Outcome, { readonly kind: "reached" }>

export interface PrecisionAsked {
  readonly halfWidth: number
  readonly level: number
  readonly mostRuns: number
  /** By scenario file, in their order. */
  readonly outcomes: readonly { readonly scenario: RunScenario; readonly outcome: Reached; readonly name: string }[]
}

const usualBound = 100_000
const level = 0.95

/** Undefined where a fixed number of runs is to be made. */
export function precisionAsked(
  scenarios: readonly RunScenario[],
  { text, whole }: Invocation,
): Loaded<PrecisionAsked | undefined> {
  const written = text("precision")
  const named = text("outcome")
  if (written === undefined) {
    return named === undefined
      ? loaded(undefined)
      : usage({ kind: "option-needs", option: "--outcome", needed: "--precision W" })
  }
  const halfWidth = Number(written.replace(",", "."))
  const mistakes: ExperimentMistake[] = halfWidth > 0 && halfWidth < 0.5 ? [] : [precisionMistakes.width(written)]
  const outcomes = scenarios.flatMap((scenario) => {
    const { experiment } = scenario
    const { start, horizon } = experiment
    const milestones = (experiment.scenarios[0]?.milestones ?? []).map(({ id }) => id)
    const asked = named ?? `${headlineMilestone(experiment)}@${horizon}`
    const indicators = scenario.model.variables.flatMap(({ id, indicator }) => (indicator === true ? [id] : []))
    const read = readOutcome(asked, { milestones, indicators, start, horizon })
    if (read._tag === "Fault") mistakes.push(outcomeMistake(read.fault))
    else if (read.outcome.kind !== "reached") mistakes.push(precisionMistakes.frequencies(asked, milestones))
    else return [{ scenario, outcome: read.outcome, name: outcomeName(read.outcome) }]
    return []
  })
  return refusedFor(mistakes) ?? loaded({ halfWidth, level, mostRuns: whole("runs") ?? usualBound, outcomes })
}
