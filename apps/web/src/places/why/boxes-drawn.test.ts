/** Boxes drawn: a planted box comes out on the tracks of what it restricts and of nothing else, and its middle lies inside. */
import { type Factor, rowsOf, settingAt } from "@laksana/experiments"
import { boxesInParts, discoverResults, pointsToSearch, rowsToTry, triedPoints } from "@laksana/results"
import { factorTellings } from "@laksana/words"
import { expect, test } from "vitest"
import { middlesOf } from "../../engine/why/middles.ts"
import { boxesDrawn, placeInside } from "./boxes-drawn.ts"

const title = (text: string) => ({ en: text, id: text })
const share = (id: string): Factor => ({
  kind: "parameter",
  id,
  title: title(id),
  unit: "share",
  prior: { uniform: [0, 10] },
  bounds: [0, 10],
})
const levels = ["low", "medium", "high"].map((name) => ({ name, title: title(`budget ${name}`) }))
const factors: readonly Factor[] = [{ kind: "level", id: "budget", levels }, share("idle"), share("haste")]
const rows = rowsToTry({ factors: factors.length, points: 128, runs: 1, seed: "planted" })
const success = [
  { outcome: { kind: "reached", milestone: "m", by: "2025-12-31" }, comparison: ">=", value: 1 },
] as const

/** It is reached where the budget is not low and haste is less than 4. */
function planted() {
  const design = rowsOf(rows)
  const values = Float64Array.from({ length: rows.points }, (_, row) => {
    const [budget = 0, , haste = 0] = factors.map((factor, i) => settingAt(factor, design.rowAt(row).point[i] ?? 0))
    return budget > 0 && haste < 4 ? 1 : 0
  })
  const tried = triedPoints({ factors, rows, success }, values, rows.points)
  const points = pointsToSearch(tried, "successes")
  const parts = boxesInParts(points, "planted")
  let part = parts.next()
  while (part.done !== true) part = parts.next()
  const { discovery, tree } = part.value
  const provenance = { engine: "laksana", model: "m 1", seed: "planted", inputHash: "0", case: "c" }
  const made = { provenance, experiment: "0", scenario: "s", factors, rows, success, tried, independent: undefined }
  return {
    results: discoverResults({ ...made, sought: "successes", because: "asked" }, discovery, tree),
    middles: discovery.boxes.map(({ after }) => middlesOf(after.box, points)),
  }
}

test("a planted box is drawn where it lies, and What if is led into it", () => {
  const { results, middles } = planted()
  const tellings = factorTellings(results.factors, [], "en")
  const { boxes, levers, sought } = boxesDrawn(results, tellings, (place) => `Box ${place}`)
  expect(sought).toBe(results.successes)
  expect(levers.map(({ id, label }) => [id, label])).toEqual([
    ["budget", "Budget"],
    ["haste", "Haste"],
  ])
  expect(levers[0]).toMatchObject({ range: [0, 3], levels: ["budget low", "budget medium", "budget high"] })
  expect(boxes).toHaveLength(1)
  expect(boxes[0]?.levels).toEqual({ budget: [1, 2] })
  const [low, high = 0] = boxes[0]?.intervals["haste"] ?? []
  // An open end is the least that was tried.
  expect(low).toBe(levers[1]?.range[0])
  expect(Math.abs(high - 4)).toBeLessThan(0.5)
  expect(boxes[0]?.density).toBeGreaterThan(0.95)

  const [box] = results.boxes
  if (box === undefined) throw new Error("A box was expected.")
  const at = placeInside(box, middles[0] ?? [], results.factors, tellings, String)
  expect(at.assumptions).toEqual({ budget: "medium" })
  // Of a uniform prior the middle of the box.
  expect(Math.abs((at.parameters["haste"] ?? 0) - 2)).toBeLessThan(0.5)
  expect(Object.keys(at.parameters)).toEqual(["haste"])
})
