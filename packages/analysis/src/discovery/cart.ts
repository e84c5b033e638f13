/**
 * Classification tree (CART; Breiman, Friedman, Olshen & Stone 1984): a second view on the same points. It parts all of them at once,
 * where PRIM looks for one dense box after another, and so tells whether what a box says depends on how it was looked for.
 */
import type { Restriction } from "./box.ts"
import { cutBetween } from "./limit.ts"
import { roundingError } from "./peel.ts"
import { type FactorColumn, levelsOf, type SortedPoints, type Sums } from "./points.ts"

/** How a node is parted: rows go left that keep to `left`, else to the right. */
export interface Split {
  readonly factor: number
  readonly left: Restriction
  readonly right: Restriction
}

export interface TreeNode extends Sums {
  /** Weight × 2 p (1 − p), with p the share of successes: Gini's impurity of the node. */
  readonly impurity: number
  readonly split: Split | undefined
  readonly children: readonly [left: TreeNode, right: TreeNode] | undefined
}

/**
 * The tree in which no leaf can be parted so that impurity falls and both parts weigh `leastMass`. Of splits that are as good the first
 * is made, in the order of factors and from their low end. Unordered levels are split along their shares of successes, which finds the
 * best of all their partitions (Breiman et al. 1984, theorem 4.5).
 */
export function grow(points: SortedPoints, rows: readonly Int32Array[], leastMass: number): TreeNode {
  const sums = weighed(points, rows[0] as Int32Array)
  const leaf: TreeNode = { ...sums, impurity: impurityOf(sums), split: undefined, children: undefined }
  const best = bestSplit(points, rows, leaf, leastMass)
  if (best === undefined) return leaf
  const values = points.values[best.factor] as Float64Array
  const { left } = best
  const isLeft = Uint8Array.from(values, (value) => (goesLeft(left, value) ? 1 : 0))
  const part = (wanted: number) =>
    grow(
      points,
      rows.map((order) => order.filter((row) => isLeft[row] === wanted)),
      leastMass,
    )
  return { ...leaf, split: best, children: [part(1), part(0)] }
}

export function goesLeft(left: Restriction, value: number): boolean {
  return left.kind === "levels" ? left.kept.includes(value) : value < (left.high as number)
}

const impurityOf = ({ mass, successes }: Sums): number => (mass === 0 ? 0 : (2 * successes * (mass - successes)) / mass)

function weighed({ weights, outcome }: SortedPoints, rows: Int32Array): Sums {
  let mass = 0
  let successes = 0
  for (const row of rows) {
    mass += weights[row] as number
    successes += (weights[row] as number) * (outcome[row] as number)
  }
  return { mass, successes }
}

function bestSplit(points: SortedPoints, rows: readonly Int32Array[], node: TreeNode, leastMass: number) {
  let best: Split | undefined
  // Relative to the node: less than this is rounding.
  let bestGain = node.mass * roundingError
  points.factors.forEach((column, factor) => {
    const groups = groupsOf(points, factor, rows[factor] as Int32Array)
    const order =
      column.kind === "unordered"
        ? groups.toSorted((a, b) => a.successes * b.mass - b.successes * a.mass || a.value - b.value)
        : groups
    let mass = 0
    let successes = 0
    for (let place = 0; place + 1 < order.length; place++) {
      const group = order[place] as Group
      mass += group.mass
      successes += group.successes
      const rest = { mass: node.mass - mass, successes: node.successes - successes }
      if (Math.min(mass, rest.mass) < leastMass * (1 - roundingError)) continue
      const gain = node.impurity - impurityOf({ mass, successes }) - impurityOf(rest)
      if (gain <= bestGain + node.mass * roundingError) continue
      bestGain = gain
      best = splitAt(column, factor, order, place)
    }
  })
  return best
}

interface Group extends Sums {
  readonly value: number
}

/** The sums of rows of equal value, in ascending order of the value. */
function groupsOf({ values, weights, outcome }: SortedPoints, factor: number, order: Int32Array): readonly Group[] {
  const column = values[factor] as Float64Array
  const groups: Group[] = []
  for (let place = 0; place < order.length; ) {
    const value = column[order[place] as number] as number
    let mass = 0
    let successes = 0
    for (; place < order.length && column[order[place] as number] === value; place++) {
      const row = order[place] as number
      mass += weights[row] as number
      successes += (weights[row] as number) * (outcome[row] as number)
    }
    groups.push({ value, mass, successes })
  }
  return groups
}

function splitAt(column: FactorColumn, factor: number, order: readonly Group[], place: number): Split {
  if (column.kind === "number") {
    const cut = cutBetween(order[place]?.value as number, order[place + 1]?.value as number)
    return {
      factor,
      left: { kind: "interval", factor, low: undefined, high: cut },
      right: { kind: "interval", factor, low: cut, high: undefined },
    }
  }
  const chosen = order.slice(0, place + 1).map(({ value }) => value)
  const all = Array.from({ length: levelsOf(column) }, (_, level) => level)
  // Levels that no point of the node has go with their lower neighbours, and right where there is no order.
  const left = column.kind === "ordered" ? all.filter((level) => level <= Math.max(...chosen)) : chosen
  const right = all.filter((level) => !left.includes(level))
  return {
    factor,
    left: { kind: "levels", factor, kept: left.toSorted((a, b) => a - b) },
    right: { kind: "levels", factor, kept: right },
  }
}
