/** Pareto: which points are better than others in every respect, and how densely the rest lie. Of every objective less is better. */

/** A point, and by how much it misses what is required: 0 if it misses nothing. */
export interface Valued {
  readonly objectives: readonly number[]
  readonly violation: number
}

/** At least as good in all objectives, and better in one. */
export function dominates(a: readonly number[], b: readonly number[]): boolean {
  let better = false
  for (let i = 0; i < a.length; i++) {
    const one = a[i] as number
    const other = b[i] as number
    if (one > other) return false
    if (one < other) better = true
  }
  return better
}

/** Constraint domination (Deb 2000): what misses less comes first, and only among those that miss nothing do objectives count. */
export function constraintDominates(a: Valued, b: Valued): boolean {
  if (a.violation !== b.violation) return a.violation < b.violation
  return a.violation === 0 && dominates(a.objectives, b.objectives)
}

/** Places of the points in fronts, each dominated by the ones before alone (fast non-dominated sort; Deb et al. 2002, §III-A). */
export function frontsOf(points: readonly Valued[]): number[][] {
  const dominated: number[][] = points.map(() => [])
  const above = new Int32Array(points.length)
  for (let i = 0; i < points.length; i++) {
    for (let j = i + 1; j < points.length; j++) {
      const a = points[i] as Valued
      const b = points[j] as Valued
      const first = constraintDominates(a, b)
      if (!first && !constraintDominates(b, a)) continue
      const winner = first ? i : j
      const loser = first ? j : i
      dominated[winner]?.push(loser)
      above[loser] = (above[loser] as number) + 1
    }
  }
  const fronts: number[][] = []
  let front = [...points.keys()].filter((place) => above[place] === 0)
  while (front.length > 0) {
    fronts.push(front)
    const next: number[] = []
    for (const winner of front) {
      for (const loser of dominated[winner] as number[]) {
        above[loser] = (above[loser] as number) - 1
        if (above[loser] === 0) next.push(loser)
      }
    }
    front = next.sort((a, b) => a - b)
  }
  return fronts
}

/** How far from its neighbours each point of a front lies, summed over objectives; infinite at the ends (Deb et al. 2002, §III-B). */
export function crowdingOf(front: readonly Valued[]): Float64Array {
  const distance = new Float64Array(front.length)
  const objectives = front[0]?.objectives.length ?? 0
  for (let m = 0; m < objectives; m++) {
    const value = (place: number) => front[place]?.objectives[m] as number
    const order = [...front.keys()].sort((a, b) => value(a) - value(b) || a - b)
    const [first, last] = [order[0] as number, order.at(-1) as number]
    const range = value(last) - value(first)
    distance[first] = Infinity
    distance[last] = Infinity
    if (range === 0) continue
    for (let at = 1; at < order.length - 1; at++) {
      const place = order[at] as number
      const gap = value(order[at + 1] as number) - value(order[at - 1] as number)
      distance[place] = (distance[place] as number) + gap / range
    }
  }
  return distance
}
