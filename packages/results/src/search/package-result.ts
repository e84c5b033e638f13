/** Package result: a package of levers with what its runs show, and what it buys over another, as a search tells it. */
import { chanceOf, pairedDifference, successesOf, tallyOf, type TriedRuns } from "@laksana/analysis"
import type { Bilingual, Day } from "@laksana/core"
import { dayOfTime, timeOfDay } from "@laksana/engine"
import { interventionsOfPackage, type Package } from "@laksana/experiments"
import type { Lever, ScenarioIntervention } from "@laksana/scenario"
import { tidy } from "../scenario-result.ts"

/** A share of runs with the 95 % interval of its error. */
export interface Chance {
  readonly p: number
  readonly low: number
  readonly high: number
}

export interface ChosenLever {
  readonly id: string
  readonly title: Bilingual | null
  /** Null where it holds from the start. */
  readonly day: Day | null
  /** What was free of it, by name. */
  readonly numbers: Readonly<Record<string, number>>
}

export interface TriedPackageResult {
  readonly levers: readonly ChosenLever[]
  /** Mean of what is paid. */
  readonly cost: number
  readonly probability: Chance
  /** By then half of the futures have reached it; null where fewer ever do. */
  readonly p50: Day | null
  readonly runs: number
}

export interface Bought {
  readonly cost: number
  /** Of the same runs, with the 95 % interval of the difference. */
  readonly probability: { readonly difference: number; readonly low: number; readonly high: number }
  /** Months by which half of the futures are there sooner; null where one of the two never is. */
  readonly months: number | null
}

/** In which terms packages are told. */
export interface PackagesIn {
  readonly levers: readonly Lever[]
  readonly start: Day
  readonly horizon: Day
  /** The longest time there is, in months: of what is never reached. */
  readonly span: number
  /** Draws that stand behind the runs. */
  readonly independent?: number
}

export function triedPackage(chosen: Package, runs: TriedRuns, about: PackagesIn): TriedPackageResult {
  const tally = tallyOf(runs)
  return {
    levers: chosen.map(({ lever, day, numbers }) => ({
      id: lever,
      title: about.levers.find(({ id }) => id === lever)?.title ?? null,
      day: day ?? null,
      numbers,
    })),
    cost: tidy(tally.cost),
    probability: chanceIn(runs, about),
    p50: tally.time < about.span ? dayOfTime(timeOfDay(about.start) + tally.time) : null,
    runs: tally.runs,
  }
}

export function chanceIn(runs: TriedRuns, { independent }: Pick<PackagesIn, "independent">): Chance {
  const { estimate, low, high } = chanceOf(tallyOf(runs), independent)
  return { p: tidy(estimate), low: tidy(low), high: tidy(high) }
}

/** What the first buys over the second, in the same runs. */
export function boughtOver(runs: TriedRuns, before: TriedRuns, { span }: Pick<PackagesIn, "span">): Bought {
  const [after, base] = [tallyOf(runs), tallyOf(before)]
  const { estimate, low, high } = pairedDifference(successesOf(runs), successesOf(before), {
    better: "more",
    level: 0.95,
  })
  return {
    cost: tidy(after.cost - base.cost),
    probability: { difference: tidy(estimate), low: tidy(low), high: tidy(high) },
    months: after.time < span && base.time < span ? tidy(base.time - after.time) + 0 : null,
  }
}

/** As a scenario file holds them. */
export const plannedBy = (chosen: Package, { levers, start, horizon }: PackagesIn): readonly ScenarioIntervention[] =>
  interventionsOfPackage(chosen, levers, { start, horizon })
