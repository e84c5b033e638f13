/** Stability: what is found again in resamples, and how a box holds on points that it was not made from. */
import { isInside } from "./box.ts"
import type { Peeling } from "./peel.ts"
import type { SortedPoints } from "./points.ts"
import { offeredOf } from "./prim.ts"
import { shuffled } from "./shuffled.ts"
import type { Choosing } from "./simplify.ts"

export interface CoverageAndDensity {
  readonly coverage: number
  readonly density: number
}

export interface Stability {
  readonly resamples: number
  /** In how many of them a box was offered. */
  readonly offered: number
  /** Of each factor, in how many of them it was restricted. */
  readonly restricted: readonly number[]
  /**
   * Of the boxes that resamples offered, on the points that they did not hold: without the flattery of having been fitted to them, and
   * somewhat too low, for a resample has fewer points to find a box by.
   */
  readonly heldOut: CoverageAndDensity
}

/** As large a part of the points as a bootstrap sample holds; drawn without replacement, for points that count thrice mislead peeling. */
const shareDrawn = 0.632

/**
 * Draws 63.2 % of the points without replacement, as often as asked, searches in each part in the same way, and measures what is
 * offered on the points that were not drawn, all resamples together. Where none is offered, what it would have covered counts as missed.
 * Yields how many are done.
 */
export function* stabilityInParts(
  points: SortedPoints,
  settings: Peeling & Choosing,
  { uniform, resamples }: { uniform: () => number; resamples: number },
): Generator<number, Stability> {
  const count = points.weights.length
  const rows = Array.from(points.weights.keys())
  const restricted = points.factors.map(() => 0)
  const held = { mass: 0, successes: 0, all: 0 }
  let offered = 0
  for (let done = 0; done < resamples; done++) {
    const isDrawn = new Uint8Array(count)
    for (const row of shuffled(rows, uniform).slice(0, Math.round(shareDrawn * count))) isDrawn[row] = 1
    const weights = points.weights.map((weight, row) => weight * (isDrawn[row] as number))
    const whole = points.whole.map((weight, row) => weight * (isDrawn[row] as number))
    const box = weights.some((weight) => weight > 0)
      ? offeredOf({ ...points, weights, whole }, settings).offered?.after.box
      : undefined
    if (box !== undefined) {
      offered += 1
      for (const { factor } of box) restricted[factor] = (restricted[factor] ?? 0) + 1
    }
    for (let row = 0; row < count; row++) {
      if (isDrawn[row] === 1) continue
      const share = points.outcome[row] as number
      held.all += (points.whole[row] as number) * share
      const weight = points.weights[row] as number
      if (box === undefined || weight === 0 || !isInside(points, box, row)) continue
      held.mass += weight
      held.successes += weight * share
    }
    yield done + 1
  }
  return {
    resamples,
    offered,
    restricted,
    heldOut: {
      coverage: held.all === 0 ? 0 : held.successes / held.all,
      density: held.mass === 0 ? 0 : held.successes / held.mass,
    },
  }
}
