/** Chance of a box: how often as good a one is found where factors have nothing to do with the outcome. */
import type { Peeling } from "./peel.ts"
import type { SortedPoints } from "./points.ts"
import { offeredOf } from "./prim.ts"
import type { Choosing } from "./simplify.ts"
import { shuffled } from "./shuffled.ts"

export interface ChanceOfBox {
  /** (1 + as good ones) / (1 + permutations): a p-value that allows for all that was searched (Phipson & Smyth 2010). */
  readonly chance: number
  readonly permutations: number
}

/**
 * Deals the outcomes out anew to the points, each with its weight, and searches again in the same way: a permutation test (Fisher
 * 1935) of the greatest merit. Stops early where the chance can no longer be as low as `level`. Yields how
 * many are done.
 */
export function* chanceOfBoxInParts(
  points: SortedPoints,
  merit: number,
  settings: Peeling & Choosing,
  { uniform, permutations, level }: { uniform: () => number; permutations: number; level: number },
): Generator<number, ChanceOfBox> {
  const rows = [...points.weights.keys()].filter((row) => (points.weights[row] as number) > 0)
  let asGood = 0
  for (let done = 0; done < permutations; done++) {
    if ((1 + asGood) / (1 + permutations) > level) return { chance: (1 + asGood) / (1 + done), permutations: done }
    const outcome = points.outcome.slice()
    shuffled(rows, uniform).forEach((from, place) => {
      outcome[rows[place] as number] = points.outcome[from] as number
    })
    const found = offeredOf({ ...points, outcome }, settings).offered
    if (found !== undefined && found.merit >= merit) asGood += 1
    yield done + 1
  }
  return { chance: (1 + asGood) / (1 + permutations), permutations }
}
