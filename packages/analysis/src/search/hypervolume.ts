/** Hypervolume: how much of the space below a reference point a set of points is better than. Of every objective less is better. */

/**
 * Exact, for one, two or three objectives (Zitzler & Thiele 1998). Points that are not better than the reference in every objective add
 * nothing. Throws a `RangeError` for more objectives.
 */
export function hypervolumeOf(points: readonly (readonly number[])[], reference: readonly number[]): number {
  const inside = points.filter((point) => reference.every((bound, m) => (point[m] as number) < bound))
  const by = (m: number) => (a: readonly number[], b: readonly number[]) => (a[m] as number) - (b[m] as number)
  if (reference.length === 1) {
    return inside.reduce((most, [value]) => Math.max(most, (reference[0] as number) - (value as number)), 0)
  }
  if (reference.length === 2) return areaOf([...inside].sort(by(0)), reference)
  if (reference.length !== 3) throw new RangeError(`${reference.length} objectives; 1, 2 or 3 were expected`)
  // Slabs from the best third objective up, each over the area of all points at or below it.
  const rising = [...inside].sort(by(2))
  const stairs: (readonly number[])[] = []
  let volume = 0
  for (const [at, point] of rising.entries()) {
    const place = stairs.findIndex((other) => (other[0] as number) >= (point[0] as number))
    stairs.splice(place < 0 ? stairs.length : place, 0, point)
    const [, , bottom = 0] = point
    const [, , top = 0] = rising[at + 1] ?? reference
    const height = top - bottom
    if (height > 0) volume += height * areaOf(stairs, reference)
  }
  return volume
}

/** Of points in rising order of the first objective. */
function areaOf(sorted: readonly (readonly number[])[], reference: readonly number[]): number {
  let area = 0
  let lowest = reference[1] as number
  for (const [x, y] of sorted as readonly (readonly [number, number])[]) {
    if (y >= lowest) continue
    area += ((reference[0] as number) - x) * (lowest - y)
    lowest = y
  }
  return area
}
