/** Discover: the boxes in which successes are dense, one after another, each tested against chance and on points held out. */
import { isInside, type MeasuredBox } from "./box.ts"
import { type ChanceOfBox, chanceOfBoxInParts } from "./chance-of-box.ts"
import type { Chosen } from "./choose-box.ts"
import type { Peeling } from "./peel.ts"
import { type Points, type SortedPoints, sortedPoints, sumsOf } from "./points.ts"
import { type PrimOptions, offeredOf, primSettings } from "./prim.ts"
import type { Choosing } from "./simplify.ts"
import { type Stability, stabilityInParts } from "./stability.ts"
import { told } from "./told.ts"

export interface DiscoverOptions extends PrimOptions {
  /** Numbers in [0, 1), from which permutations and resamples are drawn. */
  readonly uniform: () => number
  /** The most boxes to look for: 3 unless told. */
  readonly mostBoxes?: number
  /** Of the test against chance: 99 unless told. */
  readonly permutations?: number
  /** A box is told from chance where as good a one comes about with no more than this chance: 0.05 unless told. */
  readonly level?: number
  /** 50 unless told. */
  readonly resamples?: number
}

export interface FoundBox extends Chosen {
  /** Of the points that earlier boxes left, from all of them down: the trade-off curve. */
  readonly trajectory: readonly MeasuredBox[]
  readonly chance: ChanceOfBox
  readonly stability: Stability
}

/** Why no box is offered, or no further one. */
export type NoBox =
  /** Every point left succeeds, or none does. */
  | { readonly reason: "all-succeed" | "none-succeeds" }
  /** No box of the trajectory has merit, or the best is no denser than all points are (Friedman & Fisher 1999, §8.5). */
  | { readonly reason: "no-merit" }
  | { readonly reason: "chance"; readonly chance: ChanceOfBox }
  /** As many as were asked for were found. */
  | { readonly reason: "enough" }
  /** The search was stopped before it came to its end. */
  | { readonly reason: "stopped" }

export interface Discovery {
  readonly points: number
  /** Share of successes over all points. */
  readonly overallDensity: number
  readonly boxes: readonly FoundBox[]
  readonly ended: NoBox
  /** Of all successes, the share that the boxes hold together. */
  readonly covered: number
}

/** How far `discoverInParts` is: at which box, counted from 0, at which of its permutations or resamples. */
export interface DiscoveryProgress {
  readonly box: number
  readonly doing: "testing" | "resampling"
  readonly done: number
  readonly of: number
  /** The boxes that are tested and found again: what there is to tell if it is stopped here. */
  readonly soFar: () => Discovery
}

/** What `discoverInParts` returns, in one go. */
export function discover(points: Points, options: DiscoverOptions): Discovery {
  const parts = discoverInParts(points, options)
  for (;;) {
    const part = parts.next()
    if (part.done === true) return part.value
  }
}

/**
 * Covering (Friedman & Fisher 1999, §8.5): the next box is sought among the points that earlier ones do not hold; its coverage and mass
 * are of all points. Ends where nothing is left to find, or where what is found could be chance. Pauses after each permutation and
 * resample. Throws a `RangeError` as `prim` does.
 */
export function* discoverInParts(points: Points, options: DiscoverOptions): Generator<DiscoveryProgress, Discovery> {
  const { uniform, mostBoxes = 3, permutations = 99, level = 0.05, resamples = 50 } = options
  const settings = primSettings(options)
  const sorted = sortedPoints(points)
  const boxes: FoundBox[] = []
  let left: SortedPoints = sorted
  let ended: NoBox = { reason: "enough" }
  const soFar = () => discoveryOf(sorted, [...boxes], { reason: "stopped" })
  while (boxes.length < mostBoxes) {
    const found = bestOf(left, settings)
    if ("reason" in found) {
      ended = found
      break
    }
    const box = boxes.length
    const test = chanceOfBoxInParts(left, found.merit, settings, { uniform, permutations, level })
    const chance = yield* told(test, (done) => ({ box, doing: "testing", done, of: permutations, soFar }))
    if (chance.chance > level) {
      ended = { reason: "chance", chance }
      break
    }
    const parts = stabilityInParts(left, settings, { uniform, resamples })
    const stability = yield* told(parts, (done) => ({ box, doing: "resampling", done, of: resamples, soFar }))
    boxes.push({ ...found, chance, stability })
    const { after } = found
    left = { ...left, weights: left.weights.map((weight, row) => (isInside(sorted, after.box, row) ? 0 : weight)) }
  }
  return discoveryOf(sorted, boxes, ended)
}

function discoveryOf(sorted: SortedPoints, boxes: readonly FoundBox[], ended: NoBox): Discovery {
  const all = sumsOf(sorted, sorted.whole)
  return {
    points: sorted.outcome.length,
    overallDensity: all.successes / all.mass,
    boxes,
    ended,
    covered: boxes.reduce((sum, { after }) => sum + after.coverage, 0),
  }
}

function bestOf(
  points: SortedPoints,
  settings: Peeling & Choosing,
): NoBox | (Chosen & { readonly trajectory: readonly MeasuredBox[] }) {
  const { mass, successes } = sumsOf(points, points.weights)
  if (successes === 0) return { reason: "none-succeeds" }
  if (successes === mass) return { reason: "all-succeed" }
  const { trajectory, offered } = offeredOf(points, settings)
  const all = sumsOf(points, points.whole)
  // Crumbs that a box left at its edges may be dense among the rest, and yet thinner than the whole was.
  if (offered === undefined || offered.after.density * all.mass <= all.successes) return { reason: "no-merit" }
  return { ...offered, trajectory }
}
