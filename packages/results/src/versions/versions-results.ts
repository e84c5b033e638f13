/** Versions results: two versions of a model or of its assumptions as one report, in the shape of `versions --json`. Pure. */
import type { Bilingual, Day } from "@laksana/core"
import { effectiveSizes } from "@laksana/engine"
import type { Outcome } from "@laksana/experiments"
import { modelFor } from "@laksana/scenario"
import { type DrawsResult, drawsOf, type Provenance } from "../run-results.ts"
import { boundsOf, tidy } from "../scenario-result.ts"
import { type ExplainedRecord, explainedRecord, type LearnedSide } from "./explained-record.ts"
import { type VersionDraws, type VersionedTarget, versionedTargets } from "./flipped-targets.ts"
import { cutsFor, isLookedAt, movedIn, type MovedQuantity } from "./moved.ts"
import type { PairedRuns } from "./paired-runs.ts"
import type { VersionLaws } from "./version-laws.ts"
import { type VersionChange, versionChanges } from "./version-changes.ts"
import { changedCode } from "./version-code.ts"
import { type VersionRanking, versionRanking } from "./version-ranking.ts"

/** What a version is: a model's module, assumptions, a case, or what the command line takes without saying. */
export interface VersionName {
  readonly kind: "model" | "assumptions" | "case"
  /** As it was named on the command line; null for the version at hand. */
  readonly path: string | null
}

export interface VersionAbout extends VersionName {
  /** Name and version of the model. */
  readonly model: string
  readonly inputHash: string
  readonly draws: DrawsResult | null
}

export interface ScenarioMoved {
  readonly id: string
  readonly label: Bilingual
  readonly levels: Readonly<Record<string, string>>
  readonly horizon: Day
  readonly pairs: number
  readonly moved: readonly MovedQuantity[]
  readonly targets: readonly VersionedTarget[]
}

export interface VersionsResults extends Omit<Provenance, "model" | "inputHash"> {
  readonly version: 1
  /** The version compared with, and the one at hand. Differences are after − before. */
  readonly before: VersionAbout
  readonly after: VersionAbout
  /** Whether tables and code say the same. */
  readonly same: boolean
  readonly changes: readonly VersionChange[]
  /** Functions that are written differently. */
  readonly code: readonly string[]
  readonly explained: ExplainedRecord | null
  /** Milestones and indicators that only one of the two has, of which nothing is compared. */
  readonly onlyBefore: readonly string[]
  readonly onlyAfter: readonly string[]
  /** Outcomes looked at in all; what is told to have moved is told apart from chance for all of them together. */
  readonly comparisons: number
  /** Share of the pairs of runs that start from the same draw of the parameters, by its rank in each prior. */
  readonly shared: number
  readonly scenarios: readonly ScenarioMoved[]
  /** Null where there are fewer than two scenarios. */
  readonly ranking: VersionRanking | null
  /** Null where none were looked at. */
  readonly laws: VersionLaws | null
}

export interface VersionInput extends LearnedSide {
  readonly name: VersionName
  readonly inputHash: string
}

export interface VersionsCompared {
  readonly provenance: Pick<Provenance, "engine" | "seed" | "case">
  readonly before: VersionInput
  readonly after: VersionInput
  readonly scenarios: readonly PairedRuns[]
  /** Share of the pairs of runs that start from the same draw of the parameters. */
  readonly shared: number
  /** Scenarios are ranked by this. */
  readonly outcome: Outcome
  readonly laws: VersionLaws | undefined
}

export function versionsResults(compared: VersionsCompared): VersionsResults {
  const { provenance, before, after, scenarios, shared, outcome, laws } = compared
  const { engine, seed } = provenance
  const changes = versionChanges(before, after)
  const code = changedCode(before.model, after.model)
  const draws: VersionDraws = { before: independentOf(before), after: independentOf(after) }
  const both = [draws.before, draws.after].filter((each) => each !== undefined)
  const comparisons = scenarios.reduce((sum, { outcomes }) => sum + outcomes.filter(isLookedAt).length, 0)
  const model = modelFor(after.case, after.model)
  const widthOf = (indicator: string) => {
    const [low, high] = boundsOf(model, indicator)
    return high - low
  }
  const options = {
    cutOf: cutsFor(scenarios, outcome),
    draws: both.length === 0 ? undefined : Math.min(...both),
    widthOf,
  }
  return {
    version: 1,
    engine,
    seed,
    case: provenance.case,
    before: aboutOf(before),
    after: aboutOf(after),
    same: changes.length === 0 && code.length === 0,
    changes,
    code,
    explained: explainedRecord(before, after) ?? null,
    onlyBefore: onlyIn(before, after),
    onlyAfter: onlyIn(after, before),
    comparisons,
    shared: tidy(shared),
    scenarios: scenarios.map((scenario) => ({
      id: scenario.id,
      label: scenario.label,
      levels: scenario.levels,
      horizon: scenario.horizon,
      pairs: scenario.runs,
      moved: movedIn(scenario, options),
      targets: versionedTargets(scenario, draws),
    })),
    ranking: versionRanking(scenarios, outcome, { draws, seed }) ?? null,
    laws: laws ?? null,
  }
}

const independentOf = ({ population }: LearnedSide) =>
  population === undefined ? undefined : effectiveSizes(population).independent

const aboutOf = ({ name, model, inputHash, population }: VersionInput): VersionAbout => ({
  ...name,
  model: `${model.name} ${model.version}`,
  inputHash,
  draws: drawsOf(population),
})

function onlyIn(one: LearnedSide, other: LearnedSide): readonly string[] {
  const readable = ({ model }: LearnedSide) => [
    ...model.milestones.map(({ id }) => id),
    ...model.variables.flatMap(({ id, indicator }) => (indicator === true ? [id] : [])),
  ]
  const known = new Set(readable(other))
  return readable(one).filter((id) => !known.has(id))
}
