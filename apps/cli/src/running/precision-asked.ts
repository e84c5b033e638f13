/** Precision asked: which frequency of which scenario is to be known how well, and by which runs, as a command line says it. */
import { type Outcome, outcomeName, readOutcome } from "@laksana/experiments"
import { headlineMilestone } from "@laksana/words"
import type { Invocation } from "../command/command.ts"
import { type Loaded, loaded, usage } from "../command/failure.ts"
import { type ExperimentMistake, outcomeMistake, refusedFor } from "../words/experiment-mistakes.ts"
import { precisionMistakes } from "../words/precision-mistakes.ts"
import type { RunScenario } from "./load-run.ts"

type Reached = Extract<Outcome, { readonly kind: "reached" }>

/** A frequency of every scenario of a file. */
export interface AskedFrequency {
  readonly scenario: RunScenario
  readonly outcome: Reached
  readonly name: string
}

export interface FrequenciesAsked {
  /** By scenario file, in their order. */
  readonly outcomes: readonly AskedFrequency[]
  /** Runs in pairs, the second of each with the luck of the first mirrored. */
  readonly antithetic: boolean
  /** Undefined where a fixed number of runs is to be made. */
  readonly precision: PrecisionAsked | undefined
}

export interface PrecisionAsked {
  readonly halfWidth: number
  readonly level: number
  readonly mostRuns: number
}

const usualBound = 100_000
const level = 0.95

/** Undefined where nothing is asked but runs. */
export function frequenciesAsked(
  scenarios: readonly RunScenario[],
  { text, whole, flag }: Invocation,
): Loaded<FrequenciesAsked | undefined> {
  const written = text("precision")
  const named = text("outcome")
  const antithetic = flag("antithetic")
  if (written === undefined && !antithetic) {
    return named === undefined
      ? loaded(undefined)
      : usage({ kind: "option-needs", option: "--outcome", needed: "--precision W" })
  }
  const halfWidth = written === undefined ? undefined : Number(written.replace(",", "."))
  const mistakes: ExperimentMistake[] =
    written === undefined || (halfWidth !== undefined && halfWidth > 0 && halfWidth < 0.5)
      ? []
      : [precisionMistakes.width(written)]
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
  const precision = halfWidth === undefined ? undefined : { halfWidth, level, mostRuns: whole("runs") ?? usualBound }
  return refusedFor(mistakes) ?? loaded({ outcomes, antithetic, precision })
}
