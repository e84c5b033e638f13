/**
 * Saltelli: the points from which Sobol' indices are estimated (Saltelli and others 2010, Computer Physics Communications 181, 259-270).
 * One sequence of twice the dimensions gives two points A and B at a time; the further rows of their block are A with one coordinate of
 * B, and on request B with one coordinate of A (Saltelli 2002, for second-order indices).
 */
import type { Design } from "./design.ts"
import type { Scrambling } from "./scrambling.ts"
import { sobolSequence } from "./sobol-sequence.ts"
import { countOf, indexIn } from "./whole.ts"

export type SaltelliRow =
  | { readonly kind: "A" }
  | { readonly kind: "B" }
  /** A, but coordinate `dimension` of B. */
  | { readonly kind: "AB"; readonly dimension: number }
  /** B, but coordinate `dimension` of A. */
  | { readonly kind: "BA"; readonly dimension: number }

export interface SaltelliPlace {
  /** Index of the pair of points in their sequence. */
  readonly base: number
  readonly row: SaltelliRow
}

export interface Saltelli extends Design {
  readonly kind: "saltelli"
  readonly secondOrder: boolean
  /** Points of a block: dimensions + 2, with second order 2 × dimensions + 2. */
  readonly rows: number
  readonly placeOf: (index: number) => SaltelliPlace
  readonly indexOf: (place: SaltelliPlace) => number
}

export interface SaltelliOptions {
  readonly dimensions: number
  readonly secondOrder: boolean
  /** None leaves block 0 at the origin, where all its rows are one point. */
  readonly scrambling?: Scrambling | undefined
}

/** Block j is points j × rows to (j + 1) × rows - 1: A, B, AB by dimension, BA by dimension. More blocks extend fewer. */
export function saltelli({ dimensions, secondOrder, scrambling }: SaltelliOptions): Saltelli {
  countOf("dimensions", dimensions)
  const pairs = sobolSequence({ dimensions: 2 * dimensions, scrambling })
  const rows = secondOrder ? 2 * dimensions + 2 : dimensions + 2
  const points = rows * 2 ** 32
  // Rows of a block are mostly asked for together.
  let last = { base: 0, pair: pairs.pointAt(0) }
  const pairAt = (base: number) => {
    if (last.base !== base) last = { base, pair: pairs.pointAt(base) }
    return last.pair
  }
  const placeOf = (index: number): SaltelliPlace => {
    indexIn(index, points)
    return { base: Math.floor(index / rows), row: rowAt(index % rows, dimensions) }
  }
  return {
    kind: "saltelli",
    dimensions,
    size: undefined,
    secondOrder,
    rows,
    placeOf,
    indexOf: ({ base, row }) => {
      indexIn(base, 2 ** 32)
      if ("dimension" in row) indexIn(row.dimension, dimensions)
      const at = positionOf(row, dimensions)
      indexIn(at, rows)
      return base * rows + at
    },
    pointAt: (index) => {
      const { base, row } = placeOf(index)
      const pair = pairAt(base)
      const a = pair.slice(0, dimensions)
      const b = pair.slice(dimensions)
      const [point, other] = row.kind === "A" || row.kind === "AB" ? [a, b] : [b, a]
      if ("dimension" in row) point[row.dimension] = other[row.dimension] as number
      return point
    },
  }
}

function rowAt(position: number, dimensions: number): SaltelliRow {
  if (position === 0) return { kind: "A" }
  if (position === 1) return { kind: "B" }
  const dimension = position - 2
  return dimension < dimensions ? { kind: "AB", dimension } : { kind: "BA", dimension: dimension - dimensions }
}

function positionOf(row: SaltelliRow, dimensions: number): number {
  if (row.kind === "A") return 0
  if (row.kind === "B") return 1
  return row.kind === "AB" ? 2 + row.dimension : 2 + dimensions + row.dimension
}
