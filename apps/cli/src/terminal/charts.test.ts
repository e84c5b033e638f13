import { describe, expect, test } from "vitest"
import { heatGrid } from "./heat-grid.ts"
import { sCurve } from "./s-curve.ts"
import { sparkline } from "./sparkline.ts"

describe("a sparkline", () => {
  test("rises from the lowest block to the highest", () => {
    expect(sparkline([0, 0.5, 1], 10)).toBe("▁▅█")
  })
  test("averages where there are more values than characters", () => {
    expect(sparkline([0, 1, 1, 1], 2)).toBe("▅█")
  })
  test("keeps within its bounds", () => {
    expect(sparkline([-1, 9], 5, 0, 3)).toBe("▁█")
  })
})

describe("an S-curve", () => {
  const draw = (values: readonly number[]) =>
    sCurve({ values, width: 10, height: 3, labels: ["0", "100"], ends: ["a", "z"] })
  const dotsOf = (line: string) => line.slice(5)
  test("that never leaves zero keeps to the bottom row", () => {
    const [top, middle, bottom] = draw([0, 0, 0])
    expect(dotsOf(bottom ?? "")).toBe("⣀".repeat(10))
    expect(`${dotsOf(top ?? "")}${dotsOf(middle ?? "")}`).toBe("⠀".repeat(20))
  })
  test("that reaches all ends in the top row", () => {
    const lines = draw([0, 0.5, 1])
    expect(dotsOf(lines[0] ?? "").at(-1)).not.toBe("⠀")
    expect(lines[0]).toMatch(/^100 ┤/)
    expect(lines[2]).toMatch(/^ {2}0 ┤/)
  })
  test("is unbroken: every column has a dot", () => {
    const lines = draw([0, 0, 1, 1]).slice(0, 3)
    for (let x = 0; x < 10; x++) expect(lines.some((line) => dotsOf(line)[x] !== "⠀")).toBe(true)
  })
})

describe("a heat grid", () => {
  const cell = (share: number) => ({ text: `${share * 100} ±1`, share })
  const table = {
    rowTitle: "resourcing ↓",
    columnTitle: "commitment →",
    rows: ["low", "high"],
    columns: ["low", "high"],
    cells: [
      [cell(0), cell(0.5)],
      [cell(0.25), cell(1)],
    ],
  }
  test("puts the numbers first, and shades them with blocks where there is no colour", () => {
    const lines = heatGrid(table, false)
    expect(lines.join("\n")).not.toContain("\u001B")
    expect(lines[2]).toMatch(/^low +0 ±1 ░{5} +50 ±1 █{2}▌░{2}$/)
    expect(lines[3]).toMatch(/^high +25 ±1 █▎░{3} +100 ±1 █{5}$/)
  })
  test("tells 0, 1, 7 and 19 of 100 apart by their bars", () => {
    const row = [0, 0.01, 0.07, 0.19].map(cell)
    const [, , line] = heatGrid({ ...table, rows: ["low"], columns: ["a", "b", "c", "d"], cells: [row] }, false)
    expect(line?.match(/[█▏▎▍▌▋▊▉░]{5}/g)).toEqual(["░░░░░", "▏░░░░", "▍░░░░", "█░░░░"])
  })
  test("shades with a background where there is colour, a stronger one for more", () => {
    const backgrounds = heatGrid(table, true)
      .join("")
      .match(/48;5;\d+/g)
    expect(backgrounds).toEqual(["48;5;231", "48;5;75", "48;5;153", "48;5;18"])
  })
})
