/** Monte Carlo: points at random, each by its own stream, so that any of them can be had without the others. */
import { openStream, streamKey } from "@laksana/engine"
import type { Design } from "./design.ts"
import { countOf, indexIn } from "./whole.ts"

export interface MonteCarloOptions {
  readonly dimensions: number
  readonly seed: string
}

/** A sequence without end. Its first coordinates are the same whatever the number of dimensions. */
export function monteCarlo({ dimensions, seed }: MonteCarloOptions): Design {
  countOf("dimensions", dimensions)
  const key = streamKey(seed, "design monte-carlo")
  return {
    kind: "monte-carlo",
    dimensions,
    size: undefined,
    pointAt: (index) => {
      indexIn(index, Number.MAX_SAFE_INTEGER)
      return new Float64Array(dimensions).map(openStream(key, index))
    },
  }
}
