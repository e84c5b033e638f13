/**
 * Packages sought: a search for packages run for a person: found in stages, then held against what else may be assumed, and put off until
 * the target is missed. Progress on a terminal; Ctrl-C leaves what is found so far, and the same line goes on from there.
 */
import {
  type AskedRuns,
  type PackagesFound,
  type PackageSearchOptions,
  searchPackages,
  type TriedRuns,
} from "@laksana/analysis"
import { addDays, type Day } from "@laksana/core"
import { timeOfDay } from "@laksana/engine"
import { certainCost, firstDecision, interventionsOfPackage, type PackageSpace } from "@laksana/experiments"
import type { AcrossRuns, PutOff } from "@laksana/results"
import { later, type Lever, type ScenarioIntervention } from "@laksana/scenario"
import type { PackageRunner } from "./package-runner.ts"

export type Stage = "searching" | "choosing" | "telling" | "across" | "putting-off"

export interface SoughtPackages {
  readonly levers: readonly Lever[]
  readonly space: PackageSpace
  readonly start: Day
  readonly horizon: Day
  /** The target's day. */
  readonly by: Day
  readonly search: Omit<PackageSearchOptions, "genes" | "first" | "certainCost" | "scale" | "independent">
  /** Combinations of levels over which packages are compared; none where the case has no such dimensions. */
  readonly futures: readonly Readonly<Record<string, string>>[]
  readonly dimensions: readonly string[]
  /** Of each package under each of them. */
  readonly furtherRuns: number
}

/** Runs of one package in one stage, in the order in which they were asked for. */
export interface Lot {
  readonly stage: Stage
  readonly genome: readonly number[]
  /** Levels that were assumed in place of the file's, by dimension. */
  readonly levels: Readonly<Record<string, string>>
  /** Months by which all of it began later. */
  readonly delay: number
  /** Of its runs. */
  readonly first: number
  readonly runs: TriedRuns
}

export interface Sought {
  readonly found: PackagesFound
  /** All runs that were made. */
  readonly lots: readonly Lot[]
  /** Undefined where they were not asked for, or not come to. */
  readonly across: AcrossRuns | undefined
  readonly putOff: readonly PutOff[] | undefined
  readonly interrupted: boolean
}

/** Most days to which a decision is put off, and the months between two of them at least. */
const putOffDays = 9
const leastMonths = 3

/** Undefined where it was interrupted before anything was found. `doing` is told what is run next. */
export async function packagesSought(
  sought: SoughtPackages,
  runner: PackageRunner,
  doing: (stage: Stage, generation: number) => void,
): Promise<Sought | undefined> {
  const { space } = sought
  const end = timeOfDay(addDays(sought.horizon, 1))
  const { independent } = runner
  const parts = searchPackages({
    ...sought.search,
    genes: space.genes,
    first: space.corners,
    certainCost: (genome) => certainCost(plannedAt(sought, genome)),
    scale: { cost: dearest(sought), time: end - timeOfDay(sought.start) },
    ...(independent === undefined ? {} : { independent }),
  })
  const lots: Lot[] = []
  const make: Make = async (stage, asked) => {
    const answers = await runner.run(
      asked.map(({ genome, levels = {}, delay = 0, first, last }) => ({
        interventions: plannedAt(sought, genome, delay),
        levels,
        first,
        last,
      })),
    )
    for (const [at, runs] of (answers ?? []).entries()) {
      const { genome, levels = {}, delay = 0, first } = asked[at] as AskedLot
      lots.push({ stage, genome, levels, delay, first, runs })
    }
    return answers
  }
  let part = parts.next()
  while (part.done !== true) {
    const { stage, generation, asked, soFar } = part.value
    doing(stage, generation)
    const answers = await make(stage, asked)
    if (answers === undefined) {
      if (lots.length === 0) return undefined
      return { found: soFar(), lots, across: undefined, putOff: undefined, interrupted: true }
    }
    part = parts.next(answers)
  }
  const found = part.value
  const { runs, choosing, toldRuns } = sought.search
  const seen = runs + Math.max(choosing.mostRuns, runs * found.candidates.length) + toldRuns
  doing("across", 0)
  const across = await acrossLevels(found, seen, sought, make)
  doing("putting-off", 0)
  const putOff = across === "interrupted" ? across : await untilMissed(found, seen - toldRuns, sought, make)
  return {
    found,
    lots,
    across: across === "interrupted" ? undefined : across,
    putOff: putOff === "interrupted" ? undefined : putOff,
    interrupted: putOff === "interrupted",
  }
}

interface AskedLot extends AskedRuns {
  readonly levels?: Lot["levels"]
  readonly delay?: number
}

/** Makes the runs and takes them down; undefined where it was interrupted. */
type Make = (stage: Stage, asked: readonly AskedLot[]) => Promise<readonly TriedRuns[] | undefined>

const plannedAt = (
  { space, levers, start, horizon }: SoughtPackages,
  genome: readonly number[],
  delay = 0,
): readonly ScenarioIntervention[] => interventionsOfPackage(space.packageAt(genome), levers, { start, horizon }, delay)

/** What everything together may cost, a rule acting at every review. */
function dearest(sought: SoughtPackages): number {
  const { budget } = sought.search
  if (budget !== undefined && budget > 0) return budget
  const months = timeOfDay(sought.horizon) - timeOfDay(sought.start)
  const costs = sought.space.corners.flatMap((corner) =>
    plannedAt(sought, corner).map((each) => (each.cost ?? 0) * ("when" in each ? months : 1)),
  )
  return Math.max(
    1,
    costs.reduce((sum, cost) => sum + cost, 0),
  )
}

/** Doing nothing and each package that is offered, under each combination of levels. */
async function acrossLevels(
  { offers, nothing }: PackagesFound,
  first: number,
  sought: SoughtPackages,
  make: Make,
): Promise<AcrossRuns | undefined | "interrupted"> {
  const { futures, dimensions, furtherRuns } = sought
  const policies = [nothing, ...offers.filter(({ genome }) => genome.join() !== nothing.genome.join())]
  if (futures.length < 2 || policies.length < 2) return undefined
  const asked = policies.flatMap(({ genome }) =>
    futures.map((levels): AskedLot => ({ genome, levels, first, last: first + furtherRuns })),
  )
  const answers = await make("across", asked)
  if (answers === undefined) return "interrupted"
  const runs = policies.map((_, policy) => answers.slice(policy * futures.length, (policy + 1) * futures.length))
  return { dimensions, futures, runs }
}

/** The cheapest package begun later and later, up to the day by which the target is to be reached. */
async function untilMissed(
  { offers, cheapest }: PackagesFound,
  first: number,
  sought: SoughtPackages,
  make: Make,
): Promise<readonly PutOff[] | undefined | "interrupted"> {
  const { space, start, by } = sought
  const [offer] = offers
  const day = offer === undefined ? undefined : firstDecision(space.packageAt(offer.genome), start)
  if (offer === undefined || day === undefined || cheapest.offers.length === 0 || day > by) return undefined
  const months = Math.floor(timeOfDay(by) - timeOfDay(day))
  const step = Math.max(leastMonths, Math.ceil(months / (putOffDays - 1) / leastMonths) * leastMonths)
  const delays = Array.from({ length: Math.floor(months / step) + 1 }, (_, at) => at * step)
  // With the luck of what is told: begun on its own day it is the package that was told.
  const putOff = delays.slice(1)
  const { genome } = offer
  const answers = await make(
    "putting-off",
    putOff.map((delay) => ({ genome, delay, first, last: first + sought.search.toldRuns })),
  )
  if (answers === undefined) return "interrupted"
  return [
    { day, runs: offer.runs },
    ...putOff.map((delay, at) => ({ day: later(day, delay), runs: answers[at] as TriedRuns })),
  ]
}
