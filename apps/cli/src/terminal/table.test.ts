import { describe, expect, test } from "vitest"
import type { Context } from "../command/command.ts"
import { tableLines } from "./table.ts"
import { folded, hanging, wrap } from "./wrap.ts"

const contextOf = (width: number, plain = false, colour = false) => ({ plain, out: { width, colour } }) as Context

const columns = [{ heading: "No.", align: "right" }, { heading: "What", wraps: true }, { heading: "Place" }] as const
const rows = [
  ["1", "a sentence of several words that is long", "P1"],
  ["12", { text: "short", style: "bold" }, "P2"],
] as const

describe("a table", () => {
  test("stays within the width by wrapping its one wide column", () => {
    const lines = tableLines(columns, rows, contextOf(40))
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40)
    expect(lines.join(" ").replaceAll(/\s+/g, " ")).toContain("that is long")
    expect(lines[0]).toBe("No.  What                          Place")
  })

  test("is a line per row with tabs in plain form, whatever the width", () => {
    expect(tableLines(columns, rows, contextOf(20, true))).toEqual([
      "No.\tWhat\tPlace",
      "1\ta sentence of several words that is long\tP1",
      "12\tshort\tP2",
    ])
  })

  test("writes no escape where the output takes no colour, and aligns the same where it does", () => {
    const plain = tableLines(columns, rows, contextOf(80)).join("\n")
    const coloured = tableLines(columns, rows, contextOf(80, false, true)).join("\n")
    expect(plain).not.toContain("\u001b")
    expect(coloured).toContain("\u001b[1mshort")
    expect(coloured.replaceAll(/\u001b\[\d+m/g, "").replaceAll(/ +$/gm, "")).toBe(plain)
  })
})

test("wrapping loses no word and breaks none", () => {
  const text = "peraturan tentang penyelenggaraan sistem kerja ditetapkan"
  expect(wrap(text, 12).join(" ")).toBe(text)
  expect(wrap(text, 12)).toContain("penyelenggaraan")
})

test("further lines of a paragraph stand below its first word", () => {
  expect(hanging("  • ", "one two three four five six", 24)).toBe("  • one two three four\n    five six")
})

test("a folded line keeps its indentation, also on its further lines", () => {
  expect(folded("  one two three four five", 21)).toBe("  one two three four\n  five")
})
