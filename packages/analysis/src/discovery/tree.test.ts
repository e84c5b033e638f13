/** Classification trees: splits against their slow definition, planted trees found again. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { grow } from "./cart.ts"
import { leavesOf, pruningSequence } from "./cart-pruning.ts"
import { endsOf, planted, uniformOf } from "./testing/planted.ts"
import { type Points, sortedPoints } from "./points.ts"
import { treeBoxes } from "./tree-boxes.ts"

const grown = (points: Points, leastMass: number) => {
  const sorted = sortedPoints(points)
  return grow(sorted, sorted.orders, leastMass)
}

test("eight rows are split as worked out by hand", () => {
  // Weight × 2p(1 − p): root 8 · 2 · ½ · ½ = 4. x < 4.5 parts 1 of 4 from 3 of 4: 4 · 2 · ¼ · ¾ · 2 = 3, a gain of 1.
  // x < 2.5: 0 of 2 from 4 of 6: 6 · 2 · ⅔ · ⅓ = 2⅔, a gain of 1⅓: the greatest. x > 6.5 leaves 2 of 6 and 2 of 2: as much, later.
  const points: Points = {
    factors: [{ kind: "number", values: [1, 2, 3, 4, 5, 6, 7, 8] }],
    outcome: [0, 0, 1, 0, 1, 0, 1, 1],
  }
  const tree = grown(points, 1)
  expect(tree.impurity).toBe(4)
  expect(tree.split?.left).toEqual({ kind: "interval", factor: 0, low: undefined, high: 2.5 })
  expect(tree.children?.map(({ mass, successes }) => [mass, successes])).toEqual([
    [2, 0],
    [6, 4],
  ])
  expect(tree.children?.[1].impurity).toBeCloseTo(8 / 3, 12)
})

test("the first split is the best of all partitions, also of unordered levels", () => {
  const gini = (outcomes: readonly number[]) => {
    const successes = outcomes.reduce((sum, each) => sum + each, 0)
    return outcomes.length === 0 ? 0 : (2 * successes * (outcomes.length - successes)) / outcomes.length
  }
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 6, max: 30 }), (seed, count) => {
      const uniform = uniformOf(`partitions ${seed}`)
      const drawn = (levels: number) => Array.from({ length: count }, () => Math.floor(uniform() * levels))
      const [x, place, outcome] = [drawn(6), drawn(5), drawn(2)]
      const points: Points = {
        factors: [
          { kind: "number", values: x },
          { kind: "unordered", levels: ["a", "b", "c", "d", "e"], values: place },
        ],
        outcome,
      }
      const parted = (isLeft: (row: number) => boolean) =>
        gini(outcome.filter((_, row) => isLeft(row))) + gini(outcome.filter((_, row) => !isLeft(row)))
      const thresholds = [1, 2, 3, 4, 5].map((cut) => parted((row) => (x[row] as number) < cut))
      const subsets = Array.from({ length: 32 }, (_, mask) =>
        parted((row) => ((mask >> (place[row] as number)) & 1) === 1),
      )
      const least = Math.min(gini(outcome), ...thresholds, ...subsets)
      const tree = grown(points, 1)
      const reached =
        tree.children === undefined ? tree.impurity : tree.children[0].impurity + tree.children[1].impurity
      expect(reached).toBeCloseTo(least, 9)
    }),
    { numRuns: 100, seed: 11 },
  )
})

test("the pruning sequence costs least at its complexity among all its trees", () => {
  const points = planted("pruning", {
    factors: 3,
    count: 300,
    inside: ([x = 0, y = 0]) => x < 0.5 && y < 0.5,
    chances: [0.8, 0.2],
  })
  const sequence = pruningSequence(grown(points, 9))
  const sum = (place: number) =>
    leavesOf(sequence[place]?.tree ?? grown(points, 9)).reduce((all, leaf) => all + leaf.impurity, 0)
  sequence.forEach(({ complexity, leaves }, place) => {
    const cost = sum(place) + complexity * leaves
    sequence.forEach((other, at) => expect(cost).toBeLessThanOrEqual(sum(at) + complexity * other.leaves + 1e-6))
    if (place > 1) expect(complexity).toBeGreaterThan(sequence[place - 1]?.complexity ?? 0)
  })
  expect(sequence.at(-1)?.leaves).toBe(1)
})

describe("a planted tree", () => {
  const inside = ([x = 0, , y = 0]: readonly number[]) => x >= 0.3 && y < 0.6
  test.each([
    ["without noise", [1, 0]],
    ["with one outcome in ten turned round", [0.9, 0.1]],
  ] as const)("is found again as its three leaves (%s)", (name, chances) => {
    const points = planted(`tree ${name}`, { factors: 5, count: 1500, inside, chances })
    const { leaves } = treeBoxes(points, { uniform: uniformOf("folds") })
    expect(leaves).toHaveLength(3)
    expect(leaves[0]?.box.map(({ factor }) => factor)).toEqual([0, 2])
    const [x, y] = leaves[0]?.box ?? []
    expect(endsOf(x)).toEqual([expect.any(Number), undefined])
    expect(Math.abs((endsOf(x)[0] ?? 0) - 0.3)).toBeLessThan(0.03)
    expect(endsOf(y)).toEqual([undefined, expect.any(Number)])
    expect(Math.abs((endsOf(y)[1] ?? 0) - 0.6)).toBeLessThan(0.03)
    // Volume 0.42, so 630 points: four standard errors of the share inside.
    expect(Math.abs((leaves[0]?.density ?? 0) - chances[0])).toBeLessThan(0.02 + 4 * Math.sqrt((0.9 * 0.1) / 630))
    expect(leaves.reduce((sum, { mass }) => sum + mass, 0)).toBeCloseTo(1, 12)
    expect(leaves.reduce((sum, { coverage }) => sum + coverage, 0)).toBeCloseTo(1, 12)
  })

  test("where nothing matters is a root", () => {
    const points = planted("no tree", { factors: 4, count: 400, inside: () => true, chances: [0.3, 0.3] })
    const { leaves, sequence, place } = treeBoxes(points, { uniform: uniformOf("no folds") })
    expect(leaves.map(({ box, mass }) => ({ box, mass }))).toEqual([{ box: [], mass: 1 }])
    expect(sequence[place]?.leaves).toBe(1)
  })

  test("where all or none succeed is a root", () => {
    for (const chance of [0, 1]) {
      const points = planted("one side", { factors: 2, count: 50, inside: () => true, chances: [chance, chance] })
      expect(treeBoxes(points, { uniform: uniformOf("folds") }).leaves).toHaveLength(1)
    }
  })
})
