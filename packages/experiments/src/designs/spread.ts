/**
 * Spread: which of many trajectories lie farthest apart (Campolongo, Cariboni and Saltelli 2007, Environmental Modelling & Software 22,
 * 1509-1518): of all choices the one with the largest sum of squared distances between its members. Where there are too many choices,
 * sets are built up one trajectory at a time, as by Ruano and others (2012, Environmental Modelling & Software 37, 103-109).
 */
import type { Trajectory } from "./trajectory.ts"

/** Beyond so many choices sets are built up. */
const mostChoices = 100_000

/** Positions of the `count` trajectories chosen, in increasing order; of equal choices the first. */
export function mostSpread(trajectories: readonly Trajectory[], count: number, levels: number): readonly number[] {
  const squared: number[][] = []
  for (const [i, one] of trajectories.entries()) {
    // The other half is the mirror of this one.
    squared.push(
      trajectories.map((other, j) => (j < i ? (squared[j]?.[i] ?? 0) : distanceBetween(one, other, levels) ** 2)),
    )
  }
  return choicesOf(trajectories.length, count) <= mostChoices ? best(squared, count) : builtUp(squared, count)
}

/**
 * Sum of the distances of every point of one trajectory from every point of the other, in levels; 0 from itself. From one point to the
 * next a single coordinate changes, and so a single term of the squared distance.
 */
export function distanceBetween(one: Trajectory, other: Trajectory, levels: number): number {
  if (one === other) return 0
  let sum = 0
  const theirs = [...other.start]
  for (let step = 0; step <= other.moves.length; step++) {
    const moved = other.moves[step - 1]
    if (moved !== undefined) theirs[moved.dimension] = (theirs[moved.dimension] as number) + (moved.sign * levels) / 2
    let squares = one.start.reduce((s, level, i) => s + (level - (theirs[i] as number)) ** 2, 0)
    sum += Math.sqrt(squares)
    for (const { dimension, sign } of one.moves) {
      const apart = (one.start[dimension] as number) - (theirs[dimension] as number)
      squares += (apart + (sign * levels) / 2) ** 2 - apart ** 2
      sum += Math.sqrt(squares)
    }
  }
  return sum
}

function choicesOf(all: number, count: number): number {
  let choices = 1
  for (let i = 0; i < Math.min(count, all - count); i++) choices = (choices * (all - i)) / (i + 1)
  return choices
}

/** Sum of a set's squared distances, a pair at a time in increasing order, so that equal sets have equal sums. */
const spreadOf = (squared: readonly (readonly number[])[], set: readonly number[]) =>
  set.reduce((sum, one, at) => set.slice(0, at).reduce((s, other) => s + (squared[one]?.[other] ?? 0), sum), 0)

/** Looks at every choice. */
function best(squared: readonly (readonly number[])[], count: number): readonly number[] {
  let found: readonly number[] = []
  let widest = -1
  const look = (set: readonly number[]) => {
    if (set.length === count) {
      const spread = spreadOf(squared, set)
      if (spread > widest) {
        widest = spread
        found = set
      }
      return
    }
    for (let next = (set.at(-1) ?? -1) + 1; next <= squared.length - (count - set.length); next++) look([...set, next])
  }
  look([])
  return found
}

/** From every trajectory, adds the one farthest from those it has; of the sets so reached, the widest. */
function builtUp(squared: readonly (readonly number[])[], count: number): readonly number[] {
  let found: readonly number[] = []
  let widest = -1
  for (const [first, row] of squared.entries()) {
    const set = [first]
    const away = [...row]
    while (set.length < count) {
      let farthest = -1
      for (const [candidate, distance] of away.entries()) {
        if (!set.includes(candidate) && (farthest < 0 || distance > (away[farthest] as number))) farthest = candidate
      }
      set.push(farthest)
      for (const [candidate, distance] of (squared[farthest] ?? []).entries()) {
        away[candidate] = (away[candidate] as number) + distance
      }
    }
    set.sort((a, b) => a - b)
    const spread = spreadOf(squared, set)
    if (spread > widest) {
      widest = spread
      found = set
    }
  }
  return found
}
