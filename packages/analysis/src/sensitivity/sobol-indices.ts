/**
 * Sobol's indices (1993): how much of the variance of an outcome each dimension makes, alone (first order), with one other (second
 * order), and with all others (total), from the values on Saltelli's blocks.
 */
import { basePointsOf, halfway, less, products, type SaltelliBlocks, type SharedLuck } from "./blocks.ts"
import type { Estimate, Intervals } from "./estimate.ts"
import { ratiosOf } from "./ratios.ts"

export interface SobolOptions extends Intervals {
  /** Runs of each point; 1 if not given. With more, luck is taken out: the indices are those of the mean response. */
  readonly runs?: number
  /** Which values share luck; must be said where there is more than one run. `common` is refused. */
  readonly luck?: SharedLuck
}

/** An interaction of two dimensions, the lower first. */
export interface Pairing extends Estimate {
  readonly dimensions: readonly [number, number]
}

export interface SobolIndices {
  /**
   * `varied` the outcome varies with the dimensions · `constant` all values are the same: all indices are 0 · `luck` it varies, but
   * within two standard errors of what luck alone would make of it: indices would be shares of nothing, and are told as 0.
   */
  readonly found: "varied" | "constant" | "luck"
  readonly basePoints: number
  readonly mean: number
  /** Of the outcome; with several runs of a point, of its mean response. Not below 0. */
  readonly variance: number
  /** By dimension. Estimates are unbiased up to the division, so that those of nothing fall on both sides of 0. */
  readonly first: readonly Estimate[]
  readonly total: readonly Estimate[]
  /** What no dimension makes alone: 1 − Σ first. */
  readonly interactions: Estimate
  /** Pairs in ascending order; undefined without the blocks that have a coordinate from A. */
  readonly second: readonly Pairing[] | undefined
  /** With several runs of a point: the share of luck in the variance of a single run; undefined with one. */
  readonly luck: Estimate | undefined
}

/**
 * With f_A, f_B the values at the base points, f_ABi at A with coordinate i from B, f_BAi at B with coordinate i from A, each a mean
 * over base points, divided by the variance V:
 *
 * - first: f_B (f_ABi − f_A), with values less their mean (Saltelli et al. 2010, Computer Physics Communications 181, 259–270, table 2
 *   (b)). Chosen over Jansen's V − ½ (f_B − f_ABi)² because its error is of the size of the effect: of many dimensions most do little.
 *   Also, luck in different values has no part in its expectation, where it lowers Jansen's.
 *   Where f_BAi is given, ½ (f_BAi − f_B)(f_A − f_ABi) (Azzini, Mara & Rosati 2021, Environmental Modelling & Software 144, 105167), in
 *   which both factors are of that size.
 * - total: ½ (f_A − f_ABi)² (Jansen 1999, Computer Physics Communications 117, 35–43), and its mean with ½ (f_B − f_BAi)².
 * - second: (f_BAi − f_B)(f_ABj − f_A), and its mean with i and j exchanged. Multiplied out these are Saltelli's (2002) estimates of the
 *   closed index of i and j less those of i and of j: f_BAi f_ABj agree in i and j, f_BAi f_A in i, f_B f_ABj in j, f_B f_A in none.
 *
 * With several runs of a point every product is over pairs of different runs (`products`), so that luck neither lengthens totals nor
 * shortens shares: the indices are those of E[outcome | point], as with endlessly many runs. That holds where runs r and r′ share no luck.
 *
 * Intervals are over base points, which must be independent of each other; those of a Sobol sequence are more even than that, and
 * intervals then too wide rather than too narrow. Throws a `RangeError` for misuse: blocks that do not match, or `common` luck, under which
 * base points are not independent: all of them hang on the same few runs, and no interval over base points sees how much.
 */
export function sobolIndices(blocks: SaltelliBlocks, options: SobolOptions = {}): SobolIndices {
  const { runs = 1, luck } = options
  const basePoints = basePointsOf(blocks, runs)
  if (runs > 1 && luck === undefined) throw new RangeError("several runs of a point; which share luck must be said")
  if (luck === "common") {
    throw new RangeError("luck common to all base points; own luck, or luck shared within a base point, was expected")
  }
  const { ab, ba } = blocks
  const mean = (meanOf(blocks.a) + meanOf(blocks.b)) / 2
  const a = less(blocks.a, mean)
  const b = less(blocks.b, mean)
  const spread = halfway(products(a, a, runs), products(b, b, runs))
  const variance = meanOf(spread) * (1 + 1 / (2 * basePoints - 1))
  const constant = [blocks.a, blocks.b, ...ab, ...(ba ?? [])].every((block) =>
    block.every((value) => value === blocks.a[0]),
  )
  const pairs = ba === undefined ? [] : pairsOf(ab.length)
  if (constant || (runs > 1 && variance <= 2 * errorOfMean(spread))) {
    return {
      found: constant ? "constant" : "luck",
      basePoints,
      mean,
      variance: constant ? 0 : Math.max(0, variance),
      first: ab.map(() => nothing),
      total: ab.map(() => nothing),
      interactions: nothing,
      second: ba && pairs.map((dimensions) => ({ dimensions, ...nothing })),
      luck: runs === 1 ? undefined : constant ? nothing : luckIn(blocks, spread, runs, options),
    }
  }

  const fromB = ab.map((block) => less(block, blocks.a))
  const fromA = ba?.map((block) => less(block, blocks.b))
  const first = fromB.map((change, i) => {
    const mirrored = fromA?.[i]
    if (mirrored === undefined) return products(less(blocks.b, mean), change, runs)
    return products(mirrored, change, runs).map((value) => -value / 2)
  })
  const total = fromB.map((change, i) => {
    const squares = products(change, change, runs)
    const mirrored = fromA?.[i]
    const both = mirrored === undefined ? squares : halfway(squares, products(mirrored, mirrored, runs))
    return both.map((value) => value / 2)
  })
  const second = pairs.map(([i, j]) =>
    halfway(products(fromA?.[i] ?? a, fromB[j] ?? a, runs), products(fromA?.[j] ?? a, fromB[i] ?? a, runs)),
  )
  const interactions = spread.map((value, j) => value - first.reduce((sum, column) => sum + (column[j] as number), 0))
  const found = ratiosOf([...first, ...total, ...second, interactions], spread, options)
  const of = (from: number, count: number) => found.slice(from, from + count)
  const dimensions = ab.length
  return {
    found: "varied",
    basePoints,
    mean,
    variance,
    first: of(0, dimensions),
    total: of(dimensions, dimensions),
    interactions: found.at(-1) ?? nothing,
    second: ba && pairs.map((dimensions, k) => ({ dimensions, ...(of(2 * ab.length + k, 1)[0] ?? nothing) })),
    luck: runs === 1 ? undefined : luckIn(blocks, spread, runs, options),
  }
}

const nothing: Estimate = { estimate: 0, error: 0, low: 0, high: 0 }

/** The variance within points, over all blocks (each has the same distribution of points), as a share of it and that between. */
function luckIn(blocks: SaltelliBlocks, spread: Float64Array, runs: number, intervals: Intervals): Estimate {
  const all = [blocks.a, blocks.b, ...blocks.ab, ...(blocks.ba ?? [])]
  const within = new Float64Array(spread.length)
  for (const block of all) {
    // Less a value of its own: the difference of two large sums would lose the small variance.
    const centred = less(block, block[0] as number)
    const between = products(centred, centred, runs)
    const withLuck = squaresOf(centred, runs)
    for (let j = 0; j < within.length; j++) {
      within[j] = (within[j] as number) + ((withLuck[j] as number) - (between[j] as number)) / all.length
    }
  }
  const whole = within.map((value, j) => value + (spread[j] as number))
  const [share = nothing] = ratiosOf([within], whole, intervals)
  const clipped = (value: number) => Math.min(1, Math.max(0, value))
  return { estimate: clipped(share.estimate), error: share.error, low: clipped(share.low), high: clipped(share.high) }
}

function squaresOf(values: Float64Array, runs: number): Float64Array {
  const found = new Float64Array(values.length / runs)
  values.forEach((value, at) => {
    const j = Math.floor(at / runs)
    found[j] = (found[j] as number) + (value * value) / runs
  })
  return found
}

function pairsOf(dimensions: number): (readonly [number, number])[] {
  return Array.from({ length: dimensions }, (_, i) =>
    Array.from({ length: dimensions - i - 1 }, (_, k) => [i, i + 1 + k] as const),
  ).flat()
}

function errorOfMean(values: Float64Array): number {
  const mean = meanOf(values)
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return Math.sqrt(squares / (values.length - 1) / values.length)
}

const meanOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length
