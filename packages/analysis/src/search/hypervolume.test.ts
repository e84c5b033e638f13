/** Hypervolume, fronts and crowding: by hand, and against definitions worked the slow way. */
import fc from "fast-check"
import { expect, test } from "vitest"
import { archived } from "./archive.ts"
import { hypervolumeOf } from "./hypervolume.ts"
import { constraintDominates, crowdingOf, dominates, frontsOf, type Valued } from "./pareto.ts"

/** The volume of a union of boxes by inclusion and exclusion over all sets of points. */
function byInclusion(points: readonly (readonly number[])[], reference: readonly number[]): number {
  let volume = 0
  for (let set = 1; set < 2 ** points.length; set++) {
    const chosen = points.filter((_, at) => ((set >> at) & 1) === 1)
    const common = reference.reduce(
      (product, bound, m) => product * Math.max(0, bound - Math.max(...chosen.map((point) => point[m] ?? 0))),
      1,
    )
    volume += chosen.length % 2 === 1 ? common : -common
  }
  return volume
}

test("by hand: three steps in the plane, and two boxes in space", () => {
  const steps = [
    [1, 3],
    [2, 2],
    [3, 1],
  ]
  expect(hypervolumeOf(steps, [4, 4])).toBe(6)
  expect(hypervolumeOf([...steps, [3, 3], [5, 0]], [4, 4])).toBe(6)
  expect(
    hypervolumeOf(
      [
        [0, 0, 1],
        [1, 1, 0],
      ],
      [2, 2, 2],
    ),
  ).toBe(4 + 2 - 1)
  expect(hypervolumeOf([[3], [1], [9]], [5])).toBe(4)
  expect(hypervolumeOf([], [1, 1])).toBe(0)
  expect(() => hypervolumeOf([[0, 0, 0, 0]], [1, 1, 1, 1])).toThrow(RangeError)
})

const points = (objectives: number) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: objectives, maxLength: objectives }), {
    minLength: 1,
    maxLength: 8,
  })

test.each([2, 3])("of %i objectives: as inclusion and exclusion say", (objectives) => {
  const reference = Array.from({ length: objectives }, () => 5)
  fc.assert(
    fc.property(points(objectives), (each) => {
      expect(hypervolumeOf(each, reference)).toBe(byInclusion(each, reference))
    }),
    { seed: 1, numRuns: 300 },
  )
})

test("fronts: each is what nothing left dominates, once those before are taken away", () => {
  const valued = fc.array(
    fc.record({
      objectives: fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })),
      violation: fc.constantFrom(0, 0, 0, 1, 2),
    }),
    { maxLength: 15 },
  )
  fc.assert(
    fc.property(valued, (each: readonly Valued[]) => {
      let left = [...each.keys()]
      for (const front of frontsOf(each)) {
        const best = left.filter((a) => !left.some((b) => constraintDominates(each[b] as Valued, each[a] as Valued)))
        expect(front).toEqual(best)
        left = left.filter((place) => !front.includes(place))
      }
      expect(left).toEqual([])
    }),
    { seed: 2, numRuns: 300 },
  )
})

test("crowding by hand: ends are infinite, others the sum of the sides of their cuboid over the ranges", () => {
  const front = [
    [0, 10],
    [1, 6],
    [4, 5],
    [10, 0],
  ].map((objectives) => ({ objectives, violation: 0 }))
  expect([...crowdingOf(front)]).toEqual([Infinity, 0.4 + 0.5, 0.9 + 0.6, Infinity])
})

test("what misses a requirement comes after what misses none, whatever its objectives", () => {
  const [free, missing, worse] = [
    { objectives: [9, 9], violation: 0 },
    { objectives: [0, 0], violation: 0.1 },
    { objectives: [0, 0], violation: 0.2 },
  ] as const
  expect(constraintDominates(free, missing)).toBe(true)
  expect(constraintDominates(missing, worse)).toBe(true)
  expect(constraintDominates(missing, missing)).toBe(false)
  expect(frontsOf([worse, missing, free])).toEqual([[2], [1], [0]])
})

test("archive: one of each box, none of a dominated one, and everything seen within the resolution of a member", () => {
  const epsilons = [2, 2]
  fc.assert(
    fc.property(points(2), (each) => {
      let members: readonly { readonly objectives: readonly number[] }[] = []
      for (const objectives of each) members = archived(members, { objectives }, epsilons)
      const boxes = members.map(({ objectives }) => objectives.map((value) => Math.floor(value / 2)))
      expect(new Set(boxes.map((box) => box.join())).size).toBe(boxes.length)
      expect(boxes.some((a) => boxes.some((b) => dominates(a, b)))).toBe(false)
      for (const objectives of each) {
        expect(members.some((member) => member.objectives.every((value, m) => value <= (objectives[m] ?? 0) + 2))).toBe(
          true,
        )
      }
    }),
    { seed: 3, numRuns: 300 },
  )
})
