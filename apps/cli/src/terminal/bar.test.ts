import { expect, test } from "vitest"
import { bar } from "./bar.ts"

test("a bar is as long as its share, to an eighth of a block, and keeps its width", () => {
  expect([0, 0.5, 1, 2].map((share) => bar(share, 4))).toEqual(["    ", "██  ", "████", "████"])
  expect(bar(0.28, 4)).toBe("█▏  ")
})

test("what is not nothing shows", () => {
  expect(bar(1e-9, 4)).toBe("▏   ")
  expect(bar(-1, 4)).toBe("    ")
})
