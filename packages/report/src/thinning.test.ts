import { expect, test } from "vitest"
import { lastWithin, packedWithin } from "./thinning.ts"

const letters = (text: string) => text.length

test("a short list stays whole", () => {
  expect(lastWithin(["a", "b"], 5, 100, letters)).toEqual(["a", "b"])
  expect(lastWithin([], 5, 100, letters)).toEqual([])
})

test("of a long one the last stay: as many rows, and as many letters, as are allowed, and one at least", () => {
  expect(lastWithin(["a", "b", "c"], 2, 100, letters)).toEqual(["b", "c"])
  expect(lastWithin(["aaa", "bbb", "ccc"], 5, 6, letters)).toEqual(["bbb", "ccc"])
  expect(lastWithin(["a", "b".repeat(50)], 5, 6, letters)).toEqual(["b".repeat(50)])
})

test("neighbours are put together for as long as they fit; what is too large stands alone", () => {
  expect(packedWithin([8, 6, 35, 3, 50, 2], 36, (size) => size)).toEqual([[8, 6], [35], [3], [50], [2]])
})
