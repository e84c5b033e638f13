/** Nearest run: which of the runs that are drawn lies nearest to a point of the drawing. */

/** Where the runs are drawn, in the drawing's own pixels, and the values of its lower and upper edge. */
export interface Plot {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly bounds: readonly [number, number]
}

/** Undefined beyond the plot, or where there are no runs. Of runs equally near, the first. */
export function nearestRun(
  runs: readonly (readonly number[])[],
  { left, right, top, bottom, bounds }: Plot,
  [x, y]: readonly [number, number],
): number | undefined {
  const months = runs[0]?.length ?? 0
  if (x < left || x > right || y < top || y > bottom || months === 0) return undefined
  const month = Math.round(((x - left) / (right - left)) * (months - 1))
  const value = bounds[0] + ((bottom - y) / (bottom - top)) * (bounds[1] - bounds[0])
  const far = (run: number) => Math.abs((runs[run]?.[month] ?? Number.POSITIVE_INFINITY) - value)
  return runs.reduce<number | undefined>(
    (nearest, _, run) => (nearest === undefined || far(run) < far(nearest) ? run : nearest),
    undefined,
  )
}
