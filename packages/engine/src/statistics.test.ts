import { describe, expect, test } from "vitest"
import { proportion } from "./statistics.ts"

describe("Wilson's interval", () => {
  test("10 of 100: 0.0552 to 0.1744", () => {
    const { p, low, high } = proportion(10, 100)
    expect([p, low, high].map((value) => value.toFixed(4))).toEqual(["0.1000", "0.0552", "0.1744"])
  })

  test("none of 50 says that up to 7 % may, not that none will", () => {
    const { low, high } = proportion(0, 50)
    expect(low).toBe(0)
    expect(high).toBeCloseTo(0.0713, 4)
  })

  test("all of 50 mirrors none of 50", () => {
    const none = proportion(0, 50)
    const all = proportion(50, 50)
    expect(all.low).toBeCloseTo(1 - none.high, 12)
    expect(all.high).toBe(1)
  })
})

test("of no runs nothing is known", () => {
  expect(proportion(0, 0)).toEqual({ count: 0, p: 0, low: 0, high: 1 })
})

test("of all runs the upper end is exactly 1, and of none the lower is exactly 0", () => {
  for (let n = 1; n <= 500; n++) {
    expect(proportion(n, n).high).toBe(1)
    expect(proportion(0, n).low).toBe(0)
  }
})
