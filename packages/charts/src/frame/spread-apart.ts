/** Spread apart: moves labels off each other, as little as possible and in their order. Pixels. */

/**
 * Places for labels that want to be at `wanted`, at least `gap` apart and within the limits as far as there is room.
 * Runs of labels that push each other settle around the middle of what they want.
 */
export function spreadApart(
  wanted: readonly number[],
  gap: number,
  [top, bottom]: readonly [number, number],
): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b)
  interface Run {
    first: number
    readonly members: number[]
  }
  const runs: Run[] = []
  for (const index of order) {
    runs.push({ first: wanted[index] ?? 0, members: [index] })
    for (let last = runs.at(-1), before = runs.at(-2); last !== undefined && before !== undefined; ) {
      if (last.first - before.first >= before.members.length * gap) break
      const members = [...before.members, ...last.members]
      const middle = members.reduce((sum, member, i) => sum + (wanted[member] ?? 0) - i * gap, 0) / members.length
      runs.splice(-2, 2, { first: middle, members })
      last = runs.at(-1)
      before = runs.at(-2)
    }
  }
  const placed = Array.from<number>({ length: wanted.length }).fill(0)
  for (const { first, members } of runs) for (const [i, member] of members.entries()) placed[member] = first + i * gap
  return withinLimits(placed, order, gap, top, bottom)
}

function withinLimits(placed: number[], order: readonly number[], gap: number, top: number, bottom: number): number[] {
  const result = [...placed]
  order.reduce((least, index) => {
    result[index] = Math.max(result[index] ?? 0, least)
    return (result[index] ?? 0) + gap
  }, top)
  order.toReversed().reduce((most, index) => {
    result[index] = Math.min(result[index] ?? 0, most)
    return (result[index] ?? 0) - gap
  }, bottom)
  return result
}
