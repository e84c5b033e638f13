/** Limits: where an interval ends between values that were tried. */
import type { SortedPoints } from "./points.ts"

/**
 * The limit of an interval whose outermost value on a side is `kept`: halfway to the next value that any point has beyond it, so that
 * what lies inside depends on the order of values alone. Undefined where there is none beyond.
 */
export function limitAt(
  { values, orders, weights }: SortedPoints,
  factor: number,
  side: "low" | "high",
  kept: number,
): number | undefined {
  const column = values[factor] as Float64Array
  let beyond: number | undefined
  for (const row of orders[factor] as Int32Array) {
    const value = column[row] as number
    if (weights[row] === 0) continue
    if (side === "low" && value < kept) beyond = value
    if (side === "high" && value > kept) {
      beyond = value
      break
    }
  }
  if (beyond === undefined) return undefined
  return side === "low" ? cutBetween(beyond, kept) : cutBetween(kept, beyond)
}

/** Halfway, and always above the lower, so that low ≤ value < high parts the two also where they are neighbours among the numbers. */
export function cutBetween(lower: number, upper: number): number {
  const middle = lower + (upper - lower) / 2
  return middle > lower && middle <= upper ? middle : upper
}
