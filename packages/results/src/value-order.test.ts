import { expect, test } from "vitest"
import { gapsOf } from "./value-order.ts"

const value = (id: string, perDraw: readonly number[], samplingError = 0) => ({
  id,
  perDraw: Float64Array.from(perDraw),
  samplingError,
})

test("values are compared draw by draw: what varies together is ahead as clearly as it can be", () => {
  const [first, second] = gapsOf(
    [value("small", [0, 0.1, 0, 0.1]), value("large", [2, 5, 9, 4]), value("next", [-1, -4, -8, -3.1])],
    4,
  )
  expect(first).toMatchObject({ first: "large", second: "next", isClear: true })
  expect(first?.difference).toBeCloseTo(0.975, 12)
  expect(second).toMatchObject({ first: "next", second: "small", isClear: false })
})

test("what sampling of orders adds may take an order's clearness away", () => {
  const pair = (error: number) => gapsOf([value("a", [3, 3, 3], error), value("b", [1, 1, 1], error)], 3)
  expect(pair(0)[0]).toMatchObject({ difference: 2, standardError: 0, isClear: true })
  expect(pair(0.5)[0]).toMatchObject({ standardError: 1, isClear: false })
})
