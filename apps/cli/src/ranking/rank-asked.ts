/** Rank asked: by what scenarios are to be ranked and over which assumptions, as the command line and the files say it; all mistakes at once. */
import type { Day } from "@laksana/core"
import { type LevelFactor, type Outcome, outcomeName, parametersOfLevels, readOutcome } from "@laksana/experiments"
import type { Better } from "@laksana/analysis"
import { headlineMilestone } from "@laksana/words"
import { dimensionsAsked, dimensionsOf } from "../evaluating/dimensions-asked.ts"
import type { LoadedExperiment } from "../evaluating/load-experiment.ts"
import { numberOf } from "../searching/search-asked.ts"
import { type ExperimentMistake, outcomeMistake } from "../words/experiment-mistakes.ts"
import { fewRuns, oneScenario, ofNoShare } from "../words/rank-mistakes.ts"
import { notANumber } from "../words/search-mistakes.ts"

export interface RankAsked {
  readonly outcome: Outcome
  readonly better: Better
  /** The value that is good enough; of outcomes that are no share of futures there is none. */
  readonly target: number | undefined
  readonly factors: readonly LevelFactor[]
  /** Of each factor the level in the middle of the case's. */
  readonly usual: Readonly<Record<string, string>>
}

export interface ToRank {
  readonly outcome: string | undefined
  readonly better: string | undefined
  readonly probability: string | undefined
  readonly across: string | undefined
  readonly runs: number
  /** Last day of all futures. */
  readonly horizon: Day
}

const usualProbability = 0.5

export function rankAsked(
  experiments: readonly LoadedExperiment[],
  { outcome: written, better, probability: chance, across, runs, horizon }: ToRank,
): { readonly asked: RankAsked; readonly mistakes: readonly ExperimentMistake[] } {
  const [first] = experiments
  if (first === undefined) throw new Error("A run that was loaded has a scenario.")
  const target = targetOf(experiments, horizon)
  const usual =
    target === undefined
      ? `${headlineMilestone({ targets: [], scenarios: first.scenario.experiment.scenarios })}@${horizon}`
      : `${target.milestone}@${target.by}`
  const read = readOutcome(written ?? usual, { ...first.observable, horizon })
  const outcome: Outcome = read._tag === "Outcome" ? read.outcome : { kind: "cost" }
  const isShare = outcome.kind === "reached"
  const named = numberOf(chance)
  const probability = named ?? (target !== undefined && outcomeName(outcome) === usual ? target.probability : undefined)
  const isChance = probability === undefined || (probability > 0 && probability < 1)
  const dimensions = dimensionsAsked(across, usualDimensions(experiments), first.scenario.theCase)
  const factors = dimensions.found.flatMap((id) => first.levels.filter((factor) => factor.id === id))
  return {
    asked: {
      outcome,
      better: better === "more" || better === "less" ? better : usualBetter(outcome),
      target: isShare ? (probability ?? usualProbability) : undefined,
      factors,
      usual: Object.fromEntries(factors.map(({ id, levels }) => [id, levels[levels.length >> 1]?.name ?? ""])),
    },
    mistakes: [
      ...(experiments.length < 2 ? [oneScenario] : []),
      ...(runs < 2 ? [fewRuns(runs)] : []),
      ...(read._tag === "Fault" ? [outcomeMistake(read.fault)] : []),
      ...(isChance ? [] : [notANumber("probability", chance ?? String(probability))]),
      ...(read._tag === "Outcome" && !isShare && chance !== undefined ? [ofNoShare(outcomeName(outcome))] : []),
      ...dimensions.mistakes,
    ],
  }
}

/** Of a time that passes and of what is paid less is better; of anything else more, unless one says otherwise. */
const usualBetter = ({ kind }: Outcome): Better => (kind === "months" || kind === "cost" ? "less" : "more")

/** The first target of all files that have one, where that is the same. */
function targetOf(experiments: readonly LoadedExperiment[], horizon: Day) {
  const firsts = experiments.flatMap(({ scenario }) => scenario.experiment.targets.slice(0, 1))
  const [target, ...others] = new Map(firsts.map((each) => [JSON.stringify(each), each])).values()
  return others.length > 0 || target === undefined || target.by > horizon ? undefined : target
}

/**
 * Those of the files' grids, then of the case, that no file has chosen a level in, nor in one that sets the same parameters: what a
 * scenario says itself stays as it says.
 */
function usualDimensions(experiments: readonly LoadedExperiment[]): readonly string[] {
  const theCase = experiments[0]?.scenario.theCase ?? { levels: {} }
  const grids = experiments.flatMap(({ scenario }) => Object.keys(scenario.file.grid ?? {}))
  const ofCase = dimensionsOf(theCase)
  const fixed = [...new Set(experiments.flatMap((each) => Object.keys(ownLevels(each))))]
  const set = parametersOfLevels(theCase, fixed)
  const isFree = (id: string) =>
    !fixed.includes(id) && [...parametersOfLevels(theCase, [id])].every((each) => !set.has(each))
  return [...new Set([...grids.toSorted(), ...ofCase])].filter((id) => ofCase.includes(id) && isFree(id))
}

/** Levels that a file has chosen, or the cell of its grid that is named; the middle of a grid nobody has chosen. */
export const ownLevels = ({ scenario, baseline }: LoadedExperiment): Readonly<Record<string, string>> =>
  scenario.address.cell === undefined ? (scenario.file.assumptions ?? {}) : (baseline.assumptions ?? {})
