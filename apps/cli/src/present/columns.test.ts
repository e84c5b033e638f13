import { describe, expect, test } from "vitest"
import { columns } from "./columns.ts"

const rows = [
  ["indicator of many words", "5th percentile"],
  ["awareness among all staff", "+0.1"],
  ["skill", "−0.25"],
]

describe("columns", () => {
  test("names stand to the left, numbers to the right", () => {
    expect(columns(rows)).toEqual([
      "  indicator of many words    5th percentile",
      "  awareness among all staff            +0.1",
      "  skill                               −0.25",
    ])
  })
  test("within a narrower width headings are broken, at the bottom, then names, and no number", () => {
    expect(columns(rows, 32)).toEqual([
      "  indicator of many         5th",
      "  words              percentile",
      "  awareness among          +0.1",
      "  all staff",
      "  skill                   −0.25",
    ])
  })
})
