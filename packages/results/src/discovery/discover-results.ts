/** Discover results: the boxes in which an outcome fails, or succeeds, in the shape of `discover --json`. Pure. */
import {
  type Box,
  type Discovery,
  type FoundBox,
  type MeasuredBox,
  meritOf,
  type NoBox,
  type Restriction,
  type Stability,
  type TreeBoxes,
} from "@laksana/analysis"
import type { Bilingual } from "@laksana/core"
import { type Factor, successName } from "@laksana/experiments"
import type { Provenance } from "../run-results.ts"
import { tidy } from "../scenario-result.ts"
import type { Sought, Tried, TriedPoints } from "./tried-points.ts"

/** What varied, and from where to where. */
export type TriedFactor =
  | {
      readonly id: string
      readonly title: Bilingual
      readonly unit: string
      /** Least and greatest setting that was tried. */
      readonly low: number
      readonly high: number
    }
  | {
      readonly id: string
      readonly levels: readonly { readonly name: string; readonly title: Bilingual }[]
    }

/** low ≤ value < high, an end that is null being open; or one of the levels. */
export type Condition =
  | { readonly id: string; readonly title: Bilingual; readonly low: number | null; readonly high: number | null }
  | { readonly id: string; readonly levels: readonly string[] }

/** What lies in a box: of what is sought the share inside, of what lies inside the share that is sought, and how much lies inside. */
export interface BoxMeasures {
  readonly coverage: number
  readonly density: number
  /** Share of all points, and their number. */
  readonly mass: number
  readonly inside: number
}

export interface DescribedBox extends BoxMeasures {
  readonly conditions: readonly Condition[]
}

export interface DiscoveredBox extends DescribedBox {
  /** Of each condition, in their order. */
  readonly quasiP: readonly number[]
  /** As it was before what hardly matters was left out. */
  readonly before: DescribedBox
  readonly leftOut: readonly { readonly id: string; readonly side: "low" | "high" | "all"; readonly quasiP: number }[]
  /** The chance of as good a box where factors have nothing to do with the outcome. */
  readonly chance: number
  readonly permutations: number
  readonly stability: {
    readonly resamples: number
    /** In how many of them a box was found, and in how many it restricted a factor; one never restricted is left out. */
    readonly found: number
    readonly restricted: Readonly<Record<string, number>>
    readonly heldOut: Pick<BoxMeasures, "coverage" | "density">
  }
  /** From the whole space down; `chosen` is the place of the box offered. */
  readonly tradeOff: readonly (Pick<BoxMeasures, "coverage" | "density" | "mass"> & { readonly restricted: number })[]
  readonly chosen: number
}

export interface DiscoverResults extends Provenance {
  readonly version: 1
  /** Id of the record of which all this is a function. */
  readonly experiment: string
  readonly scenario: string
  /** When a run succeeds. */
  readonly outcome: string
  readonly where: "fails" | "succeeds"
  /** Whether it was asked for, or is the rarer of the two. */
  readonly because: "asked" | "rarer"
  readonly points: number
  /** Points asked for: more than `points` where it was interrupted. */
  readonly of: number
  readonly runsEach: number
  /** Runs that succeeded, of `points` × `runsEach`. */
  readonly successes: number
  /** What the draws are worth in independent ones; null where each run has a draw of its own. */
  readonly independent: number | null
  readonly factors: readonly TriedFactor[]
  readonly boxes: readonly DiscoveredBox[]
  /** Of all that is sought, the share that the boxes hold together. */
  readonly covered: number
  /** Why no further box is offered. */
  readonly ended: { readonly reason: NoBox["reason"]; readonly chance: number | null }
  /** The second view: leaves of a pruned tree, that of greatest merit first. */
  readonly tree: readonly DescribedBox[]
}

export interface Discovered extends Tried {
  readonly provenance: Provenance
  readonly experiment: string
  readonly scenario: string
  readonly sought: Sought
  readonly because: DiscoverResults["because"]
  readonly tried: TriedPoints
  readonly independent: number | undefined
}

export function discoverResults(
  { provenance, experiment, scenario, success, sought, because, factors, rows, tried, independent }: Discovered,
  { points, boxes, covered, ended, overallDensity }: Discovery,
  { leaves }: TreeBoxes,
): DiscoverResults {
  const merit = (box: MeasuredBox) => meritOf(box, overallDensity)
  return {
    version: 1,
    ...provenance,
    experiment,
    scenario,
    outcome: successName(success),
    where: sought === "failures" ? "fails" : "succeeds",
    because,
    points,
    of: rows.points,
    runsEach: rows.runs,
    successes: tried.successes,
    independent: independent === undefined ? null : tidy(independent),
    factors: factors.map((factor, i) => triedFactor(factor, tried.columns[i]?.values ?? [])),
    boxes: boxes.map((box) => discoveredBox(box, factors)),
    covered: tidy(covered),
    ended: { reason: ended.reason, chance: ended.reason === "chance" ? tidy(ended.chance.chance) : null },
    tree: leaves.toSorted((a, b) => merit(b) - merit(a)).map((leaf) => described(leaf, factors)),
  }
}

function triedFactor(factor: Factor, values: ArrayLike<number>): TriedFactor {
  const { id } = factor
  if (factor.kind === "level") return { id, levels: factor.levels }
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let i = 0; i < values.length; i++) {
    low = Math.min(low, values[i] as number)
    high = Math.max(high, values[i] as number)
  }
  return { id, title: factor.title, unit: factor.unit, low: tidy(low), high: tidy(high) }
}

function discoveredBox(
  { before, after, dropped, quasiPs, chance, stability, trajectory, place }: FoundBox,
  factors: readonly Factor[],
): DiscoveredBox {
  return {
    ...described(after, factors),
    quasiP: quasiPs.map(({ quasiP }) => tidy(quasiP)),
    before: described(before, factors),
    leftOut: dropped.map(({ factor, side, quasiP }) => ({
      id: idOf(factors, factor),
      side: side === "levels" ? "all" : side,
      quasiP: tidy(quasiP),
    })),
    chance: tidy(chance.chance),
    permutations: chance.permutations,
    stability: stabilityOf(stability, factors),
    tradeOff: trajectory.map(({ box, coverage, density, mass }) => ({
      restricted: box.length,
      coverage: tidy(coverage),
      density: tidy(density),
      mass: tidy(mass),
    })),
    chosen: place,
  }
}

function stabilityOf(
  { resamples, offered, restricted, heldOut }: Stability,
  factors: readonly Factor[],
): DiscoveredBox["stability"] {
  return {
    resamples,
    found: offered,
    restricted: Object.fromEntries(
      restricted.flatMap((times, factor) => (times === 0 ? [] : [[idOf(factors, factor), times]])),
    ),
    heldOut: { coverage: tidy(heldOut.coverage), density: tidy(heldOut.density) },
  }
}

function described({ box, coverage, density, mass, inside }: MeasuredBox, factors: readonly Factor[]): DescribedBox {
  return {
    conditions: conditionsOf(box, factors),
    coverage: tidy(coverage),
    density: tidy(density),
    mass: tidy(mass),
    inside,
  }
}

const conditionsOf = (box: Box, factors: readonly Factor[]): readonly Condition[] =>
  box.flatMap((restriction) => {
    const factor = factors[restriction.factor]
    return factor === undefined ? [] : [conditionOf(restriction, factor)]
  })

function conditionOf(restriction: Restriction, factor: Factor): Condition {
  const { id } = factor
  if (restriction.kind === "levels" || factor.kind === "level") {
    const kept = restriction.kind === "levels" ? restriction.kept : []
    const names = factor.kind === "level" ? factor.levels.map(({ name }) => name) : []
    return { id, levels: kept.map((level) => names[level] ?? "") }
  }
  const end = (value: number | undefined) => (value === undefined ? null : tidy(value))
  return { id, title: factor.title, low: end(restriction.low), high: end(restriction.high) }
}

const idOf = (factors: readonly Factor[], at: number): string => factors[at]?.id ?? ""
