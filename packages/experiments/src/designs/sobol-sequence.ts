/**
 * Sobol sequence: points that fill the unit cube more evenly than chance would: each of the first 2^m points is alone in its 2^m-th part
 * of every axis. With Joe and Kuo's (2008) direction numbers, in the order of Gray's code (Antonov and Saleev 1979), so that its points
 * are theirs. Unscrambled it begins at the origin, where a prior without a lower bound has no value: scramble it to run a model.
 */
import type { Design } from "./design.ts"
import { directionsOf, maximumSobolDimensions } from "./directions.ts"
import { type Scrambling, scramblerOf } from "./scrambling.ts"
import { countOf, indexIn } from "./whole.ts"

const unit = 2 ** -32
const half = 2 ** -33

export interface SobolOptions {
  readonly dimensions: number
  /** None: the points of Joe and Kuo themselves. */
  readonly scrambling?: Scrambling | undefined
}

/**
 * Point i is that of Gray's code of i, up to 2^32 points. Use 2^m of them: other numbers lose balance. Unscrambled coordinates are
 * multiples of 2^-32; scrambled ones lie half of that above, so that none is 0.
 */
export function sobolSequence({ dimensions, scrambling }: SobolOptions): Design {
  countOf("dimensions", dimensions)
  if (dimensions > maximumSobolDimensions) {
    throw new RangeError(`A Sobol sequence has at most ${maximumSobolDimensions} dimensions here, not ${dimensions}.`)
  }
  // By bit and then by dimension, so that a point reads it in rows.
  const directions = Array.from({ length: 32 }, () => new Uint32Array(dimensions))
  for (let dimension = 0; dimension < dimensions; dimension++) {
    for (const [bit, direction] of directionsOf(dimension).entries()) {
      const row = directions[bit]
      if (row !== undefined) row[dimension] = direction
    }
  }
  const scramble = scrambling === undefined ? undefined : scramblerOf(scrambling, dimensions)
  return {
    kind: "sobol",
    dimensions,
    size: undefined,
    pointAt: (index) => {
      indexIn(index, 2 ** 32)
      const words = new Uint32Array(dimensions)
      for (let gray = (index ^ (index >>> 1)) >>> 0, bit = 0; gray !== 0; gray >>>= 1, bit++) {
        const row = directions[bit]
        if ((gray & 1) === 0 || row === undefined) continue
        for (let dimension = 0; dimension < dimensions; dimension++) {
          words[dimension] = (words[dimension] as number) ^ (row[dimension] as number)
        }
      }
      const point = new Float64Array(dimensions)
      for (let dimension = 0; dimension < dimensions; dimension++) {
        const word = words[dimension] as number
        point[dimension] = scramble === undefined ? word * unit : scramble(word, dimension) * unit + half
      }
      return point
    },
  }
}
