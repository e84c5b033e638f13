/** What holds of every design: its points are functions of their index alone. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { correlated } from "./correlated.ts"
import type { Design, DesignKind } from "./design.ts"
import { fullFactorial } from "./full-factorial.ts"
import { latinHypercube } from "./latin-hypercube.ts"
import { minimumAberration } from "./minimum-aberration.ts"
import { monteCarlo } from "./monte-carlo.ts"
import { morrisTrajectories } from "./morris-trajectories.ts"
import { oneAtATime } from "./one-at-a-time.ts"
import { saltelli } from "./saltelli.ts"
import { sobolSequence } from "./sobol-sequence.ts"

const seed = "any order"
const pairs = [
  [1, 0.5, 0.2],
  [0.5, 1, 0],
  [0.2, 0, 1],
]
const owen = { kind: "owen", seed } as const

const makers: readonly (readonly [name: string, kind: DesignKind, make: () => Design])[] = [
  ["Monte Carlo", "monte-carlo", () => monteCarlo({ dimensions: 6, seed })],
  ["Latin hypercube", "latin-hypercube", () => latinHypercube({ dimensions: 6, strata: 10, seed })],
  ["correlated", "latin-hypercube", () => correlated(latinHypercube({ dimensions: 3, strata: 10, seed }), pairs)],
  ["Sobol", "sobol", () => sobolSequence({ dimensions: 6 })],
  ["shifted Sobol", "sobol", () => sobolSequence({ dimensions: 6, scrambling: { kind: "digital-shift", seed } })],
  ["scrambled Sobol", "sobol", () => sobolSequence({ dimensions: 6, scrambling: owen })],
  ["full factorial", "full-factorial", () => fullFactorial([3, 2, 4])],
  ["fractional factorial", "fractional-factorial", () => minimumAberration(7, 4)],
  ["one at a time", "one-at-a-time", () => oneAtATime([0.5, 0.5], [[0.1, 0.9], [0.2]])],
  ["Morris", "morris", () => morrisTrajectories({ dimensions: 4, trajectories: 3, levels: 4, seed })],
  [
    "chosen Morris",
    "morris",
    () => morrisTrajectories({ dimensions: 4, trajectories: 3, levels: 4, candidates: 8, seed }),
  ],
  ["Saltelli", "saltelli", () => saltelli({ dimensions: 3, secondOrder: true, scrambling: owen })],
]

describe.each(makers)("%s", (_, kind, make) => {
  const inOrder = make()
  const size = Math.min(100, inOrder.size ?? 100)
  const points = Array.from({ length: size }, (_, index) => inOrder.pointAt(index))

  test("is of its kind", () => {
    expect(inOrder.kind).toBe(kind)
  })

  test("asked in any order, and more than once, points are the same", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(size - 1), { minLength: 1, maxLength: 20 }), (indexes) => {
        const design = make()
        for (const index of indexes) expect(design.pointAt(index)).toEqual(points[index])
      }),
      { numRuns: 30 },
    )
  })

  test("a point handed out is its receiver's: writing in it changes no other", () => {
    const design = make()
    design.pointAt(1).fill(7)
    expect(design.pointAt(1)).toEqual(points[1])
  })

  test("has its number of coordinates, each in [0, 1)", () => {
    for (const point of points) {
      expect(point).toHaveLength(inOrder.dimensions)
      expect(point.every((u) => u >= 0 && u < 1)).toBe(true)
    }
  })

  test("an index that is no point's is refused", () => {
    for (const index of [-1, 0.5, Number.NaN, 2 ** 60, ...(inOrder.size === undefined ? [] : [inOrder.size])]) {
      expect(() => inOrder.pointAt(index)).toThrow(RangeError)
    }
  })
})

test("the points of a known seed never change: results already published stand on them", () => {
  const pinned = "pinned"
  const hypercube = latinHypercube({ dimensions: 2, strata: 5, seed: pinned })
  const close = [
    [1, 0.9],
    [0.9, 1],
  ]
  const morris = morrisTrajectories({ dimensions: 4, levels: 4, trajectories: 3, candidates: 9, seed: pinned })
  const sobol = (kind: "digital-shift" | "owen") => sobolSequence({ dimensions: 2, scrambling: { kind, seed: pinned } })
  expect([...monteCarlo({ dimensions: 2, seed: pinned }).pointAt(7)]).toEqual([0.722760740085505, 0.4403994615422562])
  expect([...hypercube.pointAt(2)]).toEqual([0.21732547970023006, 0.7282159148948267])
  expect([...hypercube.pointAt(13)]).toEqual([0.7537666351301595, 0.6513925899518653])
  expect([...correlated(hypercube, close).pointAt(13)]).toEqual([0.7537666351301595, 0.7967204566812143])
  expect([...sobol("digital-shift").pointAt(3)]).toEqual([0.14986837783362716, 0.7492221662541851])
  expect([...sobol("owen").pointAt(3)]).toEqual([0.8482233862159774, 0.6290487359510735])
  expect([...morris.pointAt(7)]).toEqual([0.125, 0.125, 0.875, 0.625])
})
