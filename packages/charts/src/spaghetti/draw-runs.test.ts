/** Runs on a canvas are the runs of the SVG: the same pixels, in one stroke. */
import { expect, test } from "vitest"
import { drawRuns, runsPath } from "./draw-runs.ts"

const plot = { left: 10, right: 110, top: 0, bottom: 100, bounds: [0, 1] } as const
const runs = [
  [0, 0.5, 1],
  [1, 0.25, 0],
]

test("a canvas is given the same lines, stroked once", () => {
  const calls: string[] = []
  drawRuns(
    {
      beginPath: () => calls.push("begin"),
      moveTo: (x, y) => calls.push(`M${x} ${y}`),
      lineTo: (x, y) => calls.push(`L${x} ${y}`),
      stroke: () => calls.push("stroke"),
    },
    runs,
    plot,
  )
  expect(calls.at(0)).toBe("begin")
  expect(calls.at(-1)).toBe("stroke")
  expect(calls.slice(1, -1).join("")).toBe(runsPath(runs, plot))
  expect(runsPath(runs, plot)).toBe("M10 100L60 50L110 0M10 0L60 75L110 100")
})
