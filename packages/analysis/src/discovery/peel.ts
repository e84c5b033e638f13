/** Peel: from the whole space down, each step cutting the thin slice whose loss raises the share of successes most. */
import { type Box, type MeasuredBox, type Restriction, withRestriction } from "./box.ts"
import { type FactorColumn, levelsOf, type SortedPoints, type Sums, sumsOf } from "./points.ts"
import { limitAt } from "./limit.ts"
import { lookedAt } from "./look-at.ts"
import { type Held, measuredOf } from "./violations.ts"

/**
 * What a step makes largest: `mean`, the share of successes of what is left (Friedman & Fisher 1999, "Bump hunting in high-dimensional
 * data", Statistics and Computing 9, 123–143) · `lenient`, by how much that share rises for each part of the weight that is cut (their
 * remedy for factors of few levels, whose slices are thick; "lenient1" in Kwakkel & Jaxa-Rozen 2016, Environmental Modelling &
 * Software 79, 311–321).
 */
export type PeelObjective = "lenient" | "mean"

export interface Peeling {
  /** Patience: the share of a box's weight that a step cuts, 0.05 unless told. */
  readonly alpha: number
  readonly objective: PeelObjective
  /** The least share of all weight that a box holds. */
  readonly minimumSupport: number
  /** How many factors are looked at: those that alone part successes from the rest best. */
  readonly mostFactors: number
}

interface Slice extends Sums {
  readonly factor: number
  /** The end that it moves, and the outermost value that is kept there; of levels without an order undefined. */
  readonly end: { readonly side: "low" | "high"; readonly at: number } | undefined
  readonly isCut: (value: number) => boolean
}

/** Differences smaller than this are of rounding: the order in which weights are added must not choose between slices. */
export const roundingError = 1e-12

/**
 * The boxes, from the whole space on, until every point inside succeeds or no slice leaves the minimum support.
 *
 * A slice of an interval or of ordered levels holds, from one end, whole groups of equal values as long as they weigh at most α of the
 * box, and the first group in any case; of unordered levels and booleans each present level is one. Slices are looked at in the order
 * of factors, the low side first, levels by position; a later one must be better to be taken. Of more factors than `mostFactors` only some are
 * looked at (`lookedAt`).
 */
export function peel(points: SortedPoints, peeling: Peeling): readonly MeasuredBox[] {
  const { values, weights } = points
  const all = sumsOf(points, points.whole)
  const least = peeling.minimumSupport * all.mass * (1 - roundingError)
  const isLeft = Uint8Array.from(weights, (weight) => (weight > 0 ? 1 : 0))
  const factors = lookedAt(points, peeling.mostFactors)
  let rows = factors.map((factor) => leftOf((points.orders[factor] as Int32Array).slice(), isLeft))
  let box: Box = []
  const trajectory: MeasuredBox[] = []
  for (;;) {
    const first = rows[0] as Int32Array
    // Summed anew at each step, so that errors of subtraction do not add up.
    const sums = heldIn(first, points)
    trajectory.push(measuredOf(box, sums, all))
    if (sums.successes >= sums.mass * (1 - roundingError)) return trajectory
    const slices = slicesOf(points, factors, rows, sums.mass * peeling.alpha)
    const best = bestSlice(slices, sums, peeling.objective, least)
    if (best === undefined) return trajectory
    box = withRestriction(box, best.factor, narrowed(points, box, best))
    for (const row of first) {
      if (best.isCut(values[best.factor]?.[row] as number)) isLeft[row] = 0
    }
    rows = rows.map((order) => leftOf(order, isLeft))
  }
}

/** Moves the rows that are left to the front, in place: this is done for every factor at every step. */
function leftOf(order: Int32Array, isLeft: Uint8Array): Int32Array {
  let count = 0
  for (let place = 0; place < order.length; place++) {
    const row = order[place] as number
    if (isLeft[row] === 1) order[count++] = row
  }
  return order.subarray(0, count)
}

function heldIn(rows: Int32Array, { outcome, weights }: SortedPoints): Held {
  let mass = 0
  let successes = 0
  let squares = 0
  for (const row of rows) {
    const weight = weights[row] as number
    mass += weight
    successes += weight * (outcome[row] as number)
    squares += weight * weight
  }
  return { mass, successes, squares, rows: rows.length }
}

function bestSlice(
  slices: readonly Slice[],
  { mass, successes }: Sums,
  objective: PeelObjective,
  least: number,
): Slice | undefined {
  let best: Slice | undefined
  let bestValue = Number.NEGATIVE_INFINITY
  for (const slice of slices) {
    const left = mass - slice.mass
    if (left < least || left <= mass * roundingError) continue
    const mean = (successes - slice.successes) / left
    const value = objective === "mean" ? mean : ((mean - successes / mass) * mass) / slice.mass
    if (best === undefined || value > bestValue + roundingError * Math.max(1, Math.abs(bestValue))) {
      best = slice
      bestValue = value
    }
  }
  return best
}

function slicesOf(
  points: SortedPoints,
  factors: readonly number[],
  rows: readonly Int32Array[],
  most: number,
): readonly Slice[] {
  return factors.flatMap((factor, place) => {
    const { kind } = points.factors[factor] as FactorColumn
    const order = rows[place] as Int32Array
    if (kind === "unordered" || kind === "boolean") return levelSlices(points, factor, order)
    return [...endSlice(points, factor, order, 1, most), ...endSlice(points, factor, order, -1, most)]
  })
}

/** Walks from one end of a factor's rows over whole groups of equal values, as long as they weigh at most `most`. */
function walk(
  { outcome, weights, values }: SortedPoints,
  factor: number,
  order: Int32Array,
  step: 1 | -1,
  most: number,
) {
  const column = values[factor] as Float64Array
  const valueAt = (place: number) => column[order[step > 0 ? place : order.length - 1 - place] as number] as number
  let cut = { mass: 0, successes: 0, places: 0 }
  let mass = 0
  let successes = 0
  for (let place = 0; place < order.length; ) {
    const value = valueAt(place)
    for (; place < order.length && valueAt(place) === value; place++) {
      const row = order[step > 0 ? place : order.length - 1 - place] as number
      mass += weights[row] as number
      successes += (weights[row] as number) * (outcome[row] as number)
    }
    if (cut.places > 0 && mass > most * (1 + roundingError)) break
    cut = { mass, successes, places: place }
    if (mass >= most) break
  }
  // A single value cannot be cut in two.
  if (cut.places === order.length) return undefined
  return { ...cut, last: valueAt(cut.places - 1), next: valueAt(cut.places) }
}

function endSlice(
  points: SortedPoints,
  factor: number,
  order: Int32Array,
  step: 1 | -1,
  most: number,
): readonly Slice[] {
  const cut = walk(points, factor, order, step, most)
  if (cut === undefined) return []
  const { last } = cut
  const isCut = step > 0 ? (value: number) => value <= last : (value: number) => value >= last
  const end = step > 0 ? ({ side: "low", at: cut.next } as const) : ({ side: "high", at: cut.next } as const)
  return [{ factor, isCut, mass: cut.mass, successes: cut.successes, end }]
}

function levelSlices({ factors, values, outcome, weights }: SortedPoints, factor: number, order: Int32Array) {
  const count = levelsOf(factors[factor] as FactorColumn)
  const mass = new Float64Array(count)
  const successes = new Float64Array(count)
  for (const row of order) {
    const level = values[factor]?.[row] as number
    mass[level] = (mass[level] as number) + (weights[row] as number)
    successes[level] = (successes[level] as number) + (weights[row] as number) * (outcome[row] as number)
  }
  return [...mass.keys()]
    .filter((level) => mass[level] !== 0)
    .map((level): Slice => {
      const isCut = (value: number) => value === level
      return { factor, isCut, mass: mass[level] as number, successes: successes[level] as number, end: undefined }
    })
}

/** What a box keeps of a factor once a slice is cut. */
function narrowed(points: SortedPoints, box: Box, { factor, isCut, end }: Slice): Restriction {
  const column = points.factors[factor] as FactorColumn
  const found = box.find((each) => each.factor === factor)
  if (column.kind === "number" && end !== undefined) {
    const interval = found?.kind === "interval" ? found : { low: undefined, high: undefined }
    const { low, high } = interval
    return { kind: "interval", factor, low, high, [end.side]: limitAt(points, factor, end.side, end.at) }
  }
  const all = found?.kind === "levels" ? found.kept : Array.from({ length: levelsOf(column) }, (_, level) => level)
  return { kind: "levels", factor, kept: all.filter((level) => !isCut(level)) }
}
