/** Search asked: what a search for packages is to reach and at what cost, as the command line and the file say it; all mistakes at once. */
import { type Day } from "@laksana/core"
import { type Observable, readOutcome } from "@laksana/experiments"
import type { Case, Lever, Target } from "@laksana/scenario"
import { dimensionsAsked, dimensionsOf } from "../evaluating/dimensions-asked.ts"
import { type ExperimentMistake, outcomeMistake } from "../words/experiment-mistakes.ts"
import { noLevers, notAMilestone, notANumber } from "../words/search-mistakes.ts"

export interface Asked {
  readonly milestone: string
  readonly by: Day
  readonly probability: number
  readonly budget: number | undefined
  readonly dimensions: readonly string[]
}

export interface ToAsk {
  readonly outcome: string | undefined
  readonly probability: string | undefined
  readonly budget: string | undefined
  readonly across: string | undefined
  readonly levers: readonly Lever[]
  readonly targets: readonly Target[]
  readonly headline: string
  /** Dimensions of the file's grid. */
  readonly grid: readonly string[]
  readonly theCase: Pick<Case, "levels">
  readonly observable: Observable
}

const usualProbability = 0.5

export function searchAsked(asked: ToAsk): { readonly asked: Asked; readonly mistakes: readonly ExperimentMistake[] } {
  const { targets, observable, headline } = asked
  const [target] = targets
  const usual = target === undefined ? headline : `${target.milestone}@${target.by}`
  const read = readOutcome(asked.outcome ?? usual, observable)
  const probability = numberOf(asked.probability) ?? (asked.outcome === undefined ? target?.probability : undefined)
  const budget = numberOf(asked.budget)
  // Those of the file's grid, else the first of the case.
  const usualDimensions = asked.grid.length > 0 ? asked.grid : dimensionsOf(asked.theCase)
  const dimensions = dimensionsAsked(asked.across, usualDimensions, asked.theCase)
  const isReached = read._tag === "Outcome" && read.outcome.kind === "reached"
  const isChance = probability === undefined || (probability > 0 && probability < 1)
  const isSum = budget === undefined || budget >= 0
  return {
    asked: {
      ...(isReached && read.outcome.kind === "reached"
        ? { milestone: read.outcome.milestone, by: read.outcome.by }
        : { milestone: "", by: observable.horizon }),
      probability: probability ?? usualProbability,
      budget,
      dimensions: dimensions.found,
    },
    mistakes: [
      ...(asked.levers.length === 0 ? [noLevers] : []),
      ...(read._tag === "Fault"
        ? [outcomeMistake(read.fault)]
        : isReached
          ? []
          : [notAMilestone(asked.outcome ?? usual)]),
      ...(isChance ? [] : [notANumber("probability", asked.probability ?? String(probability))]),
      ...(isSum ? [] : [notANumber("budget", asked.budget ?? "")]),
      ...dimensions.mistakes,
    ],
  }
}

/** Not a number where it is none; undefined where nothing is written. */
export const numberOf = (written: string | undefined): number | undefined =>
  written === undefined ? undefined : /^\s*$/.test(written) ? Number.NaN : Number(written)

/** Every combination of the dimensions' levels, the last changing fastest. */
export function combinationsOf(
  dimensions: readonly string[],
  { levels }: Pick<Case, "levels">,
): readonly Readonly<Record<string, string>>[] {
  return dimensions.reduce<readonly Readonly<Record<string, string>>[]>(
    (all, dimension) =>
      all.flatMap((each) => Object.keys(levels[dimension] ?? {}).map((level) => ({ ...each, [dimension]: level }))),
    [{}],
  )
}
