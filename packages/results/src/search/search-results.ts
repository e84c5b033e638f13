/** Search results: packages of interventions that reach a target, in the shape of `search --json`. Pure. */
import type { PackagesFound, TriedGenome } from "@laksana/analysis"
import type { Day } from "@laksana/core"
import { firstDecision, type PackageSpace } from "@laksana/experiments"
import type { ScenarioIntervention } from "@laksana/scenario"
import type { Provenance } from "../run-results.ts"
import { tidy } from "../scenario-result.ts"
import { type DecisionDates, decisionDates, type PutOff } from "./decision-date.ts"
import {
  boughtOver,
  type Bought,
  type Chance,
  chanceIn,
  type PackagesIn,
  plannedBy,
  triedPackage,
  type TriedPackageResult,
} from "./package-result.ts"
import { type AcrossRuns, type Robustness, robustPackages } from "./robust-packages.ts"

/**
 * How a package stands to the target: `surely` its interval lies at or above it · `probably` the estimate does · `perhaps` the interval
 * reaches it · `not` it lies below.
 */
export type Standing = "surely" | "probably" | "perhaps" | "not"

export interface OfferedPackage extends TriedPackageResult {
  readonly standing: Standing
  /** As the choice saw it, in other runs; null where no others were made. */
  readonly whenChosen: Chance | null
  /** Over the package before; of the first, over doing nothing. */
  readonly buys: Bought
  /** Paste them under a scenario's `interventions`. */
  readonly interventions: readonly ScenarioIntervention[]
}

export interface SearchResults extends Provenance {
  readonly version: 1
  /** Id of the record of which all this is a function. */
  readonly experiment: string
  readonly scenario: string
  readonly objectives: {
    readonly milestone: string
    readonly by: Day
    readonly probability: number
    readonly budget: number | null
  }
  /** Whether a package reaches the target by the runs in which it was chosen. */
  readonly reached: boolean
  /** Up to three, the cheapest first; where none reaches the target, the likeliest alone. */
  readonly packages: readonly OfferedPackage[]
  readonly nothing: TriedPackageResult
  /** How sure it is that the first is truly the cheapest of the candidates to reach the target; null where no choice was made. */
  readonly choice: { readonly ended: "sure" | "spent"; readonly correct: number; readonly candidates: number } | null
  /** Whether packages and front are told from runs that no choice has seen. */
  readonly fresh: boolean
  /** Of cost, chance and time none is better than another; some of the archive, evenly over its costs, told as packages are. */
  readonly front: readonly TriedPackageResult[]
  /** All of which that holds by the runs in which they were found: the best of many look better than they are. */
  readonly archive: readonly TriedPackageResult[]
  readonly trace: readonly {
    readonly packages: number
    readonly archived: number
    readonly hypervolume: number
  }[]
  readonly tried: number
  readonly beyond: number
  readonly runs: {
    readonly searching: number
    readonly choosing: number
    readonly telling: number
    readonly across: number
    readonly putOff: number
  }
  /** What the draws are worth in independent ones; null where each run has a draw of its own. */
  readonly independent: number | null
  readonly robustness: Robustness | null
  readonly decision: DecisionDates | null
}

export interface PackagesSearched {
  readonly provenance: Provenance
  readonly experiment: string
  readonly scenario: string
  readonly objectives: SearchResults["objectives"]
  readonly about: PackagesIn
  readonly space: Pick<PackageSpace, "packageAt">
  readonly found: PackagesFound
  readonly across: AcrossRuns | undefined
  readonly putOff: readonly PutOff[] | undefined
}

export function searchResults(searched: PackagesSearched): SearchResults {
  const { provenance, experiment, scenario, objectives, about, space, found, across, putOff } = searched
  const { probability: target } = objectives
  const { independent } = about
  const told = ({ genome, runs }: TriedGenome) => triedPackage(space.packageAt(genome), runs, about)
  const { selection } = found
  return {
    version: 1,
    ...provenance,
    experiment,
    scenario,
    objectives,
    reached: found.cheapest.offers.length > 0,
    packages: found.offers.map((offer, place) => {
      const before = place === 0 ? found.nothing : (found.offers[place - 1] as TriedGenome)
      const seen = found.isFresh
        ? found.candidates.find(({ genome }) => genome.join() === offer.genome.join())
        : undefined
      const result = told(offer)
      return {
        ...result,
        standing: standingOf(result.probability, target),
        whenChosen: seen === undefined ? null : chanceIn(seen.runs, about),
        buys: boughtOver(offer.runs, before.runs, about),
        interventions: plannedBy(space.packageAt(offer.genome), about),
      }
    }),
    nothing: told(found.nothing),
    choice:
      selection === undefined || selection.kind === "go on"
        ? null
        : { ended: selection.kind, correct: tidy(selection.correct), candidates: found.candidates.length },
    fresh: found.isFresh,
    front: found.front.map(told),
    archive: found.archive.map(told),
    trace: found.trace.map(({ evaluated, archived, hypervolume }) => ({
      packages: evaluated,
      archived,
      hypervolume: tidy(hypervolume ?? 0),
    })),
    tried: found.tried,
    beyond: found.beyond,
    runs: {
      ...found.runs,
      across: countOf(across?.runs.flat()),
      // Begun on its own day it is what was told.
      putOff: countOf(putOff?.slice(1).map(({ runs }) => runs)),
    },
    independent: independent === undefined ? null : tidy(independent),
    robustness: across === undefined ? null : robustPackages(across, { target, seed: provenance.seed, independent }),
    decision: putOff === undefined ? null : decisionDates(putOff, target, independent),
  }
}

function standingOf({ p, low, high }: Chance, target: number): Standing {
  if (low >= target) return "surely"
  if (p >= target) return "probably"
  return high >= target ? "perhaps" : "not"
}

const countOf = (runs: readonly Float64Array[] | undefined): number =>
  (runs ?? []).reduce((sum, each) => sum + each.length / 3, 0)

/** The day on which a package is first decided on; undefined for doing nothing. */
export const decidedFirst = ({ levers }: Pick<TriedPackageResult, "levers">, start: Day): Day | undefined =>
  firstDecision(
    levers.map(({ id, day, numbers }) => ({ lever: id, numbers, ...(day === null ? {} : { day }) })),
    start,
  )
