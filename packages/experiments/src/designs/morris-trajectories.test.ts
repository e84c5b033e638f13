import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type MorrisOptions, morrisTrajectories } from "./morris-trajectories.ts"
import { distanceBetween, mostSpread } from "./spread.ts"
import type { Trajectory } from "./trajectory.ts"

const options = fc.record({
  dimensions: fc.integer({ min: 1, max: 12 }),
  trajectories: fc.integer({ min: 1, max: 5 }),
  levels: fc.integer({ min: 1, max: 5 }).map((halves) => 2 * halves),
  candidates: fc.option(fc.integer({ min: 5, max: 12 }), { nil: undefined }),
  seed: fc.string(),
})

/** The trajectories that designs without a choice would have. */
function candidatesOf(all: number, { dimensions, levels, seed }: MorrisOptions): readonly Trajectory[] {
  const design = morrisTrajectories({ dimensions, levels, seed, trajectories: all })
  return Array.from({ length: all }, (_, t) => ({
    start: Array.from(design.gridAt(t * (dimensions + 1)), (u) => Math.round(u * (levels - 1))),
    moves: Array.from({ length: dimensions }, (_, step) => {
      const move = design.moveAt(t * (dimensions + 1) + step + 1)
      if (move === undefined) throw new Error("A step moves something.")
      return move
    }),
  }))
}

/** Campolongo, Cariboni and Saltelli (2007), from its definition. */
function slowDistance(one: Trajectory, other: Trajectory, levels: number): number {
  const points = ({ start, moves }: Trajectory) => {
    const all = [[...start]]
    for (const { dimension, sign } of moves) {
      const next = [...(all.at(-1) as number[])]
      next[dimension] = (next[dimension] as number) + (sign * levels) / 2
      all.push(next)
    }
    return all
  }
  if (one === other) return 0
  return points(one)
    .flatMap((a) => points(other).map((b) => Math.hypot(...a.map((level, k) => level - (b[k] as number)))))
    .reduce((sum, distance) => sum + distance, 0)
}

const subsets = (n: number, size: number): number[][] =>
  size === 0
    ? [[]]
    : Array.from({ length: n }, (_, last) => last).flatMap((last) => subsets(last, size - 1).map((s) => [...s, last]))

const spreadOf = (set: readonly number[], all: readonly Trajectory[], levels: number) =>
  set.reduce(
    (sum, i) =>
      set.reduce(
        (s, j) => (j < i ? s + slowDistance(all[i] as Trajectory, all[j] as Trajectory, levels) ** 2 : s),
        sum,
      ),
    0,
  )

describe("Morris trajectories", () => {
  test("each moves every dimension once, by delta and in the direction told, and stays on the grid", () => {
    fc.assert(
      fc.property(options, (given) => {
        const { dimensions, levels, trajectories } = given
        const design = morrisTrajectories(given)
        expect(design.size).toBe(trajectories * (dimensions + 1))
        expect(design.delta).toBe(levels / (2 * (levels - 1)))
        for (let t = 0; t < trajectories; t++) {
          const moved: number[] = []
          for (let step = 0; step <= dimensions; step++) {
            const index = t * (dimensions + 1) + step
            const point = design.gridAt(index)
            const onGrid = (u: number) => Math.abs(u * (levels - 1) - Math.round(u * (levels - 1))) < 1e-9
            expect(point.every((u) => u >= 0 && u <= 1 && onGrid(u))).toBe(true)
            const move = design.moveAt(index)
            expect(move === undefined).toBe(step === 0)
            if (move === undefined) continue
            moved.push(move.dimension)
            const [before, coordinates] = [design.gridAt(index - 1), design.pointAt(index)]
            for (const [k, u] of point.entries()) {
              const change = k === move.dimension ? move.sign : 0
              expect(u - (before[k] as number)).toBeCloseTo(change * design.delta, 12)
              expect((coordinates[k] as number) - (design.pointAt(index - 1)[k] as number)).toBeCloseTo(change / 2, 12)
              // The same level in both notations.
              expect(Math.floor((coordinates[k] as number) * levels)).toBe(Math.round(u * (levels - 1)))
            }
          }
          expect(moved.sort((a, b) => a - b)).toEqual(Array.from({ length: dimensions }, (_, k) => k))
        }
      }),
      { numRuns: 40 },
    )
  })

  test("levels, directions and order are as likely one as another: within four standard errors", () => {
    const [n, levels, dimensions] = [6000, 4, 3]
    const design = morrisTrajectories({ dimensions, levels, trajectories: n, seed: "even" })
    const starts = new Array<number>(levels).fill(0)
    const first = new Array<number>(dimensions).fill(0)
    let up = 0
    for (let t = 0; t < n; t++) {
      const level = Math.round((design.gridAt(t * 4)[1] as number) * 3)
      starts[level] = (starts[level] as number) + 1
      const move = design.moveAt(t * 4 + 1)
      if (move === undefined) continue
      first[move.dimension] = (first[move.dimension] as number) + 1
      up += move.sign
    }
    for (const count of starts) expect(Math.abs(count - n / 4)).toBeLessThan(4 * Math.sqrt((n * 3) / 16))
    for (const count of first) expect(Math.abs(count - n / 3)).toBeLessThan(4 * Math.sqrt((n * 2) / 9))
    expect(Math.abs(up)).toBeLessThan(4 * Math.sqrt(n))
  })

  test("without a choice, more trajectories extend fewer", () => {
    const common = { dimensions: 4, levels: 4, seed: "more" }
    const [few, many] = [6, 9].map((trajectories) => morrisTrajectories({ ...common, trajectories }))
    for (let i = 0; i < 30; i++) expect(many?.pointAt(i)).toEqual(few?.pointAt(i))
  })

  test("the distance of two trajectories is that of all their points", () => {
    fc.assert(
      fc.property(options, (given) => {
        const [one, other] = candidatesOf(2, given) as [Trajectory, Trajectory]
        expect(distanceBetween(one, other, given.levels)).toBeCloseTo(slowDistance(one, other, given.levels), 8)
        expect(distanceBetween(one, one, given.levels)).toBe(0)
      }),
    )
  })

  test("of few candidates the farthest apart are chosen: no other set of as many is wider", () => {
    const given = { dimensions: 5, levels: 4, trajectories: 4, candidates: 9, seed: "spread" }
    const all = candidatesOf(9, given)
    const chosen = mostSpread(all, 4, 4)
    const widest = Math.max(...subsets(9, 4).map((set) => spreadOf(set, all, 4)))
    expect(spreadOf(chosen, all, 4)).toBeCloseTo(widest, 6)
    const design = morrisTrajectories(given)
    for (const [t, i] of chosen.entries()) {
      expect([...design.gridAt(t * 6)]).toEqual((all[i] as Trajectory).start.map((level) => level / 3))
    }
  })

  test("of many candidates those built up are wider than all of 200 random sets", () => {
    const given = { dimensions: 6, levels: 4, trajectories: 10, candidates: 100, seed: "many" }
    const all = candidatesOf(100, given)
    const chosen = mostSpread(all, 10, 4)
    expect(new Set(chosen).size).toBe(10)
    const order = candidatesOf(200, { ...given, seed: "sets", dimensions: 100 }).map(({ moves }) => moves)
    const random = order.map((moves) => moves.slice(0, 10).map(({ dimension }) => dimension))
    expect(spreadOf(chosen, all, 4)).toBeGreaterThan(Math.max(...random.map((set) => spreadOf(set, all, 4))))
    const more = mostSpread(all, 40, 4)
    expect(more).toEqual([...new Set(more)].sort((a, b) => a - b))
    // Sets of two are all looked at, and are the widest step of those built up.
    const pair = mostSpread(all, 2, 4)
    expect(spreadOf(pair, all, 4)).toBeCloseTo(Math.max(...subsets(100, 2).map((set) => spreadOf(set, all, 4))), 6)
  })

  test("an odd number of levels, or fewer candidates than trajectories, are refused", () => {
    const common = { dimensions: 2, trajectories: 3, levels: 4, seed: "s" }
    expect(() => morrisTrajectories({ ...common, levels: 3 })).toThrow(RangeError)
    expect(() => morrisTrajectories({ ...common, candidates: 2 })).toThrow(RangeError)
    expect(() => morrisTrajectories(common).pointAt(9)).toThrow(RangeError)
    expect(() => morrisTrajectories(common).moveAt(-1)).toThrow(RangeError)
  })
})
