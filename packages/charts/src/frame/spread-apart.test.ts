/** Labels that are spread apart keep their order, their distance and their limits; those that collide with none stay. */
import fc from "fast-check"
import { expect, test } from "vitest"
import { spreadApart } from "./spread-apart.ts"

test("in order, a gap apart, within the limits, as long as there is room for all", () => {
  const places = fc.array(fc.integer({ min: -20, max: 120 }), { maxLength: 9 })
  fc.assert(
    fc.property(places, (wanted) => {
      const placed = spreadApart(wanted, 12, [0, 100])
      const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b)
      const sorted = order.map((i) => placed[i] ?? Number.NaN)
      for (const [i, place] of sorted.entries()) {
        expect(place).toBeGreaterThanOrEqual(-1e-9)
        expect(place).toBeLessThanOrEqual(100 + 1e-9)
        if (i > 0) expect(place - (sorted[i - 1] ?? Number.NaN)).toBeGreaterThanOrEqual(12 - 1e-9)
      }
    }),
  )
})

test("a label that collides with none stays where it wants to be", () => {
  expect(spreadApart([10, 40, 90], 12, [0, 100])).toEqual([10, 40, 90])
})

test("labels that want the same place settle around it", () => {
  expect(spreadApart([50, 50], 12, [0, 100])).toEqual([44, 56])
})
