import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { saltelli } from "./saltelli.ts"
import { sobolSequence } from "./sobol-sequence.ts"

const scrambling = { kind: "owen", seed: "saltelli" } as const

describe.each([false, true])("Saltelli's blocks, second order %s", (secondOrder) => {
  test("rows are A, B, A with a column of B, and B with a column of A, of one sequence of twice the dimensions", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(300), (dimensions, base) => {
        const design = saltelli({ dimensions, secondOrder, scrambling })
        const pair = [...sobolSequence({ dimensions: 2 * dimensions, scrambling }).pointAt(base)]
        const [a, b] = [pair.slice(0, dimensions), pair.slice(dimensions)]
        const swapped = (into: readonly number[], from: readonly number[]) =>
          into.map((_, moved) => into.map((own, k) => (k === moved ? from[k] : own)))
        const block = Array.from({ length: design.rows }, (_, row) => [...design.pointAt(base * design.rows + row)])
        expect(block).toEqual([a, b, ...swapped(a, b), ...(secondOrder ? swapped(b, a) : [])])
      }),
      { numRuns: 40 },
    )
  })

  test("the place of an index has that index, and every index a place of its own", () => {
    const design = saltelli({ dimensions: 5, secondOrder, scrambling })
    fc.assert(
      fc.property(fc.nat(1e9), (index) => {
        expect(design.indexOf(design.placeOf(index))).toBe(index)
      }),
    )
    expect(design.rows).toBe(secondOrder ? 12 : 7)
    expect(design.placeOf(3 * design.rows + 4)).toEqual({ base: 3, row: { kind: "AB", dimension: 2 } })
    const row = { kind: "BA", dimension: 4 } as const
    if (secondOrder) expect(design.placeOf(design.indexOf({ base: 9, row }))).toEqual({ base: 9, row })
    else expect(() => design.indexOf({ base: 9, row })).toThrow(RangeError)
    expect(() => design.indexOf({ base: 0, row: { kind: "AB", dimension: 5 } })).toThrow(RangeError)
  })
})
