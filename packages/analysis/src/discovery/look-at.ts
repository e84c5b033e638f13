/** Look at: which of many factors peeling looks at: those that alone part successes from the rest best. */
import { levelsOf, type SortedPoints, sumsOf } from "./points.ts"

/**
 * The `most` factors of greatest excess, in their order; all where there are no more. Each step of peeling takes the best of two slices
 * of every factor: among a hundred factors the best slice is one of noise, unless a box is all but pure. What looks at few must be told
 * by the same points which: so the test against chance, and each resample, choose anew.
 */
export function lookedAt(points: SortedPoints, most: number): readonly number[] {
  const all = [...points.factors.keys()]
  if (all.length <= most) return all
  const excess = all.map((factor) => excessOf(points, factor))
  return all
    .toSorted((a, b) => (excess[b] as number) - (excess[a] as number) || a - b)
    .slice(0, most)
    .toSorted((a, b) => a - b)
}

/**
 * How many more successes than their share of the weight the best single restriction of a factor holds: of numbers and ordered levels an
 * interval (Kuiper's statistic: Kuiper 1960, Indagationes Mathematicae 63, 38–47), of unordered ones a choice of levels.
 */
export function excessOf(points: SortedPoints, factor: number): number {
  const { factors, values, weights, orders, outcome } = points
  const { mass, successes } = sumsOf(points, weights)
  const share = successes / mass
  const column = values[factor] as Float64Array
  const order = orders[factor] as Int32Array
  const kind = factors[factor]?.kind
  if (kind === "unordered" || kind === "boolean") {
    const excess = new Float64Array(levelsOf(factors[factor] ?? { kind: "boolean", values: [] }))
    for (const row of order) {
      const level = column[row] as number
      excess[level] = (excess[level] as number) + (weights[row] as number) * ((outcome[row] as number) - share)
    }
    return excess.reduce((sum, each) => sum + Math.max(0, each), 0)
  }
  let sum = 0
  let [least, greatest] = [0, 0]
  for (let place = 0; place < order.length; place++) {
    const row = order[place] as number
    sum += (weights[row] as number) * ((outcome[row] as number) - share)
    // Between equal values no interval can end.
    if (column[row] === column[order[place + 1] ?? -1]) continue
    least = Math.min(least, sum)
    greatest = Math.max(greatest, sum)
  }
  return greatest - least
}
