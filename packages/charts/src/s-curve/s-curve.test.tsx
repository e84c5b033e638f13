/** S-curve: what its sentence says, where its labels stand, and how its deadline is moved. */
import { renderToString } from "preact-render-to-string"
import { describe, expect, test } from "vitest"
import type { CurvePoint, CurveScenario } from "./data.ts"
import { dayOfKey } from "./deadline-line.tsx"
import { dayAt, pointAt } from "./reading.ts"
import { SCurve } from "./s-curve.tsx"
import { sCurveTakeaway } from "./words.ts"

const point = (day: string, p: number): CurvePoint => ({
  day,
  p,
  low: Math.max(0, p - 0.04),
  high: Math.min(1, p + 0.04),
})
const curve = [point("2025-01-01", 0), point("2025-12-31", 0.1), point("2026-12-31", 0.31), point("2027-12-31", 0.42)]
const scenario = (id: string, runs: number, of = curve): CurveScenario => ({ id, label: id, runs, curve: of })

describe("reading a curve", () => {
  test("the last point not after the day; nothing before the first", () => {
    expect(pointAt(curve, "2026-12-30").p).toBe(0.1)
    expect(pointAt(curve, "2026-12-31").p).toBe(0.31)
    expect(pointAt(curve, "2024-01-01").p).toBe(0)
  })
  test("the first day by which a share has it; none beyond the plateau", () => {
    expect(dayAt(curve, 0.3)).toBe("2026-12-31")
    expect(dayAt(curve, 0.5)).toBeUndefined()
  })
})

describe("the sentence", () => {
  test("says how many by the deadline, with the error, and how many never", () => {
    expect(sCurveTakeaway("Full implementation", [scenario("A", 200)], "2026-12-31", "en")).toBe(
      "Full implementation by Dec 2026: 31 of 100 futures (±4). 58 of 100 futures do not reach it by Dec 2027 at all.",
    )
    expect(sCurveTakeaway("Implementasi penuh", [scenario("A", 200)], "2026-12-31", "id")).toBe(
      "Implementasi penuh hingga Des 2026: 31 dari 100 masa depan (±4). 58 dari 100 masa depan sama sekali tidak mencapainya sampai Des 2027.",
    )
  })
  test("says when scenarios do not differ, and when their errors overlap", () => {
    const higher = curve.map(({ day, p }) => point(day, p + 0.05))
    expect(sCurveTakeaway("M", [scenario("A", 200), scenario("B", 200)], undefined, "en")).toContain("do not differ")
    expect(sCurveTakeaway("M", [scenario("A", 200), scenario("B", 200, higher)], undefined, "en")).toContain("overlap")
  })
  test("says that one run tells little, and that none is nothing to draw", () => {
    expect(
      sCurveTakeaway("M", [scenario("A", 1, [point("2025-01-01", 0), point("2025-12-31", 1)])], undefined, "en"),
    ).toContain("Only 1 run: too few")
    expect(sCurveTakeaway("M", [scenario("A", 0)], undefined, "en")).toBe(
      "There is nothing to draw: no run has been done yet.",
    )
    expect(renderToString(<SCurve id="c" language="id" title="T" milestone="M" scenarios={[]} />)).not.toContain("<svg")
  })
})

test("labels at the ends of lines that meet stand apart", () => {
  const scenarios = ["A", "B", "C", "D", "E"].map((id) => scenario(id, 200))
  const html = renderToString(
    <SCurve id="c" width={760} language="en" title="T" milestone="M" scenarios={scenarios} table="none" />,
  )
  const tops = [...html.matchAll(/class="label-strong" x="[\d.]+" y="([\d.]+)">[A-E]</g)]
    .map(([, y]) => Number(y))
    .sort((a, b) => a - b)
  expect(tops).toHaveLength(5)
  for (const [i, top] of tops.entries()) if (i > 0) expect(top - (tops[i - 1] ?? 0)).toBeGreaterThanOrEqual(32)
})

describe("the deadline", () => {
  test("is a slider where it may be moved, and a line where not", () => {
    const chart = (onDeadline?: (day: string) => void) =>
      renderToString(
        <SCurve
          id="c"
          language="en"
          title="T"
          milestone="M"
          scenarios={[scenario("A", 200)]}
          deadline="2026-12-31"
          {...(onDeadline === undefined ? {} : { onDeadline })}
        />,
      )
    expect(chart()).not.toContain("slider")
    expect(chart()).toContain('role="img"')
    const movable = chart(() => {})
    expect(movable).toMatch(/role="slider" tabindex="0" aria-label="Deadline" aria-valuemin="\d+" aria-valuemax="\d+"/)
    expect(movable).toContain('aria-valuetext="Dec 2026: 31 of 100 (±4)"')
    expect(movable).toContain('role="group"')
  })
  test.each([
    ["ArrowRight", "2027-01-31"],
    ["ArrowLeft", "2026-11-30"],
    ["PageUp", "2027-12-31"],
    ["PageDown", "2025-12-31"],
    ["Home", "2025-01-01"],
    ["End", "2027-12-31"],
    ["a", undefined],
  ])("%s leads from December 2026 to %s", (key, day) => {
    expect(dayOfKey(key, "2026-12-31", "2025-01-01", "2027-12-31")).toBe(day)
  })
  test("keys stop at the limits", () => {
    expect(dayOfKey("PageUp", "2027-12-01", "2025-01-01", "2027-12-31")).toBe("2027-12-31")
    expect(dayOfKey("PageDown", "2025-02-01", "2025-01-01", "2027-12-31")).toBe("2025-01-01")
  })
})
