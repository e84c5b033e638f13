/** Middles: a place inside a box: of each of its conditions the middle setting among the points that lie there. Pure. */
import type { Box, Points } from "@laksana/analysis"

/** In the order of the conditions: of a number its median, of levels the position of the middle one of those that are kept. */
export function middlesOf(box: Box, { factors }: Points): readonly number[] {
  const inside = box.reduce<readonly number[]>(
    (rows, restriction) => {
      const values = factors[restriction.factor]?.values ?? []
      return rows.filter((row) => {
        const value = values[row] ?? Number.NaN
        if (restriction.kind === "levels") return restriction.kept.includes(value)
        return value >= (restriction.low ?? -Infinity) && value < (restriction.high ?? Infinity)
      })
    },
    [...(factors[0] === undefined ? [] : Array.from(factors[0].values).keys())],
  )
  return box.map((restriction) => {
    if (restriction.kind === "levels") return restriction.kept[(restriction.kept.length - 1) >> 1] ?? 0
    const values = factors[restriction.factor]?.values ?? []
    const sorted = inside.map((row) => values[row] ?? 0).toSorted((a, b) => a - b)
    return sorted[sorted.length >> 1] ?? 0
  })
}
