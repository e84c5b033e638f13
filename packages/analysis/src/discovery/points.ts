/** Points: what a design tried and what came of it, as columns; the data of discovery. */

/** A factor of continuous or whole numbers, in its own unit. */
export interface NumberColumn {
  readonly kind: "number"
  readonly values: ArrayLike<number>
}

/** A factor of named levels, as positions of levels: `ordered` where they are ones of size, so that a box keeps neighbours. */
export interface LevelColumn {
  readonly kind: "ordered" | "unordered"
  readonly levels: readonly string[]
  readonly values: ArrayLike<number>
}

/** A factor that is there (1) or not (0). */
export interface BooleanColumn {
  readonly kind: "boolean"
  readonly values: ArrayLike<number>
}

export type FactorColumn = NumberColumn | LevelColumn | BooleanColumn

export interface Points {
  /** In an order that breaks ties: of two restrictions that are as good, that of the factor declared first is made. */
  readonly factors: readonly FactorColumn[]
  /** Of each point: 0, 1, or the share of its runs that succeeded. */
  readonly outcome: ArrayLike<number>
  /** Equal ones where none are given. */
  readonly weights?: ArrayLike<number>
}

/** Points checked, and each factor's rows in ascending order of its values, sorted once for all that is done with them. */
export interface SortedPoints {
  readonly factors: readonly FactorColumn[]
  readonly outcome: Float64Array
  /** 0 for rows that are set aside: those of boxes found before, and those that a resample does not hold. */
  readonly weights: Float64Array
  /** The weights with the rows of boxes found before: what coverage and mass are shares of. */
  readonly whole: Float64Array
  /** Of each factor, its values; and its rows in their ascending order. */
  readonly values: readonly Float64Array[]
  readonly orders: readonly Int32Array[]
}

export const levelsOf = (column: FactorColumn): number =>
  column.kind === "number" ? Number.POSITIVE_INFINITY : column.kind === "boolean" ? 2 : column.levels.length

/** Throws a `RangeError` where columns do not match, a value is none of its factor, or an outcome is not from 0 to 1. */
export function sortedPoints({ factors, outcome, weights }: Points): SortedPoints {
  const count = outcome.length
  if (count === 0 || factors.length === 0) throw new RangeError(`${count} points of ${factors.length} factors`)
  factors.forEach((column, factor) => {
    checkedLength(`factor ${factor}`, column.values.length, count)
    const levels = levelsOf(column)
    for (let row = 0; row < count; row++) {
      const value = column.values[row] as number
      const isOne = column.kind === "number" ? Number.isFinite(value) : Number.isInteger(value) && value >= 0
      if (!isOne || value >= levels) throw new RangeError(`factor ${factor} has the value ${value} at point ${row}`)
    }
  })
  for (let row = 0; row < count; row++) {
    const share = outcome[row] as number
    if (!(share >= 0 && share <= 1)) throw new RangeError(`outcome ${share} at point ${row}; 0 to 1 was expected`)
  }
  const checked = weights === undefined ? new Float64Array(count).fill(1) : Float64Array.from(weights)
  checkedLength("the weights", checked.length, count)
  if (!checked.every((weight) => weight >= 0 && weight < Number.POSITIVE_INFINITY) || !checked.some((w) => w > 0)) {
    throw new RangeError("weights: none below 0 and some above were expected")
  }
  const values = factors.map((column) => Float64Array.from(column.values))
  const orders = values.map((keys) =>
    Int32Array.from(keys.keys()).sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b),
  )
  return { factors, outcome: Float64Array.from(outcome), weights: checked, whole: checked, values, orders }
}

function checkedLength(what: string, length: number, expected: number): void {
  if (length !== expected) throw new RangeError(`${length} values of ${what} for ${expected} points`)
}

/** Weight, and weight of successes, over the rows that a test holds for. */
export interface Sums {
  readonly mass: number
  readonly successes: number
}

export function sumsOf({ outcome }: SortedPoints, weights: Float64Array): Sums {
  let mass = 0
  let successes = 0
  for (let row = 0; row < weights.length; row++) {
    const weight = weights[row] as number
    mass += weight
    successes += weight * (outcome[row] as number)
  }
  return { mass, successes }
}
