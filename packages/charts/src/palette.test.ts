/** Palette: contrast as WCAG 2.2 reckons it: 3:1 for lines and marks, 4.5:1 for text, on every ground and every step of a scale. */
import { describe, expect, test } from "vitest"
import { grounds, heat, series, strengthens, type Theme, weakens } from "./palette.ts"

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

test("the ratio is WCAG's", () => {
  expect(contrast("#FFFFFF", "#000000")).toBeCloseTo(21, 5)
  expect(contrast("#FFFFFF", "#767676")).toBeCloseTo(4.54, 2)
})

describe.each(["light", "dark"] as const)("%s", (theme: Theme) => {
  const { ground, lane, ink, muted, axis, mark } = grounds[theme]
  test("series pass 3:1 as lines on the ground", () => {
    for (const each of series) expect(contrast(each[theme], ground), each.name).toBeGreaterThanOrEqual(3)
  })
  test("what marks events passes 3:1 on a lane", () => {
    for (const colour of [mark, axis, series[0]?.[theme] ?? ""])
      expect(contrast(colour, lane)).toBeGreaterThanOrEqual(3)
  })
  test("text passes 4.5:1 on the ground and on a lane", () => {
    for (const text of [ink, muted])
      for (const behind of [ground, lane]) expect(contrast(text, behind)).toBeGreaterThanOrEqual(4.5)
  })
  test("the ink of every step of every scale passes 4.5:1 on it", () => {
    for (const step of [...heat[theme], ...strengthens[theme], ...weakens[theme]])
      expect(contrast(step.fill, step.ink), step.fill).toBeGreaterThanOrEqual(4.5)
  })
  test("a scale grows from the ground away, step by step", () => {
    for (const scale of [heat[theme], strengthens[theme], weakens[theme]]) {
      const distances = scale.map(({ fill }) => contrast(fill, ground))
      expect(distances.toSorted((a, b) => a - b)).toEqual(distances)
    }
  })
})
