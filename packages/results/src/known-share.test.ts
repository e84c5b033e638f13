import { expect, test } from "vitest"
import { knownShare, leadOf } from "./known-share.ts"

test("a share of pairs has Wilson's interval for what the pairs are worth", () => {
  // Wilson 1927 for 10 of 50.
  const { p, low, high } = knownShare(40, 200, 50)
  expect([p, low, high].map((value) => value.toFixed(4))).toEqual(["0.2000", "0.1124", "0.3304"])
  expect(knownShare(0, 200, 50)).toMatchObject({ p: 0, low: 0 })
})

test("a side is ahead beyond chance, or not told to be", () => {
  expect(leadOf({ earlier: 30, later: 2 }, 100, 100)).toEqual({ net: 0.28, isClear: true })
  expect(leadOf({ earlier: 2, later: 30 }, 100, 100)).toEqual({ net: -0.28, isClear: true })
  expect(leadOf({ earlier: 10, later: 4 }, 100, 100).isClear).toBe(false)
  // The same counts, of runs that are worth a tenth.
  expect(leadOf({ earlier: 30, later: 2 }, 100, 10).isClear).toBe(false)
})

test("three pairs that agree do not tell a side ahead", () => {
  expect(leadOf({ earlier: 3, later: 0 }, 3, 3).isClear).toBe(false)
  expect(leadOf({ earlier: 0, later: 0 }, 0, 0)).toEqual({ net: 0, isClear: false })
})
