/** Pruning: the sequence of ever smaller trees, and which of them predicts points that it was not grown from best. */
import { goesLeft, grow, type TreeNode } from "./cart.ts"
import type { SortedPoints } from "./points.ts"

/** A tree pruned as far as each split must lower impurity by at least `complexity`. */
export interface PrunedTree {
  readonly tree: TreeNode
  readonly complexity: number
  readonly leaves: number
}

/**
 * Weakest-link pruning (Breiman et al. 1984, §3.3): from the whole tree to its root, at each step those branches become leaves whose
 * leaves lower impurity least for each that they are more than one. Impurity is Gini's and not the share misclassified, which would
 * prune away every box where successes are dense but fewer than half.
 */
export function pruningSequence(tree: TreeNode): readonly PrunedTree[] {
  const sequence: PrunedTree[] = [{ tree, complexity: 0, leaves: leavesOf(tree).length }]
  for (let current = tree; current.children !== undefined; ) {
    const complexity = weakest(current)
    current = prunedAt(current, complexity)
    sequence.push({ tree: current, complexity, leaves: leavesOf(current).length })
  }
  return sequence
}

export function leavesOf(node: TreeNode): readonly TreeNode[] {
  return node.children === undefined ? [node] : node.children.flatMap(leavesOf)
}

/** How much each further leaf of a node lowers impurity. */
function linkOf(node: TreeNode): number {
  const leaves = leavesOf(node)
  return (node.impurity - leaves.reduce((sum, leaf) => sum + leaf.impurity, 0)) / (leaves.length - 1)
}

function weakest(node: TreeNode): number {
  if (node.children === undefined) return Number.POSITIVE_INFINITY
  return Math.min(linkOf(node), ...node.children.map(weakest))
}

/** Branches whose link is no stronger become leaves; links that differ by rounding alone are as strong. */
function prunedAt(node: TreeNode, complexity: number): TreeNode {
  if (node.children === undefined) return node
  if (linkOf(node) <= complexity * (1 + 1e-9)) return { ...node, split: undefined, children: undefined }
  const [left, right] = node.children
  const pruned: TreeNode = { ...node, children: [prunedAt(left, complexity), prunedAt(right, complexity)] }
  // What was pruned below may have made this link weaker.
  return linkOf(pruned) <= complexity * (1 + 1e-9) ? { ...node, split: undefined, children: undefined } : pruned
}

export interface ValidatedTree extends PrunedTree {
  /** Mean squared difference of outcomes and the shares predicted, on folds held out (Brier 1950). */
  readonly error: number
  readonly standardError: number
}

/**
 * Cross-validation of the sequence (Breiman et al. 1984, §3.4.2): for each fold a tree is grown on the others and pruned at the
 * geometric mean of neighbouring complexities, relative to the weight that it was grown from. Pauses after each fold.
 */
export function* validatedInParts(
  points: SortedPoints,
  sequence: readonly PrunedTree[],
  folds: readonly number[],
  leastShare: number,
): Generator<number, readonly ValidatedTree[]> {
  const count = Math.max(...folds) + 1
  const total = points.weights.reduce((sum, weight) => sum + weight, 0)
  const losses = sequence.map(() => new Float64Array(points.weights.length))
  for (let fold = 0; fold < count; fold++) {
    const rows = points.orders.map((order) =>
      order.filter((row) => folds[row] !== fold && (points.weights[row] as number) > 0),
    )
    const mass = (rows[0] as Int32Array).reduce((sum, row) => sum + (points.weights[row] as number), 0)
    if (mass === 0) continue
    const whole = grow(points, rows, leastShare * mass)
    sequence.forEach(({ complexity }, place) => {
      const next = sequence[place + 1]?.complexity
      const tree =
        next === undefined
          ? { ...whole, children: undefined }
          : prunedAt(whole, (Math.sqrt(complexity * next) * mass) / total)
      folds.forEach((own, row) => {
        if (own !== fold) return
        const loss = ((points.outcome[row] as number) - predictedBy(tree, points, row)) ** 2
        ;(losses[place] as Float64Array)[row] = loss
      })
    })
    yield fold + 1
  }
  return sequence.map((pruned, place) => {
    const own = losses[place] as Float64Array
    const error = own.reduce((sum, loss, row) => sum + loss * (points.weights[row] as number), 0) / total
    const squares = own.reduce((sum, loss, row) => sum + ((points.weights[row] as number) * (loss - error)) ** 2, 0)
    return { ...pruned, error, standardError: Math.sqrt(squares) / total }
  })
}

function predictedBy(tree: TreeNode, points: SortedPoints, row: number): number {
  let node = tree
  while (node.children !== undefined && node.split !== undefined) {
    const value = points.values[node.split.factor]?.[row] as number
    node = node.children[goesLeft(node.split.left, value) ? 0 : 1]
  }
  return node.successes / node.mass
}
