/**
 * Latin hypercube (McKay, Beckman and Conover 1979): n points, one in each n-th part of every axis, at a random place within it. It can
 * be doubled without end: the first n, 2n, 4n, ... points are each a Latin hypercube, and points already run stay where they are.
 */
import { openStream, type StreamKey, streamKey, uniformAt } from "@laksana/engine"
import type { Design } from "./design.ts"
import { permutation } from "./permutation.ts"
import { nestedUniform } from "./scrambling.ts"
import { countOf, indexIn } from "./whole.ts"

export interface LatinHypercube extends Design {
  readonly kind: "latin-hypercube"
  /** Points of the first hypercube; those of the others are this times a power of 2. */
  readonly strata: number
}

export interface LatinHypercubeOptions {
  readonly dimensions: number
  readonly strata: number
  readonly seed: string
}

const unit = 2 ** -32
const half = 2 ** -33
/** Points that a hypercube can be doubled to. */
export const mostPoints = 2 ** 31
/** So that a place next to the end of its stratum is not rounded into the next one. */
const mostStrata = 2 ** 18

/** Points of one doubling: `first` to `first + size - 1`, which with those before them fill every stratum once. */
interface Batch {
  readonly doubling: number
  readonly first: number
  readonly size: number
}

/** The batch of a point: the first hypercube, or the doubling that brought the point. */
export function batchOf(strata: number, index: number): Batch {
  if (index < strata) return { doubling: 0, first: 0, size: strata }
  let doubling = 1
  let size = strata
  for (; index >= 2 * size; size *= 2) doubling++
  return { doubling, first: size, size }
}

/**
 * Every stratum of the first hypercube is halved again and again, in an order of halves of its own: a nested uniform scrambling of the
 * unit interval. Before it, the first point of a stratum is at 0 and the d-th doubling puts a point at each odd multiple of 2^-d, so
 * whichever half is empty is filled. Which point of the batch goes where is a random permutation for each dimension. Permutations are
 * kept: 4 bytes for each coordinate of every batch that was asked for.
 */
export function latinHypercube({ dimensions, strata, seed }: LatinHypercubeOptions): LatinHypercube {
  countOf("dimensions", dimensions)
  countOf("strata", strata)
  if (strata > mostStrata) {
    throw new RangeError(`A Latin hypercube has at most ${mostStrata} strata here, not ${strata}.`)
  }
  const keys = Array.from({ length: dimensions }, (_, dimension) => ({
    order: streamKey(seed, `design latin-hypercube order ${dimension}`),
    halves: streamKey(seed, `design latin-hypercube halves ${dimension}`),
  }))
  const orders = new Map<number, readonly Uint32Array[]>()
  const ordersOf = ({ doubling, size }: Batch) => {
    const known = orders.get(doubling)
    if (known !== undefined) return known
    const made = keys.map(({ order }) => permutation(size, openStream(order, doubling)))
    orders.set(doubling, made)
    return made
  }
  return {
    kind: "latin-hypercube",
    dimensions,
    size: undefined,
    strata,
    pointAt: (index) => {
      indexIn(index, mostPoints)
      const batch = batchOf(strata, index)
      const pieces = batch.size / strata
      // Of the 2^doubling places that there now are in a stratum, the odd ones are new.
      const spacing = 2 ** (32 - batch.doubling)
      const point = new Float64Array(dimensions)
      const order = ordersOf(batch)
      for (let dimension = 0; dimension < dimensions; dimension++) {
        const place = (order[dimension] as Uint32Array)[index - batch.first] as number
        const stratum = Math.floor(place / pieces)
        const within = batch.doubling === 0 ? 0 : (2 * (place % pieces) + 1) * spacing
        const word = scrambled(within, (keys[dimension] as (typeof keys)[number]).halves, stratum)
        point[dimension] = (stratum + word * unit + half) / strata
      }
      return point
    },
  }
}

/** A place within a stratum after the stratum's own order of halves. */
function scrambled(within: number, key: StreamKey, stratum: number): number {
  return nestedUniform(within, Math.floor(uniformAt(key, stratum) * 2 ** 32), key.b)
}
