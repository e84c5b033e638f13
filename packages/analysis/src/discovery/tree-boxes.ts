/** Tree boxes: a tree grown, pruned as cross-validation says, and read as boxes, one for each leaf. */
import { type Box, type MeasuredBox, type Restriction, withRestriction } from "./box.ts"
import { grow, type TreeNode } from "./cart.ts"
import { pruningSequence, validatedInParts, type ValidatedTree } from "./cart-pruning.ts"
import { type Points, sortedPoints } from "./points.ts"
import { shuffled } from "./shuffled.ts"
import { told } from "./told.ts"
import { measuredBox } from "./violations.ts"

export interface TreeOptions {
  /** Numbers in [0, 1), from which folds are drawn. */
  readonly uniform: () => number
  /** The least share of all weight that a leaf holds: 0.05 unless told. */
  readonly minimumSupport?: number
  /** 10 unless told, and no more than points. */
  readonly folds?: number
  /** How many standard errors above the least error a smaller tree may be: 1 unless told (Breiman et al. 1984, §3.4.3). */
  readonly tolerance?: number
}

export interface TreeBoxes {
  /** Of each leaf of the tree that is offered, the densest first; one that restricts nothing where no split helps. */
  readonly leaves: readonly MeasuredBox[]
  /** The trees that were weighed, from the whole one to the root alone. */
  readonly sequence: readonly { readonly leaves: number; readonly error: number; readonly standardError: number }[]
  /** Which of them is offered. */
  readonly place: number
}

/** What `treeBoxesInParts` returns, in one go. */
export function treeBoxes(points: Points, options: TreeOptions): TreeBoxes {
  const parts = treeBoxesInParts(points, options)
  for (;;) {
    const part = parts.next()
    if (part.done === true) return part.value
  }
}

/** How far `treeBoxesInParts` is: so many of the folds are held out. */
export interface TreeProgress {
  readonly done: number
  readonly of: number
}

/**
 * Of the pruned trees the smallest whose error on held-out points is no more than `tolerance` standard errors above the least. Throws a
 * `RangeError` for points that do not fit together and fewer than two folds. Pauses once the whole tree is grown, and after each fold.
 */
export function* treeBoxesInParts(points: Points, options: TreeOptions): Generator<TreeProgress, TreeBoxes> {
  const { uniform, minimumSupport = 0.05, folds = 10, tolerance = 1 } = options
  const sorted = sortedPoints(points)
  const count = Math.min(folds, sorted.outcome.length)
  if (count < 2) throw new RangeError(`${count} folds; two or more were expected`)
  const rows = sorted.orders.map((order) => order.filter((row) => (sorted.weights[row] as number) > 0))
  const mass = sorted.weights.reduce((sum, weight) => sum + weight, 0)
  const whole = grow(sorted, rows, minimumSupport * mass)
  const foldOf = shuffled(
    Array.from(sorted.outcome, (_, row) => row % count),
    uniform,
  )
  yield { done: 0, of: count }
  const validating = validatedInParts(sorted, pruningSequence(whole), foldOf, minimumSupport)
  const sequence = yield* told(validating, (done) => ({ done, of: count }))
  const place = offered(sequence, tolerance)
  const leaves = boxesOf(sequence[place]?.tree ?? whole, []).map((box) => measuredBox(sorted, box))
  return {
    leaves: leaves.toSorted((a, b) => b.density - a.density),
    sequence: sequence.map(({ leaves: size, error, standardError }) => ({ leaves: size, error, standardError })),
    place,
  }
}

function offered(sequence: readonly ValidatedTree[], tolerance: number): number {
  const least = sequence.reduce((best, each) => (each.error < best.error ? each : best))
  return sequence.findLastIndex(({ error }) => error <= least.error + tolerance * least.standardError)
}

function boxesOf(node: TreeNode, box: Box): readonly Box[] {
  if (node.children === undefined || node.split === undefined) return [box]
  const [left, right] = node.children
  return [...boxesOf(left, withBoth(box, node.split.left)), ...boxesOf(right, withBoth(box, node.split.right))]
}

/** A box that keeps to a further restriction of a factor as well. */
function withBoth(box: Box, further: Restriction): Box {
  const found = box.find(({ factor }) => factor === further.factor)
  if (found === undefined) return withRestriction(box, further.factor, further)
  if (further.kind === "levels") {
    const kept = found.kind === "levels" ? further.kept.filter((level) => found.kept.includes(level)) : further.kept
    return withRestriction(box, further.factor, { ...further, kept })
  }
  // A split lies inside the node that it parts, so a further end is always the narrower one.
  const low = further.low ?? (found.kind === "interval" ? found.low : undefined)
  const high = further.high ?? (found.kind === "interval" ? found.high : undefined)
  return withRestriction(box, further.factor, { ...further, low, high })
}
