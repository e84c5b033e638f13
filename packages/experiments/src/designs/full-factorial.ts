/** Full factorial: every combination of the levels of its factors, the last factor changing fastest. */
import type { Design } from "./design.ts"
import { countOf, indexIn } from "./whole.ts"

/** Coordinate of one of a factor's equally wide levels: its middle. */
export const levelCoordinate = (level: number, levels: number) => (level + 0.5) / levels

/** `levels` is the number of levels of each factor. */
export function fullFactorial(levels: readonly number[]): Design {
  countOf("factors", levels.length)
  for (const count of levels) countOf("levels", count)
  const size = levels.reduce((product, count) => product * count, 1)
  countOf("combinations", size)
  return {
    kind: "full-factorial",
    dimensions: levels.length,
    size,
    pointAt: (index) => {
      indexIn(index, size)
      const point = new Float64Array(levels.length)
      let rest = index
      for (let factor = levels.length - 1; factor >= 0; factor--) {
        const count = levels[factor] as number
        point[factor] = levelCoordinate(rest % count, count)
        rest = Math.floor(rest / count)
      }
      return point
    },
  }
}
