/** Archive: of all points seen, a few that stand for the best within a resolution that is told. Of every objective less is better. */
import { dominates } from "./pareto.ts"

/**
 * The members after a candidate was offered: ε-dominance (Laumanns, Thiele, Deb & Zitzler 2002, algorithm 3). Space is cut into boxes
 * with edges `epsilons`; of the boxes that no other one dominates each keeps one point, another of the same box only where that dominates
 * it. So every point ever offered is worse than a member, or better by less than ε in each objective. The list itself is returned where
 * the candidate is not taken.
 */
export function archived<T extends { readonly objectives: readonly number[] }>(
  members: readonly T[],
  candidate: T,
  epsilons: readonly number[],
): readonly T[] {
  const kept: T[] = []
  for (const member of members) {
    const [better, worse] = comparedBoxes(member.objectives, candidate.objectives, epsilons)
    if (better && !worse) return members
    if (!better && !worse) {
      if (!dominates(candidate.objectives, member.objectives)) return members
    } else if (better) kept.push(member)
  }
  kept.push(candidate)
  return kept
}

/** Whether the box of `a` is better than that of `b` in any objective, and whether it is worse in any. */
function comparedBoxes(a: readonly number[], b: readonly number[], epsilons: readonly number[]): [boolean, boolean] {
  let [better, worse] = [false, false]
  for (let i = 0; i < epsilons.length; i++) {
    const epsilon = epsilons[i] as number
    const one = edgeBelow(a[i] as number, epsilon)
    const other = edgeBelow(b[i] as number, epsilon)
    if (one < other) better = true
    else if (one > other) worse = true
  }
  return [better, worse]
}

/** A value at an edge, give or take rounding, is in the box above it. */
const edgeBelow = (value: number, epsilon: number) => Math.floor(value / epsilon + 1e-9)
