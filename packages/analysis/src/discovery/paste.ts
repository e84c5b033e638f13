/** Paste: from a box up, each step giving back the thin slice beside it whose gain raises the share of successes most. */
import { type Box, type MeasuredBox, type Restriction, withRestriction } from "./box.ts"
import { limitAt } from "./limit.ts"
import { type Peeling, roundingError } from "./peel.ts"
import { levelsOf, type SortedPoints, sumsOf } from "./points.ts"
import { type BoxSide, measuredBox, rowsKeptOut, violationsOf } from "./violations.ts"

/**
 * The boxes after each step, none where the first would already lower the share of successes (Friedman & Fisher 1999, §8.3: pasting
 * goes on until the next slice lowers it; one that leaves it as it is adds coverage for nothing). Slices are as thick as those that
 * are peeled, and of slices that are as good the first declared is given back.
 */
export function paste(
  points: SortedPoints,
  from: MeasuredBox,
  { alpha, objective }: Pick<Peeling, "alpha" | "objective">,
): readonly MeasuredBox[] {
  const steps: MeasuredBox[] = []
  for (let box = from; ; ) {
    const grown = bestGrown(points, box, alpha, objective)
    if (grown === undefined) return steps
    box = measuredBox(points, grown)
    steps.push(box)
  }
}

interface Gain {
  readonly rows: readonly number[]
  readonly restriction: Restriction
}

function bestGrown(points: SortedPoints, from: MeasuredBox, alpha: number, objective: Peeling["objective"]) {
  const mass = sumsOf(points, points.whole).mass * from.mass
  let best: Box | undefined
  let bestValue = -roundingError
  const violations = violationsOf(points, from.box)
  for (const [place, rows] of rowsKeptOut(points, violations).entries()) {
    for (const gain of gainsOf(points, violations.sides[place] as BoxSide, rows, alpha * mass)) {
      const added = gain.rows.reduce((sum, row) => sum + (points.weights[row] as number), 0)
      const successes = gain.rows.reduce(
        (sum, row) => sum + (points.weights[row] as number) * (points.outcome[row] as number),
        0,
      )
      const rise = (from.density * mass + successes) / (mass + added) - from.density
      // A slice that lowers the share is not given back, however thick it is.
      if (rise < -roundingError) continue
      const value = objective === "mean" ? rise : (rise * mass) / added
      if (best !== undefined && value <= bestValue + roundingError * Math.max(1, bestValue)) continue
      best = withRestriction(from.box, gain.restriction.factor, gain.restriction)
      bestValue = value
    }
  }
  return best
}

function gainsOf(
  points: SortedPoints,
  { restriction, side }: BoxSide,
  rows: readonly number[],
  most: number,
): readonly Gain[] {
  const column = points.factors[restriction.factor]
  if (column === undefined || rows.length === 0) return []
  const valueOf = (row: number) => points.values[restriction.factor]?.[row] as number
  if (restriction.kind === "interval") {
    const isLow = side === "low"
    const near = nearest(points, rows, (row) => (isLow ? -valueOf(row) : valueOf(row)), most)
    const at = valueOf(near.rows.at(-1) as number)
    const end = near.next === undefined ? undefined : limitAt(points, restriction.factor, isLow ? "low" : "high", at)
    return [{ rows: near.rows, restriction: { ...restriction, [isLow ? "low" : "high"]: end } }]
  }
  if (column.kind !== "ordered") {
    return [...new Set(rows.map(valueOf))]
      .toSorted((a, b) => a - b)
      .map((level) => ({
        rows: rows.filter((row) => valueOf(row) === level),
        restriction: levelsKept(restriction.factor, levelsOf(column), [...restriction.kept, level]),
      }))
  }
  const [lowest, highest] = [restriction.kept[0] ?? 0, restriction.kept.at(-1) ?? 0]
  const below = rows.filter((row) => valueOf(row) < lowest)
  const above = rows.filter((row) => valueOf(row) > highest)
  const range = (from: number, to: number) =>
    levelsKept(
      restriction.factor,
      levelsOf(column),
      Array.from({ length: to - from + 1 }, (_, step) => from + step),
    )
  return [
    ...(below.length === 0
      ? []
      : [nearest(points, below, (row) => -valueOf(row), most)].map((near) => ({
          rows: near.rows,
          restriction: range(near.next === undefined ? 0 : valueOf(near.next) + 1, highest),
        }))),
    ...(above.length === 0
      ? []
      : [nearest(points, above, valueOf, most)].map((near) => ({
          rows: near.rows,
          restriction: range(lowest, near.next === undefined ? levelsOf(column) - 1 : valueOf(near.next) - 1),
        }))),
  ]
}

/** All levels kept restrict nothing: an interval without ends says so to whoever replaces restrictions. */
function levelsKept(factor: number, count: number, kept: readonly number[]): Restriction {
  return kept.length === count
    ? { kind: "interval", factor, low: undefined, high: undefined }
    : { kind: "levels", factor, kept: kept.toSorted((a, b) => a - b) }
}

/** The rows nearest to a box, in whole groups of equal distance as long as they weigh at most `most`, the first in any case. */
function nearest(
  { weights }: SortedPoints,
  rows: readonly number[],
  distance: (row: number) => number,
  most: number,
): { readonly rows: readonly number[]; readonly next: number | undefined } {
  const order = rows.toSorted((a, b) => distance(a) - distance(b) || a - b)
  let taken = 0
  let mass = 0
  for (let place = 0; place < order.length; ) {
    const at = distance(order[place] as number)
    for (; place < order.length && distance(order[place] as number) === at; place++) {
      mass += weights[order[place] as number] as number
    }
    if (taken > 0 && mass > most * (1 + roundingError)) break
    taken = place
  }
  return { rows: order.slice(0, taken), next: order[taken] }
}
