/** PRIM on a table of twenty rows, each step worked out by hand. */
import { describe, expect, test } from "vitest"
import { excessOf, lookedAt } from "./look-at.ts"
import { paste } from "./paste.ts"
import { peel } from "./peel.ts"
import { type Points, sortedPoints } from "./points.ts"
import { quasiPs } from "./quasi-p.ts"
import { simplify } from "./simplify.ts"
import { measuredBox } from "./violations.ts"

/*
 * x  1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20
 * z  A B C A B C A B A B  C  A  B  C  A  B  A  C  B  A
 * y  0 0 0 0 0 0 0 0 1 1  0  1  1  0  1  1  1  0  1  1      9 of 20 succeed
 *
 * α = 0.2. Each line: what is cut, and what is left of it.
 *
 * 1. of 20, cut 4: x low {1–4} 9/16 = 0.5625 · x high {17–20} 6/16 = 0.375 · A 4/12 · B 5/13 · C 9/15 = 0.6 ← highest
 * 2. of 15, cut 3: x low {1,2,4} 9/12 = 0.75 ← · x high {17,19,20} 6/12 = 0.5 · A 4/7 = 0.571 · B 5/8 = 0.625
 * 3. of 12, cut 2: x low {5,7} 9/10 = 0.9 ← · x high {19,20} 7/10 = 0.7 · A 4/6 = 0.667 · B 5/6 = 0.833
 * 4. of 10, cut 2: x low {8,9} 8/8 = 1 ← · x high {19,20} 7/8 · A 4/5 · B 5/5 = 1, as good, and declared later
 * All that are left succeed: the end. Limits lie halfway: 4.5 between 4 and 5; 7.5; 9.5 between 9 and 10.
 *
 * Pasting, of 8, give back up to 1.6: x low {9} 9/9 = 1 ← · C {11,14,18} 8/11. Then of 9, up to 1.8: x low {8} 9/10 and C 9/12, both
 * lower: the end, at 8.5.
 */
const points: Points = {
  factors: [
    { kind: "number", values: Array.from({ length: 20 }, (_, row) => row + 1) },
    {
      kind: "unordered",
      levels: ["A", "B", "C"],
      values: [..."ABCABCABABCABCABACBA"].map((level) => "ABC".indexOf(level)),
    },
  ],
  outcome: [..."00000000110110111011"].map(Number),
}
const sorted = sortedPoints(points)
const peeling = { alpha: 0.2, objective: "mean", minimumSupport: 0.3, mostFactors: 2 } as const
const atLeast = (low: number) => ({ kind: "interval", factor: 0, low, high: undefined }) as const
const notC = { kind: "levels", factor: 1, kept: [0, 1] } as const

describe("peeling twenty rows", () => {
  test.each(["mean", "lenient"] as const)("takes the steps worked out by hand (%s)", (objective) => {
    // For each weight cut: step 1 gives 0.6 to C and 0.5625 to x; step 4 gives 0.5 to x and 0.2 to B. The steps are the same.
    const trajectory = peel(sorted, { ...peeling, objective })
    expect(trajectory.map(({ box }) => box)).toEqual([
      [],
      [notC],
      [atLeast(4.5), notC],
      [atLeast(7.5), notC],
      [atLeast(9.5), notC],
    ])
    expect(trajectory.map(({ inside }) => inside)).toEqual([20, 15, 12, 10, 8])
    expect(trajectory.map(({ density }) => density)).toEqual([9 / 20, 9 / 15, 9 / 12, 9 / 10, 1])
    expect(trajectory.map(({ coverage }) => coverage)).toEqual([1, 1, 1, 1, 8 / 9])
    expect(trajectory.map(({ mass }) => mass)).toEqual([1, 0.75, 0.6, 0.5, 0.4])
  })

  test("stops where nothing that is left would have the least support", () => {
    // Step 2 would leave 12 of 20.
    expect(peel(sorted, { ...peeling, minimumSupport: 0.7 }).map(({ inside }) => inside)).toEqual([20, 15])
    expect(peel(sorted, { ...peeling, minimumSupport: 0.6 }).map(({ inside }) => inside)).toEqual([20, 15, 12])
  })

  test("pastes back what was cut too much", () => {
    const steps = paste(sorted, measuredBox(sorted, [atLeast(9.5), notC]), peeling)
    expect(steps.map(({ box, coverage, density }) => ({ box, coverage, density }))).toEqual([
      { box: [atLeast(8.5), notC], coverage: 1, density: 1 },
    ])
  })
})

test("the lenient objective prefers a thin slice where the mean prefers a thick one", () => {
  // Of 10, 5 succeed, α = 0.1. x low {1}: 5/9, (5/9 − 1/2) · 10/1 = 0.556. Level A, rows 1–5 of which one succeeds: 4/5,
  // (4/5 − 1/2) · 10/5 = 0.6. With two of them: 3/5, 0.2, and x low is better for its weight, although 5/9 < 3/5.
  const table = (outcome: string) =>
    sortedPoints({
      factors: [
        { kind: "number", values: Array.from({ length: 10 }, (_, row) => row) },
        { kind: "unordered", levels: ["A", "B"], values: [0, 0, 0, 0, 0, 1, 1, 1, 1, 1] },
      ],
      outcome: [...outcome].map(Number),
    })
  const first = (outcome: string, objective: "mean" | "lenient") =>
    peel(table(outcome), { alpha: 0.1, objective, minimumSupport: 0.1, mostFactors: 2 })[1]?.box[0]?.factor
  expect([first("0000101111", "lenient"), first("0000101111", "mean")]).toEqual([1, 1])
  expect([first("0001101110", "lenient"), first("0001101110", "mean")]).toEqual([0, 1])
})

describe("quasi-p-values of the box x ≥ 8.5, A or B, in which 9 of 9 succeed", () => {
  const box = [atLeast(8.5), notC]
  test("are the chances of 9 of 9 at the density without the restriction", () => {
    // Without x: 9 of the 15 rows A or B. Without z: 9 of the 12 rows from 9 on.
    const [x, z] = quasiPs(points, box)
    expect(x?.quasiP).toBeCloseTo(0.6 ** 9, 12)
    expect(z?.quasiP).toBeCloseTo(0.75 ** 9, 12)
  })
  test("let z be dropped at one in twenty, and say what that costs", () => {
    const choosing = { mostRestricted: 4, quasiPBelow: 0.05 }
    const { after, dropped, quasiPs: left } = simplify(sorted, measuredBox(sorted, box), choosing)
    expect(dropped.map(({ factor, side }) => ({ factor, side }))).toEqual([{ factor: 1, side: "all" }])
    expect(after).toMatchObject({ box: [atLeast(8.5)], coverage: 1, density: 0.75, inside: 12 })
    // At least 9 of 12 at 9 of 20, summed term by term.
    const choose = [220, 66, 12, 1]
    const tail = choose.reduce((sum, ways, more) => sum + ways * 0.45 ** (9 + more) * 0.55 ** (3 - more), 0)
    expect(left[0]?.quasiP).toBeCloseTo(tail, 12)
  })
  test("go on dropping where more factors are restricted than are wanted", () => {
    const { after } = simplify(sorted, measuredBox(sorted, box), { mostRestricted: 1, quasiPBelow: 0.2 })
    expect(after.box).toEqual([atLeast(8.5)])
  })
})

test("a factor's excess is what its best restriction holds more of than its share", () => {
  // x: the 8 failures at its low end weigh 8 × 0.45 = 3.6, and the rest holds as many successes too many. z: A 5 − 3.6, B 4 − 3.15.
  expect(excessOf(sorted, 0)).toBeCloseTo(3.6, 12)
  expect(excessOf(sorted, 1)).toBeCloseTo(2.25, 12)
  expect([lookedAt(sorted, 1), lookedAt(sorted, 2)]).toEqual([[0], [0, 1]])
})
