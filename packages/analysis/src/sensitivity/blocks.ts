/**
 * Blocks: the values of an outcome on a design of Saltelli's (2002): two independent base points A and B for each row, and all the
 * points between them that differ in one coordinate.
 */

/** Values by base point; where each was run several times, run `r` of base point `j` is at `j × runs + r`. */
export interface SaltelliBlocks {
  /** At A, and at B. */
  readonly a: Float64Array
  readonly b: Float64Array
  /** By dimension: at A with this coordinate from B. */
  readonly ab: readonly Float64Array[]
  /** By dimension: at B with this coordinate from A. Needed for the second order, and makes the others more precise. */
  readonly ba?: readonly Float64Array[]
}

/** Which values share their luck where each point was run several times. */
export type SharedLuck =
  /** `own`: none. */
  | "own"
  /** `base-point`: run r of all points of one base point (A, B, and those between), and no others. */
  | "base-point"
  /** `common`: run r of all points. */
  | "common"

/**
 * Blocks from values in the order in which a design gives its points: base point by base point, and in each A, B, A with a coordinate
 * from B by dimension, then B with one from A if `secondOrder`; each point with all its runs. Base points that are not whole, as where
 * runs were interrupted, are left out.
 */
export function saltelliBlocks(
  values: ArrayLike<number>,
  layout: { readonly dimensions: number; readonly secondOrder: boolean; readonly runs?: number },
): SaltelliBlocks {
  const { dimensions, secondOrder, runs = 1 } = layout
  const points = 2 + dimensions * (secondOrder ? 2 : 1)
  const basePoints = Math.floor(values.length / (points * runs))
  const blockAt = (place: number) =>
    Float64Array.from({ length: basePoints * runs }, (_, at) => {
      const basePoint = Math.floor(at / runs)
      return values[(basePoint * points + place) * runs + (at % runs)] as number
    })
  const blocksFrom = (place: number) => Array.from({ length: dimensions }, (_, i) => blockAt(place + i))
  const blocks = { a: blockAt(0), b: blockAt(1), ab: blocksFrom(2) }
  return secondOrder ? { ...blocks, ba: blocksFrom(2 + dimensions) } : blocks
}

/** Base points of blocks. Throws a `RangeError` where blocks do not match, there are fewer than two, or a value is not finite. */
export function basePointsOf({ a, b, ab, ba }: SaltelliBlocks, runs: number): number {
  if (!(Number.isInteger(runs) && runs >= 1)) throw new RangeError(`${runs} runs; a whole number from 1 was expected`)
  for (const block of [a, b, ...ab, ...(ba ?? [])]) {
    if (block.length !== a.length) throw new RangeError(`${block.length} values in one block, ${a.length} in another`)
    const odd = block.findIndex((value) => !Number.isFinite(value))
    if (odd >= 0) throw new RangeError(`value ${odd} of a block is ${block[odd]}; a finite number was expected`)
  }
  if (ba !== undefined && ba.length !== ab.length) {
    throw new RangeError(`${ba.length} blocks with a coordinate from A, ${ab.length} with one from B`)
  }
  if (a.length % runs !== 0 || a.length < 2 * runs) {
    throw new RangeError(`${a.length} values of ${runs} runs each; at least two base points were expected`)
  }
  return a.length / runs
}

/** A column of values less another, or less a number. */
export function less(values: Float64Array, other: Float64Array | number): Float64Array {
  return typeof other === "number"
    ? values.map((value) => value - other)
    : values.map((value, i) => value - (other[i] as number))
}

/**
 * By base point, u × v without the luck in either: over all pairs of different runs, the mean of the one's u times the other's v. Luck
 * that two runs do not share has no part in its expectation, which is that of E[u] E[v]; with one run it is u v itself.
 */
export function products(u: Float64Array, v: Float64Array, runs: number): Float64Array {
  if (runs === 1) return u.map((value, i) => value * (v[i] as number))
  const found = new Float64Array(u.length / runs)
  for (let j = 0; j < found.length; j++) {
    let [us, vs, same] = [0, 0, 0]
    for (let at = j * runs; at < (j + 1) * runs; at++) {
      us += u[at] as number
      vs += v[at] as number
      same += (u[at] as number) * (v[at] as number)
    }
    found[j] = (us * vs - same) / (runs * (runs - 1))
  }
  return found
}

/** By base point, the mean of two columns. */
export const halfway = (u: Float64Array, v: Float64Array): Float64Array =>
  u.map((value, i) => (value + (v[i] as number)) / 2)
