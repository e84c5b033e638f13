/**
 * Correlated: a Latin hypercube whose coordinates are put in another order, dimension by dimension, so that their ranks are correlated as
 * asked (Iman and Conover 1982, Communications in Statistics B 11, 311-334). Each axis keeps its places, and so its strata.
 */
import { normalQuantile } from "@laksana/engine"
import { cholesky, type Matrix, solveLower } from "./cholesky.ts"
import { batchOf, type LatinHypercube, mostPoints } from "./latin-hypercube.ts"
import { indexIn } from "./whole.ts"

/**
 * The target has ones on its diagonal; a RangeError where it is not symmetric and positive definite, or where the first hypercube has no
 * more points than dimensions. What is reached is the target among normal scores; between ranks that is 6/π · arcsin(ρ/2), at most 0.018
 * nearer to 0. Every doubling is ordered by itself, so that points already run stay where they are.
 */
export function correlated(design: LatinHypercube, target: Matrix): LatinHypercube {
  const wanted = factorOf(target, design.dimensions)
  if (design.strata <= design.dimensions) {
    throw new RangeError(
      `${design.dimensions} dimensions can be correlated among more than ${design.dimensions} points, not ${design.strata}.`,
    )
  }
  const batches = new Map<number, readonly Float64Array[]>()
  return {
    ...design,
    pointAt: (index) => {
      indexIn(index, mostPoints)
      const { first, size } = batchOf(design.strata, index)
      const columns = batches.get(first) ?? reordered(columnsOf(design, first, size), wanted)
      batches.set(first, columns)
      return Float64Array.from(columns, (column) => column[index - first] as number)
    },
  }
}

function factorOf(target: Matrix, dimensions: number): Matrix {
  if (target.length !== dimensions || target.some((row) => row.length !== dimensions)) {
    throw new RangeError(`The correlations of ${dimensions} dimensions are ${dimensions} rows of as many.`)
  }
  for (const [i, row] of target.entries()) {
    if (row[i] !== 1) throw new RangeError(`A dimension's correlation with itself is 1, not ${row[i]}.`)
    for (const [j, value] of row.entries()) {
      if (value !== target[j]?.[i])
        throw new RangeError(`The correlations of dimensions ${i} and ${j} differ by their order.`)
    }
  }
  const factor = cholesky(target)
  if (factor === undefined)
    throw new RangeError("No numbers have these correlations: the matrix is not positive definite.")
  return factor
}

function columnsOf({ dimensions, pointAt }: LatinHypercube, first: number, size: number): readonly Float64Array[] {
  const columns = Array.from({ length: dimensions }, () => new Float64Array(size))
  for (let i = 0; i < size; i++) {
    const point = pointAt(first + i)
    for (const [dimension, column] of columns.entries()) column[i] = point[dimension] as number
  }
  return columns
}

/** Scores of the columns' own ranks are freed of the correlation they have by chance and given the wanted one; ranks follow scores. */
function reordered(columns: readonly Float64Array[], wanted: Matrix): readonly Float64Array[] {
  const size = columns[0]?.length ?? 0
  const scores = columns.map((column) => {
    const score = new Float64Array(size)
    for (const [rank, at] of orderOf(column).entries()) score[at] = normalQuantile((rank + 1) / (size + 1))
    return score
  })
  const chance = cholesky(correlationsOf(scores))
  if (chance === undefined) throw new RangeError("The points are too few to be correlated.")
  const aims = columns.map(() => new Float64Array(size))
  for (let i = 0; i < size; i++) {
    const free = solveLower(
      chance,
      scores.map((score) => score[i] as number),
    )
    for (const [dimension, aim] of aims.entries()) {
      const row = wanted[dimension] as readonly number[]
      let sum = 0
      for (let k = 0; k <= dimension; k++) sum += (row[k] as number) * (free[k] as number)
      aim[i] = sum
    }
  }
  return columns.map((column, dimension) => {
    const sorted = Float64Array.from(column).sort()
    const placed = new Float64Array(size)
    for (const [rank, at] of orderOf(aims[dimension] as Float64Array).entries()) placed[at] = sorted[rank] as number
    return placed
  })
}

/** Positions by increasing value, equal values by position. */
function orderOf(values: Float64Array): Uint32Array {
  const order = new Uint32Array(values.length).map((_, i) => i)
  return order.sort((a, b) => (values[a] as number) - (values[b] as number) || a - b)
}

/** Scores have mean 0 and all the same variance. */
function correlationsOf(scores: readonly Float64Array[]): Matrix {
  const product = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, i) => sum + value * (b[i] as number), 0)
  const variance = scores[0] === undefined ? 1 : product(scores[0], scores[0])
  return scores.map((a, i) => scores.map((b, j) => (i === j ? 1 : product(a, b) / variance)))
}
