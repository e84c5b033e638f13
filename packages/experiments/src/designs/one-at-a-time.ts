/** One at a time: a base point, then each factor alone at each of its settings. */
import type { Design } from "./design.ts"
import { countOf, indexIn } from "./whole.ts"

/** What a point changes of the base. */
export interface Change {
  readonly dimension: number
  readonly coordinate: number
}

export interface OneAtATime extends Design {
  readonly kind: "one-at-a-time"
  readonly size: number
  /** Undefined for point 0, the base. */
  readonly changeAt: (index: number) => Change | undefined
}

/** `settings` are the coordinates that each dimension is moved to, none where it stays. All lie in [0, 1). */
export function oneAtATime(base: readonly number[], settings: readonly (readonly number[])[]): OneAtATime {
  countOf("dimensions", base.length)
  if (settings.length !== base.length) {
    throw new RangeError(`There are ${base.length} dimensions, and settings for ${settings.length}.`)
  }
  for (const coordinate of [base, ...settings].flat()) {
    if (!(coordinate >= 0 && coordinate < 1)) {
      throw new RangeError(`A coordinate must be 0 or more and less than 1, not ${coordinate}.`)
    }
  }
  const changes: readonly Change[] = settings.flatMap((coordinates, dimension) =>
    coordinates.map((coordinate) => ({ dimension, coordinate })),
  )
  const size = changes.length + 1
  const changeAt = (index: number) => {
    indexIn(index, size)
    return changes[index - 1]
  }
  return {
    kind: "one-at-a-time",
    dimensions: base.length,
    size,
    changeAt,
    pointAt: (index) => {
      const change = changeAt(index)
      const point = Float64Array.from(base)
      if (change !== undefined) point[change.dimension] = change.coordinate
      return point
    },
  }
}
