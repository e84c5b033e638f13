/** Nearest run: the run whose line lies nearest to where somebody points. */
import { expect, test } from "vitest"
import { nearestRun, type Plot } from "./nearest-run.ts"

const plot: Plot = { left: 10, right: 110, top: 0, bottom: 100, bounds: [0, 1] }
/** Rising, falling and level over three months, at x = 10, 60 and 110. */
const runs = [
  [0, 0.5, 1],
  [1, 0.5, 0],
  [0.2, 0.2, 0.2],
]

test("the run that is nearest in the month pointed at", () => {
  expect(nearestRun(runs, plot, [10, 4])).toBe(1)
  expect(nearestRun(runs, plot, [108, 4])).toBe(0)
  expect(nearestRun(runs, plot, [62, 78])).toBe(2)
  expect(nearestRun(runs, plot, [60, 50]), "of two that cross, the first").toBe(0)
})

test("none beyond the plot, and none where none are drawn", () => {
  expect(
    [
      [9, 50],
      [111, 50],
      [60, -1],
      [60, 101],
    ].map(([x = 0, y = 0]) => nearestRun(runs, plot, [x, y])),
  ).toEqual([undefined, undefined, undefined, undefined])
  expect(nearestRun([], plot, [60, 50])).toBeUndefined()
})
