import { expect, test } from "vitest"
import { strongestLever } from "./levers.ts"

const lever = (dimension: string, difference: number, se: number) => ({
  scenario: dimension,
  levels: {},
  changed: [dimension],
  difference,
  se,
  shift: null,
})

test("a lever moves most only where the errors allow it", () => {
  const clear = [lever("commitment", 0.6, 0.01), lever("resourcing", 0.1, 0.01)]
  expect(strongestLever(clear)).toMatchObject({ first: { scenario: "commitment" }, isClear: true })
  expect(strongestLever([lever("commitment", 0.12, 0.02), lever("resourcing", -0.1, 0.02)])?.isClear).toBe(false)
})

test("a cell that changes two dimensions is no lever", () => {
  expect(strongestLever([{ ...lever("both", 0.9, 0), changed: ["commitment", "resourcing"] }])).toBeUndefined()
})
