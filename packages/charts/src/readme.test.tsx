/** The example of the README: it runs, and says what the README says it does. */
// #region example
import { renderToString } from "preact-render-to-string"
import { expect, test } from "vitest"
import { SCurve } from "./index.ts"

test("an S-curve is a figure: a sentence, a drawing and a table", () => {
  const curve = [
    { day: "2025-01-01", p: 0, low: 0, high: 0.02 },
    { day: "2026-12-31", p: 0.31, low: 0.25, high: 0.38 },
    { day: "2027-12-31", p: 0.42, low: 0.35, high: 0.49 },
  ]
  const scenarios = [{ id: "as-is", label: "As it is", runs: 200, curve }]
  const html = renderToString(
    <SCurve id="full" language="en" title="By when?" milestone="Full implementation" scenarios={scenarios} />,
  )
  expect(html).toContain("Full implementation by Dec 2027: 42 of 100 futures (±7).")
  expect(html).toContain("58 of 100 futures do not reach it by Dec 2027 at all.")
  expect(html).toMatch(/<figure class="chart chart-s-curve" id="full">.*<svg .*<table /)
})
// #endregion
